/** A page with a deck in a tab, as a test sees it. */
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';

const PATIENCE = 10_000;

export class Page {
  #tab;

  /** @param {import('./engines.mjs').Tab} tab */
  constructor(tab) {
    this.#tab = tab;
    this.evaluate = tab.evaluate;
    this.click = tab.click;
  }

  goto(url) {
    return this.#tab.goto(url);
  }

  /** Presses keys, one after the other. */
  async press(...keys) {
    for (const key of keys) await this.#tab.press(key);
  }

  /** Waits until what a function in the page gives is as expected; compares only the names that are expected. */
  async shows(body, expected, when) {
    const until = Date.now() + PATIENCE;
    for (;;) {
      const all = await this.evaluate(body).catch((error) => String(error));
      const isRecord =
        expected && all && typeof expected === 'object' && typeof all === 'object' && !Array.isArray(expected);
      const found = isRecord ? Object.fromEntries(Object.keys(expected).map((name) => [name, all[name]])) : all;
      if (isDeepStrictEqual(found, expected)) return;
      if (Date.now() > until) {
        await this.isSilent(when);
        assert.deepEqual(found, expected, when);
      }
      await new Promise((resolve) => {
        setTimeout(resolve, 30);
      });
    }
  }

  /** Waits until the deck is as expected; see `observe.deck()`. */
  stands(expected, when) {
    return this.shows(() => globalThis.observe.deck(), expected, when);
  }

  /** No warning, no error, no exception since the page was loaded. */
  async isSilent(when) {
    assert.deepEqual(await this.evaluate(() => globalThis.observe.said), [], `the console, ${when}`);
  }

  close() {
    return this.#tab.close();
  }
}
