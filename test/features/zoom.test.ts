import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { assertAccessible } from '../helpers/axe.js';
import { withFeature } from '../helpers/features.js';
import { find, nextFrame, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { centreOf, click, clickWith, drag } from '../helpers/pointer.js';
import { deckOf, settle } from '../helpers/shown.js';
import { at, shadowOf } from '../helpers/where.js';

const TALK = `
  <q-section id="a" background-color="#123"><p id="text" style="position: absolute; left: 200px; top: 100px; margin: 0">A</p><p q-fragment>1</p></q-section>
  <q-section id="b"><a id="link" href="#a">back</a></q-section>`;
const FULL = 'full-page history="none" transition="none"';

/** A deck that can be zoomed. */
function zoomable(attributes = 'transition="none"', slides = TALK): Promise<QDeck> {
  return withFeature('zoom-click', () => deckOf(slides, attributes));
}

const isZoomed = (deck: QDeck): boolean => deck.matches(':state(zoomed)');

/** Where something is once nothing moves. */
function rectOf(deck: QDeck, element: Element): DOMRect {
  settle(shadowOf(deck) as unknown as Element);
  return element.getBoundingClientRect();
}

async function zoomAt(deck: QDeck, element: Element): Promise<void> {
  await clickWith(centreOf(element), 'Alt');
  await until(() => isZoomed(deck), 'the deck is zoomed');
}

describe('zoom', () => {
  for (const [name, attributes] of [
    ['full-page', FULL],
    ['embedded', 'transition="none"'],
  ] as const) {
    it(`draws a deck twice as large around the point (${name}), and the page stays`, async () => {
      const deck = await zoomable(attributes);
      const text = find(deck, '#text');
      const before = rectOf(deck, text);
      const page = [scrollX, scrollY, document.documentElement.scrollWidth, deck.getBoundingClientRect().width];
      await zoomAt(deck, text);
      const after = rectOf(deck, text);
      assert.closeTo(after.width, before.width * 2, 1);
      assert.closeTo(after.left + after.width / 2, before.left + before.width / 2, 2);
      assert.closeTo(after.top + after.height / 2, before.top + before.height / 2, 2);
      assert.deepEqual(
        [scrollX, scrollY, document.documentElement.scrollWidth, deck.getBoundingClientRect().width],
        page,
      );
      await clickWith(centreOf(deck), 'Alt');
      await until(() => !isZoomed(deck));
      assert.closeTo(rectOf(deck, text).width, before.width, 1);
    });
  }

  it('is left by Escape, which is no overview then', async () => {
    const deck = await zoomable(FULL);
    await zoomAt(deck, find(deck, '#text'));
    await press('Escape');
    assert.equal(isZoomed(deck), false);
    assert.equal(deck.matches(':state(overview)'), false);
  });

  it('stays for the steps of a slide, and ends with the slide', async () => {
    const deck = await zoomable(FULL);
    await zoomAt(deck, find(deck, '#text'));
    await press(' ');
    assert.deepEqual([at(deck), isZoomed(deck)], ['a/0', true]);
    await press(' ');
    assert.deepEqual([at(deck), isZoomed(deck)], ['b/-1', false]);
  });

  it('goes on and off with z, around the middle; arrows move what is seen, up to the edge', async () => {
    const deck = await zoomable(FULL);
    await press('z');
    await until(() => isZoomed(deck));
    const stage = find(shadowOf(deck), '.stage');
    const start = rectOf(deck, stage);
    await press('ArrowLeft');
    assert.isAbove(rectOf(deck, stage).left, start.left);
    await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowUp', 'ArrowUp', 'ArrowUp');
    const edge = rectOf(deck, stage);
    await press('ArrowLeft', 'ArrowUp');
    assert.deepEqual([rectOf(deck, stage).left, rectOf(deck, stage).top], [edge.left, edge.top]);
    assert.equal(at(deck), 'a/-1');
    await press('z');
    await until(() => !isZoomed(deck));
    await press('ArrowRight');
    assert.equal(at(deck), 'a/0', 'and arrows move the deck again');
  });

  it('is dragged by the pointer, and the drag is no click', async () => {
    const deck = await zoomable(
      FULL,
      `<q-section id="a"><a id="link" href="#b">on</a></q-section><q-section id="b">B</q-section>`,
    );
    const link = find(deck, '#link');
    await zoomAt(deck, link);
    const before = rectOf(deck, link);
    const start = centreOf(link);
    await drag(start, { x: start.x + 20, y: start.y + 5 }, { x: start.x + 60, y: start.y + 30 });
    const after = rectOf(deck, link);
    assert.closeTo(after.left - before.left, 60, 2);
    assert.closeTo(after.top - before.top, 30, 2);
    assert.equal(at(deck), 'a/-1');
    await nextFrame();
    await click(link);
    assert.equal(at(deck), 'b/-1', 'a click without a drag is one');
  });

  it('moves the background along', async () => {
    const deck = await zoomable(FULL);
    const layer = find(shadowOf(deck), '.backgrounds');
    const before = rectOf(deck, layer);
    await zoomAt(deck, find(deck, '#text'));
    const after = rectOf(deck, layer);
    assert.closeTo(after.width, before.width * 2, 1);
    assert.isAtMost(after.left, before.left);
    assert.isAtLeast(after.right, before.right);
  });

  it('takes Alt and a click on a link before the link does', async () => {
    const deck = await zoomable(FULL);
    deck.goTo('b');
    let heard = false;
    find(deck, '#link').addEventListener('click', () => {
      heard = true;
    });
    await zoomAt(deck, find(deck, '#link'));
    assert.equal(heard, false);
  });

  it('brings into sight what gets the focus', async () => {
    const link = (id: string, place: string): string =>
      `<a id="${id}" href="#a" style="position: absolute; ${place}">${id}</a>`;
    const deck = await zoomable(
      FULL,
      `<q-section id="a">${link('near', 'left: 30px; top: 30px')}${link('far', 'right: 30px; bottom: 30px')}</q-section>`,
    );
    await zoomAt(deck, find(deck, '#near'));
    const far = find(deck, '#far');
    assert.isAbove(rectOf(deck, far).left, innerWidth);
    far.focus();
    const { left, top, right, bottom } = rectOf(deck, far);
    assert.isTrue(left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1, 'the link is seen');
  });

  it('is part of the state, and takes no rubbish', async () => {
    const deck = await zoomable();
    assert.notProperty(deck.getState(), 'zoom');
    await zoomAt(deck, find(deck, '#text'));
    const state: unknown = JSON.parse(JSON.stringify(deck.getState()));
    const copy = await zoomable();
    copy.setState(state);
    await until(() => isZoomed(copy));
    assert.deepEqual(copy.getState(), deck.getState());
    const place = copy.getState().zoom;
    for (const rubbish of [{ x: 'a', y: 1 }, [], 'x', { x: Number.NaN, y: 0 }, 7]) copy.setState({ zoom: rubbish });
    await nextFrame();
    assert.deepEqual(copy.getState().zoom, place);
    copy.setState({ zoom: { x: 1e300, y: -1e300 } });
    await nextFrame();
    assert.isFinite(rectOf(copy, find(copy, '#text')).left);
    copy.setState({ zoom: false });
    await until(() => !isZoomed(copy));
  });

  it('leaves accessibility as it is, and nothing behind', async () => {
    const deck = await zoomable();
    const text = find(deck, '#text');
    await zoomAt(deck, text);
    await assertAccessible(deck);
    deck.remove();
    assert.equal(isZoomed(deck), false);
    assert.equal(find(shadowOf(deck), '.stage').style.transform, '');
  });
});
