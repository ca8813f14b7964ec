import { assert } from 'chai';
import '../../src/index.js';
import type { FragmentEvent, QDeck } from '../../src/index.js';
import { find, until } from '../helpers/fixture.js';
import { deckOf, isShown, settle } from '../helpers/shown.js';

const noticed = (): Promise<void> => Promise.resolve();

/** A deck on a slide of another, its slides in a stack. */
const INNER = '<q-deck id="in" transition="none"><q-section><q-section id="i1">1</q-section></q-section></q-deck>';

describe('a deck inside a slide', () => {
  const places: [where: string, slides: string][] = [
    ['on a slide', `<q-section id="a">${INNER}</q-section><q-section id="b">B</q-section>`],
    [
      'on a slide of a stack',
      `<q-section><q-section id="a">${INNER}</q-section></q-section><q-section id="b">B</q-section>`,
    ],
    ['in the content of a stack', `<q-section id="a">${INNER}<q-section id="b">B</q-section></q-section>`],
    [
      'in a wrapper, in the content of a stack',
      `<q-section id="a"><div>${INNER}</div><div><q-section id="b">B</q-section></div></q-section>`,
    ],
  ];
  for (const [where, slides] of places) {
    it(`is seen with the slide that it is on: ${where}`, async () => {
      const deck = await deckOf(slides);
      const inner = find(deck, '#i1');
      const seen = [isShown(inner)];
      deck.goTo('b');
      seen.push(isShown(inner));
      deck.goTo('a');
      seen.push(isShown(inner));
      assert.deepEqual(seen, [true, false, true]);
    });
  }

  const fragments: [how: string, slide: string, seen: [before: boolean, after: boolean]][] = [
    ['in a fragment', `<div q-fragment>${INNER}</div>`, [false, true]],
    ['in a fragment that goes', `<div q-fragment="fade-out">${INNER}</div>`, [true, false]],
    ['in a fragment that changes', `<div q-fragment="grow">${INNER}</div>`, [true, true]],
    [
      'in a shown fragment of a hidden one',
      `<div q-fragment><div q-fragment="grow">${INNER}</div></div>`,
      [false, true],
    ],
    ['as a fragment itself', INNER.replace(' id', ' q-fragment id'), [false, true]],
  ];
  for (const [how, slide, [before, after]] of fragments) {
    for (const stack of [false, true]) {
      it(`comes and goes ${how}${stack ? ', in a stack' : ''}`, async () => {
        const deck = await deckOf(
          stack
            ? `<q-section>Own<q-section id="a">${slide}</q-section></q-section>`
            : `<q-section id="a">${slide}</q-section>`,
        );
        deck.goTo('a');
        const inner = find(deck, '#i1');
        await until(() => isShown(inner) === before, 'it is seen as before the step');
        deck.next();
        settle(deck);
        await until(() => isShown(inner) === after, 'it is seen as after the step');
      });
    }
  }

  it('keeps its step by what was shown, whichever deck hears of an edit first', async () => {
    const deck = await deckOf(`
      <q-section><q-deck id="in" transition="none"><q-section><p q-fragment>1</p><p q-fragment>2</p></q-section></q-deck></q-section>`);
    const inner = find<QDeck>(deck, '#in');
    inner.next();
    const fragment = document.createElement('p');
    fragment.setAttribute('q-fragment', '');
    find(inner, 'q-section').prepend(fragment);
    await noticed();
    assert.equal(inner.position?.f, 1);
  });

  it('tells its fragments after it was moved within the deck around it', async () => {
    const deck = await deckOf(
      `<q-section id="a"><q-deck id="in" transition="none"><q-section><p q-fragment>1</p></q-section></q-deck></q-section>`,
    );
    const inner = find<QDeck>(deck, '#in');
    find(deck, '#a').append(document.createElement('hr'), inner);
    await noticed();
    const told: boolean[] = [];
    inner.addEventListener('q-fragment', ({ shown }: FragmentEvent) => told.push(shown));
    inner.next();
    inner.prev();
    assert.deepEqual(told, [true, false]);
  });
});
