/** The plugin that makes Prism importable, over every language that Prism has. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { checkOrder, groupLanguages } from '../../src/build/prism-languages.mjs';
import { prism } from '../../src/build/rollup-plugin-prism.mjs';

const { meta: _meta, ...languages } = createRequire(import.meta.url)('prismjs/components.json').languages;
const names = Object.keys(languages);
const dir = '.tmp/prism-check';
const fileOf = (name) => join(import.meta.dirname, '../../node_modules/prismjs/components', `prism-${name}.js`);
const load = async (name) => (await import(pathToFileURL(join(dir, `${name}.js`)).href)).default;

before(async () => {
  const input = Object.fromEntries(['core', ...names].map((name) => [name, fileOf(name)]));
  const bundle = await rollup({ input, plugins: [nodeResolve(), prism()] });
  await bundle.write({ dir });
});
after(() => {
  rmSync(dir, { recursive: true, force: true });
});

test('every language installs with what it needs, and tokenizes without losing text', async () => {
  const createPrism = await load('core');
  const text = '<p class="a">{{ b }} {% c %} 1 + "d" /* e */ # f\n- g: $h @i';
  const joined = (part) => (typeof part === 'string' ? part : [part.content ?? part].flat().map(joined).join(''));
  for (const name of names) {
    const one = createPrism();
    one.use(await load(name));
    const run = { code: text, language: name, grammar: one.languages[name] ?? {}, tokens: [] };
    one.hooks.run('before-tokenize', run);
    run.tokens = one.tokenize(run.code, run.grammar);
    one.hooks.run('after-tokenize', run);
    assert.equal(run.tokens.map(joined).join(''), text, name);
  }
});

test('nothing is left on the global object', () => {
  assert.equal('Prism' in globalThis, false);
});

test('no module has a sink for HTML', () => {
  for (const name of ['core', ...names]) {
    const code = readFileSync(join(dir, `${name}.js`), 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
    assert.doesNotMatch(code, /\.(innerHTML|outerHTML|insertAdjacentHTML) *=|document\.write/, name);
  }
});

test('the tables hold every language and every alias once', () => {
  const { transform } = prism();
  const code = transform('[__PRISM_COMMON__, __PRISM_MORE__]', '/src/elements/code/languages-x.ts').code;
  const tables = new Function(`return ${code.replace(/import\(/g, 'String(')}`)();
  const keys = tables.flatMap(Object.keys);
  assert.equal(new Set(keys).size, keys.length);
  for (const [name, { alias = [] }] of Object.entries(languages)) {
    for (const known of [name, ...[alias].flat()]) assert.ok(keys.includes(known), known);
  }
  for (const table of tables) {
    for (const entry of Object.values(table))
      assert.ok(typeof entry === 'function' || typeof table[entry] === 'function');
  }
});

test('a single-file build has fewer', () => {
  const { transform } = prism({ languages: 'common' });
  const { code } = transform('__PRISM_MORE__', 'C:\\src\\elements\\code\\languages-more.js?x');
  assert.match(code, /prism-rust\.js/);
  assert.doesNotMatch(code, /prism-yaml\.js|prism-zig\.js/);
});

test('other files are left alone, and a changed Prism is noticed', () => {
  const { transform } = prism();
  assert.equal(transform('__PRISM_MORE__', '/src/elements/other.ts'), null);
  const core = readFileSync(fileOf('core'), 'utf8');
  assert.throws(
    () => transform(core.replace('highlightAll:', 'highlightEvery:'), fileOf('core')),
    /prismjs has changed/,
  );
});

test('every language is in one group, and the tables load it from there', () => {
  const groups = groupLanguages(() => 1);
  assert.deepEqual([...groups.values()].flat().sort(), names.toSorted());
  const { code } = prism({ groups }).transform(
    '[__PRISM_COMMON__, __PRISM_MORE__]',
    '/src/elements/code/languages-x.ts',
  );
  const tables = new Function('load', `return ${code.replaceAll('import(', 'load(')}`);
  const loaded = tables(async (file) => ({
    file,
    ...Object.fromEntries(names.map((name) => [name.replaceAll('-', '_'), [file, name]])),
  }));
  return Promise.all(
    names.map(async (name) => {
      const [file, exported] = await (loaded[0][name] ?? loaded[1][name])();
      assert.equal(exported, name);
      assert.ok(groups.get(file.replace('shared:lang-', '')).includes(name), name);
    }),
  );
});

test('a group that needs a later one is noticed', () => {
  const groups = new Map([
    ['pages', ['markdown', 'yaml']],
    ['web', ['markup']],
  ]);
  assert.throws(() => checkOrder(groups), /markdown in the group "pages" needs markup/);
});
