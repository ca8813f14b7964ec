import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { withFeature } from '../helpers/features.js';
import { find, fixture, until } from '../helpers/fixture.js';
import { deckOf } from '../helpers/shown.js';
import { at, shadowOf } from '../helpers/where.js';

const TALK = `
  <q-section id="a"><h2>A</h2><q-notes>Of <b>A</b></q-notes></q-section>
  <q-section id="s"><q-section id="b" background-color="navy"><h2>B</h2><p q-fragment id="b1">1</p><q-fragment id="b2">2</q-fragment></q-section>
  <q-section id="c" no-footer><h2>C</h2></q-section></q-section>
  <p slot="footer" id="foot">Foot</p>`;

/** What holds the copies while they are printed. */
const box = (): Element | null => document.querySelector('[q-print]');

async function printable(attributes = '', slides = TALK): Promise<QDeck> {
  const deck = await withFeature('print', () => deckOf(slides, `transition="none" ${attributes}`));
  await until(() => import('../../src/features/print-sheets.js'));
  await until(() => import('../../src/features/print-embedded.js'));
  await until(() => import('../../src/features/slide-layer.js'));
  return deck;
}

/** As the browser does before it prints, and after. */
const before = (): boolean => window.dispatchEvent(new Event('beforeprint'));
const after = (): boolean => window.dispatchEvent(new Event('afterprint'));

/** Prepares until what has to be loaded for it is there. */
async function prepared<T>(ready: () => T): Promise<NonNullable<T>> {
  return until(() => {
    after();
    before();
    return ready();
  });
}

afterEach(after);

describe('paper', () => {
  it('has all slides, each with its background and its number, and none of that after', async () => {
    const deck = await printable('slide-number="c/t"');
    const b = find(deck, '#b');
    const layer = await prepared(() => b.shadowRoot?.querySelector('[part="background"]'));
    assert.equal(getComputedStyle(layer).backgroundColor, 'rgb(0, 0, 128)');
    const numbers = ['a', 'b', 'c'].map(
      (id) => find(deck, `#${id}`).shadowRoot?.querySelector('[part="slide-number"]')?.textContent,
    );
    assert.deepEqual(numbers, ['1 / 3', '2 / 3', '3 / 3']);
    const slot = find<HTMLSlotElement>(shadowOf(deck), '.stage slot');
    assert.includeMembers(slot.assignedElements(), [find(deck, '#a'), find(deck, '#s')]);
    after();
    assert.equal(b.shadowRoot?.querySelector('div'), null);
    assert.deepEqual(slot.assignedElements(), [find(deck, '#a')]);
    assert.equal(box(), null);
  });

  it('has a page for each step, as copies beside the deck that are no slides', async () => {
    const deck = await printable('print="steps" slide-number="c"');
    deck.goTo('b');
    const { length } = deck.slides;
    const html = deck.innerHTML;
    const copies = await prepared(box);
    assert.equal(copies.previousSibling, deck);
    assert.equal(copies.namespaceURI === deck.namespaceURI, false, 'it is no deck');
    const sheets = [...copies.children].map((sheet) => {
      const [one, two] = ['#b1', '#b2'].map((id) => sheet.querySelector(id));
      return `${sheet.querySelector('h2')?.textContent ?? ''}${one?.matches('[q-state~="visible"]') ? '1' : ''}${two?.matches(':state(visible)') ? '2' : ''}`;
    });
    assert.deepEqual(sheets, ['A', 'B', 'B1', 'B12', 'C']);
    assert.deepEqual([...copies.querySelectorAll('#foot')].length, 4, 'not where the slide says no');
    assert.isTrue(deck.matches(':state(printed)'));
    await Promise.resolve();
    assert.equal(deck.slides.length, length);
    assert.equal(at(deck), 'b/-1');
    after();
    assert.equal(box(), null);
    assert.isFalse(deck.matches(':state(printed)'));
    assert.equal(deck.innerHTML, html);
  });

  it('has the notes below each slide', async () => {
    await printable('print="notes"');
    const copies = await prepared(box);
    assert.deepEqual(
      [...copies.querySelectorAll('.q-sheet-notes')].map(({ innerHTML }) => innerHTML),
      ['Of <b>A</b>', '', ''],
    );
    assert.equal(copies.querySelector('#b1')?.getAttribute('q-state'), 'visible', 'all steps are shown');
  });

  it('leaves out what an effect has taken away at the end', async () => {
    const deck = await printable(
      '',
      '<q-section id="a"><p q-fragment="fade-out" id="gone">1</p><p q-fragment id="come">2</p></q-section>',
    );
    const copies = await prepared(box);
    assert.equal(copies.querySelectorAll('.q-sheet').length, 1);
    assert.equal(copies.querySelector('#gone')?.getAttribute('q-state'), 'visible');
    assert.isTrue(deck.matches(':state(printed)'));
  });

  it('takes several decks, each with its own size and way', async () => {
    const [steps, notes] = [
      await printable('print="steps" width="800" height="450"'),
      await printable('print="notes"'),
    ];
    await prepared(() => document.querySelectorAll('[q-print]').length === 2);
    assert.isTrue(steps.matches(':state(paper-800-450)'));
    assert.isTrue(notes.matches(':state(paper-1280-720)'));
    assert.deepEqual(
      [...document.querySelectorAll('[q-print]')].map(({ children }) => children.length),
      [5, 3],
    );
  });

  it('opens what is around a deck in an article, for print alone', async () => {
    const around = fixture(
      '<div style="float: right; overflow: hidden; width: 300px"><figure><q-deck><q-section>A</q-section></q-deck></figure></div>',
    );
    const deck = find<QDeck>(around, 'q-deck');
    const html = around.outerHTML;
    const rules = await prepared(() =>
      document.adoptedStyleSheets.find(({ cssRules }) => cssRules[0]?.cssText.includes(':state(printed-')),
    );
    assert.include(rules.cssRules[0]?.cssText, 'float: none');
    assert.equal(getComputedStyle(around).float, 'right', 'the screen stays as it is');
    assert.equal(around.outerHTML, html);
    after();
    assert.notInclude(document.adoptedStyleSheets, rules);
    assert.isTrue(deck.isConnected);
  });

  it('is the same from the scroll view', async () => {
    const deck = await printable('view="scroll"');
    await until(() => find(deck, '#b').shadowRoot?.querySelector('[part="background"]'), 'the deck is a page');
    const layers = await prepared(() => find(deck, '#b').shadowRoot?.querySelectorAll('[part="background"]'));
    assert.equal(layers.length, 1);
    after();
    assert.isTrue(deck.matches(':state(scroll)'));
    assert.equal(
      find(deck, '#b').shadowRoot?.querySelectorAll('[part="background"]').length,
      1,
      'the page keeps its own',
    );
  });

  it('lets go of all where the deck goes while it is printed', async () => {
    const deck = await printable('print="steps"');
    await prepared(box);
    deck.remove();
    assert.equal(box(), null);
    assert.equal(deck.querySelectorAll('[q-state]').length, 0);
  });
});

describe('paper for a deck in a shadow tree', () => {
  it('has its size from the document, where alone that counts, while it is printed', async () => {
    const known = (): boolean =>
      document.adoptedStyleSheets.some((sheet) =>
        [...sheet.cssRules].some(({ cssText }) => cssText.includes('paper-611-402')),
      );
    const holder = fixture('<div></div>');
    await withFeature('print', () => {
      const deck = document.createElement('q-deck');
      deck.setAttribute('width', '611');
      deck.setAttribute('height', '402');
      deck.append(document.createElement('q-section'));
      holder.attachShadow({ mode: 'open' }).append(deck);
    });
    assert.isFalse(known());
    window.dispatchEvent(new Event('beforeprint'));
    assert.isTrue(known());
    window.dispatchEvent(new Event('afterprint'));
    assert.isFalse(known());
  });
});
