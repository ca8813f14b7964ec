import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { find, fixture, until } from '../helpers/fixture.js';
import { deckOf } from '../helpers/shown.js';
import { shadowOf } from '../helpers/where.js';

/** The ids of the slides that `next` comes by. */
function walk(deck: QDeck): string {
  deck.goTo({ h: 0 });
  const ids = [deck.currentSlide?.id];
  while (deck.next()) ids.push(deck.currentSlide?.id);
  return ids.join(' ');
}

describe('the look of slides, said on what they are in', () => {
  const colour = (deck: QDeck): string =>
    getComputedStyle(find(shadowOf(deck), '.backgrounds > :last-child')).backgroundColor;
  const FOOTER = '<small slot="footer">foot</small>';
  const NAVY = 'rgb(0, 0, 128)';
  const WHITE = 'rgb(255, 255, 255)';

  for (const [where, wrap] of [
    [
      'a stack',
      (said: string, slides: string) =>
        `<q-deck transition="none">${FOOTER}<q-section ${said}>${slides}</q-section></q-deck>`,
    ],
    [
      'a stack that a CMS has wrapped',
      (said: string, slides: string) =>
        `<q-deck transition="none">${FOOTER}<div><q-section ${said}><div>${slides}</div></q-section></div></q-deck>`,
    ],
    ['a deck', (said: string, slides: string) => `<q-deck transition="none" ${said}>${FOOTER}${slides}</q-deck>`],
  ] as const)
    it(`holds for all slides of ${where}; their own wins`, async () => {
      const deck = fixture<QDeck>(
        wrap(
          'background-color="navy" data-no-footer state="calm"',
          '<q-section id="a">A</q-section><q-section id="b" background-color="white" no-footer="false" state="loud">B</q-section>',
        ),
      );
      await until(() => find(shadowOf(deck), '.backgrounds > *'), 'there are backgrounds');
      const seen = (): unknown[] => [
        deck.currentSlide?.id,
        colour(deck),
        deck.matches(':state(dark)'),
        deck.matches(':state(x-calm)'),
        deck.matches(':state(footer)'),
      ];
      assert.deepEqual(seen(), ['a', NAVY, true, true, false]);
      deck.goTo('b');
      await until(() => colour(deck) === WHITE && deck.matches(':state(footer)'), 'the footer is there');
      assert.deepEqual(seen(), ['b', WHITE, false, false, true]);
      deck.goTo('a');
      await until(() => colour(deck) === NAVY);
      assert.deepEqual(seen(), ['a', NAVY, true, true, false]);
    });

  it('is seen when it changes', async () => {
    const deck = await deckOf(
      '<q-section id="s" background-color="navy"><q-section id="a">A</q-section></q-section>',
      'transition="none"',
    );
    await until(() => colour(deck) === NAVY);
    find(deck, '#s').setAttribute('background-color', 'white');
    await until(() => colour(deck) === WHITE);
    assert.isTrue(deck.matches(':state(light)'));
  });

  it('ends at a deck on a slide', async () => {
    const deck = await deckOf(
      '<q-section background-color="navy"><q-deck id="in"><q-section id="i">I</q-section></q-deck></q-section>',
      'transition="none"',
    );
    await until(() => colour(deck) === NAVY);
    const inner = find<QDeck>(deck, '#in');
    await until(() => inner.position);
    assert.notExists(shadowOf(inner).querySelector('.backgrounds'));
  });
});

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
