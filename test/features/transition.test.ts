import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { find, nextFrame, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { deckOf, settle, shownIds } from '../helpers/shown.js';

const TALK = `
  <q-section id="a">A</q-section>
  <q-section id="s"><q-section id="s1">1</q-section><q-section id="s2">2</q-section></q-section>
  <q-section id="b">B</q-section><q-section id="c">C</q-section>`;

/** The first and last frame of what moves a slide; empty where nothing does. */
function frames(deck: QDeck, id: string): { transform?: string; opacity?: string }[] {
  const [animation] = find(deck, `#${id}`).getAnimations();
  return animation?.effect instanceof KeyframeEffect
    ? animation.effect
        .getKeyframes()
        .map(({ transform, opacity }) => ({ transform: String(transform), opacity: String(opacity) }))
    : [];
}

/** Where a slide comes from, and where another goes to. */
const away = (deck: QDeck, come: string, go: string): [string, string] => [
  frames(deck, come)[0]?.transform ?? '-',
  frames(deck, go)[1]?.transform ?? '-',
];

/** Waits for the end of the transition on its way; it does not last long by itself. */
async function over(deck: QDeck): Promise<void> {
  settle(deck);
  await until(() => !deck.querySelector('q-section:state(leaving)'));
}

/** Stops the transition on its way: on a busy machine it might be over by the next frame. */
function hold(deck: QDeck): void {
  for (const animation of deck.getAnimations({ subtree: true })) animation.pause();
}

describe('transitions', () => {
  const rows: [name: string, attributes: string, right: [string, string], left: [string, string]][] = [
    ['slide', '', ['translateX(105%)', 'translateX(-105%)'], ['translateX(-105%)', 'translateX(105%)']],
    ['fade', 'transition="fade"', ['none', 'none'], ['none', 'none']],
    ['zoom', 'transition="zoom"', ['scale(0.4)', 'scale(1.8)'], ['scale(1.8)', 'scale(0.4)']],
    [
      'slide in a deck that runs right to left',
      'dir="rtl"',
      ['translateX(-105%)', 'translateX(105%)'],
      ['translateX(105%)', 'translateX(-105%)'],
    ],
    ['zoom, whatever its case', 'transition=" Zoom "', ['scale(0.4)', 'scale(1.8)'], ['scale(1.8)', 'scale(0.4)']],
    [
      'one way in, another out',
      'transition="zoom-in slide-out"',
      ['scale(0.4)', 'translateX(-105%)'],
      ['scale(1.8)', 'translateX(105%)'],
    ],
  ];
  for (const [name, attributes, right, left] of rows) {
    it(`${name}: forward and back`, async () => {
      const deck = await deckOf(TALK, attributes);
      deck.goTo('b');
      await over(deck);
      deck.right();
      assert.deepEqual(away(deck, 'c', 'b'), right);
      await over(deck);
      deck.left();
      assert.deepEqual(away(deck, 'b', 'c'), left);
    });
  }

  for (const name of ['convex', 'concave']) {
    it(`${name} turns the slides about their upright edge, and in a stack about the level one`, async () => {
      const deck = await deckOf(TALK, `transition="${name}"`);
      deck.goTo('s1');
      assert.match(away(deck, 's1', 'a').join(), /translateX\(90%\).*rotateY.*translateX\(-90%\).*rotateY/);
      await over(deck);
      deck.down();
      assert.match(away(deck, 's2', 's1').join(), /translateY\(90%\).*rotateX.*translateY\(-90%\).*rotateX/);
    });
  }

  it('move up and down within a stack', async () => {
    const deck = await deckOf(TALK, '');
    deck.goTo('s1');
    await over(deck);
    deck.down();
    assert.deepEqual(away(deck, 's2', 's1'), ['translateY(105%)', 'translateY(-105%)']);
    await over(deck);
    deck.up();
    assert.deepEqual(away(deck, 's1', 's2'), ['translateY(-105%)', 'translateY(105%)']);
  });

  it("are a slide's own where it says so: its way in as it comes, its way out as it goes", async () => {
    const deck = await deckOf(
      '<q-section id="a">A</q-section><q-section id="b" transition="fade-in zoom-out">B</q-section><q-section id="c">C</q-section>',
      '',
    );
    deck.next();
    assert.deepEqual(away(deck, 'b', 'a'), ['none', 'translateX(-105%)']);
    await over(deck);
    deck.next();
    assert.deepEqual(away(deck, 'c', 'b'), ['translateX(105%)', 'scale(1.8)']);
  });

  it('are none where the deck says so', async () => {
    const deck = await deckOf(TALK);
    deck.next();
    assert.deepEqual(deck.getAnimations({ subtree: true }), []);
    assert.deepEqual(shownIds(deck), ['s1']);
  });

  const speeds: [deck: string, slide: string, duration: number][] = [
    ['', '', 500],
    ['transition-speed="fast"', '', 250],
    ['transition-speed="slow"', '', 900],
    ['transition-speed="slow"', 'transition-speed="fast"', 250],
    ['', 'data-transition-speed="slow"', 900],
    ['transition-speed="warp"', '', 500],
  ];
  for (const [attributes, own, duration] of speeds) {
    it(`last ${duration} ms with <q-deck ${attributes}> and <q-section ${own}>`, async () => {
      const deck = await deckOf(`<q-section>A</q-section><q-section id="b" ${own}>B</q-section>`, attributes);
      deck.next();
      assert.equal(find(deck, '#b').getAnimations()[0]?.effect?.getTiming().duration, duration);
    });
  }

  it('show both slides while they last, the one that goes out of reach, and leave nothing behind', async () => {
    const deck = await deckOf(TALK, '');
    const { innerHTML } = deck;
    deck.next();
    await nextFrame();
    assert.deepEqual(shownIds(deck), ['a', 's1']);
    assert.equal(find(deck, '#a').matches(':state(leaving)'), true);
    assert.equal(getComputedStyle(find(deck, '#a')).pointerEvents, 'none');
    await over(deck);
    assert.deepEqual(shownIds(deck), ['s1']);
    assert.deepEqual(
      [...deck.querySelectorAll('q-section')].flatMap((each) => each.getAnimations()),
      [],
    );
    assert.equal(deck.innerHTML, innerHTML);
  });

  it('give way to the next move at once', async () => {
    const deck = await deckOf(TALK, '');
    const ends: string[] = [];
    deck.addEventListener('q-after-change', ({ slide }) => ends.push(slide.id));
    deck.next();
    deck.next();
    hold(deck);
    await nextFrame();
    assert.deepEqual(shownIds(deck), ['s1', 's2']);
    deck.next();
    deck.next();
    hold(deck);
    await nextFrame();
    assert.deepEqual(shownIds(deck), ['b', 'c']);
    await over(deck);
    await until(() => ends.length > 0);
    assert.deepEqual(ends, ['c']);
    assert.equal(deck.querySelectorAll(':is(:state(leaving), :state(open))').length, 0);
  });

  it('leave no stack open after a move without one interrupted them', async () => {
    const deck = await deckOf(
      `
      <q-section id="s"><q-section id="s1">1</q-section><q-section id="s2" transition="none">2</q-section></q-section>
      <q-section id="b" transition="none">B</q-section>`,
      '',
    );
    deck.next();
    deck.next();
    await nextFrame();
    assert.deepEqual(shownIds(deck), ['b']);
    assert.equal(deck.querySelectorAll(':state(open)').length, 0);
  });

  it('can be turned back half-way', async () => {
    const deck = await deckOf(TALK, '');
    deck.next();
    await nextFrame();
    deck.prev();
    await over(deck);
    assert.deepEqual(shownIds(deck), ['a']);
    assert.equal(find(deck, '#a').getAnimations().length, 0);
  });

  it('tell their end once, after the move', async () => {
    const deck = await deckOf(TALK, '');
    const told: string[] = [];
    for (const type of ['q-change', 'q-after-change'] as const) {
      deck.addEventListener(type, ({ slide }) => told.push(`${type} ${slide.id}`));
    }
    deck.next();
    assert.deepEqual(told, ['q-change s1']);
    await over(deck);
    await until(() => told.length > 1);
    assert.deepEqual(told, ['q-change s1', 'q-after-change s1']);
  });

  it('end where their slide is removed meanwhile', async () => {
    const deck = await deckOf(TALK, '');
    deck.next();
    await nextFrame();
    find(deck, '#a').remove();
    await over(deck);
    assert.deepEqual(shownIds(deck), ['s1']);
  });

  it('go on while slides are edited', async () => {
    const deck = await deckOf(TALK, '');
    deck.next();
    hold(deck);
    await nextFrame();
    find(deck, '#s1').append('more');
    deck.append(document.createElement('q-section'));
    await nextFrame();
    assert.deepEqual(shownIds(deck), ['a', 's1']);
    await over(deck);
    assert.deepEqual(shownIds(deck), ['s1']);
  });

  it('leave no stack open from which the slide that goes is removed meanwhile', async () => {
    const deck = await deckOf(TALK, '');
    deck.goTo('s1');
    await over(deck);
    deck.right();
    find(deck, '#s1').remove();
    await nextFrame();
    await over(deck);
    deck.goTo('c');
    await over(deck);
    assert.equal(find(deck, '#s').matches(':state(open)'), false);
  });

  it('leave no state behind where the deck is removed meanwhile', async () => {
    const deck = await deckOf(TALK, '');
    deck.goTo('s1');
    deck.down();
    deck.remove();
    assert.equal(
      deck.querySelectorAll(':is(:state(leaving), :state(open), :state(current), :state(previous))').length,
      0,
    );
  });

  it('do not hold up a person who presses faster than they last', async () => {
    const deck = await deckOf(TALK, 'transition-speed="slow"');
    find(deck.shadowRoot ?? deck, '.viewport').focus();
    await press('ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight');
    assert.equal(deck.currentSlide?.id, 'c');
  });

  it('clip slides that are very long while they move, as browsers paint all that moves', async () => {
    const long = '<p>word word word word word word word word word word</p>'.repeat(500);
    const deck = await deckOf(
      `<q-section id="a">A</q-section><q-section id="long">${long}</q-section><q-section id="b" scrollable>${long}</q-section>`,
      '',
    );
    const isClipped = (id: string): boolean => getComputedStyle(find(deck, `#${id}`)).overflowY === 'clip';
    deck.next();
    hold(deck);
    assert.equal(isClipped('long'), CSS.supports('overflow-clip-margin: 1px'));
    assert.isFalse(isClipped('a'), 'a short one');
    await over(deck);
    assert.isFalse(isClipped('long'), 'after it');
    deck.next();
    hold(deck);
    assert.isFalse(isClipped('b'), 'one that scrolls');
  });
});
