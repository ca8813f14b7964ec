/** The built deck where the network fails it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { serve } from './static-server.mjs';

const TALK = `<q-deck id="talk" full-page history="none" transition="none"><q-section id="a"><h2>A</h2><p q-fragment>1</p></q-section>
  <q-section id="b" background-color="navy"><q-code language="js"><pre>let b;</pre></q-code></q-section><q-section id="c">C</q-section></q-deck>`;
const PAGE = `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,"><script type="module" src="/dist/q-deck.js"></script>${TALK}`;

for (const name of ['chromium', 'firefox']) {
  describe(`files that cannot be loaded, in ${name}`, () => {
    let browser;
    let server;
    let refused = /never/;

    before(async () => {
      server = await serve({
        folders: { '/dist/': 'dist' },
        pages: { '/': PAGE },
        refuses: (path) => refused.test(path),
      });
      browser = await launch([], name);
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    /** The page, and what it says. */
    async function open(pattern) {
      refused = pattern;
      const tab = await browser.newPage();
      const said = [];
      tab.on('console', (message) => {
        said.push(message.text());
      });
      tab.on('pageerror', (error) => {
        said.push(`exception: ${error.message}`);
      });
      await tab.goto(server.origin);
      await until(tab, () => document.querySelector('q-deck').position);
      return {
        tab,
        heard: async (text) => {
          const end = Date.now() + 8000;
          while (!said.some((line) => line.includes(text)) && Date.now() < end)
            await tab.evaluate(
              () =>
                new Promise((resolve) => {
                  requestAnimationFrame(resolve);
                }),
            );
          assert.ok(
            said.some((line) => line.includes(text)),
            `${text} in ${said.join('\n')}`,
          );
          assert.deepEqual(
            said.filter((line) => line.startsWith('exception')),
            [],
          );
        },
      };
    }
    const until = (tab, work, ...args) => tab.waitForFunction(work, { timeout: 8000, polling: 50 }, ...args);
    const at = (tab) =>
      tab.evaluate(
        () => `${document.querySelector('q-deck').currentSlide.id}/${document.querySelector('q-deck').position.f}`,
      );

    const features = {
      help: ['?', 'dialog[open]'],
      'go-to': ['g', 'dialog[open]'],
      overview: ['o', '[part~="overview"]'],
    };
    for (const [feature, [key, selector]] of Object.entries(features).slice(0, name === 'chromium' ? undefined : 1)) {
      it(`${feature}: the deck says so and goes on; the next try has it`, async () => {
        const { tab, heard } = await open(new RegExp(`/chunks/${feature}-`));
        await until(tab, () => document.querySelector('q-deck').shadowRoot.querySelector('.announcer'));
        await tab.keyboard.press(key);
        await heard(`feature: "${feature}" could not be loaded`);
        await tab.keyboard.press('ArrowRight');
        assert.equal(await at(tab), 'a/0');
        refused = /never/;
        await tab.keyboard.press(key);
        await until(tab, (wanted) => document.querySelector('q-deck').shadowRoot.querySelector(wanted), selector);
        await tab.close();
      });
    }

    it('all but the first slide needs: the deck goes on, and has them with a later move', async () => {
      const { tab, heard } = await open(/\/chunks\//);
      await heard('feature: "features" could not be loaded');
      await tab.keyboard.press('ArrowRight');
      await tab.keyboard.press('ArrowRight');
      assert.equal(await at(tab), 'b/-1');
      await heard('feature: "backgrounds" could not be loaded');
      refused = /never/;
      await tab.keyboard.press('ArrowRight');
      await until(tab, () => document.querySelector('q-deck').shadowRoot.querySelector('.announcer'));
      await tab.keyboard.press('ArrowLeft');
      await until(tab, () => document.querySelector('q-deck').shadowRoot.querySelector('[part~="background"]'));
      await until(tab, () => document.querySelector('q-code').shadowRoot?.querySelector('pre'));
      await tab.keyboard.press('?');
      await until(tab, () => document.querySelector('q-deck').shadowRoot.querySelector('dialog[open]'));
      await tab.close();
    });

    it('the script itself: the page is an article', async () => {
      refused = /q-deck\.js/;
      const tab = await browser.newPage();
      await tab.goto(server.origin);
      const shown = await tab.evaluate(() =>
        [...document.querySelectorAll('q-section, [q-fragment], pre')].every((each) =>
          each.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
        ),
      );
      assert.equal(shown, true);
      await tab.close();
    });
  });
}
