import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { withFeature } from '../helpers/features.js';
import { find, until } from '../helpers/fixture.js';
import { wheel } from '../helpers/pointer.js';
import { deckOf } from '../helpers/shown.js';
import { at } from '../helpers/where.js';

const TALK = ['a', 'b', 'c', 'd', 'e'].map((id) => `<q-section id="${id}">${id}</q-section>`).join('');

/** A deck that has what it loads by itself; without the attribute that is no wheel. */
function wheelable(slides = TALK, attributes = 'wheel'): Promise<QDeck> {
  return withFeature(attributes || 'announcer', () => deckOf(slides, `transition="none" ${attributes}`));
}

/** Turns by script, where the size or the unit of the turns matters. Returns whether each was taken. */
function turn(target: Element, deltas: readonly number[], init: WheelEventInit = {}): boolean[] {
  return deltas.map(
    (deltaY) =>
      !target.dispatchEvent(
        new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, deltaY, ...init }),
      ),
  );
}

describe('the wheel', () => {
  it('takes one step a notch, on and back', async () => {
    const deck = await wheelable();
    await wheel(deck, 120);
    await until(() => at(deck) === 'b/-1');
    await wheel(deck, 120);
    await until(() => at(deck) === 'c/-1');
    await wheel(deck, -120);
    await until(() => at(deck) === 'b/-1');
  });

  it('does nothing where the deck does not ask for it', async () => {
    const deck = await wheelable(TALK, '');
    assert.deepEqual(turn(deck, [120]), [false]);
    assert.equal(at(deck), 'a/-1');
  });

  it('can be switched on and off', async () => {
    const deck = await wheelable(TALK, '');
    deck.wheel = true;
    await until(() => turn(deck, [120])[0] && at(deck) === 'b/-1');
    deck.wheel = false;
    assert.deepEqual(turn(deck, [120]), [false]);
  });

  it('counts lines and pages as notches', async () => {
    const deck = await wheelable();
    turn(deck, [3], { deltaMode: WheelEvent.DOM_DELTA_LINE });
    assert.equal(at(deck), 'b/-1');
    turn(deck, [1], { deltaMode: WheelEvent.DOM_DELTA_PAGE });
    assert.equal(at(deck), 'c/-1');
  });

  it('takes one step for a push on a touchpad, however far it glides', async () => {
    const deck = await wheelable();
    turn(deck, [2, 8, 20, 45, 80, 110, 90, 60, 40, 20, 10, 4, 2, 1]);
    assert.equal(at(deck), 'b/-1');
  });

  it('takes sideways turns for what they are', async () => {
    const deck = await wheelable();
    turn(deck, [0], { deltaX: 120 });
    assert.equal(at(deck), 'b/-1');
  });

  it('leaves zooming to the browser', async () => {
    const deck = await wheelable();
    assert.deepEqual(turn(deck, [120], { ctrlKey: true }), [false]);
    assert.equal(at(deck), 'a/-1');
  });

  it('lets the page scroll on at both ends of the talk', async () => {
    const deck = await wheelable();
    assert.deepEqual(turn(deck, [-120]), [false]);
    assert.deepEqual(turn(deck, [120, 120, 120, 120, 120]), [true, true, true, true, false]);
    assert.equal(at(deck), 'e/-1');
  });

  it('scrolls what can be scrolled on the slide first', async () => {
    const deck = await wheelable(
      `<q-section id="a"><div id="box" style="overflow-y: auto; height: 100px"><p style="height: 300px">tall</p></div></q-section><q-section id="b">B</q-section>`,
    );
    const box = find(deck, '#box');
    assert.deepEqual(turn(box, [120]), [false]);
    assert.equal(at(deck), 'a/-1');
    box.scrollTop = 1000;
    assert.deepEqual(turn(box, [120]), [true]);
    assert.equal(at(deck), 'b/-1');
  });

  it('is the dialog\u2019s while one is open', async () => {
    const deck = await wheelable('<q-section id="a"><dialog>Hello</dialog></q-section><q-section id="b">B</q-section>');
    const dialog = find<HTMLDialogElement>(deck, 'dialog');
    dialog.showModal();
    assert.deepEqual(turn(dialog, [120]), [false]);
    assert.equal(at(deck), 'a/-1');
  });
});
