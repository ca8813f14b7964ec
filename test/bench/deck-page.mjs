/**
 * The pages that are measured: one talk of N slides, written for q-deck and for reveal.js. Each slide has a heading and a list
 * of five fragments, each tenth slide also a code block; every second group of five slides is a stack.
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

/** How each of the two is written and set up; both without transitions, both writing the URL. */
const engines = {
  'q-deck': {
    head: `<link rel="stylesheet" href="/q-deck/theme/white.css">
<style>
[q-fragment] { transition: none !important; }
q-deck::part(control), q-deck::part(progress-bar) { transition: none !important; }
</style>
<script>window.ready = new Promise((resolve) => addEventListener('q-ready', resolve, { once: true }));</script>
<script type="module" blocking="render" src="/q-deck/q-deck.js"></script>`,
    slide: (index) =>
      `<h2>Slide ${index + 1}</h2>${list(index, (text) => `<li q-fragment>${text}</li>`)}${
        index % 10 === 9 ? `<q-code language="python"><pre><code>${code(index)}</code></pre></q-code>` : ''
      }`,
    section: (content) => `<q-section>${content}</q-section>\n`,
    deck: (slides, fullPage) =>
      `<q-deck ${fullPage ? 'full-page history="replace" ' : ''}transition="none">\n${slides}</q-deck>`,
    foot: '',
  },
  'reveal.js': {
    head: `<link rel="stylesheet" href="/reveal/reset.css">
<link rel="stylesheet" href="/reveal/reveal.css">
<style>
.reveal { font: 32px/1.35 system-ui, sans-serif; }
.reveal .fragment, .reveal .controls *, .reveal .progress span { transition: none !important; animation: none !important; }
</style>`,
    slide: (index) =>
      `<h2>Slide ${index + 1}</h2>${list(index, (text) => `<li class="fragment">${text}</li>`)}${
        index % 10 === 9 ? `<pre><code class="language-python">${code(index)}</code></pre>` : ''
      }`,
    section: (content) => `<section>${content}</section>\n`,
    deck: (slides) => `<div class="reveal"><div class="slides">\n${slides}</div></div>`,
    foot: '<script src="/reveal/reveal.js"></script>',
    start: `<script>
window.ready = Reveal.initialize({
  hash: true, transition: 'none', backgroundTransition: 'none', controlsTutorial: false, width: 1280, height: 720,
});
</script>`,
  },
};

/** The names of the two. */
export const ENGINES = Object.keys(engines);

function slidesOf({ slide, section }, count) {
  let html = '';
  for (let from = 0; from < count; from += GROUP) {
    const length = Math.min(GROUP, count - from);
    const group = Array.from({ length }, (_, i) => section(slide(from + i))).join('');
    html += (from / GROUP) % 2 === 0 ? group : section(`\n${group}`);
  }
  return html;
}

/** What all pages have: `drawn()` resolves two frames later. */
const common = `<script>
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
window.drawn = () => frame().then(frame);
</script>`;

const page = (head, body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<style>html, body { margin: 0; height: 100%; } h2 { font-size: 1.6em; } pre { font-size: .6em; }</style>
${common}
${head}</head>
<body>
${body}
</body></html>`;

/** The whole talk as a page of its own. */
export function deckPage(name, count) {
  const engine = engines[name];
  return page(engine.head, [engine.deck(slidesOf(engine, count), true), engine.foot, engine.start ?? ''].join('\n'));
}

/** A page with the deck in a `<template>`, to be mounted and taken away. */
export function mountPage(name, count) {
  const engine = engines[name];
  return page(engine.head, `<template>${engine.deck(slidesOf(engine, count), false)}</template>\n${engine.foot}`);
}

/** A page without a deck: what measuring costs by itself. */
export const blankPage = () => page('', '<p>Nothing to see.</p>');

/** The same slides, and a script that toggles one class a key and does nothing else: what no engine can be below. */
export function barePage(count) {
  const slides = Array.from(
    { length: count },
    (_, index) => `<section>${engines['reveal.js'].slide(index)}</section>\n`,
  ).join('');
  return page(
    `<style>
section { display: none; position: absolute; width: 1280px; height: 720px; contain: strict; font: 32px/1.35 system-ui, sans-serif; }
.fragment { visibility: hidden; }
section.on { display: block; }
.fragment.on { visibility: visible; }
</style>`,
    `${slides}<script>
const slides = document.querySelectorAll('section');
let slide = 0;
let step = 0;
slides[0].classList.add('on');
window.next = () => {
  if (step < ${FRAGMENTS}) slides[slide].querySelectorAll('.fragment')[step++].classList.add('on');
  else {
    slides[slide].classList.remove('on');
    slides[slide += 1].classList.add('on');
    step = 0;
  }
};
addEventListener('keydown', (event) => { event.preventDefault(); next(); });
</script>`,
  );
}
