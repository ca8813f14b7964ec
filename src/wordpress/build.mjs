/**
 * Writes dist/wordpress/q-deck/, the plugin for WordPress: its own files with the version filled in, what it knows of the
 * engine (facts.php, from the manifest), and the engine with its chunks and themes. Runs after all else is built.
 */
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const from = 'src/wordpress';
const plugin = 'dist/wordpress/q-deck';
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const engine = join(plugin, 'engine', version);

/** Themes that a page can name: those of the folder, but for the parts that others are made of. */
async function themes() {
  const parts = new Set(['base', 'layout', 'tokens']);
  const names = (await readdir('theme')).filter((file) => file.endsWith('.css')).map((file) => file.slice(0, -4));
  return names.filter((name) => !parts.has(name) && !name.startsWith('code-')).sort();
}

/** Each element's attributes, from the manifest. */
async function attributes() {
  const { modules } = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const found = elements.map(({ tagName, attributes: all = [] }) => [tagName, all.map(({ name }) => name)]);
  if (found.length === 0)
    throw new Error('dist/custom-elements.json names no element: the manifest has to be written first.');
  return Object.fromEntries(found.sort());
}

/** A value as PHP source: text, lists, and objects as arrays with keys. */
function php(value) {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const items = Array.isArray(value)
    ? value.map(php)
    : Object.entries(value).map(([key, item]) => `${php(key)} => ${php(item)}`);
  return `array( ${items.join(', ')} )`;
}

await rm(plugin, { recursive: true, force: true });
await mkdir(engine, { recursive: true });
for (const file of ['q-deck.php', 'block.json', 'editor.js', 'readme.txt']) {
  const text = await readFile(join(from, file), 'utf8');
  await writeFile(join(plugin, file), text.replaceAll('0.0.0', version));
}
const facts = { attributes: await attributes(), themes: await themes() };
await writeFile(join(plugin, 'facts.php'), `<?php\nreturn ${php(facts)};\n`);
// Pages load the module; previews, which have no origin to load modules from, the classic scripts.
const scripts = ['q-deck.js', 'q-deck.iife.js', 'q-math.iife.js', 'q-markdown.iife.js'];
for (const part of [...scripts, 'chunks', 'theme', 'third-party-licenses.txt'])
  await cp(join('dist', part), join(engine, part), { recursive: true });
await cp('LICENSE', join(plugin, 'LICENSE'));
