import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { withFeature } from '../helpers/features.js';
import { find, fixture, oneEvent } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { click } from '../helpers/pointer.js';
import { deckOf } from '../helpers/shown.js';
import { at, shadowOf } from '../helpers/where.js';

const TALK = `
  <q-section id="a"><p q-fragment>1</p><p q-fragment>2</p></q-section>
  <q-section id="s"><q-section id="s1">S1</q-section><q-section id="s2">S2</q-section><q-section id="s3">S3</q-section></q-section>
  <q-section id="b">B</q-section>
  <q-section id="c">C</q-section>`;

const FULL = 'full-page transition="none" history="none"';

describe('keyboard: who hears', () => {
  it('is the embedded deck only while focus is inside', async () => {
    const before = fixture<HTMLButtonElement>('<button>Before</button>');
    const deck = await deckOf(TALK);
    await press('ArrowRight');
    assert.equal(at(deck), 'a/-1', 'nothing has focus');
    before.focus();
    await press('ArrowRight');
    assert.equal(at(deck), 'a/-1', 'the button before has it');
    await press('Tab', 'ArrowRight');
    assert.equal(at(deck), 'a/0', 'Tab brought it into the deck');
    await press('Shift+Tab', 'ArrowRight', 'b');
    assert.equal(document.activeElement, before);
    assert.equal(at(deck), 'a/0', 'and out again');
    assert.equal(deck.paused, false);
  });

  it('is the embedded deck after a click on its slide', async () => {
    const deck = await deckOf(TALK);
    await click(find(deck, '#a'));
    await press('ArrowRight');
    assert.equal(at(deck), 'a/0');
  });

  it('is the embedded deck after a click on its arrow', async () => {
    const deck = await deckOf(TALK);
    await click(find(shadowOf(deck), '.control--right'));
    assert.equal(at(deck), 'a/0');
    await press('ArrowRight');
    assert.equal(at(deck), 'a/1');
  });

  it('is the embedded deck after a click on its arrow, where a click gives no focus', async () => {
    const deck = await deckOf(TALK);
    const arrow = find(shadowOf(deck), '.control--right');
    arrow.addEventListener('mousedown', (event) => event.preventDefault());
    await click(arrow);
    await press('ArrowRight');
    assert.equal(at(deck), 'a/1');
    arrow.blur();
    arrow.click();
    assert.equal(document.activeElement, document.body, 'a script that clicks moves no focus');
  });

  it('is the deck that was clicked, of two on a page', async () => {
    const one = await deckOf(TALK, 'transition="none" style="width: 400px"');
    const two = await deckOf(TALK, 'transition="none" style="width: 400px"');
    await click(find(two, '#a'));
    await press('ArrowRight');
    assert.deepEqual([at(one), at(two)], ['a/-1', 'a/0']);
    await click(find(one, '#a'));
    await press('ArrowRight', 'ArrowRight');
    assert.deepEqual([at(one), at(two)], ['a/1', 'a/0']);
  });

  it('is the deck inside a slide, and the one around it for what is not in there', async () => {
    const inner = `<q-deck id="inner" transition="none" style="width: 400px"><q-section id="i1">1</q-section><q-section id="i2">2</q-section></q-deck>`;
    for (const outer of [FULL, 'transition="none"']) {
      const deck = await deckOf(
        `<q-section id="a"><p>Outer</p>${inner}</q-section><q-section id="b">B</q-section>`,
        outer,
      );
      const within = find<QDeck>(deck, '#inner');
      await click(find(within, '#i1'));
      await press('ArrowRight', 'ArrowRight', 'b');
      assert.deepEqual([at(deck), at(within)], ['a/-1', 'i2/-1']);
      assert.deepEqual([deck.paused, within.paused], [false, true]);
      await click(find(deck, 'p'));
      await press('ArrowRight');
      assert.equal(at(deck), 'b/-1');
      deck.remove();
    }
  });

  it('is a full-page deck in a shadow root', async () => {
    const host = fixture('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    const ready = oneEvent(host, 'q-ready');
    const deck = document.createElement('q-deck');
    deck.fullPage = true;
    deck.history = 'none';
    deck.append(document.createElement('q-section'), document.createElement('q-section'));
    root.append(deck);
    await ready;
    await press('ArrowRight');
    assert.equal(deck.position?.h, 1);
  });

  it('is nobody once the deck is gone', async () => {
    const deck = await deckOf(TALK, FULL);
    deck.remove();
    const event = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true });
    assert.equal(document.body.dispatchEvent(event), true);
  });

  it('is still the embedded deck while it is paused and after', async () => {
    const talk = '<q-section id="a"><a href="#x">Link</a></q-section><q-section id="b">B</q-section>';
    const deck = await withFeature('focus', () => deckOf(talk));
    for (const focus of ['.viewport', 'a']) {
      (deck.shadowRoot?.querySelector<HTMLElement>(focus) ?? find(deck, focus)).focus();
      await press('b');
      assert.equal(deck.paused, true);
      await press('b');
      assert.equal(deck.paused, false, `b lifts it again with focus on ${focus}`);
    }
    await press('ArrowRight');
    assert.equal(at(deck), 'b/-1');
  });
});
