/** The checks themselves: each finds what it is for. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { env, execPath } from 'node:process';
import { describe, it } from 'node:test';
import { playAgain } from '../../.ci/play-again.mjs';
import { optionGaps, tokenGaps, undocumented } from './docs.mjs';
import { checkLayers } from './layers.mjs';
import { keyTable, referenceOf } from './reference.mjs';
import { problemOf, regexpsIn } from './regexps.mjs';
import { budgetOf, closure, entriesOf } from './size.mjs';

const linter = join(import.meta.dirname, '../../node_modules/oxlint/bin/oxlint');

/** Problems of a source tree given as `{ path: text }`. */
function layersOf(tree) {
  const root = mkdtempSync(join(tmpdir(), 'q-deck-layers-'));
  try {
    for (const [path, text] of Object.entries(tree)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return checkLayers(root).problems;
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The rules of the linter that a source breaks, as `name` each, in order. */
function lint(source) {
  const root = mkdtempSync(join(tmpdir(), 'q-deck-lint-'));
  try {
    const names = ['form-safe', 'no-decorator', 'no-enum', 'no-html-string'];
    const config = {
      jsPlugins: [join(import.meta.dirname, 'lint-rules.mjs')],
      categories: { correctness: 'off' },
      rules: Object.fromEntries(names.map((name) => [`q-deck/${name}`, 'error'])),
    };
    writeFileSync(join(root, '.oxlintrc.json'), JSON.stringify(config));
    writeFileSync(join(root, 'source.ts'), source);
    const { stdout, stderr } = spawnSync(execPath, [linter, '--format=json'], { cwd: root, encoding: 'utf8' });
    assert.equal(stderr, '');
    return JSON.parse(stdout).diagnostics.map(({ code }) => /^q-deck\((.*)\)$/.exec(code)?.[1] ?? code);
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('lint', () => {
  for (const [source, ...broken] of [
    ["a.innerHTML = '';", 'no-html-string'],
    ["a['outerHTML'] += '';", 'no-html-string'],
    ["a.b.insertAdjacentHTML('beforeend', '');", 'no-html-string'],
    ["new DOMParser().parseFromString('', 'text/html');", 'no-html-string'],
    ["a?.setHTMLUnsafe('');", 'no-html-string'],
    ["element.parentElement?.closest('form');", 'form-safe'],
    ["event.target.matches('form'); target.localName;", 'form-safe', 'form-safe'],
    ["closest(target, 'form'); around(element, 'form'); deck.matches('.a'); parentOf(element) === deck;"],
    ['for (; at; at = at.parentElement) walk(at);', 'form-safe'],
    ['enum Colour { Red }', 'no-enum'],
    ['class A { @property() a = 1; }', 'no-decorator'],
    ['const { innerHTML } = a; a[b] = innerHTML; a.textContent = c.innerHTML; append(a);'],
  ]) {
    it(`${broken.length > 0 ? 'reports' : 'lets through'} ${source}`, () => assert.deepEqual(lint(source), broken));
  }
});

describe('a second try', () => {
  const file = (name) => ({ file: name, passed: 2, failed: 1, skipped: 0, why: `${name} was late` });
  const counts = (...broken) => ({ passed: 10, failed: broken.length, skipped: 0, broken });

  /** What is counted after a second try in which all passes, and the files it was given. */
  function again(...names) {
    const count = counts(...names.map(file));
    const played = [];
    const { CI } = env;
    env.CI = 'true';
    try {
      playAgain('Chromium', count, (files) => {
        played.push(...files);
        return { passed: files.length * 3, failed: 0, skipped: 0, broken: [] };
      });
    } finally {
      if (CI === undefined) delete env.CI;
      else env.CI = CI;
    }
    return { count, played };
  }

  it('counts in the place of the first, and says which file needed it and why', () => {
    const { count, played } = again('test/deck/a.test.ts');
    assert.deepEqual(played, ['test/deck/a.test.ts']);
    assert.equal(count.failed, 0);
    assert.equal(count.passed, 11);
    assert.deepEqual(count.again, [{ file: 'test/deck/a.test.ts', why: 'test/deck/a.test.ts was late' }]);
  });

  it('is not given to random tests', () => {
    const { count, played } = again('test/random/walk.test.ts', 'test/deck/a.test.ts');
    assert.deepEqual(played, ['test/deck/a.test.ts']);
    assert.equal(count.failed, 1);
    assert.deepEqual(
      count.broken.map(({ file }) => file),
      ['test/random/walk.test.ts'],
    );
  });

  it('is not given to more than five files', () => {
    const { count, played } = again('a', 'b', 'c', 'd', 'e', 'f');
    assert.deepEqual(played, []);
    assert.equal(count.failed, 6);
  });

  it('is for CI only', () => {
    const { CI } = env;
    delete env.CI;
    const count = counts(file('a'));
    playAgain('Chromium', count, () => assert.fail('played'));
    if (CI !== undefined) env.CI = CI;
    assert.equal(count.failed, 1);
  });
});

describe('layers', () => {
  it('lets imports point down', () => {
    const tree = {
      'index.ts': "import './features/x.js';",
      'features/x.ts': "import { d } from '../deck/d.js';\nimport '../controllers/c.js';",
      'controllers/c.ts': "export * from '../chrome/h.js';",
      'chrome/h.ts': "import 'lit';\nimport '../elements/e.js';",
      'deck/d.ts': "import type { M } from '../model/m.js';\nexport const d: M = 1;",
      'elements/e.ts': "import '../model/m.js';",
      'model/m.ts': 'export type M = number;',
    };
    assert.deepEqual(layersOf(tree), []);
  });

  for (const [what, statement] of [
    ['an import', "import '../deck/d.js';"],
    ['an import of types', "import type { D } from '../deck/d.js';"],
    ['a re-export', "export { D } from '../deck/d.js';"],
    ['a dynamic import', "export const later = () => import('../deck/d.js');"],
    ['an import type', "export type D = import('../deck/d.js').D;"],
  ]) {
    it(`reports ${what} that points up`, () => {
      const problems = layersOf({ 'model/m.ts': statement, 'deck/d.ts': 'export type D = 1;' });
      assert.deepEqual(problems, ['model/m.ts:1: model may not import deck (deck/d.ts)']);
    });
  }

  it('reports an import of an entry file, of a package by the model, and of nothing', () => {
    const problems = layersOf({
      'index.ts': '',
      'deck/d.ts': "import '../index.js';",
      'model/m.ts': "import 'lit';",
      'chrome/c.ts': "import './gone.js';",
    });
    assert.equal(problems.length, 3);
    assert.match(problems.join('\n'), /deck may not import entry/);
    assert.match(problems.join('\n'), /model imports nothing from outside/);
    assert.match(problems.join('\n'), /gone\.js, which is not there/);
  });

  it('reports a cycle once, types included', () => {
    const problems = layersOf({
      'deck/a.ts': "import './b.js';",
      'deck/b.ts': "import type { C } from './c.js';",
      'deck/c.ts': "import './a.js';\nexport type C = 1;",
    });
    assert.deepEqual(problems, ['cycle: deck/a.ts -> deck/b.ts -> deck/c.ts -> deck/a.ts']);
  });

  it('reports a folder that is no layer', () => {
    assert.deepEqual(layersOf({ 'utils/a.ts': '' }), ['utils/a.ts: utils/ is no layer']);
  });
});

describe('docs', () => {
  const element = {
    tagName: 'q-deck',
    description: 'A deck.',
    attributes: [{ name: 'loop', description: 'Goes round.' }, { name: 'wheel' }],
    events: [{ name: 'q-ready', description: ' ' }],
    members: [
      { kind: 'method', name: 'next' },
      { kind: 'method', name: 'secret', privacy: 'private' },
      { kind: 'method', name: 'connectedCallback' },
    ],
  };

  it('reports public names without a sentence', () => {
    assert.deepEqual(undocumented(element), [
      '<q-deck>: attribute wheel has no sentence',
      '<q-deck>: event q-ready has no sentence',
      '<q-deck>: member next has no sentence',
    ]);
  });

  it('reports options without an attribute', () => {
    assert.deepEqual(optionGaps(element, { loop: {}, view: {} }), ['<q-deck>: option view has no @attr']);
  });

  it('reports tokens that are not listed, not used, not explained', () => {
    const tokens = ':root {\n  /* Of text. */\n  --q-text: #000;\n  --q-old: 1; /* Of old. */\n  --q-font: serif;\n}';
    assert.deepEqual(
      tokenGaps({ tokens, used: ['--q-text', '--q-new', '--q-own', '--q-font'], documented: new Set(['--q-own']) }),
      [
        '--q-new is used, but not in theme/tokens.css',
        '--q-old is in theme/tokens.css, but used nowhere',
        '--q-font has no comment in theme/tokens.css',
      ],
    );
  });
});

describe('reference', () => {
  it('writes a table of each list, the deck first, and the keys', () => {
    const deck = {
      tagName: 'q-deck',
      description: 'A deck | all.',
      attributes: [{ name: 'view', type: { text: "'a' | 'b'" }, default: "'a'", description: 'How.' }],
    };
    const notes = { tagName: 'q-notes', summary: 'Notes.' };
    const text = referenceOf(
      { modules: [{ path: 'x', declarations: [notes, deck] }] },
      { n: 'next', PageDown: 'next' },
    );
    assert.ok(text.indexOf('<q-deck>') < text.indexOf('<q-notes>'));
    assert.match(text, /\| `view` \| `'a' \\\| 'b'` \| `'a'` \| How\. \|/);
    assert.match(text, /A deck \\\| all\./);
    assert.match(keyTable({ n: 'next', PageDown: 'next' }), /<kbd>n<\/kbd> <kbd>PageDown<\/kbd> \| next/);
  });
});

describe('size', () => {
  const chunk = (fileName, imports = [], dynamicImports = [], modules = []) => ({
    fileName,
    name: fileName,
    imports,
    dynamicImports,
    modules,
  });
  const list = [
    chunk('q-deck.js', ['chunks/lit.js'], ['chunks/code.js', 'chunks/help.js'], ['src/index.ts']),
    chunk('chunks/lit.js', [], [], ['node_modules/lit/index.js']),
    chunk('chunks/help.js', ['q-deck.js'], [], ['src/features/help.ts']),
    chunk(
      'chunks/code.js',
      ['q-deck.js'],
      ['chunks/yaml.js', 'chunks/more.js', 'chunks/core.js'],
      ['src/elements/code/q-code.ts'],
    ),
    chunk('chunks/core.js', [], [], ['node_modules/prismjs/components/prism-core.js']),
    chunk('chunks/yaml.js', [], [], ['node_modules/prismjs/components/prism-yaml.js']),
    chunk('chunks/more.js', [], [], ['src/elements/code/languages-more.ts']),
  ];

  it('follows static imports only, unless told so', () => {
    const chunks = new Map(list.map((item) => [item.fileName, item]));
    assert.deepEqual([...closure(chunks, ['q-deck.js'])], ['q-deck.js', 'chunks/lit.js']);
    assert.equal(closure(chunks, ['q-deck.js'], () => true).size, list.length);
  });

  it('finds a budget by name, then by pattern', () => {
    const budgets = { 'theme/big.css': 9, 'theme/code-*.css': 1, 'theme/*.css': 2 };
    const names = ['theme/big.css', 'theme/code-x.css', 'theme/white.css', 'q-deck.js'];
    assert.deepEqual(
      names.map((name) => budgetOf(budgets, name)),
      [9, 1, 2, undefined],
    );
  });

  it('weighs the first slide, what code adds to it, and features', () => {
    const entries = entriesOf(list, ['white.css']);
    assert.deepEqual(entries['first slide (q-deck.js)'], ['q-deck.js', 'chunks/lit.js']);
    assert.deepEqual(entries['q-code and YAML'].sort(), ['chunks/code.js', 'chunks/core.js', 'chunks/yaml.js']);
    assert.deepEqual(entries['feature chunks/help.js'], ['chunks/help.js']);
    assert.deepEqual(entries['theme/white.css'], ['theme/white.css']);
  });
});

describe('regular expressions', () => {
  const problemsOf = async (text) => Promise.all(regexpsIn(text, 'x.ts').map(problemOf));

  for (const text of [String.raw`/^(?:a+)+$/`, String.raw`/\s+$/`, String.raw`/<!--[^]*?-->/g`, 'new RegExp(`a+${b}`)'])
    it(`finds ${text} slow`, async () => {
      assert.match((await problemsOf(`const x = ${text};`))[0] ?? '', /^x\.ts:1: /);
    });

  it('asks for one that it can read', async () => {
    assert.match((await problemsOf('new RegExp(a + b)'))[0] ?? '', /one literal or template/);
  });

  it('lets others be', async () => {
    const text = ['/^a+$/', String.raw`/[^\s]*/y`, "new RegExp(`</${name}>`, 'gi')"].join('; ');
    assert.deepEqual(await problemsOf(text), [null, null, null]);
  });
});
