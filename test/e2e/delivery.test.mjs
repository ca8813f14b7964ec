/** The talk where it is hard to run: from a file, under a strict policy, on paper; and for everybody. */
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch } from './browser.mjs';
import { pagesOf } from './pdf-pages.mjs';
import { serve } from './static-server.mjs';
import { TalkPage, site, talk } from './talk-page.mjs';

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

describe('the talk, delivered', () => {
  let browser;
  let steps;
  const closing = [];

  before(async () => {
    ({ steps } = await talk());
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    for (const close of closing) await close();
  });

  async function open({ headers, path = '/' } = {}) {
    const server = await serve({ folders: { '/': site }, headers });
    closing.push(() => server.close());
    return TalkPage.open(browser, server.origin + path);
  }

  it('runs from a file, with the classic script', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'q-deck-'));
    closing.push(() => rm(folder, { recursive: true }));
    await cp(site, folder, { recursive: true });
    await rm(join(folder, 'chunks'), { recursive: true });
    await cp(join(site, '../q-deck.iife.js'), join(folder, 'q-deck.iife.js'));
    const html = await readFile(join(folder, 'index.html'), 'utf8');
    const classic = html.replace(/<script type="module" ([^>]*)src="q-deck\.js">/, '<script src="q-deck.iife.js">');
    assert.notEqual(classic, html, 'the page loads the module');
    await writeFile(join(folder, 'index.html'), classic);

    const page = await TalkPage.open(browser, pathToFileURL(join(folder, 'index.html')).href);
    await page.standsAt({ ...steps[0], hash: '' }, 'at the start');
    for (const step of steps.slice(1)) {
      await page.press('Space');
      await page.standsAt({ text: step.text }, `forward to ${step.hash}`);
    }
    await page.standsAt(steps.at(-1), 'at the end');
    await page.isSilent();
    await page.close();
  });

  it('keeps to a strict policy and to trusted types', async () => {
    const page = await open({ headers: { 'content-security-policy': POLICY } });
    for (const step of steps.slice(1)) {
      await page.press('Space');
      await page.standsAt({ text: step.text }, `forward to ${step.hash}`);
    }
    await page.press('?');
    await page.press('?');
    await page.isSilent();
    await page.close();
  });

  it('has nothing for axe to say on any slide, all fragments shown', async () => {
    const page = await open();
    await page.tab.evaluate(axe);
    const found = [];
    for (const [i, step] of steps.entries()) {
      if (i > 0) await page.press('Space');
      if (!step.last) continue;
      await page.standsAt({ text: step.text }, `forward to ${step.hash}`);
      const violations = await page.tab.evaluate(async () => {
        const result = await globalThis.axe.run(document, { resultTypes: ['violations'] });
        if (result.passes.length === 0) return ['axe found nothing to check'];
        return result.violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
        );
      });
      found.push(...violations.map((violation) => `${step.hash} ${violation}`));
    }
    assert.deepEqual(found, []);
    await page.isSilent();
    await page.close();
  });

  it('prints one page a slide, each of the size of a slide', async () => {
    const page = await open();
    const colors = await page.tab.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const counts = [...document.querySelectorAll('q-code[language]')].map(
        ({ shadowRoot }) =>
          new Set([...shadowRoot.querySelectorAll('pre *')].map((each) => getComputedStyle(each).color)).size,
      );
      dispatchEvent(new Event('afterprint'));
      return counts;
    });
    assert.ok(
      colors.length > 0 && colors.every((count) => count > 1),
      `code never shown on screen has its colours: ${colors.join()}`,
    );
    const pdf = await page.tab.pdf({ preferCSSPageSize: true, printBackground: true });
    if (process.env.Q_PDF) await writeFile(process.env.Q_PDF, pdf);
    // 1280 by 720 px are 960 by 540 points.
    assert.deepEqual(
      pagesOf(pdf),
      Array.from({ length: 20 }, () => ({ width: 960, height: 540 })),
    );
    await page.isSilent();
    await page.close();
  });
});
