import { assert } from 'chai';
import '../../src/index.js';
import type { ChangeEvent } from '../../src/index.js';
import { find, oneEvent } from '../helpers/fixture.js';
import { click } from '../helpers/pointer.js';
import { deckOf, isShown } from '../helpers/shown.js';
import { at, shadowOf } from '../helpers/where.js';

const TALK = `
  <q-section id="a"><p q-fragment>1</p></q-section>
  <q-section id="s"><q-section id="s1">S1</q-section><q-section id="s2">S2</q-section></q-section>
  <q-section id="b">B</q-section>`;

describe('the arrows of a deck', () => {
  const clicks: [way: string, from: string, to: string, attributes?: string][] = [
    ['right', 'a', 'a/0'],
    ['right', 's2', 'b/-1'],
    ['left', 's1', 'a/0'],
    ['left', 'a', 'a/-1'],
    ['right', 'b', 'b/-1'],
    ['down', 's1', 's2/-1'],
    ['up', 's2', 's1/-1'],
    ['left', 'a', 'a/0', 'dir="rtl"'],
    ['right', 's1', 'a/0', 'dir="rtl"'],
  ];
  for (const [way, from, to, attributes = ''] of clicks) {
    it(`${way} leads from ${from} to ${to} ${attributes}`, async () => {
      const deck = await deckOf(TALK, `transition="none" ${attributes}`);
      deck.goTo(from);
      await deck.updateComplete;
      await click(find(shadowOf(deck), `.control--${way}`));
      assert.equal(at(deck), to);
    });
  }

  it('say that the pointer moved the deck', async () => {
    const deck = await deckOf(TALK);
    const change = oneEvent<ChangeEvent>(deck, 'q-change');
    await click(find(shadowOf(deck), '.control--right'));
    assert.equal((await change).origin, 'pointer');
  });

  it('show where one can go', async () => {
    const deck = await deckOf(TALK);
    const open = async (): Promise<string[]> => {
      await deck.updateComplete;
      return ['left', 'right', 'up', 'down'].filter((way) => {
        const arrow = find(shadowOf(deck), `.control--${way}`);
        return isShown(arrow) && arrow.getAttribute('aria-disabled') !== 'true';
      });
    };
    assert.deepEqual(await open(), ['right']);
    deck.goTo('s1');
    assert.deepEqual(await open(), ['left', 'right', 'down']);
    deck.goTo('s2');
    assert.deepEqual(await open(), ['left', 'right', 'up']);
    deck.goTo('b');
    assert.deepEqual(await open(), ['left']);
  });

  it('are of the deck that they are in, where a deck is inside a slide', async () => {
    const outer = await deckOf(
      '<q-section id="a"><q-deck id="in"><q-section id="i1">1</q-section><q-section id="i2">2</q-section></q-deck></q-section><q-section id="b">B</q-section>',
    );
    const inner = find<typeof outer>(outer, '#in');
    find(shadowOf(inner), '.control--right').click();
    assert.deepEqual([at(outer), at(inner)], ['a/-1', 'i2/-1']);
  });

  it('do not listen to buttons of the author that look like them', async () => {
    const deck = await deckOf(
      '<q-section id="a"><button data-way="right">Mine</button></q-section><q-section id="b">B</q-section>',
    );
    await click(find(deck, 'button'));
    assert.equal(at(deck), 'a/-1');
  });
});
