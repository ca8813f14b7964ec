/** Every mode of a deck, and every page of the tests, as people use them who see little, hear the page, or press keys only. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { serve } from './static-server.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PICTURE = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100'/>";
const deck = (attributes) => `<q-deck id="deck" transition="none" slide-number="c/t" ${attributes}>
  <q-section><h2>Plan</h2><p><a id="link" href="#deck">Link</a> <img src="${PICTURE}" alt="A map" lightbox></p><p q-fragment>Later</p><q-notes>Secret</q-notes></q-section>
  <q-section><q-section background-color="#123"><h2>A heading that is rather long, so that lists have to deal with it</h2></q-section><q-section><h2>Second</h2></q-section></q-section>
  <q-section><h2>End</h2></q-section></q-deck>`;
const page = (
  attributes = '',
) => `<!doctype html><html lang="en"><head><title>Deck</title><meta name="viewport" content="width=device-width">
  <script type="module" src="/dist/q-deck.js"></script></head><body><main><h1>A page</h1><button id="before">Before</button>${deck(attributes)}
  <button id="after">After</button></main></body></html>`;

/** The pages that need no more than the deck; those with scripts in TypeScript are tested where that runs. */
const SCRIPTED = ['gallery.html', 'overview.html', 'code.html'];
const names = (await readdir('test/pages')).filter((name) => name.endsWith('.html') && !SCRIPTED.includes(name));
const built = (text) => text.replaceAll(/(?:\.\.\/\.\.)?\/?src\/(?:index|math)\.ts/g, '/dist/q-deck.js');
const pages = {
  '/deck': page(),
  '/scroll': page('view="scroll"'),
  '/notes': page('notes'),
  '/index.html': built(await readFile('index.html', 'utf8')),
  ...Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [`/test/pages/${name}`, built(await readFile(`test/pages/${name}`, 'utf8'))]),
    ),
  ),
};

/** What axe cannot know: by page, the rule and why it is wrong there. */
const KNOWN = {
  // The keys of the browser scroll it: it gets the focus by itself.
  '/test/pages/scroll.html': ['scrollable-region-focusable'],
};

const AROUND = ['After', 'Before', 'Previous slide', 'Next slide', 'Menu'];
const TOOLS = [
  'Pen',
  'Marker',
  'Eraser',
  'Text colour',
  'Red',
  'Amber',
  'Green',
  'Blue',
  'Undo',
  'Clear the slide',
  'Put the pen away',
];
const ON_SLIDE = ['Slides', 'Link', 'Show large: A map'];
/**
 * The modes: where the focus is before and which keys begin them, what tells that they have begun, what Tab then leads to, in turn, until it is where it
 * began.
 */
const MODES = {
  help: { keys: ['?'], shown: 'dialog.help[open]', stops: ['Close'] },
  'go to': { keys: ['g', 'e'], shown: 'dialog.go-to[open] li', stops: ['Go to slide'] },
  overview: {
    keys: ['o'],
    shown: '.overview',
    stops: ['1 of 4: Plan', 'After', 'Before', 'Find slides by title', 'Close overview'],
  },
  lightbox: {
    from: '[part="lightbox-trigger"]',
    keys: ['Enter'],
    shown: 'dialog.lightbox[open]',
    stops: ['Close', 'Open in a new tab'],
  },
  share: {
    keys: ['u'],
    shown: 'dialog.share[open]',
    stops: ['Link to this slide', 'Copy', 'HTML to embed it in another page', 'Copy', 'Close'],
  },
  pause: { keys: ['b'], shown: '.pause', stops: ['Slides', 'After', 'Before', 'Previous slide', 'Next slide'] },
  pen: { keys: ['d'], shown: '.pen-toolbar', stops: [...ON_SLIDE, ...AROUND, ...TOOLS] },
  laser: { keys: ['q'], state: 'laser', stops: [...ON_SLIDE, ...AROUND] },
  zoom: { keys: ['z'], state: 'zoomed', stops: [...ON_SLIDE, ...AROUND] },
};

describe('every mode', () => {
  let browser;
  let server;
  let tab;

  before(async () => {
    server = await serve({
      pages,
      folders: { '/dist/': 'dist', '/theme/': 'theme', '/test/pages/': 'test/pages', '/img/': 'img' },
    });
    browser = await launch();
    tab = await browser.newPage();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const emulate = (features) => tab.emulateMediaFeatures(features);

  async function open(path) {
    await tab.goto(server.origin + path);
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('q-deck:not([preview])')].every((each) =>
        each.shadowRoot?.querySelector('.announcer'),
      ),
    );
    // What they ask for when the browser is idle has come, too.
    await tab.evaluate(
      () =>
        new Promise((resolve) => {
          requestIdleCallback(resolve);
        }),
    );
    await tab.waitForNetworkIdle({ idleTime: 50 });
  }

  /** What axe finds on the whole page; with all its rules but those for pages in general. */
  async function violations() {
    await tab.evaluate(`${axe};0`);
    return tab.evaluate(async () => {
      const found = await axe.run(document, {
        resultTypes: ['violations'],
        rules: { 'target-size': { enabled: true } },
      });
      return found.violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ target, failureSummary }) => `${target.flat().join(' ')}: ${failureSummary}`).join(', ')}`,
      );
    });
  }

  /** What has the focus, by its name. */
  const focused = () =>
    tab.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at === document.body
        ? 'the browser'
        : (at.ariaLabel || at.title || at.labels?.[0]?.textContent || at.textContent).trim();
    });

  /** Waits for what a page's deck has in its shadow root, or for a state of it. */
  const deckHas = ({ shown = '.viewport', state = 'defined' }) =>
    tab.waitForFunction(
      (selector, word) => {
        const own = document.querySelector('#deck');
        return own.shadowRoot.querySelector(selector) && (word === 'defined' || own.matches(`:state(${word})`));
      },
      {},
      shown,
      state,
    );

  /** Begins a mode as a person does; gives what had the focus before. */
  async function enter({ from = '.viewport', keys, shown, state }) {
    await deckHas({ shown: from });
    await tab.evaluate((selector) => {
      document.querySelector('#deck').shadowRoot.querySelector(selector).focus();
    }, from);
    const before = await focused();
    for (const key of keys) {
      await tab.keyboard.press(key);
      // What is typed next goes into what has opened.
      if (key !== keys.at(-1)) await deckHas({ shown: 'dialog[open]' });
    }
    await deckHas({ shown, state });
    return before;
  }

  /** The names of what Tab leads to, one round; the browser's own controls are left out. */
  async function round() {
    const stops = [await focused()];
    for (let i = 0; i < 30; i += 1) {
      await tab.keyboard.press('Tab');
      const name = await focused();
      if (name === stops[0]) break;
      if (name !== 'the browser') stops.push(name);
    }
    return stops;
  }

  /** What still moves. */
  const moving = () =>
    tab.evaluate(() =>
      document
        .querySelector('#deck')
        .shadowRoot.getAnimations()
        .filter(({ playState, effect }) => playState === 'running' && effect.getComputedTiming().duration > 1)
        .map(({ effect, transitionProperty }) => `${effect.target.className} ${transitionProperty ?? ''}`)
        .filter((text) => !/color|opacity|outline/.test(text)),
    );

  /** What of the page, and of what stands over the slides, is cut off or has to be scrolled sideways. */
  const cutOff = () =>
    tab.evaluate(() => {
      const { shadowRoot } = document.querySelector('#deck');
      const over = [
        ...shadowRoot.querySelectorAll(
          ':is(dialog[open], .overview .bar, .pen-toolbar), :is(dialog[open], .overview .bar, .pen-toolbar) *',
        ),
      ];
      const isOut = (each) => {
        const { left, right, width } = each.getBoundingClientRect();
        const { overflowX } = getComputedStyle(each);
        return (
          width > 1 &&
          (left < -1 ||
            right > innerWidth + 1 ||
            (['auto', 'scroll'].includes(overflowX) && each.scrollWidth > each.clientWidth + 1))
        );
      };
      const wide = document.documentElement.scrollWidth > innerWidth ? ['the page'] : [];
      return [...wide, ...over.filter(isOut).map((each) => each.outerHTML.slice(0, 80))];
    });

  for (const [name, mode] of Object.entries(MODES)) {
    it(`${name}: axe finds nothing, nothing moves where it should not, Tab goes round, all has room at 400 %, Escape gives the focus back`, async () => {
      await emulate([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await tab.setViewport({ width: 1280, height: 800 });
      await open('/deck');
      const from = await enter(mode);
      assert.deepEqual(await moving(), []);
      assert.deepEqual(await violations(), []);
      assert.deepEqual(await round(), mode.stops);
      await tab.setViewport({ width: 320, height: 256 });
      await tab.evaluate(
        () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(resolve));
          }),
      );
      assert.deepEqual(await cutOff(), []);
      await tab.keyboard.press('Escape');
      await tab.waitForFunction(
        (selector, word) => {
          const own = document.querySelector('#deck');
          return word ? !own.matches(`:state(${word})`) : !own.shadowRoot.querySelector(selector);
        },
        {},
        mode.shown ?? '',
        mode.state ?? '',
      );
      assert.equal(await focused(), from);
      await emulate([]);
    });
  }

  it('what is chosen is told from the rest in forced colours', async () => {
    const client = await tab.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const told = {
      pen: ['.pen-toolbar [aria-pressed="true"]', '.pen-toolbar [aria-pressed="false"]'],
      'go to': ['.go-to [aria-selected="true"]', '.go-to [aria-selected="false"]'],
      overview: ['.tile[aria-current]', '.tile:not([aria-current])'],
    };
    for (const [name, selectors] of Object.entries(told)) {
      await open('/deck');
      await enter(MODES[name]);
      // The focus has a frame of its own.
      await tab.evaluate(() => {
        document.querySelector('#before').focus();
      });
      const [chosen, other] = await tab.evaluate(
        (all) =>
          all.map((selector) => {
            const element = document.querySelector('#deck').shadowRoot.querySelector(selector);
            const looks = [element, ...element.children].flatMap((each) =>
              [null, '::after'].map((pseudo) => {
                const { backgroundColor, outline, border, color } = getComputedStyle(each, pseudo);
                return [backgroundColor, outline, border, color].join();
              }),
            );
            return looks.join();
          }),
        selectors,
      );
      assert.notEqual(chosen, other, name);
    }
    await client.send('Emulation.setEmulatedMedia', { features: [] });
    await client.detach();
  });

  for (const path of Object.keys(pages).filter((each) => each !== '/deck')) {
    it(`${path}: axe finds nothing, and nothing has to be scrolled sideways at 400 %`, async () => {
      await tab.setViewport({ width: 1280, height: 800 });
      await open(path);
      const known = KNOWN[path] ?? [];
      assert.deepEqual(
        (await violations()).filter((each) => !known.some((rule) => each.startsWith(`${rule}:`))),
        [],
      );
      await tab.setViewport({ width: 320, height: 256 });
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    });
  }
});
