/**
 * A deck and its speaker view, whatever is done to them: keys in either window, either loaded anew, the view opened and closed, Back, Forward and edits of
 * the hash, in random order; after each, both are where the rules of the model say. `Q_RANDOM='{"seed":7,"runs":500}' npm run test:e2e` plays others.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { env } from 'node:process';
import fc from 'fast-check';
import { importModel } from '../checks/option-tables.mjs';
import { launch } from './browser.mjs';
import { serve } from './static-server.mjs';

const { formatPath } = await importModel('src/model/address-text.ts');
const { KEYS } = await importModel('src/model/keys.ts');
const { navigate } = await importModel('src/model/navigate.ts');
const { buildOutline, nearest, samePosition } = await importModel('src/model/outline.ts');

const { seed = 1, runs = 150 } = JSON.parse(env.Q_RANDOM || '{}');

/** The steps of each slide, by column, and their names. */
const STEPS = [[2], [0, 3, 1], [0], [1, 0], [4]];
const NAMES = { '2.0': 'named', 3.1: 'below' };
const idOf = (h, v) => NAMES[`${h}.${v}`] ?? '';
const outline = buildOutline(
  STEPS.map((column, h) => column.map((steps, v) => ({ id: idOf(h, v), steps, skip: false, uncounted: false }))),
);

const section = (steps, id) =>
  `<q-section id="${id}"><h2>${id || 'A slide'}</h2>${'<p q-fragment>step</p>'.repeat(steps)}<q-notes>Say it.</q-notes></q-section>`;
const columns = STEPS.map((column, h) => column.map((steps, v) => section(steps, idOf(h, v)).replace(' id=""', '')));
const PAGE = `<!doctype html><html lang="en"><title>Two windows</title><link rel="icon" href="data:,"><script type="module" src="/dist/q-deck.js"></script>
  <q-deck full-page history="push" transition="none">${columns.map((column) => (column.length > 1 ? `<q-section>${column.join('')}</q-section>` : column[0])).join('')}</q-deck>`;

/** What ought to be. */
class Oracle {
  position = { h: 0, v: 0, f: -1 };
  paused = false;
  /** Where each window has been: up and down lead back there. */
  visits = { slides: [this.position], view: null };
  /** The browser's history: what was typed stays as it is. */
  entries = [{ to: this.position, hash: '' }];
  entry = 0;

  /** The one place where it moves. */
  commit(to) {
    if (!to || samePosition(to, this.position)) return false;
    this.position = to;
    for (const visits of Object.values(this.visits)) visits?.push(to);
    return true;
  }

  /** A move, which gets an entry. */
  move(to, hash = to && `#/${formatPath(to, idOf(to.h, to.v), STEPS[to.h].length > 1)}`) {
    if (this.commit(to)) this.entries.splice((this.entry += 1), Infinity, { to, hash });
  }

  key(window, name) {
    const action = KEYS[name];
    if (action === 'pause') this.paused = !this.paused;
    // Behind the black screen the speaker may go on.
    else if (!this.paused || window === 'view') {
      const recall = (h) => Math.max(0, this.visits[window].findLast((visit) => visit.h === h)?.v ?? 0);
      this.move(navigate(outline, this.position, action, { recall }));
    }
  }

  travel(by) {
    this.entry += by;
    this.commit(this.entries[this.entry].to);
  }

  get hash() {
    return this.entries[this.entry].hash;
  }
}

const MOVES = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Space', 'PageDown', 'PageUp', 'Home', 'End'];
const HASHES = [
  ['#/1/1/0', { h: 1, v: 1, f: 0 }],
  ['#named', { h: 2 }],
  ['#/below', { h: 3, v: 1 }],
  ['#/4/0/9', { h: 4, f: 9 }],
  ['#/99', { h: 99 }],
];
const ACTION = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('key'),
      window: fc.constantFrom('slides', 'view'),
      name: fc.constantFrom(...MOVES, 'b'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('travel'), by: fc.constantFrom(-1, -2, 1) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('hash'), hash: fc.constantFrom(...HASHES) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('open', 'close', 'reload view', 'reload slides') }) },
);

describe('a deck and its speaker view', () => {
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

  it(`agree, whatever is done to them, from seed ${String(seed)}`, async () => {
    const noise = [];
    const listen = (page) =>
      page.on('pageerror', ({ message }) => noise.push(message)).on('console', (message) => noise.push(message.text()));
    const slides = listen(await browser.newPage());
    let view = null;
    let front = null;
    const oracle = new Oracle();
    const done = [];

    async function bring(page) {
      if (front !== page) await page.bringToFront();
      front = page;
    }

    /** Waits until a window is where it ought to be, and fails with all that was done where it never is. */
    async function stands(page, what, hash) {
      const {
        position: { h, v, f },
        paused,
      } = oracle;
      const expected = JSON.stringify({ place: `${h}.${v}.${f}`, paused, hash });
      try {
        await page.waitForFunction(
          (wanted) => {
            const deck = document.querySelector('q-deck:not(.q-speaker-desk *)');
            const { position: at, paused: black } = deck ?? {};
            const { hash: asked, ...rest } = JSON.parse(wanted);
            if (asked !== undefined && location.hash !== asked) return false;
            return at && JSON.stringify(rest) === JSON.stringify({ place: `${at.h}.${at.v}.${at.f}`, paused: black });
          },
          { timeout: 12_000, polling: 20 },
          expected,
        );
      } catch (error) {
        const is = await page.evaluate(() =>
          JSON.stringify([
            document.querySelector('q-deck')?.position,
            document.querySelector('q-deck')?.paused,
            location.hash,
          ]),
        );
        throw new Error(`${what}: ${is}, not ${expected}, after\n${done.join('\n')}`, { cause: error });
      }
    }

    const isConnected = (page) =>
      page.waitForFunction(
        () => {
          const { shadowRoot } = document.querySelector('.q-speaker-desk') ?? {};
          return shadowRoot?.querySelector('.panes') && shadowRoot.querySelector('.banner').textContent.trim() === '';
        },
        { timeout: 20_000, polling: 20 },
      );

    /** Whether an action can be done now; what is done is done to the oracle, too. */
    const acts = {
      async key({ window, name }) {
        const page = window === 'view' ? view : slides;
        if (!page) return false;
        await bring(page);
        await page.keyboard.press(name);
        oracle.key(window, name);
        return true;
      },
      async travel({ by }) {
        if (!oracle.entries[oracle.entry + by]) return false;
        await slides.evaluate((delta) => {
          history.go(delta);
        }, by);
        oracle.travel(by);
        return true;
      },
      async hash({ hash: [text, target] }) {
        const to = nearest(outline, target);
        if (samePosition(to, oracle.position)) return false;
        await slides.evaluate((hash) => {
          location.hash = hash;
        }, text);
        oracle.move(to, text);
        return true;
      },
      async open() {
        if (view || oracle.paused) return false;
        await bring(slides);
        const opened = new Promise((resolve) => {
          slides.once('popup', resolve);
        });
        await slides.keyboard.press('s');
        view = listen(await opened);
        front = view;
        await isConnected(view);
        oracle.visits.view = [oracle.position];
        return true;
      },
      async close() {
        if (!view) return false;
        await view.close();
        view = front = null;
        oracle.visits.view = null;
        return true;
      },
      async 'reload view'() {
        if (!view) return false;
        await view.reload();
        await isConnected(view);
        oracle.visits.view = [oracle.position];
        return true;
      },
      async 'reload slides'() {
        await slides.reload();
        oracle.visits.slides = [oracle.position];
        if (view) await isConnected(view);
        else oracle.paused = false;
        return true;
      },
    };

    await slides.goto(`${server.origin}/`, { waitUntil: 'networkidle0' });
    await stands(slides, 'the start');
    for (const action of fc.sample(ACTION, { seed, numRuns: runs })) {
      if (!(await acts[action.kind](action))) continue;
      done.push(JSON.stringify(action));
      await stands(slides, 'the slides', oracle.hash);
      if (view) await stands(view, 'the speaker view');
    }
    assert.ok(done.length > runs / 2, `${done.length} of ${runs} actions could be done`);
    assert.deepEqual(noise, [], 'nothing was said');
    console.log(`${done.length} actions played`);
  });
});
