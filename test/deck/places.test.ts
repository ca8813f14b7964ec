import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { find, fixture, nextFrame, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { click } from '../helpers/pointer.js';
import { isShown, settled } from '../helpers/shown.js';
import { editHash, openWith } from '../helpers/url.js';
import { at } from '../helpers/where.js';

const TALK = `<q-section id="one"><a href="#three" id="link">On</a> <a href="#/1">Second</a></q-section>
  <q-section id="two">Two<p q-fragment>step</p></q-section><q-section id="three">Three</q-section>`;
const DECK = `<q-deck transition="none" margin="0">${TALK}</q-deck>`;

/** A deck in a shadow root, in as many around it as asked for; none of them tells who looks from outside where they are closed. */
async function shadowed(
  mode: ShadowRootMode,
  depth: number,
  attributes = '',
): Promise<{ deck: QDeck; outer: HTMLElement }> {
  const outer = fixture('<div style="width: 500px"></div>');
  let inside = outer;
  for (let i = 1; i < depth; i += 1)
    inside = inside.attachShadow({ mode }).appendChild(document.createElement('section'));
  const template = document.createElement('template');
  template.innerHTML = DECK.replace(' ', ` ${attributes} `);
  const root = inside.attachShadow({ mode });
  root.append(document.importNode(template.content, true));
  const deck = find<QDeck>(root, 'q-deck');
  await settled(deck);
  return { deck, outer };
}

/** The middle of what is shown is a slide as wide as its deck. */
async function assertFits(deck: QDeck): Promise<void> {
  await until(
    () => Math.abs((deck.currentSlide?.getBoundingClientRect().width ?? 0) - deck.getBoundingClientRect().width) < 1,
    'the slide fits the deck',
  );
  assert.isAbove(deck.getBoundingClientRect().width, 100);
}

for (const mode of ['open', 'closed'] as const) {
  for (const depth of [1, 2]) {
    describe(`a deck in ${mode} shadow roots, ${String(depth)} deep`, () => {
      it('has keys after a click on its slide and none after one on the page', async () => {
        const page = fixture('<p>Page</p>');
        const { deck } = await shadowed(mode, depth);
        await assertFits(deck);
        await click(find(deck, '#one'));
        await press('ArrowRight', 'ArrowRight');
        assert.equal(at(deck), 'two/0');
        await click(page);
        await press('ArrowRight');
        assert.equal(at(deck), 'two/0');
      });

      it('follows links by name and by number', async () => {
        const { deck } = await shadowed(mode, depth);
        find(deck, '#link').focus();
        await press('Enter');
        await until(() => at(deck) === 'three/-1');
        deck.first();
        await click(find(deck, 'a[href="#/1"]'));
        await until(() => at(deck) === 'two/-1');
        assert.equal(location.hash, '', 'a deck without history leaves the URL alone');
      });

      it('has its own piece of the URL', async () => {
        await openWith('#talk=three');
        const { deck } = await shadowed(mode, depth, 'id="talk" history');
        assert.equal(at(deck), 'three/-1');
        deck.goTo('two');
        await until(() => location.hash === '#talk=two');
        await editHash('#talk=one');
        assert.equal(at(deck), 'one/-1');
      });

      it('names what it was that changed to who listens outside', async () => {
        const { deck, outer } = await shadowed(mode, depth);
        const heard = new Promise((resolve) => {
          outer.addEventListener('q-change', resolve, { once: true });
        });
        deck.next();
        await heard;
      });
    });
  }
}

describe('where a deck is put', () => {
  const places: [where: string, html: string][] = [
    ['a flex row', `<div style="display: flex; gap: 9px"><p style="flex: none; width: 90px">Text</p>${DECK}</div>`],
    [
      'a flex column',
      `<div style="display: flex; flex-direction: column; align-items: center; height: 700px">${DECK}<p>Text</p></div>`,
    ],
    [
      'a grid',
      `<div style="display: grid; grid-template-columns: 1fr 2fr; place-items: center"><p>Text</p>${DECK}</div>`,
    ],
    [
      'a table cell',
      `<table style="width: 100%"><tbody><tr><td style="text-align: center; vertical-align: middle">${DECK}</td></tr></tbody></table>`,
    ],
    ['a container that is asked for its size', `<div style="container-type: inline-size">${DECK}</div>`],
    ['a contained box', `<div style="contain: strict; height: 400px">${DECK}</div>`],
    ['a box with small text', `<div style="font-size: 1px; line-height: 0">${DECK}</div>`],
    ['columns', `<div style="columns: 2">${DECK}</div>`],
    [
      'a turned and scaled box',
      `<div style="transform: scale(.8); transform-origin: 0 0; perspective: 500px">${DECK}</div>`,
    ],
    ['a zoomed box', `<div style="zoom: .75">${DECK}</div>`],
    ['a box that runs right to left', `<div dir="rtl" style="padding-left: 40px">${DECK}</div>`],
    [
      'a box that runs from top to bottom',
      `<div style="writing-mode: vertical-rl; width: 600px; height: 500px">${DECK.replace('margin', 'style="width: 500px" margin')}</div>`,
    ],
    ['a button', `<button style="width: 500px">${DECK}</button>`],
    ['a float', `<div style="float: left; width: 60%">${DECK}</div>`],
  ];
  for (const [where, html] of places) {
    it(`is ${where}: it is as wide as that, in its proportion, and its slide fills it`, async () => {
      const deck = find<QDeck>(fixture(html), 'q-deck');
      await settled(deck);
      await assertFits(deck);
      const { width, height } = deck.getBoundingClientRect();
      if (!where.startsWith('a flex row')) assert.closeTo(height, (width * 720) / 1280, 1);
      deck.goTo('two');
      assert.deepEqual(
        [...deck.querySelectorAll('q-section')].filter(isShown).map(({ id }) => id),
        ['two'],
      );
    });
  }

  const closed: [where: string, html: string, open: (box: HTMLElement) => void][] = [
    [
      'a tab',
      `<div style="display: none">${DECK}</div>`,
      (box) => {
        box.style.display = 'block';
      },
    ],
    [
      '<details>',
      `<details><summary>More</summary>${DECK}</details>`,
      (box) => {
        (box as HTMLDetailsElement).open = true;
      },
    ],
    [
      '<dialog>',
      `<dialog style="width: 600px">${DECK}</dialog>`,
      (box) => {
        (box as HTMLDialogElement).showModal();
      },
    ],
    [
      'a popover',
      `<div popover style="width: 600px">${DECK}</div>`,
      (box) => {
        box.showPopover();
      },
    ],
    [
      'a box without width',
      `<div style="width: 0; height: 0; overflow: hidden">${DECK}</div>`,
      (box) => {
        box.style.cssText = 'width: 500px';
      },
    ],
  ];
  for (const [where, html, open] of closed) {
    it(`is ${where} that opens later: it works meanwhile, and fits then`, async () => {
      const box = fixture(html);
      const deck = find<QDeck>(box, 'q-deck');
      await settled(deck);
      deck.goTo('three');
      await nextFrame();
      open(box);
      await assertFits(deck);
      assert.equal(at(deck), 'three/-1');
      await click(find(deck, '#three'));
      await press('ArrowLeft');
      assert.equal(at(deck), 'two/0');
    });
  }
});
