import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { find } from '../helpers/fixture.js';
import { deckOf } from '../helpers/shown.js';
import { shadowOf } from '../helpers/where.js';

/** The ids of the slides that `next` comes by. */
function walk(deck: QDeck): string {
  deck.goTo({ h: 0 });
  const ids = [deck.currentSlide?.id];
  while (deck.next()) ids.push(deck.currentSlide?.id);
  return ids.join(' ');
}

describe('skip and uncounted on a stack', () => {
  const skips: [slides: string, seen: string][] = [
    ['<q-section id="s" skip><q-section id="s1">1</q-section><q-section id="s2">2</q-section></q-section>', 'a b'],
    ['<q-section id="s" data-skip="true">Own<q-section id="s1">1</q-section></q-section>', 'a b'],
    [
      '<q-section id="s" skip="false"><q-section id="s1" skip>1</q-section><q-section id="s2">2</q-section></q-section>',
      'a s2 b',
    ],
    ['<q-section skip><q-section><q-section id="s1">1</q-section></q-section></q-section>', 'a b'],
    [
      '<q-section id="x" skip><p>X<q-section id="s1">no stack: the tag of a paragraph is missing</q-section></p></q-section>',
      'a s1 b',
    ],
  ];
  for (const [slides, seen] of skips) {
    it(`holds for all its slides: ${slides}`, async () => {
      const deck = await deckOf(`<q-section id="a">A</q-section>${slides}<q-section id="b">B</q-section>`);
      assert.equal(walk(deck), seen);
      assert.equal(deck.goTo('s1'), true, 'links still reach it');
    });
  }

  it('can be set and taken away at any time', async () => {
    const deck = await deckOf(
      '<q-section id="a">A</q-section><q-section id="s"><q-section id="s1">1</q-section></q-section><q-section id="b">B</q-section>',
    );
    find(deck, '#s').toggleAttribute('skip', true);
    await Promise.resolve();
    assert.equal(walk(deck), 'a b');
    find(deck, '#s').toggleAttribute('skip', false);
    await Promise.resolve();
    assert.equal(walk(deck), 'a s1 b');
    deck.append(find(deck, '#s1'));
    find(deck, '#s').toggleAttribute('skip', true);
    await Promise.resolve();
    assert.equal(walk(deck), 'a b s1', 'a slide that left the stack is on its own');
  });

  it('leaves its slides out of the total', async () => {
    const deck = await deckOf(
      `
      <q-section>A</q-section><q-section uncounted><q-section id="s1">1</q-section><q-section>2</q-section></q-section>
      <q-section id="b">B</q-section>`,
      'transition="none" slide-number="c/t"',
    );
    const number = async (id: string): Promise<string> => {
      deck.goTo(id);
      await deck.updateComplete;
      return shadowOf(deck).querySelector('.number')?.textContent ?? '';
    };
    assert.equal(await number('b'), '2 / 2');
    assert.equal(await number('s1'), '');
  });
});
