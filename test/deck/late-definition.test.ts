import { assert } from 'chai';
import type { QDeck } from '../../src/index.js';
import { find, fixture, until } from '../helpers/fixture.js';

/** The engine is loaded by the last test alone: before that, this page has none. */
const load = async (): Promise<unknown> => import('../../src/index.js');

const TALK = `<q-deck id="talk" transition="none">
  <q-section id="a"><h2>A</h2><p q-fragment id="f">F</p><q-fragment id="g">G</q-fragment></q-section>
  <q-section id="s"><q-section id="s1">1</q-section><q-section id="s2">2</q-section></q-section></q-deck>`;

const shown = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)]
    .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map(({ id }) => id);

describe('a deck before the engine has come', () => {
  it('is an article: nothing is hidden, everything stands below the other', () => {
    const deck = fixture(TALK);
    assert.deepEqual(shown(deck, '[id]'), ['a', 'f', 'g', 's', 's1', 's2']);
    assert.equal(deck.querySelector('#a')?.getAnimations().length, 0);
  });

  it('becomes a deck when the engine comes, with what was set on it meanwhile', async () => {
    const deck = fixture<QDeck>(TALK);
    const section = find(deck, '#s1');
    Object.assign(deck, { noControls: true, slideNumber: 'c/t' });
    Object.assign(section, { label: 'Named' });
    const lines: string[] = [];
    deck.addEventListener('q-ready', () => lines.push('ready'));
    await load();
    await until(() => lines.length > 0);
    assert.deepEqual(shown(deck, '[id]'), ['a']);
    const seen: string[] = [];
    while (deck.next()) seen.push(`${deck.currentSlide?.id ?? ''} ${String(deck.position?.f)}`);
    assert.deepEqual(seen, ['a 0', 'a 1', 's1 -1', 's2 -1']);
    assert.deepEqual(shown(deck, 'q-section'), ['s2']);
    assert.equal(deck.noControls, true);
    assert.equal(deck.shadowRoot?.querySelectorAll('button:not([hidden])').length, 0);
    assert.equal(section.getAttribute('label'), 'Named');
  });
});
