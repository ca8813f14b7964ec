/**
 * Checks that the manual is whole: every public name of an element has a sentence in its class comment, every option
 * that an element reads is documented, and every design token in use is listed in theme/tokens.css.
 * Reads dist/custom-elements.json (`npm run manifest`).
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { importModel, tablesOfOptions } from './option-tables.mjs';

/** The lists of an element in the manifest, each with what one entry is called. */
const kinds = {
  attributes: 'attribute',
  cssParts: 'part',
  cssProperties: 'custom property',
  cssStates: 'state',
  events: 'event',
  members: 'member',
  slots: 'slot',
};

/** Members that the platform or lit defines the meaning of. */
const platform = new Set([
  ...[
    'connectedCallback',
    'disconnectedCallback',
    'connectedMoveCallback',
    'attributeChangedCallback',
    'adoptedCallback',
  ],
  ...[
    'render',
    'update',
    'updated',
    'firstUpdated',
    'willUpdate',
    'shouldUpdate',
    'createRenderRoot',
    'getUpdateComplete',
  ],
  ...['properties', 'styles', 'shadowRootOptions', 'observedAttributes', 'formAssociated'],
]);

function filesBelow(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

/** Text of all files, comments left out. */
function codeOf(files) {
  return files.map((file) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')).join('\n');
}

const matches = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))];

/** @param {object} manifest As in dist/custom-elements.json. */
export function elementsOf(manifest) {
  return manifest.modules
    .flatMap(({ path, declarations = [] }) => declarations.map((declaration) => ({ ...declaration, path })))
    .filter(({ tagName }) => tagName)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
}

/** What of an element has no sentence. */
export function undocumented(element) {
  const problems = [];
  const where = `<${element.tagName}>`;
  if (!element.description?.trim() && !element.summary?.trim()) problems.push(`${where} has no description`);
  for (const [list, kind] of Object.entries(kinds)) {
    for (const { name, description, privacy, static: isStatic } of element[list] ?? []) {
      if (list === 'members' && (isStatic || platform.has(name) || (privacy ?? 'public') !== 'public')) continue;
      if (!description?.trim()) problems.push(`${where}: ${kind} ${name || '(default)'} has no sentence`);
    }
  }
  return problems;
}

/** Where the options that an element reads and the attributes that it documents differ. */
export function optionGaps(element, table) {
  const documented = new Set((element.attributes ?? []).map(({ name }) => name));
  const missing = Object.keys(table).filter((name) => !documented.has(name));
  return missing.map((name) => `<${element.tagName}>: option ${name} has no @attr`);
}

/** Names that the sources dispatch, expose or style by, but no element documents. */
function sourceGaps(elements) {
  const source = codeOf(filesBelow('src', '.ts').filter((file) => !file.endsWith('.d.ts')));
  const named = (list) => new Set(elements.flatMap((element) => (element[list] ?? []).map(({ name }) => name)));
  const events = named('events');
  const parts = named('cssParts');
  const literal = matches(source, /super\(\s*['"](q-[\w-]+)['"]/g);
  const exposed = matches(source, /\spart="([^"]+)"/g)
    .flatMap((value) => value.split(/\s+/))
    .filter((name) => !name.includes('$'));
  return [
    ...literal.filter((name) => !events.has(name)).map((name) => `event ${name} is documented by no element (@fires)`),
    ...exposed.filter((name) => !parts.has(name)).map((name) => `part ${name} is documented by no element (@csspart)`),
  ];
}

/** Design tokens: used but not listed in theme/tokens.css, listed without a comment, or listed but used nowhere. */
export function tokenGaps({ tokens, used, documented }) {
  const listed = matches(tokens, /(--q-[\w-]+)\s*:/g);
  const isUsed = (name) => used.some((other) => other === name || (other.endsWith('-') && name.startsWith(other)));
  const isListed = (name) => listed.some((other) => other === name || (name.endsWith('-') && other.startsWith(name)));
  const bare = tokens
    .split('\n')
    .filter(
      (line, i, lines) =>
        /^\s*--q-[\w-]+\s*:/.test(line) && !/\*\//.test(line) && !/^(?!\s*--).*\*\/\s*$/.test(lines[i - 1] ?? ''),
    )
    .map((line) => line.trim().split(':')[0]);
  return [
    ...used
      .filter((name) => !isListed(name) && !documented.has(name))
      .map((name) => `${name} is used, but not in theme/tokens.css`),
    ...listed.filter((name) => !isUsed(name)).map((name) => `${name} is in theme/tokens.css, but used nowhere`),
    ...bare.map((name) => `${name} has no comment in theme/tokens.css`),
  ];
}

/** What the style modules come to when their parts are put together: names in them may be made of parts too. */
async function composedStyles() {
  // A page without a prefix of its own.
  globalThis.document ??= { querySelector: () => null };
  const modules = await Promise.all(filesBelow('src', '.styles.ts').map(importModel));
  return modules.flatMap((module) => Object.values(module).filter((value) => typeof value === 'string')).join('\n');
}

/** Names with a hole, `--q-${colour}`: each word in quotes in the same file may fill it. */
function filledNames(files) {
  const open = files.map((file) => readFileSync(file, 'utf8')).filter((text) => text.includes('--q-${'));
  return open.flatMap((text) => matches(text, /'([a-z]+)'/g).map((word) => `--q-${word}`));
}

async function themeGaps(elements) {
  const file = 'theme/tokens.css';
  if (!existsSync(file)) return [`${file} is missing`];
  const styles = filesBelow('theme', '.css').filter((path) => path !== join(file));
  const text = `${codeOf([...filesBelow('src', '.ts'), ...styles, file])}\n${await composedStyles()}`;
  // A name with a hole at its end stands for all names that begin so.
  const mentioned = matches(text, /var\(\s*(--q-[a-z][\w-]*)/g);
  const registered = matches(codeOf(filesBelow('src', '.ts')), /['"`](--q-[\w-]+)['"`]/g);
  const maybe = filledNames(filesBelow('src', '.ts'));
  const documented = new Set(elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)));
  const tokens = readFileSync(file, 'utf8');
  const filled = maybe.filter((name) => tokens.includes(`${name}:`));
  return tokenGaps({ tokens, used: [...new Set([...mentioned, ...registered, ...filled])], documented });
}

if (argv[1] === import.meta.filename) {
  const elements = elementsOf(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));
  const tables = await tablesOfOptions();
  const tags = new Set(elements.map(({ tagName }) => tagName));
  const problems = [
    ...(elements.length === 0 ? ['dist/custom-elements.json names no element'] : []),
    ...[...tables.keys()].filter((tag) => !tags.has(tag)).map((tag) => `options of <${tag}>, but no such element`),
    ...elements.flatMap(undocumented),
    ...elements.flatMap((element) => optionGaps(element, tables.get(element.tagName) ?? {})),
    ...sourceGaps(elements),
    ...(await themeGaps(elements)),
  ];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) exit(1);
  console.log(`Docs: ${[...tags].join(', ')}: every public name has its sentence, every token is listed.`);
}
