import { assert } from 'chai';
import '../../src/index.js';
import { find, nextFrame, until } from '../helpers/fixture.js';
import { deckOf, isShown, settle } from '../helpers/shown.js';

/** The ids of the sections in a state. */
function inState(deck: Element, state: string): string {
  return [...deck.querySelectorAll(`q-section:state(${state})`)].map(({ id }) => id).join();
}

describe('states of sections', () => {
  const TALK = `
    <q-section id="a">A</q-section>
    <q-section id="s"><q-section id="s1">1</q-section><q-section id="s2">2</q-section></q-section>
    <q-section id="b">B</q-section>`;
  const rows: [to: string, current: string, previous: string, open: string][] = [
    ['a', 'a', '', ''],
    ['s1', 's1', 'a', 's'],
    ['s2', 's2', 's1', 's'],
    ['b', 'b', 's2', ''],
    ['s2', 's2', 'b', 's'],
    ['a', 'a', 's2', ''],
  ];

  it('are current on one slide, previous on the one before, open on the stack around', async () => {
    const deck = await deckOf(TALK);
    for (const row of rows) {
      deck.goTo(row[0]);
      assert.deepEqual([row[0], inState(deck, 'current'), inState(deck, 'previous'), inState(deck, 'open')], row);
    }
  });

  it('are stack on what has slides of its own, for as long as it has', async () => {
    const deck = await deckOf(TALK);
    assert.equal(inState(deck, 'stack'), 's');
    const nested = document.createElement('q-section');
    nested.id = 'a1';
    find(deck, '#a').append(nested);
    find(deck, '#s').replaceChildren('No more');
    await until(() => inState(deck, 'stack') === 'a');
  });

  it("leave no attribute, class or style on any of the author's elements", async () => {
    const deck = await deckOf(TALK, 'transition="slide"');
    const { innerHTML } = deck;
    while (deck.next()) await nextFrame();
    deck.goTo('s1');
    assert.equal(deck.innerHTML, innerHTML);
  });

  it('come with the words of `state`, on the deck, while the slide is current', async () => {
    const deck = await deckOf(
      '<q-section state="quiet big">A</q-section><q-section data-state="big">B</q-section><q-section>C</q-section>',
    );
    const words = (): string[] => ['x-quiet', 'x-big'].filter((word) => deck.matches(`:state(${word})`));
    const seen: string[][] = [];
    do seen.push(words());
    while (deck.next());
    assert.deepEqual(seen, [['x-quiet', 'x-big'], ['x-big'], []]);
    deck.currentSlide?.setAttribute('state', 'quiet');
    await until(() => words().join() === 'x-quiet');
  });
});

describe('q-state on plain elements', () => {
  const SLIDE = `<q-section>
    <ul><li q-fragment id="li">L</li></ul><table><tr q-fragment id="tr"><td>T</td></tr></table>
    <svg viewBox="0 0 9 9"><g q-fragment id="g"><rect width="9" height="9"></rect></g></svg><q-fragment id="own">O</q-fragment>
    </q-section>`;
  const states = (deck: Element): string[] =>
    ['li', 'tr', 'g'].map((id) => find(deck, `#${id}`).getAttribute('q-state') ?? '');

  it('says which are visible and which is current', async () => {
    const deck = await deckOf(SLIDE);
    const seen: string[][] = [];
    do seen.push(states(deck));
    while (deck.next());
    assert.deepEqual(seen, [
      ['', '', ''],
      ['visible current', '', ''],
      ['visible', 'visible current', ''],
      ['visible', 'visible', 'visible current'],
      ['visible', 'visible', 'visible'],
    ]);
  });

  it('is an attribute of plain elements only', async () => {
    const deck = await deckOf(SLIDE);
    while (deck.next());
    assert.deepEqual(find(deck, '#own').getAttributeNames(), ['id']);
    assert.equal(find(deck, '#own').matches(':state(visible):state(current)'), true);
  });

  it('comes back after a page morph took it', async () => {
    const deck = await deckOf(SLIDE);
    deck.next();
    deck.next();
    find(deck, '#li').removeAttribute('q-state');
    find(deck, '#tr').setAttribute('q-state', 'wrong');
    await until(() => states(deck).join() === 'visible,visible current,');
  });

  it('comes back on elements that a morph put in place of the old ones', async () => {
    const deck = await deckOf(SLIDE);
    deck.next();
    const list = find(deck, 'ul');
    const item = document.createElement('li');
    item.id = 'li';
    item.setAttribute('q-fragment', '');
    item.textContent = 'New';
    list.replaceChildren(item);
    deck.goTo({ h: 0, v: 0, f: 1 });
    await until(() => states(deck).join() === 'visible,visible current,');
    settle(deck);
    assert.equal(isShown(item), true);
  });

  it('goes with the deck', async () => {
    const deck = await deckOf(SLIDE);
    while (deck.next());
    deck.remove();
    assert.deepEqual(states(deck), ['', '', '']);
  });

  it('goes where an element is a fragment no longer', async () => {
    const deck = await deckOf(SLIDE);
    deck.next();
    const item = find(deck, '#li');
    item.removeAttribute('q-fragment');
    await until(() => !item.hasAttribute('q-state'));
    assert.equal(isShown(item), true);
  });
});
