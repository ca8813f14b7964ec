/** Sites: made by generators, or taken apart and put together by Turbo, htmx and Astro's router while one reads them. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inEachEngine } from './engine-suites.mjs';

const aboutIsShown = () => document.querySelector('h1')?.textContent;

/** Walks to the second slide, and there to the last step of its code. */
async function walk(page) {
  await page.stands(
    { decks: 1, controls: 1, slides: 'alpha beta gamma', shown: 'alpha', step: -1, fragments: 0 },
    'at the start',
  );
  await page.click('#talk');
  await page.press('ArrowRight');
  await page.stands({ shown: 'alpha', step: 0, fragments: 1 }, 'after the first step');
  await page.press('ArrowRight', 'ArrowRight', 'ArrowRight');
  await page.stands({ shown: 'beta', step: 0, code: 'const knots = 5; sail(knots);' }, 'on the second step of code');
}

/** The address follows a moment later; who leaves before that comes back to the place that it has. */
const isInAddress = (page, hash = '#talk=beta/0') => page.shows(() => location.hash, hash, 'in the address');

/** While one page fades into the other, clicks are lost. */
const isStill = (page) => page.shows(() => document.getAnimations().length, 0, 'while pages change');

/** Asks Turbo to load the page anew and to morph it, once it is done with what it was doing: it drops refreshes when the address changes. */
async function refresh(page, hash) {
  await isInAddress(page, hash);
  await page.shows(() => Boolean(globalThis.Turbo.navigator.currentVisit), false, 'before the refresh');
  await page.evaluate(() => {
    globalThis.Turbo.renderStreamMessage('<turbo-stream action="refresh"></turbo-stream>');
  });
}

inEachEngine((apps) => {
  it('turbo: visits there and back, refreshes and streams that morph', async () => {
    const page = await apps.open('/turbo/talk.html');
    await walk(page);
    await isInAddress(page);

    for (const time of ['first', 'second']) {
      await page.click('#to-about');
      await page.shows(aboutIsShown, 'About', `on the ${time} visit elsewhere`);
      await page.stands(null, `on the ${time} visit elsewhere`);
      await page.evaluate(() => {
        history.back();
      });
      await page.stands(
        { decks: 1, controls: 1, slides: 'alpha beta gamma', shown: 'beta', step: 0 },
        `back for the ${time} time`,
      );
    }
    await page.click('#talk');
    await page.press('ArrowLeft');
    await page.stands({ shown: 'beta', step: -1 }, 'one step back');

    apps.server.edited = true;
    const edited = {
      decks: 1,
      controls: 1,
      slides: 'alpha beta gamma delta',
      heading: 'In other code',
      code: 'const knots = 7; sail(knots);',
    };
    await page.press('ArrowRight');
    await refresh(page, '#talk=beta/0');
    await page.stands({ ...edited, shown: 'beta', step: 0 }, 'refreshed');
    apps.server.edited = false;

    await page.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    await page.stands({ shown: 'alpha', step: 0, fragments: 1 }, 'among the fragments');
    await refresh(page, '#talk=alpha/0');
    await page.stands(
      { slides: 'alpha beta gamma', shown: 'alpha', step: 0, fragments: 1, controls: 1 },
      'refreshed among the fragments',
    );

    await page.evaluate(async () => {
      const html = await (await fetch('/turbo/talk.html')).text();
      const deck = html.slice(html.indexOf('<q-deck'), html.indexOf('</q-deck>') + 9).replace('Tide', 'Tides');
      const stream = (action) => `<turbo-stream ${action}><template>${deck}</template></turbo-stream>`;
      globalThis.Turbo.renderStreamMessage(stream('action="replace" method="morph" target="talk"'));
    });
    await page.shows(() => document.querySelector('#alpha li').textContent, 'Tides', 'after a stream');
    await page.stands({ shown: 'alpha', step: 0, fragments: 1, controls: 1 }, 'after a stream');

    await page.evaluate(() => {
      const slide = document
        .querySelector('#alpha')
        .outerHTML.replaceAll(/ q-state="\w*"/g, '')
        .replace('Out at sea', 'Ashore');
      globalThis.Turbo.renderStreamMessage(
        `<turbo-stream action="replace" target="alpha"><template>${slide}</template></turbo-stream>`,
      );
    });
    await page.stands(
      { shown: 'alpha', heading: 'Ashore', slides: 'alpha beta gamma' },
      'after a stream that replaced the slide',
    );
    await page.click('#talk');
    await page.press('End');
    await page.stands({ shown: 'gamma' }, 'at the end');
    await page.isSilent('at the end');
    await page.close();
  });

  it('htmx: swaps, its history, a morph', async () => {
    const page = await apps.open('/htmx/index.html');
    await page.shows(
      () => 'htmx-internal-data' in document.querySelector('#to-talk'),
      true,
      'as htmx has read the page',
    );
    await page.click('#to-talk');
    await walk(page);
    await isInAddress(page);

    for (const time of ['first', 'second']) {
      await page.click('#to-about');
      await page.shows(aboutIsShown, 'About', `on the ${time} visit elsewhere`);
      await page.evaluate(() => {
        history.back();
      });
      await page.stands(
        { decks: 1, controls: 1, slides: 'alpha beta gamma', shown: 'beta', step: 0 },
        `back for the ${time} time`,
      );
    }

    apps.server.edited = true;
    await page.click('#morph');
    const edited = {
      decks: 1,
      controls: 1,
      slides: 'alpha beta gamma delta',
      heading: 'In other code',
      code: 'const knots = 7; sail(knots);',
    };
    await page.stands({ ...edited, shown: 'beta', step: 0 }, 'morphed');
    apps.server.edited = false;

    await page.click('#replace');
    await page.stands({ decks: 1, controls: 1, slides: 'alpha beta gamma', heading: 'In code' }, 'replaced');
    await page.click('#talk');
    await page.press('End');
    await page.stands({ shown: 'gamma' }, 'at the end');
    await page.isSilent('at the end');
    await page.close();
  });

  it('astro: a built page, slides in Markdown, its router there and back', async () => {
    const page = await apps.open('/astro/');
    await page.stands(
      { decks: 1, controls: 1, slides: 'alpha beta gamma delta', shown: 'alpha', step: -1, fragments: 0 },
      'at the start',
    );
    await page.click('#talk');
    await page.press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await page.stands({ shown: 'beta', step: 0, code: 'const knots = 5; sail(knots);' }, 'on the second step of code');
    for (const time of ['first', 'second']) {
      await page.click('#to-about');
      await page.shows(aboutIsShown, 'About', `on the ${time} visit elsewhere`);
      await isStill(page);
      await page.click('#to-talk');
      await page.stands({ decks: 1, controls: 1, slides: 'alpha beta gamma delta' }, `back for the ${time} time`);
      await isStill(page);
    }
    await page.click('#talk');
    await page.press('End');
    await page.stands({ shown: 'delta', heading: 'In Markdown' }, 'at the end');
    await page.isSilent('at the end');
    await page.close();
  });

  for (const path of ['/eleventy/', '/eleventy/page/']) {
    it(`eleventy: ${path === '/eleventy/' ? 'slides from a collection' : 'a deck in a Markdown page'}`, async () => {
      const page = await apps.open(path);
      await walk(page);
      await page.press('ArrowRight');
      await page.stands({ shown: 'gamma' }, 'at the end');
      assert.equal(await page.evaluate(() => document.querySelector('#gamma strong').textContent), 'elsewhere');
      await page.isSilent('at the end');
      await page.close();
    });
  }
});
