/** The talk with its speaker view in a second window: real windows and keys, under a strict policy, blocked, reloaded, and from a file. */
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch } from './browser.mjs';
import { serve } from './static-server.mjs';
import { site } from './talk-page.mjs';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Waits until something holds in a page; not by its frames, since a page behind another has none. */
const until = (page, work, ...args) => page.waitForFunction(work, { timeout: 8000, polling: 50 }, ...args);

const standsAt = (page, h, v, f) =>
  until(
    page,
    (place) => {
      const { position } = document.querySelector('q-deck') ?? {};
      return position && `${position.h}.${position.v}.${position.f}` === place;
    },
    `${h}.${v}.${f}`,
  );

const isConnected = (view) =>
  until(view, () => {
    const { shadowRoot } = document.querySelector('.q-speaker-desk') ?? {};
    return shadowRoot?.querySelector('.panes') && shadowRoot.querySelector('.banner').textContent.trim() === '';
  });

describe('the speaker view', () => {
  let browser;
  let noise = [];
  const closing = [];

  before(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    for (const page of (await browser.pages()).slice(1)) await page.close();
    noise = [];
  });
  after(async () => {
    await browser?.close();
    for (const close of closing) await close();
  });

  function listen(page) {
    page.on('console', (message) => {
      noise.push(message.text());
    });
    page.on('pageerror', (error) => {
      noise.push(error.message);
    });
    return page;
  }

  async function open(url) {
    const page = listen(await browser.newPage());
    await page.goto(url, { waitUntil: 'networkidle0' });
    await page.bringToFront();
    return page;
  }

  async function openTalk({ headers } = {}) {
    const server = await serve({ folders: { '/': site }, headers });
    closing.push(() => server.close());
    return open(`${server.origin}/`);
  }

  async function windowOf(page, work) {
    const opened = new Promise((resolve) => {
      page.once('popup', resolve);
    });
    await work();
    const view = listen(await opened);
    await view.setViewport({ width: 1280, height: 800 });
    await isConnected(view);
    return view;
  }

  it('leads and follows under a strict policy with trusted types, and survives reloads of either window', async () => {
    const page = await openTalk({ headers: { 'content-security-policy': POLICY } });
    const view = await windowOf(page, () => page.keyboard.press('s'));
    await page.keyboard.press('ArrowRight');
    await standsAt(view, 1, 0, -1);
    await view.bringToFront();
    for (const key of ['Space', 'PageDown', 'ArrowRight']) await view.keyboard.press(key);
    await standsAt(page, 1, 0, 2);
    await view.reload();
    await isConnected(view);
    await standsAt(view, 1, 0, 2);
    await page.reload();
    await isConnected(view);
    await view.keyboard.press('Space');
    await standsAt(page, 1, 0, 3);
    await view.keyboard.press('b');
    await until(page, () => document.querySelector('q-deck').paused);
    assert.deepEqual(noise, [], 'nothing was said, nothing was refused');
  });

  it('opens as a tab from a link where the browser opens no window', async () => {
    const page = await openTalk();
    await page.evaluate(() => {
      window.open = () => null;
      document.querySelector('q-deck').openSpeakerView();
    });
    await until(page, () => document.querySelector('q-deck').shadowRoot.querySelector('dialog a')?.checkVisibility());
    const view = await windowOf(page, () => page.keyboard.press('Enter'));
    await until(page, () => !document.querySelector('q-deck').shadowRoot.querySelector('dialog.blocked'));
    await view.keyboard.press('End');
    await until(page, () => document.querySelector('q-deck').currentSlide.matches('.closing'));
  });

  it('says that the slides are gone, opens them again and brings them to the same place', async () => {
    const page = await openTalk();
    const view = await windowOf(page, () => page.keyboard.press('s'));
    await page.keyboard.press('ArrowRight');
    await standsAt(view, 1, 0, -1);
    await page.close();
    await until(view, () =>
      document
        .querySelector('.q-speaker-desk')
        .shadowRoot.querySelector('.banner')
        .textContent.includes('Not connected'),
    );
    await view.keyboard.press('ArrowRight');
    const opened = new Promise((resolve) => {
      view.once('popup', resolve);
    });
    await (await view.$('>>> .banner button')).click();
    const again = await opened;
    await isConnected(view);
    await standsAt(again, 1, 0, 0);
  });

  it('is opened by a link from elsewhere only after a click', async () => {
    const page = await openTalk();
    const { origin } = new URL(page.url());
    const visitor = await open(`${origin}/#q-speaker=zzzzzzzzzzzz.~0`);
    const button = await visitor.waitForSelector('>>> .asked:popover-open .main', { timeout: 8000 });
    assert.equal(await visitor.$('.q-speaker-desk'), null, 'the page is there for everybody');
    await visitor.evaluate(axe);
    const violations = await visitor.evaluate(async () => {
      const result = await globalThis.axe.run(document, { resultTypes: ['violations'] });
      return result.violations.map(({ id }) => id);
    });
    assert.deepEqual(violations, []);
    await visitor.keyboard.press('ArrowRight');
    await standsAt(visitor, 1, 0, -1);
    await button.click();
    await until(visitor, () => document.querySelector('.q-speaker-desk')?.shadowRoot?.querySelector('.panes'));
  });

  it('is never opened, nor asked for, in a frame of another site', async () => {
    const frame =
      '<!doctype html><title>Elsewhere</title><body><script>addEventListener("hashchange", () => {\n' +
      'document.body.append(Object.assign(document.createElement("iframe"), { src: decodeURIComponent(location.hash.slice(1)), width: 1200, height: 700 })) })</script>';
    const server = await serve({ folders: { '/': site }, pages: { '/elsewhere.html': frame } });
    closing.push(() => server.close());
    const page = await open(`${server.origin}/`);
    const view = await windowOf(page, () => page.keyboard.press('s'));
    const elsewhere = await open(`${server.origin.replace('127.0.0.1', 'localhost')}/elsewhere.html`);
    for (const address of [view.url(), `${server.origin}/#q-speaker=~0`]) {
      await elsewhere.evaluate((hash) => {
        location.hash = hash;
      }, encodeURIComponent(address));
      const inside = await elsewhere.waitForFrame((each) => each.url() === address);
      // The speaker's part of the deck is there once its announcer, which comes in the same file, is.
      await inside.waitForFunction(() => document.querySelector('q-deck')?.shadowRoot?.querySelector('.announcer'), {
        timeout: 8000,
        polling: 50,
      });
      await elsewhere.waitForNetworkIdle();
      assert.equal(await inside.$('.q-speaker-desk'), null);
      assert.equal(await inside.$('>>> .asked'), null);
      await elsewhere.evaluate(() => document.querySelector('iframe').remove());
    }
  });

  it('has nothing for axe to say, dark or light', async () => {
    const page = await openTalk();
    const view = await windowOf(page, () => page.keyboard.press('s'));
    await view.evaluate(axe);
    for (const scheme of ['dark', 'light']) {
      await until(
        view,
        (word) => document.querySelector('.q-speaker-desk').shadowRoot.querySelector(`.desk.${word}`),
        scheme,
      );
      const violations = await view.evaluate(async () => {
        const result = await globalThis.axe.run(document, { resultTypes: ['violations'] });
        if (result.passes.length === 0) return ['axe found nothing to check'];
        return result.violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
        );
      });
      assert.deepEqual(violations, [], scheme);
      if (scheme === 'dark') await (await view.$('>>> [aria-label="Light view"]')).click();
    }
  });

  it('works from a file, with the classic script', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'q-deck-'));
    closing.push(() => rm(folder, { recursive: true }));
    await cp(site, folder, { recursive: true });
    await cp(join(site, '../q-deck.iife.js'), join(folder, 'q-deck.iife.js'));
    const html = await readFile(join(folder, 'index.html'), 'utf8');
    await writeFile(
      join(folder, 'index.html'),
      html.replace(/<script type="module" ([^>]*)src="q-deck\.js">/, '<script src="q-deck.iife.js">'),
    );
    const page = await open(pathToFileURL(join(folder, 'index.html')).href);
    const view = await windowOf(page, () => page.keyboard.press('s'));
    await view.keyboard.press('ArrowRight');
    await standsAt(page, 1, 0, -1);
    await page.reload();
    await isConnected(view);
    await view.keyboard.press('ArrowRight');
    await standsAt(page, 1, 0, 0);
  });
});
