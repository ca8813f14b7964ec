import { assert } from 'chai';
import '../../src/index.js';
import type { ToggleEvent } from '../../src/index.js';
import { withFeature } from '../helpers/features.js';
import { find, fixture, oneEvent } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { click } from '../helpers/pointer.js';
import { deckOf, tabStops } from '../helpers/shown.js';
import { at, shadowOf } from '../helpers/where.js';

const TALK = '<q-section id="a"><a href="#b" id="link">A</a></q-section><q-section id="b">B</q-section>';

describe('pause', () => {
  it('goes on and off, told once each', async () => {
    const deck = await deckOf(TALK);
    const heard: boolean[] = [];
    deck.addEventListener('q-pause', ({ on }) => heard.push(on));
    assert.deepEqual([deck.togglePause(), deck.togglePause(true), deck.paused], [true, false, true]);
    assert.deepEqual([deck.togglePause(false), deck.togglePause(false), deck.paused], [true, false, false]);
    assert.deepEqual(heard, [true, false]);
  });

  for (const [name, attributes] of [
    ['full-page', 'full-page history="none" transition="none"'],
    ['embedded', 'transition="none"'],
  ] as const) {
    it(`goes on and off by b and ., the keys of clickers too (${name})`, async () => {
      const deck = await deckOf(TALK, attributes);
      find(shadowOf(deck), '.viewport').focus();
      for (const [on, off] of [
        ['b', '.'],
        ['.', 'b'],
      ] as const) {
        await press(on, 'ArrowRight');
        await deck.updateComplete;
        assert.deepEqual([deck.paused, find(shadowOf(deck), '.stage').inert, at(deck)], [true, true, 'a/-1']);
        await press(off);
        await deck.updateComplete;
        assert.deepEqual([deck.paused, find(shadowOf(deck), '.stage').inert], [false, false]);
      }
    });
  }

  it('covers the whole deck', async () => {
    const deck = await deckOf(TALK);
    const paused = oneEvent<ToggleEvent>(deck, 'q-pause');
    deck.togglePause(true);
    assert.equal((await paused).on, true);
    await deck.updateComplete;
    const { left, top, width, height } = deck.getBoundingClientRect();
    for (const [x, y] of [
      [2, 2],
      [width / 2, height / 2],
      [width - 2, height - 2],
    ] as const) {
      assert.equal(
        shadowOf(deck)
          .elementFromPoint(left + x, top + y)
          ?.getAttribute('part'),
        'pause',
      );
    }
    assert.equal(deck.matches(':state(paused)'), true);
  });

  it('takes no step of the audience, but those of the page', async () => {
    const deck = await deckOf(TALK);
    deck.togglePause(true);
    await deck.updateComplete;
    deck.focus();
    find(shadowOf(deck), '.viewport').focus();
    await press('ArrowRight', ' ', 'End');
    await click(deck);
    assert.equal(at(deck), 'a/-1');
    assert.equal(deck.next(), true);
    assert.equal(at(deck), 'b/-1');
    assert.equal(deck.paused, true);
  });

  it('takes the slide out of the tab order', async () => {
    const before = fixture<HTMLButtonElement>('<button>Before</button>');
    const deck = await deckOf(TALK, 'transition="none" no-controls');
    const after = fixture<HTMLButtonElement>('<button>After</button>');
    deck.togglePause(true);
    await deck.updateComplete;
    assert.notInclude(await tabStops(before, after), 'link');
  });

  it('is told to screen readers', async () => {
    const deck = await withFeature('announcer', () => deckOf(TALK));
    const spoken = async (): Promise<string> => {
      await deck.updateComplete;
      return shadowOf(deck).querySelector('[aria-live]')?.textContent ?? '';
    };
    deck.togglePause(true);
    assert.equal(await spoken(), 'Paused');
    deck.togglePause(false);
    assert.equal(await spoken(), 'Resumed');
  });
});
