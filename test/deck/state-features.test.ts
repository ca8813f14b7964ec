import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { listen } from '../helpers/console.js';
import { nextFrame, until } from '../helpers/fixture.js';
import { deckOf } from '../helpers/shown.js';
import { shadowOf } from '../helpers/where.js';

const PICTURE = new URL('../pages/img/tide.svg', import.meta.url).href;
const TALK = `
  <q-section auto-slide="60000"><img lightbox src="${PICTURE}" alt="The tide" width="200" height="100"></q-section>
  <q-section><p q-fragment>1</p></q-section>
  <q-section>C</q-section>`;
const DRAWING = {
  '0/0': [{ tool: 'pen', ink: 'red', points: [10, 10, 4, 50, 50, 4] }],
  '2/0': [{ tool: 'marker', ink: 'amber', points: [0.5, 7, 4] }],
};

/** What features have to tell, each with how one sees that it is so. */
const MODES: Readonly<Record<string, readonly [on: unknown, isOn: (deck: QDeck) => boolean, off: unknown]>> = {
  overview: [true, (deck) => deck.matches(':state(overview)'), false],
  autoSlide: [true, (deck) => deck.getState().autoSlide === true, false],
  laser: [true, (deck) => deck.matches(':state(laser)'), false],
  zoom: [{ x: 300, y: 200 }, (deck) => deck.matches(':state(zoomed)'), false],
  pen: [{ on: true, drawings: DRAWING }, (deck) => deck.matches(':state(pen)'), { on: false, drawings: {} }],
  lightbox: [0, (deck) => shadowOf(deck).querySelector('.lightbox[open]') !== null, false],
};

const throughText = (state: unknown): unknown => JSON.parse(JSON.stringify(state));

describe('the state of features', () => {
  it('is not told of by those that were never used', async () => {
    const deck = await deckOf(TALK);
    for (const name of ['laser', 'zoom', 'pen', 'lightbox', 'overview']) assert.notProperty(deck.getState(), name);
  });

  for (const [name, [on, isOn, off]] of Object.entries(MODES)) {
    it(`has ${name}, comes back through text on another deck, and ends`, async () => {
      const deck = await deckOf(TALK);
      deck.setState({ [name]: on });
      await until(() => isOn(deck), `${name} is on`);
      const state = deck.getState();
      assert.deepEqual(throughText(state), state, 'it is plain JSON');
      deck.setState({ [name]: off });
      await until(() => !isOn(deck), `${name} is off`);
      const copy = await deckOf(TALK);
      copy.setState(throughText(state));
      await until(() => isOn(copy), `${name} is on in the copy`);
      assert.deepEqual(copy.getState()[name], state[name]);
    });

    it(`leaves ${name} as it is for rubbish`, async () => {
      const deck = await deckOf(TALK);
      deck.setState({ [name]: on });
      await until(() => isOn(deck), `${name} is on`);
      const before = deck.getState();
      const hostile = [
        'x',
        7.5,
        -1,
        [],
        [[]],
        {},
        { x: 'a' },
        { on: 'yes' },
        { on: 1, drawings: 7 },
        { __proto__: null },
        'x'.repeat(100_000),
        Symbol('x'),
        () => 1,
      ];
      for (const rubbish of hostile) deck.setState({ [name]: rubbish });
      for (let i = 0; i < 3; i += 1) await nextFrame();
      assert.deepEqual(deck.getState()[name], before[name]);
      assert.equal(isOn(deck), true);
    });
  }

  it('comes back all at once: place, pause, laser, zoom and drawings', async () => {
    const deck = await deckOf(TALK);
    deck.setState({
      h: 1,
      v: 0,
      f: 0,
      paused: true,
      laser: true,
      zoom: { x: 100, y: 100 },
      pen: { on: false, drawings: DRAWING },
    });
    await until(() => deck.matches(':state(laser):state(zoomed)') && deck.getState().pen !== undefined);
    const copy = await deckOf(TALK);
    copy.setState(throughText(deck.getState()));
    await until(
      () =>
        JSON.stringify(copy.getState().pen) === JSON.stringify(deck.getState().pen) &&
        copy.matches(':state(laser):state(zoomed)'),
    );
    const { h, v, f, paused, laser, zoom, pen } = copy.getState();
    assert.deepEqual(
      { h, v, f, paused, laser, zoom, pen },
      { h: 1, v: 0, f: 0, paused: true, laser: true, zoom: { x: 100, y: 100 }, pen: { on: false, drawings: DRAWING } },
    );
  });

  it('says so where there is no such feature, and takes the rest', async () => {
    const lines = await listen(async () => {
      const deck = await deckOf(TALK);
      deck.setState({ h: 2, hologram: true, constructor: 1, toString: true });
      for (let i = 0; i < 5; i += 1) await nextFrame();
      assert.deepEqual(deck.position, { h: 2, v: 0, f: -1 });
    });
    assert.isNotEmpty(lines);
    for (const { text } of lines) assert.match(text, /\] feature: /);
  });
});
