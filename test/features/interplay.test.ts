/** Features where they meet each other. */
import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { withFeature } from '../helpers/features.js';
import { find, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { drag, swipe } from '../helpers/pointer.js';
import { deckOf } from '../helpers/shown.js';
import { at, shadowOf } from '../helpers/where.js';

const TALK =
  '<q-section id="a"><h2>One</h2><p>first words</p></q-section><q-section id="b"><h2>Two</h2></q-section><q-section id="c"><h2>Three</h2></q-section>';
const PLACES = [
  ['full-page', 'full-page history="none" transition="none"'],
  ['embedded', 'transition="none"'],
] as const;

async function focused(attributes: string): Promise<QDeck> {
  const deck = await deckOf(TALK, attributes);
  find(shadowOf(deck), '.viewport').focus();
  return deck;
}

/** Presses a key that switches a mode, and waits for the state that tells of it. */
async function enter(deck: QDeck, key: string, state: string): Promise<void> {
  await press(key);
  await until(() => deck.matches(`:state(${state})`), `the deck is in the state ${state}`);
}

function openDialogs(deck: QDeck): string[] {
  return [...shadowOf(deck).querySelectorAll('dialog')].filter(({ open }) => open).map(({ className }) => className);
}

describe('features together', () => {
  for (const [place, attributes] of PLACES) {
    describe(place, () => {
      for (const [name, key] of [
        ['help', '?'],
        ['go-to', 'g'],
      ] as const) {
        it(`closes the dialog ${name} when the deck's options change or the deck moves, and opens it again`, async () => {
          const deck = await focused(attributes);
          const { parentElement } = deck;
          for (const change of [
            () => {
              deck.setAttribute('width', '1000');
            },
            () => {
              deck.remove();
              parentElement?.append(deck);
            },
          ]) {
            find(shadowOf(deck), '.viewport').focus();
            await press(key);
            await until(() => shadowOf(deck).querySelector(`dialog.${name}:modal`));
            change();
            await until(() => openDialogs(deck).length === 0, 'no dialog is open');
          }
          find(shadowOf(deck), '.viewport').focus();
          await press(key);
          await until(() => shadowOf(deck).querySelector(`dialog.${name}:modal`));
        });
      }

      it('switches nothing behind a black screen; Escape lifts it, and then leaves one mode after the other', async () => {
        const deck = await focused(attributes);
        await enter(deck, 'q', 'laser');
        await enter(deck, 'z', 'zoomed');
        await enter(deck, 'b', 'paused');
        await press('q', 'z', 'd', 'ArrowRight');
        assert.isTrue(deck.matches(':state(paused):state(laser):state(zoomed):not(:state(pen))'));
        const left: string[] = [];
        for (const state of ['paused', 'zoomed', 'laser']) {
          await press('Escape');
          await until(() => !deck.matches(`:state(${state})`), `${state} is left`);
          left.push(['paused', 'zoomed', 'laser', 'overview'].filter((each) => deck.matches(`:state(${each})`)).join());
        }
        assert.deepEqual(left, ['zoomed,laser', 'laser', '']);
        await enter(deck, 'Escape', 'overview');
        assert.equal(at(deck), 'a/-1');
      });

      it("leaves no mode by Escape with a key that makes it the browser's", async () => {
        const deck = await focused(attributes);
        await enter(deck, 'z', 'zoomed');
        for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) {
          find(shadowOf(deck), '.viewport').dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Escape', [modifier]: true, bubbles: true, composed: true }),
          );
        }
        assert.isTrue(deck.matches(':state(zoomed)'));
      });

      it('keeps an overview through a black screen', async () => {
        const deck = await focused(attributes);
        await enter(deck, 'Escape', 'overview');
        await enter(deck, '.', 'paused');
        await press('Escape');
        await until(() => !deck.paused);
        assert.isTrue(deck.matches(':state(overview)'));
        await press('Escape');
        await until(() => !deck.matches(':state(overview)'));
      });

      it('closes an overview that the deck is to have no more', async () => {
        const deck = await focused(attributes);
        await enter(deck, 'o', 'overview');
        const heard: boolean[] = [];
        deck.addEventListener('q-overview', ({ on }) => heard.push(on));
        deck.setAttribute('no-overview', '');
        await until(() => !deck.matches(':state(overview)'));
        assert.deepEqual(heard, [false]);
        await press('ArrowRight');
        assert.equal(at(deck), 'b/-1');
      });
    });
  }

  it('points with a finger after a zoom', async () => {
    const deck = await withFeature('swipes', () => focused('transition="none"'));
    await enter(deck, 'q', 'laser');
    await enter(deck, 'z', 'zoomed');
    await press('z');
    await until(() => !deck.matches(':state(zoomed)'));
    await swipe(find(deck, '#a'), { x: -150, y: 0 });
    assert.equal(at(deck), 'a/-1');
  });

  it('stops moving by time when somebody draws', async () => {
    const deck = await focused('transition="none" auto-slide="600000"');
    await until(() => deck.matches(':state(auto-slide)'));
    deck.setState({ pen: { on: true } });
    const surface = await until(() => shadowOf(deck).querySelector('.pen-surface'));
    assert.isTrue(deck.matches(':state(auto-slide)'));
    const { left, top } = surface.getBoundingClientRect();
    await drag({ x: left + 100, y: top + 100 }, { x: left + 200, y: top + 150 });
    await until(() => !deck.matches(':state(auto-slide)'));
  });

  it('looks for what slides are left, while a slide is being chosen', async () => {
    const deck = await focused('transition="none"');
    await press('g');
    const dialog = await until(() => shadowOf(deck).querySelector('dialog.go-to:modal'));
    await press('t', 'w', 'o');
    const found = (): string[] => [...dialog.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent);
    assert.deepEqual(found(), ['2Two']);
    find(deck, '#a').remove();
    await until(() => found()[0] === '1Two', 'it has another number');
    find(deck, '#b').remove();
    await until(() => found().length === 0, 'it is found no more');
    find(deck, '#c').remove();
    await until(() => openDialogs(deck).length === 0, 'there is nowhere to go');
  });

  it('offers the speaker view by a link no longer where the deck goes', async () => {
    const deck = await focused('transition="none"');
    const { open } = window;
    try {
      window.open = () => null;
      await press('s');
      await until(() => shadowOf(deck).querySelector('dialog.blocked:modal'));
    } finally {
      window.open = open;
    }
    deck.remove();
    assert.deepEqual(openDialogs(deck), []);
  });

  it('leaves pen, laser and zoom where slides become a page to read', async () => {
    const deck = await focused('full-page history="none" transition="none"');
    for (const [key, state] of [
      ['d', 'pen'],
      ['q', 'laser'],
      ['z', 'zoomed'],
    ] as const)
      await enter(deck, key, state);
    deck.setAttribute('view', 'scroll');
    await until(() => deck.matches(':state(scroll)'));
    assert.isTrue(deck.matches(':not(:state(pen), :state(laser), :state(zoomed))'));
    assert.isNull(shadowOf(deck).querySelector('.pen-surface, .pen-toolbar'));
    assert.isFalse(find(shadowOf(deck), '.viewport').hasAttribute('data-prevent-swipe'));
    deck.removeAttribute('view');
    await until(() => !deck.matches(':state(scroll)'));
    assert.isTrue(deck.matches(':not(:state(pen), :state(laser), :state(zoomed))'));
  });

  it('keeps light text on the dark slides of a deck that prints, when an overview closes', async () => {
    const slides = TALK.replace('id="b"', 'id="b" background-color="#102040"');
    const deck = await withFeature('print', () => deckOf(slides));
    await until(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const dark = find(deck, '#b').matches(':state(dark)');
      if (!dark) window.dispatchEvent(new Event('afterprint'));
      return dark;
    }, 'the background is on the slide');
    try {
      deck.toggleOverview(true);
      await until(() => shadowOf(deck).querySelectorAll('.tile').length === 3);
      deck.toggleOverview(false);
      await until(() => !deck.matches(':state(overview)'));
      assert.isTrue(find(deck, '#b').matches(':state(dark)'));
    } finally {
      window.dispatchEvent(new Event('afterprint'));
    }
  });

  it('lets no dialog stand before a black screen', async () => {
    const deck = await focused('transition="none"');
    await press('?');
    await until(() => shadowOf(deck).querySelector('dialog.help:modal'));
    deck.togglePause(true);
    await until(() => openDialogs(deck).length === 0);
    assert.isTrue(deck.paused);
  });

  it('leaves the slides to an overview that opens while somebody searches the page', async () => {
    const deck = await withFeature('find', () => deckOf(TALK));
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, bubbles: true, cancelable: true }),
    );
    deck.toggleOverview(true);
    await until(() => shadowOf(deck).querySelectorAll('.tile').length === 3);
    deck.goTo('b');
    await until(
      () => [...deck.children].every(({ assignedSlot }) => assignedSlot?.closest('.overview')),
      'all slides are in the overview',
    );
    deck.toggleOverview(false);
    await until(() => find(deck, '#b').checkVisibility());
    assert.lengthOf(shadowOf(deck).querySelectorAll('.unfound'), 0);
  });

  it('counts matches from left to right in a deck that runs right to left', async () => {
    const deck = await focused('transition="none" dir="rtl"');
    await press('g');
    const dialog = await until(() => shadowOf(deck).querySelector('dialog.go-to:modal'));
    await press('t');
    const text = await until(() => find(dialog, '[role="status"]').firstChild);
    assert.match(text.textContent ?? '', /^\d slides fit$/);
    const leftOf = (at: number): number => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    };
    assert.isBelow(leftOf(0), leftOf(4));
  });
});
