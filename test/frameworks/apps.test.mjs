/** The apps of frameworks that render in the browser: one play for all of them, by real keys and clicks, and a console to be silent. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inEachEngine } from './engine-suites.mjs';

const rendered = ['react', 'preact', 'vue', 'svelte'];

/** What every app does; see README.md. */
async function play(page) {
  await page.stands(
    { decks: 1, controls: 1, slides: 'alpha beta gamma', shown: 'alpha', step: -1, fragments: 0 },
    'at the start',
  );
  const typed = await page.evaluate(() => {
    const { loop, wheel, slideNumber, transition, className } = document.querySelector('#talk');
    return { loop, wheel, slideNumber, transition, className: className.trim() };
  });
  assert.deepEqual(
    typed,
    { loop: true, wheel: false, slideNumber: 'c/t', transition: 'none', className: 'plain' },
    'what the template says',
  );

  await page.click('#talk');
  await page.press('ArrowRight');
  await page.stands({ shown: 'alpha', step: 0, fragments: 1, place: 'alpha 0' }, 'after the first step');
  await page.press('ArrowRight', 'ArrowRight', 'ArrowRight');
  await page.stands(
    { shown: 'beta', step: 0, place: 'beta 0', code: 'const knots = 5; sail(knots);' },
    'on the second step of code',
  );

  await page.click('#reverse');
  await page.stands(
    { slides: 'gamma beta alpha', shown: 'beta', step: 0, controls: 1 },
    'when the order is turned round',
  );
  await page.click('#restyle');
  await page.shows(
    () => {
      const deck = document.querySelector('#talk');
      const { classList, backgroundColor } = document.querySelector('#beta');
      return [
        deck.className.trim(),
        deck.transition,
        [...classList].join(),
        backgroundColor,
        deck.currentSlide.matches(':state(current)'),
      ];
    },
    ['festive', 'fade', 'festive', '#123a5a', true],
    'in another style',
  );
  await page.stands({ shown: 'beta', step: 0 }, 'in another style');
  await page.click('#edit');
  await page.stands(
    { shown: 'beta', heading: 'In other code', code: 'const knots = 7; sail(knots);' },
    'with other code',
  );

  await page.click('#remove');
  await page.stands({ slides: 'gamma alpha', shown: 'alpha', decks: 1 }, 'without the slide that was shown');
  await page.click('#add');
  await page.stands({ slides: 'gamma alpha delta', shown: 'alpha' }, 'with one more slide');
  await page.click('#talk');
  await page.press('End');
  await page.stands({ shown: 'delta', heading: 'One more' }, 'on the slide that came');
  await page.press('Home');
  await page.stands({ shown: 'gamma', place: 'gamma -1' }, 'on the first slide');
  assert.equal(await page.evaluate(() => document.querySelector('#gamma b').textContent), 'elsewhere');
  await page.isSilent('after all that');

  await page.click('#close');
  await page.stands(null, 'when it is closed');
  const left = await page.evaluate(() => ({
    sheets: document.adoptedStyleSheets.length,
    body: document.body.children.length,
  }));
  assert.deepEqual(left.sheets, 0, 'sheets that stay');
  await page.press('ArrowRight');
  await page.isSilent('after the end');
}

inEachEngine((apps) => {
  for (const path of [...rendered, 'angular', 'vue/in-page']) {
    it(`${path}: slides from data`, async () => {
      const page = await apps.open(`/${path}`);
      await play(page);
      await page.close();
    });
  }

  for (const name of rendered) {
    it(`${name}: rendered on a server, readable without script, hydrated without moving a node`, async () => {
      const page = await apps.open(`/${name}/static`);
      await page.shows(
        () => [...document.querySelectorAll('h2, li, pre, b')].filter((each) => each.checkVisibility()).length,
        7,
        'without script',
      );
      await page.goto(`${apps.server.origin}/${name}/hydrated`);
      await page.stands({ shown: 'alpha', controls: 1 }, 'when it is upgraded');
      const moved = await page.evaluate(
        (own) => {
          const { before, nodes } = globalThis.observe;
          const now = nodes('#app');
          // Vue writes what v-html has anew.
          const moved = before.filter((node, i) => node !== now[i] && !node.matches(own));
          return { length: now.length - before.length, moved: moved.map((node) => node.localName) };
        },
        name === 'vue' ? 'p, b' : ':not(*)',
      );
      assert.deepEqual(moved, { length: 0, moved: [] }, 'the nodes of the server are those of the page');
      await play(page);
      await page.close();
    });
  }
});
