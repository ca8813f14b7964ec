/**
 * Weighs what a page loads, gzipped, against size-budgets.json, and fails above it. Needs `npm run build`.
 * An entry without a budget, or a budget without an entry, fails too. A budget's name may hold a `*`; it is for each
 * entry of such a name that has no budget of its own.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { gzipSync } from 'node:zlib';

const budgetFile = join(import.meta.dirname, 'size-budgets.json');

/** @typedef {{fileName: string, name: string, imports: string[], dynamicImports: string[], modules: string[]}} Chunk */

/**
 * Files that come with some chunks: what they import, and what they import dynamically where `follow` says so.
 * @param {Map<string, Chunk>} chunks By file name.
 * @param {string[]} from File names.
 * @param {(chunk: Chunk) => boolean} follow Whether a dynamic import is part of it.
 */
export function closure(chunks, from, follow = () => false) {
  const found = new Set();
  const walk = (file) => {
    const chunk = chunks.get(file);
    if (!chunk || found.has(file)) return;
    found.add(file);
    chunk.imports.forEach(walk);
    for (const name of chunk.dynamicImports) {
      const other = chunks.get(name);
      if (other && follow(other)) walk(name);
    }
  };
  from.forEach(walk);
  return found;
}

/** What is weighed: files by entry. */
export function entriesOf(chunkList, themes, scripts = ['q-deck.iife.js']) {
  const chunks = new Map(chunkList.map((chunk) => [chunk.fileName, chunk]));
  const holding = (pattern) =>
    chunkList.filter(({ modules }) => modules.some((id) => pattern.test(id))).map(({ fileName }) => fileName);
  // Code that has no copy button and is in a common language asks for none of these.
  const seldom = /elements\/code\/(languages-more|copy-button)/;
  const isCode = ({ modules }) =>
    modules.some((id) => /elements\/code\/|prism-core/.test(id)) && !modules.some((id) => seldom.test(id));
  const first = closure(chunks, ['q-deck.js']);
  const code = closure(
    chunks,
    [...holding(/elements\/code\/q-code\.ts$/), ...holding(/components\/prism-yaml\.js$/)],
    isCode,
  );
  const formula = [...closure(chunks, holding(/elements\/math\/(typeset|math-view)\.ts$/))].filter(
    (file) => !first.has(file),
  );
  // Every deck has these before a feature of another file is asked for.
  const later = closure(chunks, holding(/features\/later\.ts$/));
  const features = chunkList
    .filter(({ modules, fileName }) => !first.has(fileName) && modules.some((id) => id.startsWith('src/features/')))
    .map(({ name, fileName }) => [
      `feature ${name}`,
      [...closure(chunks, [fileName])].filter((file) => !first.has(file) && (!later.has(file) || later.has(fileName))),
    ]);
  return {
    'first slide (q-deck.js)': [...first],
    'q-code and YAML': [...code].filter((file) => !first.has(file)),
    ...Object.fromEntries(features),
    'q-math and KaTeX, without fonts': formula,
    ...Object.fromEntries(scripts.map((name) => [name, [name]])),
    ...Object.fromEntries(themes.map((name) => [`theme/${name}`, [`theme/${name}`]])),
  };
}

/** The budget of an entry: its own, else that of the first pattern that fits. */
export function budgetOf(budgets, name) {
  if (Object.hasOwn(budgets, name)) return budgets[name];
  const fits = (pattern) => {
    const [start, end] = pattern.split('*');
    return end !== undefined && name.startsWith(start) && name.endsWith(end);
  };
  return budgets[Object.keys(budgets).find(fits)];
}

const weigh = (file) => gzipSync(readFileSync(join('dist', file)), { level: 9 }).length;

if (argv[1] === import.meta.filename) {
  if (!existsSync('.tmp/chunks.json') || !existsSync('dist/q-deck.js')) {
    console.error('Nothing is built: npm run build');
    exit(1);
  }
  const budgets = JSON.parse(readFileSync(budgetFile, 'utf8'));
  const themes = readdirSync('dist/theme')
    .filter((name) => name.endsWith('.css'))
    .sort();
  const scripts = readdirSync('dist')
    .filter((name) => name.endsWith('.iife.js'))
    .sort();
  const entries = entriesOf(JSON.parse(readFileSync('.tmp/chunks.json', 'utf8')), themes, scripts);
  const problems = Object.keys(budgets)
    .filter((name) => !name.includes('*') && !entries[name])
    .map((name) => `There is a budget for ${name}, but no such entry.`);
  const rows = Object.entries(entries).map(([name, files]) => {
    const bytes = files.map(weigh).reduce((sum, size) => sum + size, 0);
    const budget = budgetOf(budgets, name);
    if (budget === undefined) problems.push(`${name} has no budget in size-budgets.json: it weighs ${bytes}.`);
    else if (bytes > budget) problems.push(`${name} is ${bytes - budget} bytes above its budget.`);
    if (bytes === 0) problems.push(`${name} has no file: the check looks in the wrong place.`);
    return [name, bytes, budget ?? '-', budget ? `${((100 * bytes) / budget).toFixed(0)} %` : '-'];
  });
  const table = [['entry', 'gzip bytes', 'budget', 'used'], ...rows].map((row) => row.map(String));
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const pad = (text, column) => (column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column]));
  for (const row of table) console.log(row.map(pad).join('  '));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) exit(1);
}
