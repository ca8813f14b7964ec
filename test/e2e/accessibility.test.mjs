/** What only the DevTools protocol tells: the accessibility tree, reduced motion, forced colours, a page without script. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from './browser.mjs';
import { serve } from './static-server.mjs';

const SLIDES = `
  <q-section><h2>Plan</h2><p q-fragment>Later</p><a href="#end">Link</a><q-notes>Secret</q-notes></q-section>
  <q-section><q-section background-color="#123"><h2>First</h2></q-section><q-section label="Named"><h2>Second</h2></q-section></q-section>
  <q-section uncounted><h2>Extra</h2></q-section>
  <q-section id="end"><p>No heading</p></q-section>`;

const page = (deck, head = '<script type="module" src="/dist/q-deck.js"></script>') =>
  `<!doctype html><html lang="en"><head><title>Deck</title>${head}</head><body>${deck}</body></html>`;

const pages = {
  '/deck': page(`<q-deck transition="none">${SLIDES}</q-deck>`),
  '/moving': page(`<q-deck>${SLIDES}</q-deck>`),
  '/plain': page(`<q-deck>${SLIDES}</q-deck>`, ''),
};

describe('a deck in Chromium', () => {
  let browser;
  let server;
  let tab;

  before(async () => {
    server = await serve({ pages, folders: { '/dist/': 'dist' } });
    browser = await launch();
    tab = await browser.newPage();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(path) {
    await tab.goto(server.origin + path);
    // The button of the menu comes last.
    await tab.waitForFunction(() => document.querySelector('q-deck').shadowRoot?.querySelector('.announcer'));
    await tab.waitForFunction(() => document.querySelector('q-deck').shadowRoot.querySelector('.menu-button'));
  }

  /** What assistive technology is told, one line a node: role, role description, name. */
  async function tree() {
    const client = await tab.createCDPSession();
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    await client.detach();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const inOrder = (node) => (node ? [node, ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id)))] : []);
    return inOrder(nodes[0])
      .filter(
        ({ ignored, role }) => !ignored && !['InlineTextBox', 'RootWebArea', 'generic', 'none'].includes(role.value),
      )
      .map(({ role, name, properties = [] }) => {
        const description = properties.find((each) => each.name === 'roledescription')?.value.value;
        return [role.value, description && `(${description})`, name?.value && JSON.stringify(name.value)]
          .filter(Boolean)
          .join(' ');
      });
  }

  const move = (call) =>
    tab.evaluate((name) => {
      document.querySelector('q-deck')[name]();
    }, call);

  it('is a carousel with named controls, and one named slide', async () => {
    await open('/deck');
    const said = await tree();
    assert.deepEqual(
      said.filter((line) => /^(region|group|button)/.test(line)),
      [
        'region (carousel) "Slides"',
        'group "Slide controls"',
        'button "Previous slide"',
        'button "Next slide"',
        'button "Menu"',
        'group "Slides"',
        'group (slide) "Plan, 1 of 4"',
      ],
    );
    assert.ok(said.includes('heading "Plan"'));
    assert.ok(said.includes('link "Link"'));
  });

  it('names every slide by its label or heading, and its number', async () => {
    await open('/deck');
    const names = [];
    for (let i = 0; i < 6; i += 1) {
      names.push(...(await tree()).filter((line) => line.startsWith('group (slide)')));
      await move('next');
    }
    assert.deepEqual(
      [...new Set(names)],
      [
        'group (slide) "Plan, 1 of 4"',
        'group (slide) "First, 2 of 4"',
        'group (slide) "Named, 3 of 4"',
        'group (slide) "Extra"',
        'group (slide) "4 of 4"',
      ],
    );
  });

  it('keeps other slides, hidden fragments and notes out of the tree', async () => {
    await open('/deck');
    const text = async () => (await tree()).filter((line) => line.startsWith('StaticText')).join();
    assert.doesNotMatch(await text(), /Later|Secret|First|Second|Extra|No heading/);
    await move('next');
    assert.match(await text(), /Later/);
    await move('prev');
    await tab.waitForFunction(() => getComputedStyle(document.querySelector('[q-fragment]')).visibility === 'hidden');
    await tab.waitForFunction(
      () => document.querySelector('q-deck').shadowRoot.querySelector('.announcer').textContent === '',
    );
    assert.doesNotMatch(await text(), /Later/);
  });

  it('keeps a slide on its way out from the tree', async () => {
    await open('/moving');
    await move('last');
    const names = (await tree()).filter((line) => line.startsWith('group (slide)'));
    assert.deepEqual(names, ['group (slide) "4 of 4"']);
  });

  it('does not move where less motion is wanted', async () => {
    await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await open('/moving');
    const running = () =>
      tab.evaluate(() => {
        const deck = document.querySelector('q-deck');
        return [...deck.getAnimations({ subtree: true }), ...deck.shadowRoot.getAnimations()].length;
      });
    for (let i = 0; i < 6; i += 1) {
      await move('next');
      assert.equal(await running(), 0);
    }
    assert.equal(
      await tab.$$eval(
        'q-section',
        (all) => all.filter((each) => each.checkVisibility({ visibilityProperty: true })).length,
      ),
      1,
    );
    await tab.emulateMediaFeatures([]);
  });

  it('can be used in forced colours', async () => {
    const client = await tab.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await open('/deck');
    await move('next');
    await move('next');
    // Backgrounds come with the first slide that has one, the chrome's colours behind the first slide.
    await tab.waitForFunction(() => {
      const { shadowRoot } = document.querySelector('q-deck');
      return shadowRoot.querySelector('[part~="background"]') && shadowRoot.querySelector('.announcer');
    });
    const seen = await tab.evaluate(() => {
      const colorOf = (value) => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.cssText = `color: ${value}; forced-color-adjust: none`;
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      };
      const { shadowRoot, currentSlide } = document.querySelector('q-deck');
      const style = (part) => getComputedStyle(shadowRoot.querySelector(`[part~="${part}"]`));
      return {
        text: getComputedStyle(currentSlide.querySelector('h2')).color === colorOf('CanvasText'),
        ground: style('background').backgroundColor === colorOf('Canvas'),
        open: style('control--right').color === colorOf('ButtonText'),
        bar: style('progress-bar').backgroundColor === colorOf('CanvasText'),
      };
    });
    assert.deepEqual(seen, { text: true, ground: true, open: true, bar: true });
    await client.send('Emulation.setEmulatedMedia', { features: [] });
    await client.detach();
  });

  it('is an article where there is no script', async () => {
    await tab.goto(`${server.origin}/plain`);
    const text = await tab.evaluate(() => document.body.innerText);
    for (const words of ['Plan', 'Later', 'Link', 'First', 'Second', 'Extra', 'No heading'])
      assert.ok(text.includes(words), words);
    const tops = await tab.$$eval('h2', (all) => all.map((each) => each.getBoundingClientRect().top));
    assert.deepEqual(
      tops,
      tops.toSorted((a, b) => a - b),
    );
  });

  it('is readable at 400 %: nothing to see lies outside the window', async () => {
    await tab.setViewport({ width: 320, height: 256 });
    await open('/deck');
    assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    await tab.setViewport({ width: 1280, height: 800 });
  });
});
