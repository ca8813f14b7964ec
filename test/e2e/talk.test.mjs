/** Plays the built talk with real keys: every step's text, pictures and URL, there and back. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { serve } from './static-server.mjs';
import { TalkPage, site, talk } from './talk-page.mjs';

describe('the talk', () => {
  let browser;
  let server;
  let steps;
  let columns;

  before(async () => {
    ({ steps, columns } = await talk());
    server = await serve({ folders: { '/': site } });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = (hash = '', options) => TalkPage.open(browser, `${server.origin}/${hash}`, options);

  it('has 7 columns, 20 slides in them, and 52 fragments', () => {
    assert.deepEqual(columns, [1, 1, 1, 3, 7, 6, 1]);
    assert.equal(steps.filter(({ f }) => f >= 0).length, 52);
    assert.equal(steps.length, 72);
  });

  it('goes from first to last slide and back, step by step', async () => {
    const page = await open();
    await page.standsAt({ ...steps[0], hash: '' }, 'at the start');
    for (const step of steps.slice(1)) {
      await page.press('Space');
      await page.standsAt(step, `forward to ${step.hash}`);
    }
    await page.press('Space');
    await page.standsAt(steps.at(-1), 'no step after the last');
    for (const step of steps.slice(0, -1).reverse()) {
      await page.press('PageUp');
      await page.standsAt(step, `back to ${step.hash}`);
    }
    await page.press('PageUp');
    await page.standsAt(steps[0], 'no step before the first');
    await page.isSilent();
    await page.close();
  });

  it('moves with motion, too', async () => {
    const page = await open('', { motion: true });
    for (const step of steps.slice(1, 12)) {
      await page.press('PageDown');
      await page.standsAt(step, `forward to ${step.hash}`);
    }
    await page.isSilent();
    await page.close();
  });

  it('follows the arrows through stacks', async () => {
    const page = await open();
    const at = (h, v) => steps.find((step) => step.h === h && step.v === v);
    await page.press('End');
    await page.standsAt(at(6, 0), 'End');
    await page.press('ArrowLeft');
    await page.standsAt(at(5, 0), 'left from the last column');
    await page.press('ArrowDown');
    await page.standsAt(at(5, 1), 'down the stack');
    await page.press('ArrowUp');
    await page.standsAt(at(5, 0), 'up the stack');
    await page.press('Home');
    await page.standsAt(at(0, 0), 'Home');
    await page.isSilent();
    await page.close();
  });

  it('makes each step an entry of the history', async () => {
    const page = await open();
    const length = () => page.tab.evaluate(() => history.length);
    const before = await length();
    for (const step of steps.slice(1, 9)) {
      await page.press('Space');
      await page.standsAt(step, `forward to ${step.hash}`);
    }
    assert.equal(await length(), before + 8);
    for (const i of [7, 6, 5, 4, 3, 2, 1]) {
      await page.tab.goBack();
      await page.standsAt(steps[i], `Back to ${steps[i].hash}`);
    }
    await page.tab.goBack();
    await page.standsAt({ ...steps[0], hash: '' }, 'Back to the start');
    for (const i of [1, 2, 3]) {
      await page.tab.goForward();
      await page.standsAt(steps[i], `Forward to ${steps[i].hash}`);
    }
    await page.isSilent();
    await page.close();
  });

  it('opens at any step by its link', async () => {
    for (const i of [1, 17, 40, steps.length - 1]) {
      const page = await open(steps[i].hash);
      await page.standsAt(steps[i], `opened at ${steps[i].hash}`);
      await page.isSilent();
      await page.close();
    }
  });
});
