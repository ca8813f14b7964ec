import { assert } from 'chai';
import '../../src/index.js';
import { deckOf, settled } from '../helpers/shown.js';

/** The children of a deck that are in its slot, as text. */
const slotted = (deck: Element): string[] =>
  [...deck.childNodes]
    .filter((node) => (node instanceof Element || node instanceof Text) && node.assignedSlot !== null)
    .map((node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim());

const TALK = `
  <q-section>A</q-section>
  <div><q-section>B</q-section><q-section>C</q-section></div>
  <q-section><q-section>D</q-section><q-section>E</q-section></q-section>
  <p>Always</p> loose`;

describe('the slot of a deck', () => {
  it('has the child with the current slide, and what is on no slide', async () => {
    const deck = await deckOf(TALK, 'transition="none"');
    const seen: string[][] = [];
    do seen.push(slotted(deck));
    while (deck.next());
    assert.deepEqual(seen, [
      ['A', 'Always', 'loose'],
      ['BC', 'Always', 'loose'],
      ['BC', 'Always', 'loose'],
      ['DE', 'Always', 'loose'],
      ['DE', 'Always', 'loose'],
    ]);
  });

  it('takes in what is added beside the slides', async () => {
    const deck = await deckOf(TALK, 'transition="none"');
    deck.append(Object.assign(document.createElement('img'), { alt: '' }), ' more');
    await settled(deck);
    assert.deepEqual(slotted(deck), ['A', 'Always', 'loose', '', 'more']);
  });

  it('follows a slide into a wrapper', async () => {
    const deck = await deckOf('<q-section>A</q-section><q-section>B</q-section>', 'transition="none"');
    const wrapper = document.createElement('div');
    deck.currentSlide?.replaceWith(wrapper);
    wrapper.append(...deck.querySelectorAll('q-section'));
    await settled(deck);
    assert.deepEqual(slotted(deck), ['B']);
    assert.isTrue(deck.currentSlide?.checkVisibility());
  });

  it('has everything where there are no slides', async () => {
    const deck = await deckOf('<q-section>A</q-section><h2>Title</h2>', 'transition="none"');
    deck.querySelector('q-section')?.remove();
    await settled(deck);
    assert.deepEqual(slotted(deck), ['Title']);
  });
});
