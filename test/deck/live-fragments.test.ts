import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { find } from '../helpers/fixture.js';
import { deckOf } from '../helpers/shown.js';
import { at } from '../helpers/where.js';

const TALK = `
  <q-section id="a"><p q-fragment id="f1">1</p><p q-fragment id="f2">2</p><p q-fragment id="f3">3</p></q-section>
  <q-section id="b"><q-fragment id="g1">1</q-fragment><q-fragment id="g2">2</q-fragment></q-section>`;

const noticed = (): Promise<void> => Promise.resolve();

/** Ids of the fragments that stand as shown. */
function shown(deck: QDeck): string {
  const selector = ':is([q-fragment], [data-q-fragment])[q-state~="visible"], q-fragment:state(visible)';
  return [...deck.querySelectorAll(selector)].map(({ id }) => id).join(' ');
}

/** Ids of the fragments that are the last shown. */
function last(deck: QDeck): string {
  return [...deck.querySelectorAll('[q-state~="current"], q-fragment:state(current)')].map(({ id }) => id).join(' ');
}

function fragment(id: string): HTMLElement {
  const element = Object.assign(document.createElement('p'), { id, textContent: id });
  element.setAttribute('q-fragment', '');
  return element;
}

describe('fragments that change while their slide is up', () => {
  const edits: [what: string, f: number, edit: (deck: QDeck) => void, to: string, visible: string, current: string][] =
    [
      [
        'one added at the end',
        1,
        (deck) => {
          find(deck, '#a').append(fragment('x'));
        },
        'a/1',
        'f1 f2',
        'f2',
      ],
      [
        'one added before',
        1,
        (deck) => {
          find(deck, '#a').prepend(fragment('x'));
        },
        'a/2',
        'x f1 f2',
        'f2',
      ],
      [
        'a shown one removed',
        1,
        (deck) => {
          find(deck, '#f1').remove();
        },
        'a/0',
        'f2',
        'f2',
      ],
      [
        'the last shown removed',
        1,
        (deck) => {
          find(deck, '#f2').remove();
        },
        'a/0',
        'f1',
        'f1',
      ],
      [
        'all removed',
        2,
        (deck) => {
          find(deck, '#a').replaceChildren('text');
        },
        'a/-1',
        '',
        '',
      ],
      [
        'the last shown moved to the end',
        0,
        (deck) => {
          find(deck, '#a').append(find(deck, '#f1'));
        },
        'a/2',
        'f2 f3 f1',
        'f1',
      ],
      [
        'a paragraph that becomes a fragment',
        0,
        (deck) => {
          find(deck, '#f1').before(Object.assign(document.createElement('p'), { id: 'x' }));
          find(deck, '#x').setAttribute('q-fragment', 'fade-up');
        },
        'a/1',
        'x f1',
        'f1',
      ],
      [
        'a shown fragment that becomes a paragraph',
        1,
        (deck) => {
          find(deck, '#f1').removeAttribute('q-fragment');
        },
        'a/0',
        'f2',
        'f2',
      ],
      [
        'a number',
        0,
        (deck) => {
          find(deck, '#f3').setAttribute('index', '0');
        },
        'a/1',
        'f1 f3',
        'f1',
      ],
      [
        'one that joins the step before',
        0,
        (deck) => {
          find(deck, '#f2').setAttribute('data-with', '');
        },
        'a/0',
        'f1 f2',
        'f1 f2',
      ],
      [
        'text',
        1,
        (deck) => {
          find(deck, '#f3').textContent = 'new';
        },
        'a/1',
        'f1 f2',
        'f2',
      ],
    ];
  for (const [what, f, edit, to, visible, current] of edits) {
    it(`${what}: from ${f} to ${to}`, async () => {
      const deck = await deckOf(TALK);
      deck.goTo({ h: 0, v: 0, f });
      edit(deck);
      await noticed();
      assert.equal(at(deck), to);
      assert.equal(shown(deck), visible);
      assert.equal(last(deck), current);
    });
  }

  it('keep no state of ours once they are none, or leave the slide', async () => {
    const deck = await deckOf(TALK);
    deck.goTo({ h: 0, v: 0, f: 2 });
    const [one, two] = [find(deck, '#f1'), find(deck, '#f2')];
    one.removeAttribute('q-fragment');
    two.remove();
    await noticed();
    assert.deepEqual([one.hasAttribute('q-state'), two.hasAttribute('q-state')], [false, false]);
  });

  it('keep no state of ours once their slide, the last of the deck, is gone', async () => {
    const deck = await deckOf('<q-section id="a"><p q-fragment id="f1">1</p></q-section>');
    deck.next();
    const slide = find(deck, '#a');
    slide.remove();
    await noticed();
    assert.equal(find(slide, '#f1').hasAttribute('q-state'), false);
  });

  it('are found on slides that were shown before', async () => {
    const deck = await deckOf(TALK);
    deck.goTo('b');
    find(deck, '#a').append(fragment('x'));
    await noticed();
    deck.prev();
    assert.equal(at(deck), 'a/3');
    assert.equal(shown(deck).includes('x'), true);
  });

  it('are found on a slide that was out of the deck for a while', async () => {
    const deck = await deckOf(TALK);
    const slide = find(deck, '#b');
    deck.goTo('b');
    slide.remove();
    await noticed();
    slide.append(fragment('x'));
    deck.append(slide);
    await noticed();
    deck.goTo('b');
    for (let i = 0; i < 3; i += 1) deck.next();
    assert.equal(at(deck), 'b/2');
  });

  it('get their state back after a page morph took it', async () => {
    const deck = await deckOf(TALK);
    deck.next();
    find(deck, '#f1').removeAttribute('q-state');
    await noticed();
    assert.equal(shown(deck), 'f1');
    find(deck, '#f2').setAttribute('q-state', 'visible');
    await noticed();
    assert.equal(shown(deck), 'f1');
  });

  it('all show at once with no-fragments, and take steps again without, in the same place', async () => {
    const deck = await deckOf(TALK);
    deck.goTo('b');
    deck.noFragments = true;
    await noticed();
    await deck.updateComplete;
    assert.equal(at(deck), 'b/-1');
    assert.equal(getComputedStyle(find(deck, '#g2')).visibility, 'visible');
    assert.equal(deck.next(), false);
    deck.noFragments = false;
    await noticed();
    await deck.updateComplete;
    assert.equal(deck.next(), true);
    assert.equal(at(deck), 'b/0');
    assert.equal(shown(deck), 'g1');
  });
});

describe('fragments of a deck inside a slide', () => {
  it('take steps there, whatever the deck around does with its own', async () => {
    const inner = '<q-deck id="in" transition="none"><q-section><p q-fragment id="i1">1</p></q-section></q-deck>';
    const outer = await deckOf(
      `<q-section id="a"><p q-fragment id="o1">1</p>${inner}</q-section>`,
      'no-fragments transition="none"',
    );
    const within = find<QDeck>(outer, '#in');
    // The one that joined last is the last to hear of an edit.
    const { parentElement } = outer;
    outer.remove();
    parentElement?.append(outer);
    find(within, 'q-section').append(fragment('i2'));
    await noticed();
    assert.equal(within.next() && within.next(), true);
    assert.equal(within.position?.f, 1);
    assert.equal(outer.next(), false);
  });
});
