import { assert } from 'chai';
import '../../src/index.js';
import type { ChangeEvent, QDeck } from '../../src/index.js';
import { withFeature } from '../helpers/features.js';
import { find, fixture, oneEvent, until } from '../helpers/fixture.js';
import { swipe } from '../helpers/pointer.js';
import { deckOf } from '../helpers/shown.js';
import { at, shadowOf } from '../helpers/where.js';

const TALK = `
  <q-section id="a"><p id="wide" style="overflow-x: auto; width: 200px"><span style="display: inline-block; width: 900px">wide</span></p><b>A</b></q-section>
  <q-section id="s"><q-section id="s1">S1</q-section><q-section id="s2">S2</q-section></q-section>
  <q-section id="b">B</q-section>`;

/** A deck that has what it loads by itself; with no-touch that is no swipes. */
function swipeable(attributes: string, slides = TALK): Promise<QDeck> {
  const feature = attributes === 'no-touch' ? 'announcer' : 'swipes';
  return withFeature(feature, () => deckOf(slides, `transition="none" history="none" ${attributes}`));
}

/** Draws a finger by script, where more than one or a broken-off one is needed. */
function finger(target: Element, id = 1): (type: string, x: number, y?: number) => void {
  return (type, clientX, clientY = 300) => {
    target.dispatchEvent(
      new PointerEvent(`pointer${type}`, {
        bubbles: true,
        composed: true,
        cancelable: true,
        pointerType: 'touch',
        pointerId: id,
        isPrimary: id === 1,
        clientX,
        clientY,
      }),
    );
  };
}

describe('swipes', () => {
  const ways: [way: string, by: { x: number; y: number }, from: string, to: string, attributes: string][] = [
    ['left', { x: -150, y: 0 }, 's1', 'b', ''],
    ['right', { x: 150, y: 10 }, 's1', 'a', ''],
    ['a long way left', { x: -600, y: 0 }, 'a', 's1', ''],
    ['slanting', { x: -120, y: 60 }, 's1', 'b', 'full-page'],
    ['up, on a page of its own', { x: 0, y: -150 }, 's1', 's2', 'full-page'],
    ['down, on a page of its own', { x: 0, y: 150 }, 's2', 's1', 'full-page'],
    ['left, right to left', { x: -150, y: 0 }, 's1', 'a', 'dir="rtl"'],
    ['right, right to left', { x: 150, y: 0 }, 's1', 'b', 'dir="rtl"'],
    ['left, with no-touch', { x: -150, y: 0 }, 's1', 's1', 'no-touch'],
    ['only a little', { x: -20, y: 0 }, 's1', 's1', ''],
  ];
  for (const [way, by, from, to, attributes] of ways) {
    it(`${way}: from ${from} to ${to}`, async () => {
      const deck = await swipeable(attributes);
      deck.goTo(from);
      await swipe(deck, by);
      assert.equal(at(deck), `${to}/-1`);
    });
  }

  it('takes one step a gesture, fragments first', async () => {
    const deck = await swipeable(
      '',
      '<q-section id="a"><i q-fragment>1</i><i q-fragment>2</i></q-section><q-section id="b">B</q-section>',
    );
    const change = oneEvent<ChangeEvent>(deck, 'q-change');
    await swipe(deck, { x: -500, y: 0 }, 20);
    assert.equal(at(deck), 'a/0');
    assert.equal((await change).origin, 'touch');
    await swipe(deck, { x: -500, y: 0 });
    assert.equal(at(deck), 'a/1');
  });

  it('leaves swipes up and down to the page around an embedded deck', async () => {
    const deck = await swipeable('');
    fixture('<div style="height: 3000px"></div>');
    deck.goTo('s1');
    for (const y of [-150, 150]) await swipe(deck, { x: 0, y });
    assert.equal(at(deck), 's1/-1');
    assert.include(getComputedStyle(find(shadowOf(deck), '.viewport')).touchAction, 'pan-y');
    scrollTo(0, 0);
  });

  it('leaves sideways swipes to what scrolls sideways', async () => {
    const deck = await swipeable('');
    await swipe(find(deck, '#wide'), { x: -100, y: 0 });
    assert.equal(at(deck), 'a/-1');
    await swipe(find(deck, 'b'), { x: -100, y: 0 });
    assert.equal(at(deck), 's1/-1');
  });

  /** Draws a finger over something on a slide that the deck has just gone to. */
  async function swipeOn(deck: QDeck, selector: string, by: { x: number; y: number }): Promise<void> {
    const target = find(deck, selector);
    await until(() => target.getBoundingClientRect().width > 0, 'the slide is shown');
    await swipe(target, by);
  }
  const box = (name: string, style: string, inner: string): string =>
    `<div id="${name}" style="width: 300px; height: 200px; ${style}"><div style="${inner}">${name}</div></div>`;
  /** Boxes that browsers scroll, whether there is anything to scroll or not, each on a slide between two. */
  const SHORT: [what: string, html: string, at: string][] = [
    ['a short q-code', '<q-code language="js" id="box"><pre>const deck = 1;</pre></q-code>', ''],
    ['a box with nothing to scroll', box('box', 'overflow: auto', ''), ''],
    ['a box that is taller than its room', box('box', 'overflow-y: auto', 'height: 900px'), ''],
    ['a table in a box', '<div id="box" style="overflow-x: auto"><table><tr><td>1</td></tr></table></div>', ''],
    ['a slide that may scroll', '<p id="box">text</p>', 'scrollable'],
  ];
  for (const page of ['', 'full-page'])
    for (const [what, html, attributes] of SHORT)
      it(`moves the deck sideways from ${what}, ${page || 'embedded'}`, async () => {
        const slides = `<q-section id="a">A</q-section><q-section id="box-slide" ${attributes}>${html}</q-section><q-section id="b">B</q-section>`;
        const deck = await swipeable(page, slides);
        for (const [x, to] of [
          [-150, 'b'],
          [150, 'a'],
        ] as const) {
          deck.goTo('box-slide');
          await swipeOn(deck, '#box', { x, y: 0 });
          assert.equal(at(deck), `${to}/-1`);
        }
      });

  it('moves the deck from the end of what scrolls, either way', async () => {
    const slides = `<q-section id="a">A</q-section><q-section id="m">${box('box', 'overflow-x: auto', 'width: 900px')}</q-section><q-section id="b">B</q-section>`;
    for (const dir of ['ltr', 'rtl']) {
      const deck = await swipeable(`dir="${dir}"`, slides);
      deck.goTo('m');
      const scroller = find(deck, '#box');
      // To the start there is nothing to scroll: the slide before comes.
      const away = dir === 'rtl' ? -150 : 150;
      await swipeOn(deck, '#box', { x: away, y: 0 });
      assert.equal(at(deck), 'a/-1', dir);
      deck.goTo('m');
      await until(() => scroller.clientWidth > 0);
      scroller.scrollLeft = dir === 'rtl' ? -900 : 900;
      await swipeOn(deck, '#box', { x: -away, y: 0 });
      assert.equal(at(deck), 'b/-1', dir);
      deck.remove();
    }
  });

  it('moves up and down the slides of a page from the end of what scrolls that way', async () => {
    const slides = `<q-section><q-section id="s1">S1</q-section><q-section id="s2">${box('box', 'overflow-y: auto', 'height: 900px')}</q-section><q-section id="s3">S3</q-section></q-section>`;
    const deck = await swipeable('full-page', slides);
    deck.goTo('s2');
    const scroller = find(deck, '#box');
    await until(() => scroller.clientWidth > 0);
    scroller.scrollTop = 900;
    await swipeOn(deck, '#box', { x: 0, y: -150 });
    assert.equal(at(deck), 's3/-1');
    deck.goTo('s2');
    await until(() => scroller.clientWidth > 0);
    scroller.scrollTop = 0;
    await swipeOn(deck, '#box', { x: 0, y: 150 });
    assert.equal(at(deck), 's1/-1');
    // What can scroll does. The last gesture here: a box that still glides has the next one, too.
    deck.goTo('s2');
    await until(() => scroller.clientWidth > 0);
    scroller.scrollTop = 0;
    await swipeOn(deck, '#box', { x: 0, y: -150 });
    assert.equal(at(deck), 's2/-1', 'the box scrolls');
  });

  it('is that of the deck inside the slide, where the finger is on one', async () => {
    const deck = await swipeable('', '<q-section id="a"></q-section><q-section id="b">B</q-section>');
    const slides = '<q-section id="i1"><b>1</b></q-section><q-section id="i2">2</q-section>';
    const inner = await withFeature('swipes', () => {
      find(deck, '#a').innerHTML = `<q-deck id="in" transition="none">${slides}</q-deck>`;
      return find<QDeck>(deck, '#in');
    });
    await until(() => at(inner) === 'i1/-1');
    const touch = finger(find(inner, 'b'));
    touch('down', 300);
    touch('move', 100);
    assert.deepEqual([at(deck), at(inner)], ['a/-1', 'i2/-1']);
  });

  it('works in a page that scrolls sideways around the deck', async () => {
    const page = await withFeature('swipes', () =>
      fixture(`<div style="overflow-x: auto; width: 600px"><div style="width: 1500px">
      <q-deck transition="none" style="width: 500px">${TALK}</q-deck></div></div>`),
    );
    const deck = find<QDeck>(page, 'q-deck');
    const touch = finger(find(deck, 'b'));
    touch('down', 300);
    touch('move', 100);
    assert.equal(at(deck), 's1/-1');
  });

  it('takes two fingers for a pinch', async () => {
    const deck = await swipeable('');
    const one = finger(find(deck, 'b'), 1);
    const two = finger(find(deck, 'b'), 2);
    one('down', 300);
    two('down', 500);
    one('move', 100);
    two('move', 700);
    one('up', 100);
    two('up', 700);
    assert.equal(at(deck), 'a/-1');
    one('down', 300);
    one('move', 100);
    assert.equal(at(deck), 's1/-1', 'the next finger swipes again');
  });

  it('forgets a gesture that the browser took over, and one whose end it never heard of', async () => {
    const deck = await swipeable('');
    const touch = finger(find(deck, 'b'));
    touch('down', 300);
    touch('cancel', 290);
    touch('move', 100);
    assert.equal(at(deck), 'a/-1');
    touch('down', 300);
    touch('down', 300);
    touch('move', 100);
    assert.equal(at(deck), 's1/-1');
  });

  it('is a finger, no mouse', async () => {
    const deck = await swipeable('');
    for (const [type, clientX] of [
      ['pointerdown', 300],
      ['pointermove', 100],
      ['pointerup', 100],
    ] as const) {
      find(deck, 'b').dispatchEvent(
        new PointerEvent(type, { bubbles: true, pointerType: 'mouse', isPrimary: true, clientX }),
      );
    }
    assert.equal(at(deck), 'a/-1');
  });

  it('are the dialog\u2019s while one is open', async () => {
    const slides = '<q-section id="a"><dialog>Hello</dialog></q-section><q-section id="b">B</q-section>';
    const deck = await withFeature('swipes', () => deckOf(slides, 'full-page history="none" transition="none"'));
    const dialog = find<HTMLDialogElement>(deck, 'dialog');
    dialog.showModal();
    await swipe(dialog, { x: -150, y: 0 });
    assert.equal(at(deck), 'a/-1');
  });
});
