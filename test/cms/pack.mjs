/**
 * Packs measured pairs into the corpus that the tests play.
 *
 *   node test/cms/pack.mjs FOLDER
 *
 * FOLDER has `expected.tsv` (entry, expected, kind) and for each entry `ENTRY/before.html`, what an author pasted, and
 * `ENTRY/after.html`, what came out of the tool. Writes `corpus/TOOL.json` with all that one tool made of the samples, and
 * `corpus/index.json` with the names of the tools and the samples as they were pasted. HTML is kept as an array of lines,
 * byte for byte; where a tool left a sample alone, `after` is left out. Names of other places on the packer's machine or of
 * package registries have no business in there: finding one is an error.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';

const FOREIGN = /\/(?:home|root|tmp|work|Users|var)\/|file:\/\/|localhost|127\.0\.0\.1|registry|npmjs/i;
const target = join(import.meta.dirname, 'corpus');
const [, , folder] = argv;
if (!folder) {
  console.error('Which folder? node test/cms/pack.mjs FOLDER');
  exit(1);
}

const samples = {};
const tools = {};
const rows = readFileSync(join(folder, 'expected.tsv'), 'utf8').trim().split('\n').slice(1);
for (const row of rows) {
  const [entry = '', expected, kind] = row.split('\t');
  const [tool = '', sample = ''] = entry.split('--');
  const before = readFileSync(join(folder, entry, 'before.html'), 'utf8');
  const after = readFileSync(join(folder, entry, 'after.html'), 'utf8');
  for (const html of [before, after]) {
    const found = FOREIGN.exec(html);
    if (found) throw new Error(`${entry} names a place that is none of its own: ${found[0]}`);
  }
  (tools[tool] ??= {})[sample] = {
    expected,
    kind,
    before: nameOf(sample, before),
    ...(after === before ? {} : { after: after.split('\n') }),
  };
}

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const [tool, entries] of Object.entries(tools)) write(tool, entries);
write('index', { tools: Object.keys(tools), samples });
console.log(`${rows.length} pairs of ${Object.keys(tools).length} tools, ${readdirSync(target).length} files`);

/** The name of a pasted text; a sample that was pasted in several spellings gets a number. */
function nameOf(sample, html) {
  const lines = html.split('\n');
  for (let i = 1; ; i++) {
    const name = i === 1 ? sample : `${sample}-${i}`;
    samples[name] ??= lines;
    if (samples[name].join('\n') === html) return name;
  }
}

function write(name, value) {
  writeFileSync(join(target, `${name}.json`), `${JSON.stringify(value, null, 1)}\n`);
}
