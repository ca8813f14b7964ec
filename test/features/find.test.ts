import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { withFeature } from '../helpers/features.js';
import { find, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { deckOf, isShown } from '../helpers/shown.js';
import { at, shadowOf } from '../helpers/where.js';

const TALK = `
  <q-section id="a"><h2>Alpha</h2></q-section>
  <q-section id="b"><h2>Beta</h2><p q-fragment id="f">Word</p></q-section>
  <q-section id="s"><q-section id="c"><h2>Gamma</h2></q-section><q-section id="d"><h2>Delta</h2></q-section></q-section>`;
const FULL = 'full-page history="none" transition="none"';
const KNOWN = 'onbeforematch' in document;

const boxes = (deck: QDeck): HTMLElement[] => [
  ...shadowOf(deck).querySelectorAll<HTMLElement>('[hidden="until-found"]'),
];

/** As a browser does that begins a search: its own dialog would take the keys of the tests. */
function ask(key: string, ctrlKey = true): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
}

/** As a browser does that found something behind `hidden="until-found"`. */
function reveal(box: HTMLElement | null | undefined): void {
  box?.dispatchEvent(new Event('beforematch', { bubbles: true }));
  box?.removeAttribute('hidden');
}

/** The box that holds a slide, or its stack. */
const boxOf = (deck: QDeck, id: string): HTMLElement | null | undefined =>
  find(deck, `#${id}`).assignedSlot?.parentElement;

describe('find in page', () => {
  it('has the slides that are not shown where a search finds them, once one begins, in their order', async () => {
    const deck = await withFeature('find', () => deckOf(TALK, FULL));
    deck.goTo('b');
    assert.lengthOf(boxes(deck), 0, 'until then there is nothing');
    ask('f');
    if (!KNOWN) {
      assert.lengthOf(boxes(deck), 0);
      return;
    }
    const [first, second] = boxes(deck);
    const viewport = find(shadowOf(deck), '.viewport');
    assert.lengthOf(boxes(deck), 2);
    assert.equal(first, boxOf(deck, 'a'));
    assert.equal(second, boxOf(deck, 's'));
    assert.isOk((first?.compareDocumentPosition(viewport) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING);
    assert.isOk((second?.compareDocumentPosition(viewport) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING);
    assert.isTrue(isShown(find(deck, '#b')), 'the slide that is shown is');
  });

  it('takes the deck to what was found, with all steps done', async () => {
    if (!KNOWN) return;
    const deck = await withFeature('find', () => deckOf(TALK, FULL));
    ask('f');
    reveal(boxOf(deck, 'b'));
    assert.equal(at(deck), 'b/0');
    assert.isTrue(isShown(find(deck, '#f')));
    reveal(boxOf(deck, 'a'));
    assert.equal(at(deck), 'a/-1', 'and back: the search goes on');
  });

  it('finds the slide of a stack by how far the search scrolled', async () => {
    if (!KNOWN) return;
    const deck = await withFeature('find', () => deckOf(TALK, FULL));
    ask('F3', false);
    const box = boxOf(deck, 's');
    reveal(box);
    find(deck, '#d h2').scrollIntoView({ block: 'center' });
    await until(() => at(deck) === 'd/-1', 'the deck is at the slide');
  });

  it('ends with the next key: then all is as before', async () => {
    if (!KNOWN) return;
    const deck = await withFeature('find', () => deckOf(TALK, FULL));
    const sheets = document.adoptedStyleSheets.length;
    ask('f');
    assert.isAbove(document.adoptedStyleSheets.length, sheets);
    await press('ArrowRight');
    assert.equal(at(deck), 'b/-1');
    assert.lengthOf(boxes(deck), 0);
    assert.lengthOf(document.adoptedStyleSheets, sheets);
    assert.isFalse(deck.matches(':state(finding)'));
    assert.isFalse(isShown(find(deck, '#a')));
  });

  it('goes with the deck', async () => {
    const deck = await withFeature('find', () => deckOf(TALK, FULL));
    ask('f');
    deck.remove();
    assert.lengthOf(boxes(deck), 0);
    ask('f');
    assert.lengthOf(boxes(deck), 0);
  });
});
