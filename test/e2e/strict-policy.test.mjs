/** Every feature, from the built files: under a policy that allows nothing but files of the same origin, with Trusted Types; and from a file. */
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch } from './browser.mjs';
import { pagesOf } from './pdf-pages.mjs';
import { serve } from './static-server.mjs';
import { TalkPage } from './talk-page.mjs';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "frame-src 'self'",
  "require-trusted-types-for 'script'",
  'report-uri /violations',
].join('; ');

const EVERYTHING = '/test/pages/everything.html';

/** The page with the built deck in place of the source. */
const built = (html) =>
  html.replaceAll('../../src/index.ts', '../../dist/q-deck.js').replaceAll('../../theme/', '../../dist/theme/');

const until = (tab, work, ...args) => tab.waitForFunction(work, { timeout: 8000, polling: 50 }, ...args);

describe('everything under a strict policy', () => {
  let browser;
  let server;
  let page;
  const reports = [];
  let html;

  before(async () => {
    html = built(await readFile('test/pages/everything.html', 'utf8'));
    server = await serve({
      folders: { '/dist/': 'dist', '/test/pages/': 'test/pages', '/img/': 'img' },
      // Served at the address of the source, so that pictures and sheets are found.
      pages: {
        [EVERYTHING]: () => html,
        '/violations': () => {
          reports.push('a violation was reported');
          return '';
        },
      },
      headers: { 'content-security-policy': POLICY },
    });
    browser = await launch();
    page = await TalkPage.open(browser, server.origin + EVERYTHING, { motion: true });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Goes to a slide by its id, as a link does, and is there when nothing moves any more. */
  const show = (id) =>
    page.tab.evaluate(async (name) => {
      const deck = document.querySelector('q-deck');
      if (deck.currentSlide.id === name) return;
      const over = new Promise((resolve) => {
        deck.addEventListener('q-after-change', resolve, { once: true });
      });
      deck.goTo(name);
      await over;
    }, id);
  /** Waits until something shows in the deck's own tree, or is gone. */
  const chrome = (selector, there = true) =>
    until(
      page.tab,
      (wanted, is) =>
        Boolean(
          document
            .querySelector('q-deck')
            .shadowRoot.querySelector(wanted)
            ?.checkVisibility({ visibilityProperty: true }),
        ) === is,
      selector,
      there,
    );
  const state = (name, on = true) =>
    until(page.tab, (wanted, is) => document.querySelector('q-deck').matches(`:state(${wanted})`) === is, name, on);
  const standsOn = (id, tab = page.tab) =>
    until(tab, (name) => document.querySelector('q-deck').currentSlide?.id === name, id);
  async function isSilent() {
    // A frame or video that is left while it loads is no failure.
    page.noise = page.noise.filter((line) => !line.endsWith('net::ERR_ABORTED'));
    await page.isSilent();
    assert.deepEqual(reports, []);
  }

  it('walks through every slide and step, and back', async () => {
    const { tab } = page;
    const at = () => tab.evaluate(() => Object.values(document.querySelector('q-deck').position).join('.'));
    const seen = [];
    for (const key of ['Space', 'PageUp']) {
      for (let before = null; before !== (await at()); await tab.keyboard.press(key)) seen.push((before = await at()));
    }
    assert.equal(new Set(seen).size, seen.length / 2, 'the way back has the same steps');
    assert.ok(seen.length > 80, 'there is something to walk through');
    await standsOn('start');
    await isSilent();
  });

  it('opens and closes the views over the deck', async () => {
    const { tab } = page;
    for (const [key, name] of [
      ['o', 'overview'],
      ['b', 'paused'],
      ['q', 'laser'],
      ['d', 'pen'],
      ['z', 'zoomed'],
    ]) {
      await tab.keyboard.press(key);
      await state(name);
      await tab.mouse.move(500, 300);
      await tab.mouse.move(700, 400);
      await tab.keyboard.press(key === 'o' ? 'Escape' : key);
      await state(name, false);
    }
    await tab.keyboard.press('?');
    await chrome('.help[open]');
    await tab.keyboard.press('Escape');
    await chrome('.help[open]', false);
    await tab.keyboard.press('g');
    await chrome('.go-to[open]');
    await tab.keyboard.type('Formulas');
    await tab.keyboard.press('Enter');
    await standsOn('math');
    await chrome('.go-to[open]', false);
    await isSilent();
  });

  it('draws, zooms into a point, and clears what is drawn', async () => {
    const { tab } = page;
    await show('layout');
    await tab.keyboard.press('d');
    await state('pen');
    await tab.mouse.move(300, 500);
    await tab.mouse.down();
    await tab.mouse.move(600, 560, { steps: 5 });
    await tab.mouse.up();
    await chrome('[part~=drawing]');
    await tab.keyboard.press('d');
    await tab.keyboard.press('e');
    await chrome('[part~=drawing]', false);
    await tab.keyboard.down('Alt');
    await tab.mouse.click(900, 420);
    await tab.keyboard.up('Alt');
    await state('zoomed');
    await tab.keyboard.press('Escape');
    await state('zoomed', false);
    await isSilent();
  });

  it('opens a picture, another and a page large', async () => {
    const { tab } = page;
    await show('lightbox');
    const triggers = await tab.$$('#lightbox [lightbox]');
    assert.equal(triggers.length, 3);
    for (const trigger of triggers) {
      await trigger.click();
      await chrome('[part~=lightbox][open]');
      await tab.keyboard.press('Escape');
      await chrome('[part~=lightbox][open]', false);
    }
    await isSilent();
  });

  it('plays a video on a slide and behind one, and shows a page', async () => {
    const { tab } = page;
    const plays = (where) =>
      until(
        tab,
        (selector) => {
          const deck = document.querySelector('q-deck');
          const video = deck.querySelector(selector) ?? deck.shadowRoot.querySelector(selector);
          return video && !video.paused && video.currentTime > 0;
        },
        where,
      );
    await show('video');
    await plays('#video video');
    await show('waves');
    await plays('.backgrounds video');
    await show('page');
    await chrome('.backgrounds iframe');
    await isSilent();
  });

  it('moves on by time', async () => {
    await show('tick');
    await chrome('[part~=auto-slide]');
    await page.press('a');
    await isSilent();
  });

  it('sets formulas, code and Markdown', async () => {
    const { tab } = page;
    await show('math');
    assert.equal(
      await tab.$$eval(
        '#math > q-math',
        (all) => all.filter(({ shadowRoot }) => shadowRoot.querySelector('.katex math')).length,
      ),
      1,
    );
    assert.ok(await tab.evaluate(() => document.fonts.check('20px KaTeX_Main')), 'with its own fonts');
    await show('code');
    const colors = await tab.$eval(
      '#code q-code',
      ({ shadowRoot }) =>
        new Set([...shadowRoot.querySelectorAll('pre *')].map((each) => getComputedStyle(each).color)).size,
    );
    assert.ok(colors > 2, 'code has colours');
    assert.deepEqual(
      await tab.$$eval('q-section > h2', (all) =>
        all.map(({ textContent }) => textContent).filter((text) => /Markdown|file/.test(text)),
      ),
      ['Written in Markdown', 'From a file of its own'],
    );
    await isSilent();
  });

  it('speaks through a second window', async () => {
    const { tab } = page;
    await show('start');
    const [view] = await Promise.all([
      new Promise((resolve) => {
        tab.once('popup', resolve);
      }),
      page.press('s'),
    ]);
    const said = [];
    view.on('console', (message) => {
      said.push(message.text());
    });
    view.on('pageerror', (error) => {
      said.push(error.message);
    });
    await until(view, () => document.querySelector('.q-speaker-desk')?.shadowRoot?.querySelector('.panes'));
    for (const id of ['tools', 'code', 'lightbox', 'math', 'waves', 'end']) {
      await show(id);
      await standsOn(id, view);
    }
    assert.deepEqual(said, []);
    await view.close();
    await isSilent();
  });

  it('is a page to read', async () => {
    const { tab } = page;
    await show('code');
    await tab.evaluate(() => {
      document.querySelector('q-deck').view = 'scroll';
    });
    await state('scroll');
    await tab.mouse.move(600, 400);
    await tab.mouse.wheel({ deltaY: 4000 });
    await until(tab, () => document.querySelector('q-deck').currentSlide.id !== 'code');
    await tab.evaluate(() => {
      document.querySelector('q-deck').view = 'slides';
    });
    await state('scroll', false);
    await isSilent();
  });

  it('prints slides, steps and handouts', async () => {
    const { tab } = page;
    await show('start');
    const counts = {};
    for (const print of ['slides', 'steps', 'notes']) {
      await tab.evaluate((mode) => {
        document.querySelector('q-deck').print = mode;
      }, print);
      counts[print] = pagesOf(await tab.pdf({ preferCSSPageSize: true, printBackground: true })).length;
    }
    const slides = await tab.evaluate(() => document.querySelector('q-deck').slides.length);
    assert.ok(
      counts.slides >= slides && counts.notes >= slides && counts.steps > counts.slides,
      JSON.stringify({ slides, ...counts }),
    );
    await isSilent();
  });

  it('wears every theme', async () => {
    const { tab } = page;
    await show('tools');
    const parts = ['tokens', 'base', 'layout', 'code-roles'];
    const themes = (await readdir('theme')).filter(
      (name) => name.endsWith('.css') && !parts.includes(name.slice(0, -4)),
    );
    assert.ok(themes.length >= 13);
    for (const theme of themes) {
      await tab.evaluate(async (name) => {
        const sheet = document.querySelector('link[href*="/theme/"]');
        const next = sheet.cloneNode();
        next.href = new URL(name, sheet.href);
        const loaded = new Promise((resolve, reject) => {
          next.onload = resolve;
          next.onerror = reject;
        });
        sheet.replaceWith(next);
        await loaded;
        await document.fonts.ready;
      }, theme);
    }
    await isSilent();
  });
});

describe('everything from a file', () => {
  let browser;
  let folder;

  before(async () => {
    browser = await launch();
    folder = await mkdtemp(join(tmpdir(), 'q-deck-'));
  });
  after(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  it('works with the classic scripts, but for Markdown in a file of its own', async () => {
    for (const name of ['test/pages', 'img', 'dist/theme']) await cp(name, join(folder, name), { recursive: true });
    const scripts = ['q-math', 'q-markdown', 'q-deck'].map((name) => `${name}.iife.js`);
    for (const script of scripts) await cp(join('dist', script), join(folder, 'dist', script));
    const html = built(await readFile('test/pages/everything.html', 'utf8'));
    const tags = scripts.map((script) => `<script defer src="../../dist/${script}"></script>`).join('\n');
    const file = join(folder, EVERYTHING);
    await writeFile(file, html.replace(/<script type="module"[^>]*><\/script>/, tags));

    const page = await TalkPage.open(browser, pathToFileURL(file).href, { motion: true });
    const { tab } = page;
    const at = () => tab.evaluate(() => Object.values(document.querySelector('q-deck').position).join('.'));
    const seen = [];
    for (let last = null; last !== (await at()); await tab.keyboard.press('Space')) seen.push((last = await at()));
    assert.ok(seen.length > 40);
    assert.ok(
      await tab.evaluate(() => document.querySelector('#math > q-math').shadowRoot.querySelector('.katex math')),
      'formulas are set',
    );
    assert.ok(
      await tab.evaluate(() => document.querySelector('#markdown h2, [markdown] h2')),
      'Markdown in the page makes slides',
    );
    assert.deepEqual(
      page.noise.filter(
        (line) => !/everything\.md|Failed to load resource: net::ERR_FAILED|net::ERR_ABORTED/.test(line),
      ),
      [],
    );
    assert.match(await tab.$eval('#file', ({ textContent }) => textContent), /everything\.md/);
    for (const [key, name] of [
      ['o', 'overview'],
      ['b', 'paused'],
      ['d', 'pen'],
    ]) {
      await tab.keyboard.press(key);
      await until(tab, (wanted) => document.querySelector('q-deck').matches(`:state(${wanted})`), name);
      await tab.keyboard.press(key === 'o' ? 'Escape' : key);
    }
    await page.close();
  });
});
