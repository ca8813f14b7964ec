import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { deckOf } from '../helpers/shown.js';
import { at, shadowOf } from '../helpers/where.js';

const TALK = `
  <q-section id="a">A</q-section>
  <q-section><q-section id="s1">S1</q-section><q-section id="s2">S2<i q-fragment>1</i></q-section><q-section id="s3">S3</q-section></q-section>
  <q-section><q-section id="t1">T1</q-section><q-section id="t2">T2</q-section></q-section>
  <q-section id="b">B</q-section>`;

type Move = 'next' | 'prev' | 'left' | 'right' | 'up' | 'down';

/** Where moves lead, one after the other. */
function walk(deck: QDeck, from: string, ...moves: Move[]): string {
  deck.goTo(from);
  return moves.map((move) => `${deck[move]() ? '' : '='}${at(deck)}`).join(' ');
}

describe('navigation="linear"', () => {
  it('walks through everything with any arrow', async () => {
    const deck = await deckOf(TALK, 'transition="none" navigation="linear"');
    assert.equal(walk(deck, 'a', 'right', 'right', 'down', 'right', 'right'), 's1/-1 s2/-1 s2/0 s3/-1 t1/-1');
    assert.equal(walk(deck, 't1', 'left', 'up', 'left'), 's3/-1 s2/0 s2/-1');
    assert.deepEqual(deck.routes, { prev: true, next: true, left: true, right: true, up: true, down: true });
  });
});

describe('navigation="grid"', () => {
  it('keeps the row from column to column', async () => {
    const deck = await deckOf(TALK, 'transition="none" data-navigation="grid"');
    assert.equal(walk(deck, 's2', 'right', 'right', 'right'), 's2/0 t2/-1 b/-1');
    assert.equal(walk(deck, 't2', 'left'), 's2/0');
    assert.equal(walk(deck, 's3', 'right'), 't2/-1', 'the nearest row, where a column is shorter');
  });
});

describe('loop', () => {
  it('leads from the end to the start and back', async () => {
    const deck = await deckOf(TALK, 'transition="none" loop');
    assert.equal(walk(deck, 'b', 'next', 'prev'), 'a/-1 b/-1');
    assert.equal(walk(deck, 'b', 'right', 'left'), 'a/-1 b/-1');
    assert.equal(deck.routes.next, true);
  });

  it('can be switched on and off', async () => {
    const deck = await deckOf(TALK);
    assert.equal(walk(deck, 'b', 'next'), '=b/-1');
    deck.loop = true;
    assert.equal(walk(deck, 'b', 'next'), 'a/-1');
    deck.loop = false;
    assert.equal(walk(deck, 'b', 'next'), '=b/-1');
  });

  it('has nowhere to go on a single slide', async () => {
    const deck = await deckOf('<q-section id="a">A</q-section>', 'transition="none" loop');
    assert.equal(walk(deck, 'a', 'next', 'prev', 'right', 'left'), '=a/-1 =a/-1 =a/-1 =a/-1');
  });
});

describe('skip and uncounted', () => {
  const SOME = `
    <q-section id="a">A</q-section><q-section id="x" skip>X</q-section><q-section id="u" uncounted>U</q-section>
    <q-section><q-section id="s1">S1</q-section><q-section id="s2" data-skip>S2</q-section><q-section id="s3">S3</q-section></q-section>`;

  it('is passed over by moves, and reached by link', async () => {
    const deck = await deckOf(SOME);
    assert.equal(walk(deck, 'a', 'next', 'next', 'next', 'next'), 'u/-1 s1/-1 s3/-1 =s3/-1');
    assert.equal(walk(deck, 's3', 'prev', 'prev', 'left'), 's1/-1 u/-1 a/-1');
    assert.equal(walk(deck, 's3', 'up', 'down'), 's1/-1 s3/-1');
    assert.equal(deck.goTo('x'), true);
    assert.equal(walk(deck, 'x', 'next'), 'u/-1');
    assert.equal(walk(deck, 'x', 'prev'), 'a/-1');
  });

  it('is not in the total, and has no number', async () => {
    const deck = await deckOf(SOME, 'transition="none" slide-number="c/t"');
    const numbers: string[] = [];
    for (const id of ['a', 'x', 'u', 's1', 's3']) {
      deck.goTo(id);
      await deck.updateComplete;
      numbers.push(shadowOf(deck).querySelector('[part="slide-number"]')?.textContent ?? '');
    }
    assert.deepEqual(numbers, ['1 / 5', '2 / 5', '', '3 / 5', '5 / 5']);
  });
});

describe('slide-number', () => {
  const formats: [format: string, number: string][] = [
    ['c', '3'],
    ['c/t', '3 / 7'],
    ['h.v', '2.2'],
    ['h/v', '2/2'],
    ['none', ''],
    ['', '3'],
    ['x', ''],
  ];
  for (const [format, number] of formats) {
    it(`"${format}" shows ${number || 'none'}`, async () => {
      const deck = await deckOf(TALK, `transition="none" slide-number="${format}"`);
      deck.goTo('s2');
      await deck.updateComplete;
      assert.equal(shadowOf(deck).querySelector('[part="slide-number"]')?.textContent ?? '', number);
    });
  }
});

describe('no-fragments', () => {
  it('shows everything and takes no steps', async () => {
    const deck = await deckOf(TALK, 'transition="none" no-fragments');
    assert.equal(walk(deck, 's2', 'next', 'prev'), 's3/-1 s2/-1');
    const fragment = deck.querySelector('[q-fragment]');
    assert.equal(fragment?.checkVisibility({ visibilityProperty: true, opacityProperty: true }), true);
  });
});

describe('shuffle', () => {
  const MANY =
    Array.from({ length: 12 }, (_, i) => `<q-section id="n${i}">${i}</q-section>`).join('') +
    '<q-section><q-section id="s1">S1</q-section><q-section id="s2">S2</q-section></q-section>';
  const order = (deck: QDeck): string[] => {
    const seen: string[] = [];
    deck.first();
    do seen.push(deck.currentSlide?.id ?? '');
    while (deck.next());
    return seen;
  };

  it('brings the columns in another order, each once, stacks whole', async () => {
    const deck = await deckOf(MANY, 'transition="none" shuffle');
    const plain = deck.slides.map(({ id }) => id);
    const shuffled = order(deck);
    // By chance all thirteen columns may stand in their own order: once in 6,227,020,800 runs.
    assert.notDeepEqual(shuffled, plain);
    assert.sameMembers(shuffled, plain);
    assert.equal(shuffled.indexOf('s2'), shuffled.indexOf('s1') + 1);
    assert.deepEqual(
      plain,
      [...deck.querySelectorAll('q-section:not(:has(q-section))')].map(({ id }) => id),
      'slides are in document order',
    );
  });

  it('keeps its order when slides come and go', async () => {
    const deck = await deckOf(MANY, 'transition="none" shuffle');
    const before = order(deck);
    deck.append(Object.assign(document.createElement('q-section'), { id: 'late', textContent: 'late' }));
    deck.querySelector('#n3')?.remove();
    await Promise.resolve();
    const after = order(deck);
    assert.include(after, 'late');
    assert.deepEqual(
      after.filter((id) => id !== 'late'),
      before.filter((id) => id !== 'n3'),
    );
  });

  it('keeps the slide that is shown when it is switched on and off', async () => {
    const deck = await deckOf(MANY);
    deck.goTo('n5');
    deck.shuffle = true;
    await Promise.resolve();
    assert.equal(at(deck), 'n5/-1');
    deck.shuffle = false;
    await Promise.resolve();
    assert.equal(at(deck), 'n5/-1');
    assert.equal(deck.position?.h, 5);
  });
});
