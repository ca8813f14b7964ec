/**
 * The pages that are measured: one talk of N slides, written for q-deck in two ways, for reveal.js, and for no engine at all. Each slide has a
 * heading and a list of five fragments, each tenth slide also a code block; every second group of five slides is a stack.
 *
 * A page has `ready`, a promise, and `talk`, by which all are driven alike: `next()`, `goTo(index, place)` and `at()`.
 */

const GROUP = 5;
const FRAGMENTS = 5;

/** Key presses that lead from the start of a slide to the start of the next. */
export const KEYS_PER_SLIDE = FRAGMENTS + 1;

/** Column and row of a slide by its index. */
export function placeOf(index) {
  const group = Math.floor(index / GROUP);
  const row = index % GROUP;
  const column = Math.floor(group / 2) * (GROUP + 1);
  return group % 2 === 0 ? { h: column + row, v: 0 } : { h: column + GROUP, v: row };
}

const code = (index) => `def slide_${index}(orders):
    # Only what is still open is worth a look.
    for order in orders:
        if order.open and order.price > ${index}:
            yield order.id, f"{order.price:.2f}"`;

const texts = [
  'Prices come in over a socket',
  'Each one is checked and stored',
  'A strategy looks at the last few',
  'What it wants becomes an order',
  'Orders are watched until they are done',
];

const list = (index, item) =>
  `<ul>${texts
    .slice(0, FRAGMENTS)
    .map((text) => item(`${text}, part ${index + 1}`))
    .join('')}</ul>`;

const qDeck = {
  style: `[q-fragment], q-fragment { transition: none !important; }
q-deck::part(control), q-deck::part(progress-bar) { transition: none !important; }`,
  code: (index) => `<q-code language="python"><pre><code>${code(index)}</code></pre></q-code>`,
  section: (content) => `<q-section>${content}</q-section>\n`,
  deck: (slides, fullPage) =>
    `<q-deck ${fullPage ? 'full-page history="replace" ' : ''}transition="none">\n${slides}</q-deck>`,
  talk: `ready = new Promise((resolve) => addEventListener('q-ready', resolve, { once: true }));
const deck = () => document.querySelector('q-deck');
talk = { next: () => deck().next(), goTo: (_, place) => deck().goTo(place), at: () => deck().position };`,
};
const qDeckTheme = '<link rel="stylesheet" href="/q-deck/theme/white.css">';

/** How each of them is written and set up: without transitions, and the two engines write the URL. */
const engines = {
  'q-deck': {
    ...qDeck,
    head: `${qDeckTheme}<script type="module" blocking="render" src="/q-deck/q-deck.js"></script>`,
    fragment: (text) => `<li q-fragment>${text}</li>`,
    foot: '',
  },
  'q-deck, elements': {
    ...qDeck,
    head: qDeckTheme,
    fragment: (text) => `<li><q-fragment>${text}</q-fragment></li>`,
    foot: '<script type="module" src="/q-deck/q-deck.js"></script>',
  },
  'reveal.js': {
    head: `<link rel="stylesheet" href="/reveal/reset.css">
<link rel="stylesheet" href="/reveal/reveal.css">`,
    style: `.reveal { font: 32px/1.35 system-ui, sans-serif; }
.reveal .fragment, .reveal .controls *, .reveal .progress span { transition: none !important; animation: none !important; }`,
    fragment: (text) => `<li class="fragment">${text}</li>`,
    code: (index) => `<pre><code class="language-python">${code(index)}</code></pre>`,
    section: (content) => `<section>${content}</section>\n`,
    deck: (slides) => `<div class="reveal"><div class="slides">\n${slides}</div></div>`,
    foot: '<script src="/reveal/reveal.js"></script>',
    start: `ready = Reveal.initialize({
  hash: true, transition: 'none', backgroundTransition: 'none', controlsTutorial: false, width: 1280, height: 720,
});`,
    talk: `talk = {
  next: () => Reveal.next(),
  goTo: (_, { h, v }) => Reveal.slide(h, v),
  at: () => ({ v: 0, ...Reveal.getIndices() }),
};`,
  },
  // The same slides, and a script that toggles one class a key and does nothing else: what no engine can be below.
  'bare page': {
    head: '',
    style: `section:not(:has(section)) { display: none; position: absolute; width: 1280px; height: 720px; contain: strict; font: 32px/1.35 system-ui, sans-serif; }
section.on { display: block !important; }
.fragment { visibility: hidden; }
.fragment.on { visibility: visible; }`,
    fragment: (text) => `<li class="fragment">${text}</li>`,
    code: (index) => `<pre><code>${code(index)}</code></pre>`,
    section: (content) => `<section>${content}</section>\n`,
    deck: (slides) => slides,
    foot: '',
    start: `const slides = [...document.querySelectorAll('section')].filter((section) => !section.querySelector('section'));
let index = 0;
let step = 0;
slides[0].classList.add('on');
ready = Promise.resolve();
talk = {
  next() {
    if (step < ${FRAGMENTS}) slides[index].querySelectorAll('.fragment')[step++].classList.add('on');
    else talk.goTo(index + 1);
  },
  goTo(to) {
    slides[index].classList.remove('on');
    slides[(index = to)].classList.add('on');
    step = 0;
  },
  at: () => null,
};
addEventListener('keydown', (event) => {
  event.preventDefault();
  talk.next();
});`,
    talk: '',
  },
};

/** The ways to write the talk. */
export const WAYS = Object.keys(engines);
/** Those that are mounted and taken away. */
export const ENGINES = ['q-deck', 'reveal.js'];

function slidesOf({ fragment, code: block, section }, count) {
  const slide = (index) =>
    section(`<h2>Slide ${index + 1}</h2>${list(index, fragment)}${index % 10 === 9 ? block(index) : ''}`);
  let html = '';
  for (let from = 0; from < count; from += GROUP) {
    const length = Math.min(GROUP, count - from);
    const group = Array.from({ length }, (_, i) => slide(from + i)).join('');
    html += (from / GROUP) % 2 === 0 ? group : section(`\n${group}`);
  }
  return html;
}

const page = ({ head = '', style = '', talk = '' }, body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
${head}
<style>
html, body { margin: 0; height: 100%; }
h2 { font-size: 1.6em; }
pre { font-size: .6em; }
${style}
</style>
<script>
var ready, talk, drawn;
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
/** Resolves two frames later. */
drawn = () => frame().then(frame);
{
${talk}
}
</script></head>
<body>
${body}
</body></html>`;

/** The whole talk as a page of its own. */
export function deckPage(name, count) {
  const engine = engines[name];
  const start = engine.start ? `<script>\n{\n${engine.start}\n}\n</script>` : '';
  return page(engine, [engine.deck(slidesOf(engine, count), true), engine.foot, start].join('\n'));
}

/** A page with the deck in a `<template>`, to be mounted and taken away. */
export function mountPage(name, count) {
  const engine = engines[name];
  return page(engine, `<template>${engine.deck(slidesOf(engine, count), false)}</template>\n${engine.foot}`);
}

/** A page without a deck: what measuring costs by itself. */
export const blankPage = () => page({}, '<p>Nothing to see.</p>');
