import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { assertAccessible } from '../helpers/axe.js';
import { find, fixture, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { click } from '../helpers/pointer.js';
import { deckOf } from '../helpers/shown.js';
import { at, shadowOf } from '../helpers/where.js';

const TALK = `
  <q-section id="a"><h2>Alpha</h2><p>Water and wind</p><q-notes>Only for the speaker</q-notes></q-section>
  <q-section><q-section id="b"><h2>Beta</h2></q-section><q-section id="c"><h2>Wind</h2><p q-fragment>Été</p></q-section></q-section>
  <q-section id="d"><p>No title</p></q-section>`;
const FULL = 'full-page history="none" transition="none"';

function open(deck: Element): Promise<HTMLDialogElement> {
  return until(() => shadowOf(deck).querySelector<HTMLDialogElement>('.go-to[open]'), 'the dialog is open');
}

function closed(deck: Element): Promise<boolean> {
  return until(() => !shadowOf(deck).querySelector('dialog[open]'), 'the dialog is closed');
}

async function type(text: string): Promise<void> {
  for (const letter of text) await press(letter);
}

/** What is listed, by the slides' numbers. */
function listed(dialog: Element): string[] {
  return [...dialog.querySelectorAll('[role="option"] .number')].map(({ textContent }) => textContent);
}

describe('go to', () => {
  for (const [query, slide] of [
    ['3', 'c'],
    ['2.2', 'c'],
    ['b', 'b'],
    ['beta', 'b'],
    ['ete', 'c'],
    ['no title', 'd'],
    ['WATER', 'a'],
  ] as const) {
    it(`leads to ${slide} by “${query}”`, async () => {
      const deck = await deckOf(TALK, FULL);
      deck.goTo(slide === 'd' ? 'a' : 'd');
      await press('g');
      await open(deck);
      await type(query);
      await press('Enter');
      await closed(deck);
      assert.equal(at(deck), `${slide}/-1`);
    });
  }

  it('lists what fits, title before text, and never notes', async () => {
    const deck = await deckOf(TALK, FULL);
    await press('g');
    const dialog = await open(deck);
    await type('wind');
    assert.deepEqual(listed(dialog), ['3', '1']);
    assert.equal(find(dialog, '[role="status"]').textContent, '2 slides fit');
    assert.deepEqual(
      [...dialog.querySelectorAll('mark')].map(({ textContent }) => textContent),
      ['Wind', 'wind'],
    );
    find<HTMLInputElement>(dialog, 'input').select();
    await type('speaker');
    assert.deepEqual(listed(dialog), []);
    assert.equal(find(dialog, '[role="status"]').textContent, 'No slide fits');
    await press('Enter');
    assert.isTrue(dialog.open, 'there is nowhere to go');
  });

  it('points with the arrows to the match that Enter goes to', async () => {
    const deck = await deckOf(TALK, FULL);
    deck.goTo('b');
    await press('g');
    const dialog = await open(deck);
    const input = find<HTMLInputElement>(dialog, 'input');
    const pointed = (): string =>
      dialog.querySelector(`#${input.getAttribute('aria-activedescendant') ?? ''}`)?.querySelector('.number')
        ?.textContent ?? '';
    await type('wind');
    assert.equal(pointed(), '3');
    await press('ArrowDown');
    assert.equal(pointed(), '1');
    assert.equal(find(dialog, '[aria-selected="true"] .number').textContent, '1');
    await press('ArrowDown', 'ArrowUp');
    assert.equal(pointed(), '1', 'they go round');
    await press('Enter');
    await closed(deck);
    assert.equal(at(deck), 'a/-1');
  });

  it('goes to the match that is clicked', async () => {
    const deck = await deckOf(TALK, FULL);
    await press('g');
    const dialog = await open(deck);
    await type('wind');
    await click(find(dialog, 'li'));
    await closed(deck);
    assert.equal(at(deck), 'c/-1');
  });

  it('closes with Escape, and gives the focus back', async () => {
    fixture('<button>Before</button>');
    const deck = await deckOf(TALK);
    find(shadowOf(deck), '.viewport').focus();
    await press('g');
    await open(deck);
    await type('beta');
    await press('Escape');
    await closed(deck);
    assert.equal(at(deck), 'a/-1');
    assert.isFalse(deck.matches(':state(overview)'));
    await press('ArrowRight');
    assert.equal(at(deck), 'b/-1');
  });

  it('is empty each time it opens, and knows the slides of now', async () => {
    const deck = await deckOf(TALK, FULL);
    await press('g');
    await open(deck);
    await type('beta');
    await press('Escape');
    await closed(deck);
    find(deck, '#b h2').textContent = 'Zeta';
    await press('g');
    const dialog = await open(deck);
    assert.equal(find<HTMLInputElement>(dialog, 'input').value, '');
    assert.deepEqual(listed(dialog), []);
    await type('zeta');
    assert.deepEqual(listed(dialog), ['2']);
  });

  it('does not open while the deck is paused', async () => {
    await import('../../src/features/go-to.js');
    const deck: QDeck = await deckOf(TALK, FULL);
    deck.togglePause(true);
    await press('g');
    await press('Home');
    assert.isNull(shadowOf(deck).querySelector('dialog[open]'));
  });

  it('is accessible', async () => {
    const deck = await deckOf(TALK, FULL);
    await press('g');
    const dialog = await open(deck);
    await type('wind');
    await assertAccessible(deck);
    assert.equal(find(dialog, 'input').getAttribute('aria-expanded'), 'true');
  });
});
