/** What stays in memory of decks that were used and removed: no node, no listener. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { serve } from './static-server.mjs';

const PAGE =
  '<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,"><script type="module" src="/dist/q-deck.js"></script><p>Page</p>';
const ROUNDS = 100;

/** In the page: decks come, open one thing after the other, and go. */
async function play(rounds) {
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  const key = (deck, name) =>
    deck.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }));
  const doings = [
    (deck) => deck.next(),
    (deck) => deck.toggleOverview(true),
    (deck) => deck.toggleHelp(true),
    (deck) => deck.togglePause(true),
    (deck) => key(deck, 'd'),
    (deck) => key(deck, 'q'),
    (deck) => key(deck, 'g'),
    (deck) => deck.goTo('c'),
    (deck) => {
      deck.view = 'scroll';
    },
    (deck) => deck.toggleAutoSlide(true),
  ];
  for (let i = 0; i < rounds; i += 1) {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<q-deck auto-slide="9000"><q-section id="a" background-color="navy"><p q-fragment>1</p></q-section>
      <q-section id="b" lightbox><q-code language="js" lines="1|2"><pre>let a;\nlet b;</pre></q-code></q-section><q-section id="c" auto-animate>C<q-notes>N</q-notes></q-section></q-deck>`,
    );
    const deck = document.body.lastElementChild;
    while (!deck.shadowRoot?.querySelector('.announcer')) await frame();
    doings[i % doings.length](deck);
    await frame();
    await frame();
    deck.remove();
  }
}

describe('decks that come and go', () => {
  let browser;
  let server;

  before(async () => {
    server = await serve({ folders: { '/dist/': 'dist' }, pages: { '/': PAGE } });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it(`leave no node and no listener after ${ROUNDS} rounds with everything open`, async () => {
    const tab = await browser.newPage();
    await tab.goto(server.origin);
    const session = await tab.createCDPSession();
    await session.send('Performance.enable');
    /** What is alive once nothing is left that could go. */
    const count = async () => {
      let last = null;
      for (;;) {
        await tab.evaluate(
          () =>
            new Promise((resolve) => {
              setTimeout(resolve, 300);
            }),
        );
        for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
        const { metrics } = await session.send('Performance.getMetrics');
        const now = Object.fromEntries(
          metrics
            .filter(({ name }) => name === 'Nodes' || name === 'JSEventListeners')
            .map(({ name, value }) => [name, value]),
        );
        if (last && last.Nodes <= now.Nodes && last.JSEventListeners <= now.JSEventListeners) return last;
        last = now;
      }
    };
    // What all decks share is loaded first.
    await tab.evaluate(play, 20);
    const kept = await count();
    await tab.evaluate(play, ROUNDS);
    const left = await count();
    assert.ok(
      left.Nodes <= kept.Nodes && left.JSEventListeners <= kept.JSEventListeners,
      JSON.stringify({ kept, left }),
    );
    await tab.close();
  });
});
