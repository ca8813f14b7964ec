/** Built decks in pages that are somebody else's: not a pixel outside them changes; in sandboxed frames, where most of the platform throws, they go on. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { serve } from './static-server.mjs';

const SCRIPT = '<script type="module" src="/dist/q-deck.js"></script>';
const SLIDES = `
  <q-section id="one"><h2>One</h2><p q-fragment="grow">step</p><q-notes>Notes</q-notes></q-section>
  <q-section id="two" background-color="#134" auto-animate><h2 data-id="t">Two</h2></q-section>
  <q-section id="three" auto-animate><h2 data-id="t">Three</h2><q-code language="js"><pre>let x = 1;</pre></q-code></q-section>`;

/** A page of text around a box of its own size; what is in the box is covered, so that only the page is compared. */
const page = (script, deck) => `<!doctype html><html lang="en"><head><title>Page</title>
  <link rel="stylesheet" href="/pages/host.css">
  <style>.hole { position: relative; height: 360px; overflow: hidden; } .cover { position: absolute; inset: 0; z-index: 2147483647; background: #888; pointer-events: none; }</style>
  ${script}</head><body>
  <main class="entry"><h1 class="bar">Title</h1><p class="controls">Text <a href="#x">with a link</a>, <code class="number">code</code> and <button>a button</button>.</p>
  <div class="hole">${deck}<div class="cover"></div></div>
  <aside class="notes">Notes of the page</aside><p q-fragment class="stage">A paragraph with an attribute of ours</p><section class="overview"><h2 class="progress">After</h2>
  <ul><li>one</li><li>two</li></ul><div align="top" stretch scrollable>Text</div></section></main></body></html>`;

const deck = (attributes = '') => `<q-deck id="talk" style="height: 360px" ${attributes}>${SLIDES}</q-deck>`;

const until = (tab, work, ...args) => tab.waitForFunction(work, { timeout: 10_000, polling: 50 }, ...args);

describe('not a pixel outside a deck changes', () => {
  let server;
  let browser;
  const closing = [];

  before(async () => {
    server = await serve({
      folders: { '/dist/': 'dist', '/pages/': 'test/pages' },
      pages: {
        '/plain': page('', ''),
        '/without': page('', deck()),
        '/with': page(SCRIPT, deck()),
        '/modes': page(SCRIPT, deck('notes history slide-number="c/t" wheel')),
        '/scroll': page(SCRIPT, deck('view="scroll"')),
      },
    });
    closing.push(() => server.close());
    browser = await launch();
    closing.push(() => browser.close());
  });
  after(async () => {
    for (const close of closing.reverse()) await close();
  });

  async function open(path) {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 900, height: 900 });
    await tab.goto(server.origin + path, { waitUntil: 'networkidle0' });
    return tab;
  }
  const picture = async (tab) => Buffer.from(await tab.screenshot({ captureBeyondViewport: false })).toString('base64');

  it('as long as it is there, in every mode, and when it is gone', async () => {
    const plain = await picture(await open('/plain'));
    assert.equal(await picture(await open('/without')), plain, 'without the script');
    for (const path of ['/with', '/modes', '/scroll']) {
      const tab = await open(path);
      await until(tab, () => document.querySelector('q-deck').position);
      assert.equal(await picture(tab), plain, path);
      const keys =
        path === '/scroll'
          ? ['PageDown', 'End']
          : ['ArrowRight', 'ArrowRight', 'o', 'Escape', 'b', 'b', 'q', 'q', 'd', 'd', 'z', 'z', 'End', 'Home'];
      await tab.evaluate(() => {
        document.querySelector('q-deck').shadowRoot.querySelector('.viewport').focus({ preventScroll: true });
      });
      for (const key of keys) {
        await tab.keyboard.press(key);
        assert.equal(await picture(tab), plain, `${path} after ${key}`);
      }
      await tab.evaluate(() => {
        document.querySelector('q-deck').remove();
      });
      assert.equal(await picture(tab), plain, `${path} without the deck`);
      await tab.close();
    }
  });
});

for (const name of ['chromium', 'firefox']) {
  describe(`in a sandboxed frame of ${name}`, () => {
    let server;
    let browser;
    let tab;
    let frame;
    const noise = [];

    before(async () => {
      const talk = `<!doctype html><html lang="en"><head><title>Talk</title>${SCRIPT}</head><body><q-deck id="talk" full-page history="push" transition="none">${SLIDES}</q-deck></body></html>`;
      server = await serve({
        folders: { '/dist/': 'dist' },
        pages: {
          '/talk': talk,
          '/': '<!doctype html><title>Page</title><iframe sandbox="allow-scripts" src="/talk" width="700" height="420"></iframe>',
        },
        // A frame without an origin is a stranger to its own server.
        headers: { 'access-control-allow-origin': '*' },
      });
      browser = await launch([], name);
      tab = await browser.newPage();
      tab.on('pageerror', (error) => {
        noise.push(error.message);
      });
      await tab.goto(`${server.origin}/`);
      frame = await (await tab.waitForSelector('iframe')).contentFrame();
      await frame.evaluate(() => {
        globalThis.rejected = [];
        addEventListener('unhandledrejection', ({ reason }) => {
          globalThis.rejected.push(String(reason));
        });
      });
      await frame.waitForFunction(() => document.querySelector('q-deck')?.shadowRoot?.querySelector('.announcer'), {
        polling: 50,
      });
      await tab.mouse.click(300, 200);
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    const at = () => frame.evaluate(() => document.querySelector('q-deck').currentSlide.id);
    const press = (...keys) => keys.reduce((last, key) => last.then(() => tab.keyboard.press(key)), Promise.resolve());

    it('is really shut in', async () => {
      assert.equal(
        await frame.evaluate(() => {
          try {
            return String(localStorage);
          } catch (error) {
            return error.name;
          }
        }),
        'SecurityError',
      );
      assert.equal(await frame.evaluate(() => origin), 'null');
    });

    it('moves, opens its views and says what the browser does not let it do', async () => {
      await press('ArrowRight', 'ArrowRight');
      assert.equal(await at(), 'two');
      for (const [key, state] of [
        ['o', 'overview'],
        ['b', 'paused'],
        ['d', 'pen'],
        ['z', 'zoomed'],
      ]) {
        await press(key);
        await frame.waitForFunction(
          (wanted) => document.querySelector('q-deck').matches(`:state(${wanted})`),
          { polling: 50 },
          state,
        );
        await press(key === 'o' ? 'Escape' : key);
        await frame.waitForFunction(
          (wanted) => !document.querySelector('q-deck').matches(`:state(${wanted})`),
          { polling: 50 },
          state,
        );
      }
      await press('f');
      await press('s');
      await frame.waitForFunction(
        () => document.querySelector('q-deck').shadowRoot.querySelector('dialog.blocked')?.open,
        { polling: 50 },
      );
      await press('Escape', 'ArrowRight');
      assert.equal(await at(), 'three');
      assert.deepEqual([noise, await frame.evaluate(() => globalThis.rejected)], [[], []]);
    });
  });
}
