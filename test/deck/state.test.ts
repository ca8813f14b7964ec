import { assert } from 'chai';
import '../../src/index.js';
import { listen } from '../helpers/console.js';
import { deckOf } from '../helpers/shown.js';

const TALK = `
  <q-section>A</q-section>
  <q-section><q-section>B1</q-section><q-section><p q-fragment>1</p></q-section></q-section>
  <q-section>C</q-section>`;

describe('<q-deck> state', () => {
  it('is plain JSON', async () => {
    const deck = await deckOf(TALK);
    deck.goTo({ h: 1, v: 1, f: 0 });
    deck.togglePause(true);
    const state = deck.getState();
    assert.deepEqual(JSON.parse(JSON.stringify(state)), state);
    assert.deepEqual(state, { h: 1, v: 1, f: 0, paused: true });
  });

  it('comes back, through text, on another deck', async () => {
    const deck = await deckOf(TALK);
    deck.goTo({ h: 1, v: 1, f: 0 });
    deck.togglePause(true);
    const copy = await deckOf(TALK);
    assert.equal(copy.setState(JSON.parse(JSON.stringify(deck.getState()))), true);
    assert.deepEqual(copy.getState(), deck.getState());
    assert.equal(copy.setState(deck.getState()), false, 'nothing is left to do');
  });

  it('takes the nearest place on a shorter deck', async () => {
    const deck = await deckOf('<q-section>A</q-section><q-section>B</q-section>');
    deck.setState({ h: 7, v: 3, f: 2, paused: false });
    assert.deepEqual(deck.position, { h: 1, v: 0, f: -1 });
  });

  it('takes a mode without a place, and a place without a mode', async () => {
    const deck = await deckOf(TALK);
    assert.equal(deck.setState({ paused: true }), true);
    assert.deepEqual(deck.getState(), { h: 0, v: 0, f: -1, paused: true });
    assert.equal(deck.setState({ h: 2 }), true);
    assert.deepEqual(deck.getState(), { h: 2, v: 0, f: -1, paused: true });
  });

  it('is a place even without slides', async () => {
    const deck = await deckOf('');
    assert.deepEqual(deck.getState(), { h: 0, v: 0, f: -1, paused: false });
  });

  const rubbish: [string, unknown][] = [
    ['undefined', undefined],
    ['null', null],
    ['a number', 3],
    ['text', 'h: 2'],
    ['a symbol', Symbol('x')],
    ['a function', () => 1],
    ['an empty object', {}],
    ['an array', [1, 2]],
    ['text for a number', { h: '2', v: 0, f: 0 }],
    ['NaN', { h: Number.NaN }],
    ['an object without prototype', Object.create(null)],
    ['objects for numbers', { h: Object.create(null) as unknown, v: [] }],
    ['a broken row', { h: 2, v: 'x' }],
    ['a broken step', { h: 2, v: 0, f: {} }],
    ['100 kB of text', { h: 'x'.repeat(100_000) }],
    ['a mode that is no boolean', { paused: 'yes' }],
    ['a symbol for a number', { h: Symbol('x') }],
  ];
  for (const [name, state] of rubbish) {
    it(`stays as it is for ${name}, with one short warning`, async () => {
      const deck = await deckOf(TALK);
      deck.next();
      const before = deck.getState();
      const lines = await listen(() => {
        assert.equal(deck.setState(state), false);
      });
      assert.deepEqual(deck.getState(), before);
      assert.lengthOf(lines, 1);
      const [line] = lines;
      assert.match(line?.text ?? '', /^\[q-deck\] state: /);
      assert.isBelow(line?.text.length ?? 0, 400);
    });
  }
});
