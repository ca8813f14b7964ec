/** Whoever reads text or data of others takes twice the work for twice the input, whatever is in it: nobody's text freezes a page. */
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { counted, workOf } from './work-meter.mjs';

const folder = resolve('.tmp/linear');
const file = resolve(folder, `model-${process.pid}.mjs`);
const { outputFiles } = await build({
  stdin: {
    contents: [
      'address',
      'address-text',
      'addresses',
      'auto-animate',
      'code-layout',
      'code-lines',
      'code-text',
      'code-tokens',
      'color',
      'dedent',
      'drawing',
      'html-tokens',
      'lit-lines',
      'markdown-attributes',
      'markdown-slides',
      'math-options',
      'media-kind',
      'messages',
      'repair-html',
      'search',
      'share',
      'speaker',
      'steps',
      'stopwatch',
      'talk-address',
      'transition',
      'tree',
    ]
      .map((name) => `export * from './src/model/${name}.ts';`)
      .join('\n'),
    resolveDir: resolve('.'),
  },
  bundle: true,
  format: 'esm',
  target: 'es2022',
  define: { __DEV__: 'true' },
  write: false,
});
mkdirSync(folder, { recursive: true });
writeFileSync(file, counted(outputFiles[0].text));
const model = await import(pathToFileURL(file).href);
after(() => rmSync(file));

/** Nobody needs more than this for twice the input; what grows with the square needs four times as much. */
const MOST = 2.5;
const SIZE = 600;

/** Pieces that texts which attack a reader are made of. */
const PIECES = [
  ...[
    '<a',
    '<!--',
    '<!',
    '</',
    '</p',
    '<?',
    '<a b="',
    "<a b='",
    '<a b=',
    '<a b="c"',
    '<a b="c" ',
    '<p ',
    '<!-- -->',
    '<a/',
    '< ',
    "<p title=it's",
  ],
  ...[
    '<p>',
    '</p>',
    '<p>a',
    '<p class=x>',
    '<p></p>',
    '<p>a</p>',
    '<br>',
    '<br>\n',
    '<pre>',
    '</pre>',
    '<pre>a</pre>',
    '<pre><p>',
    '<li>',
    '<ul><li>',
    '<ul>',
  ],
  ...[
    '<script>',
    '<style></style>',
    '<textarea>',
    '<title><',
    '<q-code>',
    '<q-code></q-code>',
    '<q-code><pre>',
    '<q-deck>',
    '</q-deck>',
    '<q-section>',
    '<q-section><br>',
    '<q-fragment>',
  ],
  ...[' ', '\n', ' \n', '\t', '\u00a0', '\r', '\r\n', 'a', 'a ', ' a', 'a\n', 'a\n\n', ' a\n', '\n a'],
  ...['---\n', '--\n\n', '\n---\n', '```\n', '``` a\n', '`', '~~~', 'Note:', 'Note:\n', '???\n', '- ', '# '],
  ...['"', "'", '=', 'a=', 'a="', 'a=b', 'a="b" ', '.element:', '.element: a=b ', '.slide: class="fragment" '],
  ...['[', '[1', '{1', '1', '1|', '1,', '1-', '1-2,', '2-1|', 'all|', '1 - '],
  ...['/', '//', '1/', 'a/', '#', '#/', '&', '&a=', '&a=1', 'a=1&', '%', '%41', '%ff', '%4', '=/1'],
  ...[
    'url(',
    'url( ',
    'url("',
    'url(a)',
    'url(a) ',
    ', ',
    ',',
    'a, ',
    'a 1x, ',
    'data:,',
    'rgb(',
    'rgb(1,2,3)',
    'rgb(1',
    ' , ',
  ],
  ...['{"a":', '[[', '"a",', '\\', '$', '\u0301', 'e\u0301', '\u{1f600}', '\ud800'],
];

/** Readers of text. */
const READERS = {
  tokenize: (text) => model.tokenize(text),
  findDecks: (text) => model.findDecks(text, 'q'),
  repairHtml: (text) => model.repairHtml(text, 'q'),
  'repairHtml, in a deck': (text) => model.repairHtml(`<q-deck>${text}</q-deck>`, 'q'),
  'repairHtml, in code': (text) => model.repairHtml(`<q-code><br>${text}</q-code>`, 'q'),
  'repairHtml, in a script': (text) =>
    model.repairHtml(`<q-code><script type=text/plain><p>${text}</script></q-code>`, 'q'),
  'repairHtml, in a pre': (text) => model.repairHtml(`<pre><p>${text}</pre>`, 'q'),
  splitSlides: (text) => model.splitSlides(text),
  'splitSlides, metadata': (text) => model.splitSlides(`---\n${text}\n---\n`),
  parseDirective: (text) => model.parseDirective(text),
  'parseDirective, on an element': (text) => model.parseDirective(`.element: ${text}`),
  'parseDirective, a fragment': (text) => model.parseDirective(`.element: class="fragment ${text}"`),
  'parseDirective, a background': (text) => model.parseDirective(`.slide: data-background="${text}"`),
  parseAttributes: (text) => model.parseAttributes(text),
  parseCodeInfo: (text) => model.parseCodeInfo(`js ${text}`),
  tidyCode: (text) => model.tidyCode(text, true),
  dedent: (text) => model.dedent(text),
  parseLines: (text) => model.parseLines(text),
  parsePath: (text) => model.parsePath(text),
  findPath: (text) => model.findPath(text, 'a'),
  'findPath, of the page': (text) => model.findPath(text, null),
  decode: (text) => model.decode(text),
  replacePath: (text) => model.replacePath(text, 'a', '1'),
  readTalkPlace: (text) => model.readTalkPlace(text),
  'resolveValue, an address': (text) => model.resolveValue('src', text, (each) => each),
  'resolveValue, backgrounds': (text) => model.resolveValue('background-image', text, (each) => each),
  'resolveValue, srcset': (text) => model.resolveValue('srcset', text, (each) => each),
  'resolveValue, CSS': (text) => model.resolveValue('style', text, (each) => each),
  parseColors: (text) => model.parseColors(text),
  parseMacros: (text) => model.parseMacros(text),
  parseSpeakerAddress: (text) => model.parseSpeakerAddress(text),
  readSettings: (text) => model.readSettings(text),
  fold: (text) => model.fold(text),
  search: (text) =>
    model.search([model.searchEntry({ number: 1, place: '1', id: text, title: text, text })], text.slice(0, 20)),
  excerpt: (text) => model.excerpt(text, 'b', 40),
  flattenTokens: (text) =>
    model.flattenTokens(
      [...text].map((each) => ({ type: 'string', content: each })),
      text,
    ),
  'readTree, an attribute': (text) =>
    model.readTree({ name: 'a', kind: 'html', attributes: [['href', text]], inside: [text] }),
};

const times = (n, make) => Array.from({ length: n }, (_, i) => make(i));
const nested = (n, wrap, inmost) => times(n, () => 0).reduce(wrap, inmost);
const element = (inside, attributes = []) => ({ name: 'b', kind: 'html', attributes, inside });
const fragment = { index: null, with: false, parent: -1, count: 1 };

/** Readers of data, each with what it is given n of. */
const DATA = {
  'readTree, deep': (n) => model.readTree(nested(n, (inside) => element([inside]), 'a')),
  'readTree, wide': (n) => model.readTree(element(times(n, () => element([], [['id', 'a']])))),
  'readTree, attributes': (n) =>
    model.readTree(
      element(
        [],
        times(n, (i) => [`a${i}`, 'b']),
      ),
    ),
  readStrokes: (n) => model.readStrokes(times(n, () => ({ tool: 'pen', ink: 'red', points: [1, 2, 3] }))),
  'flattenTokens, deep': (n) =>
    model.flattenTokens(
      nested(n, (content) => ({ type: 'string', content }), 'a'),
      'a',
    ),
  'flattenTokens, wide': (n) =>
    model.flattenTokens(
      times(n, () => 'ab'),
      'ab'.repeat(n),
    ),
  'layoutCode, lines': (n) => model.layoutCode('a\n'.repeat(n), [{ end: 2 * n, role: '' }], []),
  'layoutCode, one line in pieces': (n) =>
    model.layoutCode(
      'a'.repeat(n),
      times(n, (i) => ({ end: i + 1, role: `${i % 2}` })),
      [],
    ),
  'layoutCode, marks in marks': (n) =>
    model.layoutCode(
      'a'.repeat(n),
      [{ end: n, role: '' }],
      times(n, (i) => ({ start: i, end: n })),
    ),
  'layoutCode, marks in marks around lines': (n) =>
    model.layoutCode(
      'a\n'.repeat(n),
      [{ end: 2 * n, role: '' }],
      times(n, () => ({ start: 0, end: 2 * n })),
    ),
  'layoutCode, empty marks': (n) =>
    model.layoutCode(
      'ab',
      [{ end: 2, role: '' }],
      times(n, () => ({ start: 1, end: 1 })),
    ),
  'tidyCode, places': (n) => times(n, (i) => i).forEach(placesIn(' a\n'.repeat(n))),
  'tidyCode, less and less indented': (n) =>
    model.tidyCode(times(n, (i) => `${' '.repeat(i < 9 ? n : 0)}a`).join('\n'), true),
  'CodeTextBuilder, items': (n) => built((builder) => builder.addItem('- ', () => builder.addText('a')), n),
  'CodeTextBuilder, items in items': (n) =>
    built(
      (builder) =>
        nested(
          n,
          (inside) => () => builder.addItem('- ', inside),
          () => builder.addText('a'),
        )(),
      1,
    ),
  'CodeTextBuilder, paragraphs': (n) => built((builder) => builder.addParagraph(() => builder.addText('a')), n),
  'CodeTextBuilder, breaks': (n) => built((builder) => builder.addBreak(), n),
  'litLines, many ranges, many lines': (n) => {
    const [stage] = model.parseLines(times(n, (i) => 2 * i).join()).stages;
    model.litLines(stage, 1, n);
  },
  'orderSteps, all at one step': (n) => model.orderSteps(times(n, () => ({ ...fragment, index: 1 }))),
  'orderSteps, each in another': (n) => model.orderSteps(times(n, (i) => ({ ...fragment, parent: i - 1 }))),
  'orderSteps, lifted': (n) => model.orderSteps(times(n, (i) => ({ ...fragment, index: -i, parent: i - 1 }))),
  'orderSteps, lifted out of one step': (n) =>
    model.orderSteps(
      times(2 * n, (i) => (i < n ? { ...fragment, index: 1 } : { ...fragment, index: n - i, parent: i - n })),
    ),
  'pairUp, all the same': (n) =>
    model.pairUp(
      times(n, () => ['a']),
      times(n, () => ['a']),
    ),
  'pairUp, all different': (n) =>
    model.pairUp(
      times(n, (i) => [`a${i}`, 'b']),
      times(n, (i) => [`c${i}`, 'b']),
    ),
  'pairLines, too many to compare': (n) =>
    model.pairLines(
      times(2 * n, (i) => `a${i}`),
      times(2 * n, (i) => `b${i}`),
    ),
  'pairLines, the same': (n) =>
    model.pairLines(
      times(2 * n, (i) => `a${i}`),
      times(2 * n, (i) => `a${i}`),
    ),
};

/** The place in a tidy text of each place in the raw one. */
function placesIn(raw) {
  const { at } = model.tidyCode(raw, true);
  return (place) => at(2 * place);
}

function built(add, n) {
  const builder = new model.CodeTextBuilder();
  for (let i = 0; i < n; i += 1) add(builder);
  return builder.text;
}

/** What is wrong with how the work grows: empty where it is no more than twice, and a little, for twice as much. */
function growthOf(read, size) {
  const [less, more] = [size, 2 * size].map((n) => workOf(() => read(n)));
  return more <= MOST * less + 200 ? [] : [`${less} for ${size}, ${more} for ${2 * size}`];
}

describe('a reader of text is linear', () => {
  for (const [name, read] of Object.entries(READERS)) {
    it(name, () => {
      const failed = PIECES.flatMap((piece) =>
        growthOf((n) => read(piece.repeat(n)), SIZE).map((growth) => `${JSON.stringify(piece)}: ${growth}`),
      );
      assert.deepEqual(failed, []);
    });
  }
});

describe('a reader of data is linear', () => {
  for (const [name, read] of Object.entries(DATA)) {
    it(name, () => {
      assert.deepEqual(growthOf(read, SIZE), []);
    });
  }
});
