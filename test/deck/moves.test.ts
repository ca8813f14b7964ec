import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { find } from '../helpers/fixture.js';
import { deckOf } from '../helpers/shown.js';
import { at } from '../helpers/where.js';

const TALK = `
  <q-section id="a"><p q-fragment>1</p><p q-fragment>2</p></q-section>
  <q-section id="s">
    <q-section id="s1">S1</q-section>
    <q-section id="s2"><p q-fragment>1</p></q-section>
  </q-section>
  <q-section id="b"><p id="on-b">B</p></q-section>`;

type Move = 'next' | 'prev' | 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

describe('<q-deck> moves', () => {
  const moves: [move: Move, from: [string, number], to: string, skipFragments?: boolean][] = [
    ['next', ['a', -1], 'a/0'],
    ['next', ['a', 1], 's1/-1'],
    ['next', ['a', -1], 's1/-1', true],
    ['next', ['s1', -1], 's2/-1'],
    ['next', ['b', -1], 'stays'],
    ['prev', ['b', -1], 's2/0'],
    ['prev', ['s1', -1], 'a/1'],
    ['prev', ['a', 1], 's1', true],
    ['prev', ['a', -1], 'stays'],
    ['right', ['a', -1], 'a/0'],
    ['right', ['s1', -1], 'b/-1'],
    ['right', ['a', -1], 's1/-1', true],
    ['left', ['s1', -1], 'a/1'],
    ['left', ['a', 0], 'a/-1'],
    ['down', ['s1', -1], 's2/-1'],
    ['down', ['s2', -1], 's2/0'],
    ['down', ['s2', 0], 'stays'],
    ['up', ['s2', 0], 's2/-1'],
    ['up', ['s2', -1], 's1/-1'],
    ['up', ['b', -1], 'stays'],
    ['first', ['b', -1], 'a/-1'],
    ['last', ['a', -1], 'b/-1'],
    ['last', ['b', -1], 'stays'],
  ];
  for (const [move, [id, f], to, skipFragments = false] of moves) {
    // Before the first slide there is nothing to go to, past the fragments or not.
    const expected = move === 'prev' && skipFragments ? 'stays' : to;
    it(`${move}(${skipFragments ? 'past fragments' : ''}) from ${id}/${f}: ${expected}`, async () => {
      const deck = await deckOf(TALK);
      deck.goTo(id);
      if (deck.position) deck.goTo({ ...deck.position, f });
      const before = at(deck);
      assert.equal(before, `${id}/${f}`);
      const moved = deck[move]({ skipFragments });
      assert.equal(at(deck), expected === 'stays' ? before : expected);
      assert.equal(moved, expected !== 'stays', 'tells whether it moved');
    });
  }

  it('comes back with left() to the slide of the stack where it was', async () => {
    const deck = await deckOf(TALK);
    deck.goTo('s2');
    deck.goTo({ h: 1, v: 1, f: 0 });
    deck.right();
    assert.equal(at(deck), 'b/-1');
    deck.left();
    assert.equal(at(deck), 's2/0');
  });
});

describe('<q-deck> goTo()', () => {
  const places: [name: string, target: (deck: QDeck) => Parameters<QDeck['goTo']>[0], to: string][] = [
    ['a position', () => ({ h: 1, v: 1, f: 0 }), 's2/0'],
    ['a column', () => ({ h: 2 }), 'b/-1'],
    ['a position past the end', () => ({ h: 99, v: 99, f: 99 }), 'b/-1'],
    ['a position before the start', () => ({ h: 0, v: -5, f: -9 }), 'stays'],
    ['a row past the end of the stack', () => ({ h: 1, v: 7 }), 's2/-1'],
    ['a step past the last', () => ({ h: 0, v: 0, f: 7 }), 'a/1'],
    ['an infinite position', () => ({ h: Infinity, v: 0, f: -1 }), 'b/-1'],
    ['the id of a slide', () => 's2', 's2/-1'],
    ['the id of a stack', () => 's', 's1/-1'],
    ['the id of an element on a slide', () => 'on-b', 'b/-1'],
    ['a slide', (deck) => find(deck, '#b'), 'b/-1'],
    ['a stack', (deck) => find(deck, '#s'), 's1/-1'],
    ['an element on a slide', (deck) => find(deck, '#s2 p'), 's2/-1'],
    ['an id that is not there', () => 'nowhere', 'stays'],
    ['an id that looks like a selector', () => '#b, [id]', 'stays'],
    ['an empty id', () => '', 'stays'],
    ['an element outside the deck', () => document.body, 'stays'],
  ];
  for (const [name, target, to] of places) {
    it(`${name}: ${to}`, async () => {
      const deck = await deckOf(TALK);
      const moved = deck.goTo(target(deck));
      assert.equal(at(deck), to === 'stays' ? 'a/-1' : to);
      assert.equal(moved, to !== 'stays');
    });
  }

  for (const rubbish of [
    undefined,
    null,
    5,
    true,
    Symbol('x'),
    [],
    {},
    { h: 'text' },
    { h: Number.NaN },
    { h: 1, v: {} },
    document,
  ]) {
    it(`stays where it is for ${typeof rubbish} ${Object.prototype.toString.call(rubbish)}`, async () => {
      const deck = await deckOf(TALK);
      deck.next();
      assert.equal(deck.goTo(rubbish as string), false);
      assert.equal(at(deck), 'a/0');
    });
  }

  it('asks the document, not the deck, where a name is', async () => {
    const other = await deckOf('<q-section><p id="twice">Other</p></q-section>');
    const deck = await deckOf(`${TALK}<q-section id="c"><p id="twice">Mine</p></q-section>`);
    let queries = 0;
    const query = Reflect.get(deck, 'querySelectorAll') as (selector: string) => unknown;
    Object.assign(deck, {
      querySelectorAll: (selector: string) => {
        queries += 1;
        return query.call(deck, selector);
      },
    });
    for (const target of ['on-b', 'a', 'nowhere', 's', find(deck, '#on-b'), find(deck, '#s')]) deck.goTo(target);
    assert.equal(queries, 0);
    assert.equal(at(deck), 's1/-1');
    deck.goTo('twice');
    assert.equal(at(deck), 'c/-1', 'of equal names elsewhere in the page the own one counts');
    assert.equal(at(other), '/-1');
  });

  it('is what assigning `position` does', async () => {
    const deck = await deckOf(TALK);
    deck.position = { h: 1, v: 1 };
    assert.equal(at(deck), 's2/-1');
    deck.position = null;
    assert.equal(at(deck), 's2/-1');
  });
});

describe('<q-deck> tells where it is', () => {
  it('has the slides in document order, as a plain array of its own', async () => {
    const deck = await deckOf(TALK);
    const { slides } = deck;
    assert.isTrue(Array.isArray(slides));
    assert.deepEqual(
      slides.map(({ id }) => id),
      ['a', 's1', 's2', 'b'],
    );
    slides.length = 0;
    assert.lengthOf(deck.slides, 4);
  });

  it('knows the slide and the one before it', async () => {
    const deck = await deckOf(TALK);
    assert.equal(deck.previousSlide, null);
    deck.next();
    assert.equal(deck.previousSlide, null, 'a step is no slide');
    deck.goTo('s2');
    assert.equal(deck.currentSlide?.id, 's2');
    assert.equal(deck.previousSlide?.id, 'a');
  });

  it('has progress from 0 to 1, shared out over the steps', async () => {
    const deck = await deckOf(TALK);
    const seen = [deck.progress];
    while (deck.next()) seen.push(deck.progress);
    assert.equal(seen[0], 0);
    assert.equal(seen.at(-1), 1);
    assert.deepEqual(
      seen,
      seen.toSorted((a, b) => a - b),
    );
    assert.lengthOf(new Set(seen), seen.length);
  });

  it('knows the routes', async () => {
    const deck = await deckOf(TALK);
    deck.goTo({ h: 1, v: 0 });
    assert.deepEqual(deck.routes, { prev: true, next: true, left: true, right: true, up: false, down: true });
    deck.last();
    assert.deepEqual(deck.routes, { prev: true, next: false, left: true, right: false, up: false, down: false });
  });

  it('is nowhere without slides', async () => {
    const deck = await deckOf('<p>Nothing yet</p>');
    assert.equal(deck.position, null);
    assert.equal(deck.currentSlide, null);
    assert.deepEqual(deck.slides, []);
    assert.equal(deck.progress, 0);
    assert.deepEqual(Object.values(deck.routes), [false, false, false, false, false, false]);
    for (const move of ['next', 'prev', 'left', 'right', 'up', 'down', 'first', 'last'] as const) {
      assert.equal(deck[move](), false, move);
    }
    assert.equal(deck.goTo({ h: 1 }), false);
  });
});
