/** Makes inputs of the pieces in `corpus.mjs`: nests, cuts and joins them, in any way that a deck can be written. All from a seed, and to be shrunk. */
import fc from 'fast-check';
import { KINDS, REPEATED } from './corpus.mjs';

/** What stands around a piece; the second half may be missing. */
const AROUND = [
  ['<svg>', '</svg>'],
  ['<math>', '</math>'],
  ['<svg><desc>', '</desc></svg>'],
  ['<svg><title>', '</title></svg>'],
  ['<svg><foreignObject>', '</foreignObject></svg>'],
  ['<math><mtext>', '</mtext></math>'],
  ['<math><annotation-xml encoding=text/html>', '</annotation-xml></math>'],
  ['<table>', '</table>'],
  ['<table><tr><td>', '</td></tr></table>'],
  ['<select><option>', '</option></select>'],
  ['<template>', '</template>'],
  ['<noscript>', '</noscript>'],
  ['<textarea>', '</textarea>'],
  ['<title>', '</title>'],
  ['<xmp>', '</xmp>'],
  ['<style>', '</style>'],
  ['<iframe>', '</iframe>'],
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<p title="', '">'],
  ["<p title='", "'>"],
  ['<p style=', ' title=x>'],
  ['<form>', '</form>'],
  ['<a href=x>', '</a>'],
  ['<p>', '</p>'],
  ['<ul><li>', '</li></ul>'],
  ['<pre><code>', '</code></pre>'],
  ['<q-fragment>', '</q-fragment>'],
  ['<q-notes>', '</q-notes>'],
  ['<q-code language=html><pre>', '</pre></q-code>'],
  ['<q-code><template>', '</template></q-code>'],
  ['<q-math>', '</q-math>'],
  ['<q-section>', '</q-section>'],
  ['<q-section markdown><pre>', '</pre></q-section>'],
  ['<q-section markdown><template>', '</template></q-section>'],
  ['<q-deck><q-section>', '</q-section></q-deck>'],
  ['<q-deck><template>', '</template></q-deck>'],
  ['<header slot=header>', '</header>'],
  ['**', '**'],
  ['[', '](x)'],
  ['> ', '\n'],
  ['```\n', '\n```\n'],
  ['$', '$'],
];

/** What is put in anywhere. */
const BETWEEN = [
  ...[
    '\0',
    '\t',
    '\n',
    '\r',
    '\f',
    ' ',
    '/',
    '<',
    '>',
    '"',
    "'",
    '`',
    '=',
    '&',
    ';',
    '\\',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u2028',
  ],
  ...[
    '<!--',
    '-->',
    '--!>',
    '<![CDATA[',
    ']]>',
    '</',
    '<?',
    '<x ',
    '</p>',
    '</svg>',
    '</style>',
    '</script>',
    '</template>',
    '</q-section>',
    '</q-deck>',
  ],
  ...[
    ' onclick=ran(0) ',
    ' style=x ',
    ' data-q-style=x ',
    ' is=x ',
    '\n\n',
    '\n---\n',
    '&#',
    '&lt;',
    'ſ',
    '\u212a',
    '\ud800',
    '__proto__',
  ],
];

const place = fc.nat({ max: 400 });
const tweak = fc.oneof(
  fc.record({ at: place, put: fc.constantFrom(...BETWEEN) }),
  fc.record({ at: place, cut: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ at: place, twice: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ at: place, entity: fc.constantFrom('&#', '&#x', '&#0', '\\u', '%') }),
  fc.record({ at: place, turn: fc.integer({ min: 1, max: 20 }) }),
);

/** Does to a text what a tweak says. */
function applyTweak(text, { at, put, cut, twice, entity, turn }) {
  const i = text === '' ? 0 : at % text.length;
  const [before, after] = [text.slice(0, i), text.slice(i)];
  if (put !== undefined) return before + put + after;
  if (cut !== undefined) return before + after.slice(cut);
  if (twice !== undefined) return before + after.slice(0, twice) + after;
  if (turn !== undefined)
    return (
      before +
      after.slice(0, turn).replace(/[a-z]/gi, (c) => (c < 'a' ? c.toLowerCase() : c.toUpperCase())) +
      after.slice(turn)
    );
  const code = after.charCodeAt(0) || 0;
  const hex = code.toString(16);
  const coded = {
    '&#': `&#${code};`,
    '&#x': `&#x${hex}`,
    '&#0': `&#000${code}`,
    '\\u': `\\u${hex.padStart(4, '0')}`,
    '%': `%${hex.padStart(2, '0')}`,
  };
  return before + coded[entity] + after.slice(1);
}

const atom = fc.oneof(...Object.values(KINDS).map((pieces) => fc.constantFrom(...pieces)));
const tweaked = fc
  .tuple(atom, fc.array(tweak, { maxLength: 4 }))
  .map(([text, tweaks]) => tweaks.reduce(applyTweak, text));
const nested = fc
  .tuple(tweaked, fc.array(fc.tuple(fc.constantFrom(...AROUND), fc.boolean()), { minLength: 1, maxLength: 3 }))
  .map(([text, layers]) =>
    layers.reduce((inner, [[open, close], isClosed]) => open + inner + (isClosed ? close : ''), text),
  );
const repeated = fc
  .tuple(fc.constantFrom(...REPEATED), fc.boolean())
  .map(([[piece, times], isCut]) => piece.repeat(times).slice(isCut ? 1 : 0));
const piece = fc.oneof(
  { weight: 30, arbitrary: tweaked },
  { weight: 20, arbitrary: nested },
  { weight: 1, arbitrary: repeated },
);
const pieces = fc.array(piece, { minLength: 1, maxLength: 4 }).map((all) => all.join(''));

const slide = (text) => `<q-section>${text}</q-section>`;
const escape = (text) => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);
/** Spellings of a talk. */
const SHAPES = [
  (a, b) => `<q-deck>${slide(a)}${slide(b)}</q-deck>`,
  (a, b) => slide(a) + slide(b),
  (a, b) => a + slide(b),
  (a, b) => `${a}<q-deck>${slide(b)}</q-deck>`,
  (a, b) => `<q-deck>${slide(`x ${a}`)}${b}</q-deck>`,
  (a, b) => `<q-deck ${a.replace(/[<>]/g, '')}>${slide(b)}</q-deck>`,
  (a, b) => `<q-deck><q-section ${a.replace(/[<>]/g, '')}>${b}</q-section></q-deck>`,
  (a, b) => `<div class="q-deck"><section>${a}</section><section data-markdown><pre>${escape(b)}</pre></section></div>`,
  (a, b) => `<pre><code class="language-q-deck">${escape(slide(a) + b)}</code></pre>`,
  (a, b) => `<q-deck><script type="text/html">${slide(a)}${b}</script></q-deck>`,
  (a, b) => `<q-deck><q-section markdown><pre>\n${escape(a)}\n</pre></q-section>${slide(b)}</q-deck>`,
  (a, b) => `<q-deck><p>${slide(a)}<p>${slide(b)}</p></q-deck>`,
  (a, b) => `<!doctype html><html><head>${a}</head><body><q-deck>${slide(b)}</q-deck></body></html>`,
];

/** The text of a talk. */
const talk = fc.tuple(fc.constantFrom(...SHAPES), pieces, pieces).map(([shape, a, b]) => shape(a, b));

/** Markdown of one or more slides. */
const markdown = fc.array(pieces, { minLength: 1, maxLength: 2 }).map((slides) => slides.join('\n\n---\n\n'));

/** A short text that may mean anything: of a hash, a name, an attribute. */
const word = fc.oneof(
  tweaked,
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '/0',
    '/1/0',
    '/-1',
    '/1e9',
    '/0/0/0',
    '/%',
    '/%00',
    '/%E0%A4%A',
    '%23',
    'talk=1',
    '=',
    '&&&=',
  ),
  fc.constantFrom('/'.repeat(3000), '&'.repeat(3000), '%'.repeat(3000), '9'.repeat(3000), 'a=&'.repeat(1000)),
);

/** Plain data that somebody may have stored or sent: keys that mean something among others. */
const KEYS = [
  ...[
    '__proto__',
    'constructor',
    'toString',
    'then',
    'is',
    'type',
    'from',
    'to',
    'count',
    'data',
    'h',
    'v',
    'f',
    'name',
    'kind',
    'attributes',
    'inside',
  ],
  ...[
    'slide',
    'step',
    'paused',
    'after',
    'order',
    'watch',
    'action',
    'slides',
    'tree',
    'width',
    'height',
    'overview',
    'position',
    'modes',
    'q-deck',
    'fragment',
  ],
];
const leaf = fc.oneof(
  word,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(
    null,
    -0,
    1e308,
    Number.MAX_SAFE_INTEGER,
    'at',
    'go',
    'ask',
    'do',
    'slides',
    'watch',
    'auto-slide',
    'hello',
    'here',
    'bye',
  ),
);
const { data: plainData } = fc.letrec((tie) => ({
  data: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('data'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('data'), { maxKeys: 5 }),
  ),
}));

const TAGS = [
  'q-section',
  'q-fragment',
  'q-code',
  'q-math',
  'q-notes',
  'q-deck',
  'p',
  'a',
  'img',
  'svg',
  'script',
  'iframe',
  'style',
  'template',
  'form',
  'button',
  'use',
  'annotation-xml',
  'foreignObject',
  'x y',
  '__proto__',
];
const NAMES_OF_ATTRIBUTES = [
  ...[
    'onclick',
    'onload',
    'href',
    'xlink:href',
    'src',
    'srcdoc',
    'srcset',
    'style',
    'is',
    'id',
    'slot',
    'trusted',
    'data-trusted',
    'markdown',
    'data-markdown',
    'repair',
    'full-page',
    'history',
  ],
  ...[
    'background-iframe',
    'data-background-iframe',
    'background-image',
    'lightbox',
    'popover',
    'popovertarget',
    'command',
    'commandfor',
    'formaction',
    'data-src',
    'data-q-style',
    'q-fragment',
    'width',
    'height',
  ],
];
const VALUES = [
  '',
  'javascript:ran(0)',
  ' java\nscript:ran(0)',
  'ran(0)',
  'http://never.test/0',
  'position:fixed;inset:0;background:red',
  '<script>parent.ran(0)</script>',
  'pay',
  'menu',
  'show-modal',
  'true',
  '1000000',
  'data:text/html,<script>parent.ran(0)</script>',
];
const attribute = fc.tuple(
  fc.oneof(fc.constantFrom(...NAMES_OF_ATTRIBUTES), word),
  fc.oneof(fc.constantFrom(...VALUES), word),
);
/** Elements as windows of a talk hand them to each other. */
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    word,
    fc.record({
      name: fc.constantFrom(...TAGS),
      kind: fc.constantFrom('html', 'svg', 'math', 'x'),
      attributes: fc.array(attribute, { maxLength: 4 }),
      inside: fc.array(tie('tree'), { maxLength: 3 }),
    }),
  ),
}));
const slides = fc
  .tuple(fc.array(attribute, { maxLength: 2 }), fc.array(tree, { minLength: 1, maxLength: 4 }))
  .map(([attributes, inside]) => ({
    name: 'q-deck',
    kind: 'html',
    attributes,
    inside: [
      { name: 'q-section', kind: 'html', attributes: [], inside },
      { name: 'q-section', kind: 'html', attributes, inside: ['x'] },
    ],
  }));

/** Attributes of a deck that stands in the page itself, as far as a filter lets any value through. */
const OPTIONS = [
  ...[
    'src',
    'width',
    'height',
    'margin',
    'transition',
    'navigation',
    'slide-number',
    'view',
    'print',
    'auto-slide',
    'total-time',
    'label',
    'class',
    'title',
    'id',
  ],
  ...[
    'background-color',
    'background-image',
    'background-gradient',
    'background-video',
    'background-iframe',
    'background-size',
    'background-position',
    'background-repeat',
    'background-opacity',
  ],
  ...[
    'auto-animate',
    'auto-animate-id',
    'auto-animate-easing',
    'auto-animate-duration',
    'auto-animate-delay',
    'timing',
    'state',
    'align',
    'markdown',
    'lightbox',
    'language',
    'lines',
    'start',
    'macros',
    'index',
    'effect',
  ],
];
const VALUES_OF_OPTIONS = [
  'javascript:ran(0)',
  ' JAVA\tSCRIPT:ran(0)',
  'javascript:ran(0),http://named.test/p.png',
  'red;position:fixed;inset:0',
  'x}*{display:none}',
  '1e308',
  '-1',
  'NaN',
  '1000000',
  '__proto__',
  '{"\\\\x":"\\\\href{javascript:ran(0)}{x}"}',
  '"><img src=x onerror=ran(0)>',
  'linear-gradient(red, blue), url(javascript:ran(0))',
];
const options = fc.array(
  fc.tuple(
    fc.constantFrom('', 'data-', 'data-q-'),
    fc.constantFrom(...OPTIONS),
    fc.oneof(fc.constantFrom(...VALUES_OF_OPTIONS), word),
  ),
  { maxLength: 4 },
);
const attributes = fc.record({
  deck: options,
  slide: options,
  part: options,
  tag: fc.constantFrom('p', 'img', 'a', 'video', 'q-fragment', 'q-code', 'q-math', 'q-notes'),
  text: word,
});

/** What windows tell each other: what it is about, and what it says. */
const message = fc.tuple(
  fc.oneof(
    plainData,
    slides.map((tree) => ({ is: 'slides', tree })),
    fc.record({
      is: fc.constantFrom('at', 'go', 'watch', 'ask', 'do'),
      slide: leaf,
      step: leaf,
      order: leaf,
      paused: leaf,
      watch: plainData,
      action: leaf,
      after: plainData,
    }),
    fc.record({ type: fc.constant('q-deck:size'), width: leaf, height: leaf }),
    fc.record({ from: leaf, to: leaf, count: leaf, type: leaf, data: plainData }),
  ),
  fc.constantFrom('speaker', 'pen', 'laser', 'zoom', 'hello', 'here', 'bye', 'auto-slide', 'constructor', '__proto__'),
);

const text = (value) => JSON.stringify(value);

/** Talks as windows hand them to each other, as text. */
export const SLIDES = slides.map(text);

/** Inputs by what a way takes. */
export const INPUTS = { talk, markdown, word, attributes, data: plainData.map(text), message: message.map(text) };

/** Each piece of the corpus by itself, as a talk or as Markdown: `[kind, text]`. */
export const PLAIN = Object.entries(KINDS).flatMap(([kind, pieces]) => pieces.map((piece) => [kind, piece]));
export const asInput = {
  talk: (piece) => `<q-deck>${slide(piece)}${slide('end')}</q-deck>`,
  markdown: (piece) => piece,
};
