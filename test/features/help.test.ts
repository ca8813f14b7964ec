import { assert } from 'chai';
import '../../src/index.js';
import { listKeys } from '../../src/features/help.js';
import { KEYS } from '../../src/model/keys.js';
import { assertAccessible } from '../helpers/axe.js';
import { find, nextFrame, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { click, clickWith } from '../helpers/pointer.js';
import { deckOf } from '../helpers/shown.js';
import { at, shadowOf } from '../helpers/where.js';

const TALK = '<q-section id="a">A</q-section><q-section id="b">B</q-section>';
const FULL = 'full-page history="none" transition="none"';

/** The help of a deck, once it is open. */
function open(deck: Element): Promise<HTMLDialogElement> {
  return until(() => shadowOf(deck).querySelector<HTMLDialogElement>('dialog[open]'), 'the help is open');
}

/** Resolves when the help of a deck is not, or no longer, open. */
function closed(deck: Element): Promise<boolean> {
  return until(() => !shadowOf(deck).querySelector('dialog[open]'), 'the help is closed');
}

describe('help', () => {
  it('opens with ? and closes with ?, Escape or its button', async () => {
    const deck = await deckOf(TALK, FULL);
    for (const close of ['?', 'Escape', 'button']) {
      await press('?');
      const dialog = await open(deck);
      if (close === 'button') await click(find(dialog, 'button'));
      else await press(close);
      await closed(deck);
    }
    await press('ArrowRight');
    assert.equal(at(deck), 'b/-1', 'and the keys are the deck\u2019s again');
  });

  it('takes the keys while it is open', async () => {
    const deck = await deckOf(TALK, FULL);
    deck.toggleHelp(true);
    await open(deck);
    await press('ArrowRight', 'n', 'End', 'b');
    assert.equal(at(deck), 'a/-1');
    assert.equal(deck.paused, false);
    deck.toggleHelp();
    await closed(deck);
  });

  it('gives the focus back to an embedded deck', async () => {
    const deck = await deckOf(TALK);
    find(shadowOf(deck), '.viewport').focus();
    await press('?');
    await open(deck);
    await press('Escape');
    await closed(deck);
    await press('ArrowRight');
    assert.equal(at(deck), 'b/-1');
  });

  it('lists what the keys of this deck do', async () => {
    const deck = await deckOf(TALK);
    deck.keyBindings = { x: 'next', ArrowRight: 'next', 'Shift+ArrowUp': 'first' };
    deck.toggleHelp(true);
    const dialog = await open(deck);
    const lines = [...dialog.querySelectorAll('dl > div')].map((line) => line.textContent.replace(/\s+/g, ' ').trim());
    assert.deepEqual(lines, ['x \u2192 Next step', 'Shift+\u2191 First slide', 'Alt+click Zoom to a point']);
  });

  it('lists every key once', () => {
    const keys = listKeys(KEYS)
      .flatMap(([, lines]) => lines.flatMap(([, names]) => names))
      .filter((name) => name !== 'Alt+click');
    assert.lengthOf(keys, Object.keys(KEYS).length);
    assert.lengthOf(new Set(keys), keys.length);
  });

  it('lists by what the keys are for', async () => {
    const deck = await deckOf(TALK);
    deck.toggleHelp(true);
    const dialog = await open(deck);
    assert.deepEqual(
      [...dialog.querySelectorAll('h3')].map(({ textContent }) => textContent),
      ['Moving', 'Showing', 'Pointing'],
    );
  });

  it('lists nothing that the deck refuses', async () => {
    const deck = await deckOf(TALK, `${FULL} no-overview`);
    deck.toggleHelp(true);
    const dialog = await open(deck);
    assert.notInclude(dialog.textContent, 'Overview');
    assert.include(dialog.textContent, 'Full screen');
  });

  it('is closed by a click beside it', async () => {
    const deck = await deckOf(TALK, FULL);
    deck.toggleHelp(true);
    await open(deck);
    await clickWith({ x: 4, y: 4 });
    await closed(deck);
  });

  it('is accessible', async () => {
    const deck = await deckOf(TALK);
    deck.toggleHelp(true);
    await open(deck);
    await assertAccessible(deck);
  });

  it('is not there with no-help, and its key is left to the page', async () => {
    const deck = await deckOf(TALK, `${FULL} no-help`);
    const event = new KeyboardEvent('keydown', { key: '?', bubbles: true, cancelable: true });
    assert.equal(document.body.dispatchEvent(event), true);
    assert.equal(deck.toggleHelp(true), false);
    for (let i = 0; i < 3; i += 1) await nextFrame();
    assert.equal(shadowOf(deck).querySelector('dialog[open]'), null);
  });

  it('is closed by any key that opens it', async () => {
    const deck = await deckOf(TALK, FULL);
    deck.keyBindings = { 'Shift+h': 'help' };
    await press('Shift+H');
    const dialog = await open(deck);
    await press('Shift+H');
    assert.equal(dialog.open, false);
  });

  it('does not open in a deck that was removed before it came', async () => {
    const deck = await deckOf(TALK);
    const told: unknown[] = [];
    const note = (event: PromiseRejectionEvent): void => {
      told.push(event.reason);
    };
    addEventListener('unhandledrejection', note);
    deck.toggleHelp(true);
    deck.remove();
    for (let i = 0; i < 3; i += 1) await nextFrame();
    removeEventListener('unhandledrejection', note);
    assert.deepEqual(told, []);
    assert.equal(shadowOf(deck).querySelector('dialog[open]'), null);
  });

  it('goes with the deck', async () => {
    const deck = await deckOf(TALK);
    deck.toggleHelp(true);
    await open(deck);
    deck.remove();
    assert.equal(shadowOf(deck).querySelector('dialog'), null);
  });
});
