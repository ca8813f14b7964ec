/** Paper, as Chromium makes it: sizes and numbers of pages, of the talk and of a deck in an article. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.mjs';
import { pagesOf } from './pdf-pages.mjs';
import { serve } from './static-server.mjs';
import { TalkPage, site, talk } from './talk-page.mjs';

/** In points, as PDF counts: 1280 by 720 px, 800 by 450 px, and the browser's usual paper. */
const SLIDE = '960x540';
const SMALL = '600x338';
const PAPER = '612x792';

const rows = Array.from({ length: 40 }, (_, i) => `<tr><td>Row ${i}</td></tr>`).join('');
const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title><link rel="icon" href="data:,">
  <style>body { max-width: 40rem; margin: auto; padding: 1rem } .float { float: right; width: 300px } figure { overflow: hidden }</style>
  <script type="module" src="/dist/q-deck.js"></script></head><body><main><p>Before</p>
  <div class="float"><q-deck id="one" width="800" height="450"><q-section>1</q-section><q-section>2<p q-fragment>3</p></q-section></q-deck></div>
  <p>Between</p>
  <figure><q-deck id="two"><q-section>1</q-section><q-section scrollable><table>${rows}</table></q-section><q-section>3</q-section></q-deck></figure>
  <p>After</p></main></body></html>`;

/** Pages that set a narrow column in several places. */
const COLUMNS = {
  centred: 'body { max-width: 30rem; margin: 2rem auto }',
  left: 'body { max-width: 30rem; margin: 2rem 3rem }',
  padded: 'body { margin: 0; padding: 20px 20px 20px 160px }',
  grid: 'body { display: grid; grid-template-columns: 200px 1fr }',
  row: 'body { display: flex; gap: 20px } nav { flex: 0 0 180px }',
  undressed:
    'body { display: flex } nav { flex: 0 0 180px } @media print { body { display: block; margin: 0 0 0 33px } nav { display: none } }',
};
const column = (
  css,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Column</title><link rel="icon" href="data:,">
  <style>${css}</style><script type="module" src="/dist/q-deck.js"></script></head><body><nav>Side</nav>
  <main><p>Before</p><figure><q-deck><q-section>1</q-section><q-section>2</q-section></q-deck></figure><p>After</p></main></body></html>`;

/** A deck that a page begins and ends with. */
const FIT = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fit</title><link rel="icon" href="data:,">
  <script type="module" src="/dist/q-deck.js"></script></head><body><q-deck><q-section><p class="q-fit">Now shown</p></q-section>
  <q-section><q-section><p class="q-fit">Not yet</p></q-section></q-section></q-deck></body></html>`;

describe('paper', () => {
  let browser;
  let server;

  before(async () => {
    const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
    server = await serve({
      folders: { '/': site, '/dist/': dist },
      pages: {
        '/article.html': ARTICLE,
        '/fit.html': FIT,
        ...Object.fromEntries(Object.entries(COLUMNS).map(([name, css]) => [`/${name}.html`, column(css)])),
      },
    });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** The sizes of the pages of a page whose decks print in some way. */
  async function print(path, attributes = {}) {
    const page = await TalkPage.open(browser, server.origin + path);
    await page.tab.evaluate((wanted) => {
      for (const deck of document.querySelectorAll('q-deck')) Object.assign(deck, wanted);
    }, attributes);
    await page.tab.waitForNetworkIdle({ idleTime: 500 });
    const pdf = await page.tab.pdf({ preferCSSPageSize: true, printBackground: true });
    const left = await page.tab.evaluate(() => document.querySelectorAll('[q-print]').length);
    assert.equal(left, 0, 'nothing is left behind');
    await page.isSilent();
    await page.close();
    return pagesOf(pdf).map(({ width, height }) => `${width}x${height}`);
  }

  it('has a page for each step of the talk', async () => {
    const { steps } = await talk();
    assert.deepEqual(
      await print('/', { print: 'steps' }),
      steps.map(() => SLIDE),
    );
  });

  it('has a page of the reader’s own paper for each slide with its notes', async () => {
    assert.deepEqual(
      await print('/', { print: 'notes' }),
      Array.from({ length: 20 }, () => PAPER),
    );
  });

  it('is the same from the scroll view', async () => {
    assert.deepEqual(
      await print('/', { view: 'scroll' }),
      Array.from({ length: 20 }, () => SLIDE),
    );
  });

  it('gives each deck in an article pages of its own, among those of the article', async () => {
    const pages = await print('/article.html');
    const long = pages.filter((size) => size === SLIDE).length;
    assert.ok(long > 3, 'the long slide goes on over pages');
    assert.deepEqual(pages, [PAPER, SMALL, SMALL, PAPER, ...Array.from({ length: long }, () => SLIDE), PAPER]);
  });

  for (const name of Object.keys(COLUMNS)) {
    for (const way of ['slides', 'steps']) {
      it(`fills pages with ${way} of a deck in a column: ${name}`, async () => {
        const page = await TalkPage.open(browser, `${server.origin}/${name}.html`);
        await page.tab.evaluate((print) => {
          document.querySelector('q-deck').print = print;
        }, way);
        await page.tab.waitForNetworkIdle({ idleTime: 500 });
        await page.tab.evaluate(() => {
          // Heard after the deck: the page has the layout of paper then, each box that of its own page.
          matchMedia('print').addEventListener('change', ({ matches }) => {
            if (!matches) return;
            const boxes = [...document.querySelectorAll('q-section')].filter((box) => box.checkVisibility());
            globalThis.edges = boxes.map((box) => {
              const { left, width } = box.getBoundingClientRect();
              return [left, width];
            });
          });
        });
        const pdf = await page.tab.pdf({ preferCSSPageSize: true });
        assert.deepEqual(await page.tab.evaluate(() => globalThis.edges), [
          [0, 1280],
          [0, 1280],
        ]);
        assert.deepEqual(
          pagesOf(pdf).map(({ width, height }) => `${width}x${height}`),
          [PAPER, SLIDE, SLIDE, PAPER],
        );
        await page.isSilent();
        await page.close();
      });
    }
  }

  for (const [way, paper] of [
    ['steps', SLIDE],
    ['notes', PAPER],
  ]) {
    it(`fits text on ${way}, and has no page but theirs`, async () => {
      const page = await TalkPage.open(browser, `${server.origin}/fit.html`);
      await page.tab.evaluate((print) => {
        document.querySelector('q-deck').print = print;
      }, way);
      await page.tab.waitForNetworkIdle({ idleTime: 500 });
      await page.tab.waitForFunction(() =>
        [...document.querySelectorAll('.q-fit')].every((text) => text.getAnimations().length > 0),
      );
      await page.tab.evaluate(() => {
        matchMedia('print').addEventListener('change', ({ matches }) => {
          if (!matches) return;
          const texts = [...document.querySelectorAll('.q-fit')].filter((text) => text.checkVisibility());
          globalThis.sizes = texts.map((text) => parseFloat(getComputedStyle(text).fontSize));
        });
      });
      const pdf = await page.tab.pdf({ preferCSSPageSize: true });
      const sizes = await page.tab.evaluate(() => globalThis.sizes);
      assert.equal(sizes.length, 2);
      assert.ok(
        sizes.every((size) => size > 100),
        String(sizes),
      );
      assert.deepEqual(
        pagesOf(pdf).map(({ width, height }) => `${width}x${height}`),
        [paper, paper],
      );
      await page.isSilent();
      await page.close();
    });
  }

  it('prints a handout of a deck in an article on the article’s own paper', async () => {
    assert.deepEqual(await print('/left.html', { print: 'notes' }), [PAPER, PAPER, PAPER, PAPER]);
  });

  it('prints the steps of each deck in an article, too', async () => {
    const pages = await print('/article.html', { print: 'steps' });
    assert.deepEqual(pages.slice(0, 5), [PAPER, SMALL, SMALL, SMALL, PAPER]);
  });
});
