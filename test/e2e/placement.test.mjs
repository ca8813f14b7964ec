/** The built script, wherever and however a page loads it: the deck comes to the same. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { serve } from './static-server.mjs';

const SLIDES = [
  '<q-section id="a" background-color="navy"><h2>A</h2><ul><li q-fragment>1</li><li q-fragment="fade-up">2</li></ul></q-section>',
  '<q-section id="s"><q-section id="s1">S1</q-section><q-section id="s2"><q-fragment>F</q-fragment></q-section></q-section>',
  '<q-section id="c"><q-code language="js" lines="1|2"><pre>\nconst a = 1;',
  '\nif (a < 2 && a) {',
  '\n}\n</pre></q-code><q-notes>Notes</q-notes></q-section>',
  '<q-section id="z">End</q-section>',
].map((html) => html.replaceAll(' < ', ' &lt; ').replaceAll('&&', '&amp;&amp;'));
const SPACED = Array.from(
  { length: 40 },
  (_, i) => `<q-section id="x${i}" skip><p>${'text '.repeat(100)}</p></q-section>`,
).join('\n');

/** What a person finds who walks through the deck, and what there is of it in the page. */
const EXPECTED = {
  walk: ['a/-1 a', 'a/0 a', 'a/1 a', 's1/-1 s1', 's2/-1 s2', 's2/0 s2', 'c/-1 c', 'c/0 c', 'z/-1 z'],
  slides: 45,
  code: 'const a = 1;|if (a < 2 && a) {|}',
  controls: 1,
  progress: 1,
  background: 1,
  keys: ['a/0', 'a/1', 's2/-1'],
};

const module = (src) => `<script type="module" src="${src}"></script>`;
const classic = (src, attributes = '') => `<script src="${src}" ${attributes}></script>`;
const inject = (code, when) => `<script>addEventListener('${when}', () => {
  const script = document.createElement('script');
  ${code}
  document.head.append(script);
});</script>`;

const BUNDLE = '/dist/q-deck.js';
const SINGLE = '/dist/q-deck.iife.js';
/** A script before the page's own is in the cache when the page comes. */
const WARM = '/warm';

/**
 * The placements: what is in the head, inside the deck between its slides, and at the end of the body; how often the page is told that there are two copies;
 * how many times the bundle is fetched.
 */
const placements = {
  'a module in the head': { head: module(BUNDLE) },
  'a module at the end': { end: module(BUNDLE) },
  'a module with a version in its address': { head: module(`${BUNDLE}?ver=6.1`) },
  'an async module': { head: `<script type="module" async src="${BUNDLE}"></script>` },
  'a module imported by an inline one': { head: `<script type="module">import "${BUNDLE}";</script>` },
  'a module that is imported late': {
    end: `<script>addEventListener('load', () => { import('${BUNDLE}'); });</script>`,
  },
  'the bundle, its type dropped, in the head': { head: classic(BUNDLE) },
  'the bundle, its type dropped, at the end': { end: classic(`${BUNDLE}?ver=1`) },
  'the bundle, deferred': { head: classic(BUNDLE, 'defer') },
  'the bundle, async': { head: classic(BUNDLE, 'async') },
  'the bundle, async, from the cache': { warm: true, head: classic(BUNDLE, 'async') },
  'the bundle between slides': { middle: classic(BUNDLE) },
  'the bundle injected when the page is parsed': { head: inject(`script.src = '${BUNDLE}';`, 'DOMContentLoaded') },
  'the bundle injected as a module after all': {
    head: inject(`script.type = 'module'; script.src = '${BUNDLE}';`, 'load'),
  },
  'the classic script in the head': { head: classic(SINGLE) },
  'the classic script at the end': { end: classic(SINGLE) },
  'the classic script, deferred': { head: classic(SINGLE, 'defer') },
  'the classic script, async': { head: classic(SINGLE, 'async') },
  'the classic script as a module': { head: module(SINGLE) },
  'the classic script between slides': { middle: classic(SINGLE) },
  'the classic script inline, in the head': { head: (inline) => `<script>${inline}</script>` },
  'the classic script inline, at the end': { end: (inline) => `<script>${inline}</script>` },
  'the classic script injected after all': { head: inject(`script.src = '${SINGLE}';`, 'load') },
  'modules of two versions': { head: module(`${BUNDLE}?ver=1`) + module(`${BUNDLE}?ver=2`), warnings: 1 },
  'classic scripts of two versions': { head: classic(`${SINGLE}?ver=1`), end: classic(`${SINGLE}?ver=2`), warnings: 1 },
  'the bundle as a module and as a classic script': { head: module(BUNDLE), end: classic(BUNDLE), warnings: 1 },
  'both builds': { head: module(BUNDLE), middle: classic(SINGLE), warnings: 1 },
  'the development build and the bundle': { head: module('/dist/development/q-deck.js') + module(BUNDLE), warnings: 1 },
  'one script that runs again and again': {
    middle: classic(SINGLE),
    end: classic(SINGLE) + classic(SINGLE),
    warnings: 1,
  },
};

/** In the page: walks, looks, and goes back to the start. */
async function look() {
  const until = async (predicate) => {
    const end = performance.now() + 8000;
    while (!predicate() && performance.now() < end)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
  };
  const [deck] = document.getElementsByTagName('q-deck');
  const at = () => `${deck.currentSlide?.id}/${deck.position?.f}`;
  const text = () =>
    [...(deck.querySelector('q-code').shadowRoot?.querySelectorAll('[part~="line"], .line') ?? [])]
      .map((line) => line.textContent.trim())
      .join('|');
  await until(() => document.readyState === 'complete' && deck.position && deck.shadowRoot.querySelector('.announcer'));
  const visible = () =>
    [...deck.querySelectorAll('q-section')]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .map(({ id }) => id);
  const walk = [];
  do walk.push(`${at()} ${visible().join()}`);
  while (deck.next());
  deck.goTo('c');
  await until(() => text() !== '');
  const code = text();
  const count = (part) => deck.shadowRoot.querySelectorAll(`[part~="${part}"]`).length;
  deck.goTo('a');
  await until(() => count('background') === 1);
  deck.goTo({ h: 0, v: 0, f: -1 });
  const found = {
    walk,
    slides: deck.slides.length,
    code,
    controls: count('controls'),
    progress: count('progress'),
    background: count('background'),
  };
  deck.shadowRoot.querySelector('[part~="viewport"]').focus();
  globalThis.at = at;
  return found;
}

/** A page as the server sends it: in pieces, some of which end inside a slide or a `<pre>`; in one where the cache shall be faster. */
function page({ head = '', middle = '', end = '', warm = false }, inline) {
  const filled = (part) => (typeof part === 'function' ? part(inline) : part);
  const pieces = [
    `<!doctype html><html lang="en"><head><title>Page</title><link rel="icon" href="data:,">${filled(head)}</head><body><p>Before</p><q-deck id="talk" transition="none">`,
    SLIDES[0],
    SPACED,
    filled(middle),
    ...SLIDES.slice(1),
    `</q-deck><p>After</p>${filled(end)}</body></html>`,
  ];
  return warm ? pieces.join('') : pieces;
}

/** Those that differ most are enough for a second engine. */
const chosen = {
  chromium: Object.keys(placements),
  firefox: [
    'a module in the head',
    'a module with a version in its address',
    'the bundle, its type dropped, in the head',
    'the bundle, async, from the cache',
    'the bundle between slides',
    'the classic script injected after all',
    'modules of two versions',
    'both builds',
  ],
};

for (const [browserName, names] of Object.entries(chosen)) {
  describe(`the script in ${browserName}`, () => {
    let browser;
    let server;

    before(async () => {
      const inline = (await readFile('dist/q-deck.iife.js', 'utf8')).replaceAll('</script', '<\\/script');
      const pages = Object.fromEntries(
        Object.values(placements).map((placement, i) => [`/${i}`, page(placement, inline)]),
      );
      pages[WARM] =
        `<!doctype html><title>Warm</title><link rel="icon" href="data:,"><script>fetch('${BUNDLE}')</script>`;
      server = await serve({ folders: { '/dist/': 'dist' }, pages, headers: { 'cache-control': 'max-age=600' } });
      browser = await launch([], browserName);
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    for (const name of names) {
      it(name, async () => {
        const { warm, warnings = 0 } = placements[name];
        const tab = await browser.newPage();
        const said = [];
        tab.on('console', (message) => {
          if (message.type() !== 'log') said.push(message.text());
        });
        tab.on('pageerror', (error) => {
          said.push(`exception: ${error.message}`);
        });
        if (warm) await tab.goto(server.origin + WARM, { waitUntil: 'networkidle0' });
        await tab.goto(`${server.origin}/${Object.keys(placements).indexOf(name)}`);
        const found = { ...(await tab.evaluate(look)), keys: [] };
        for (let i = 0; i < 3; i += 1) {
          await tab.keyboard.press('ArrowRight');
          found.keys.push(await tab.evaluate(() => globalThis.at()));
        }
        assert.deepEqual(found, EXPECTED);
        assert.equal(said.length, warnings, said.join('\n'));
        assert.ok(
          said.every((line) => line.includes('[q-deck] twice')),
          said.join('\n'),
        );
        await tab.close();
      });
    }
  });
}
