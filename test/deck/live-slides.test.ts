import { assert } from 'chai';
import '../../src/index.js';
import type { ChangeEvent, QDeck } from '../../src/index.js';
import { find, fixture, oneEvent } from '../helpers/fixture.js';
import { deckOf, shownIds } from '../helpers/shown.js';
import { at } from '../helpers/where.js';

const TALK = `
  <q-section id="a">A</q-section>
  <q-section id="s"><q-section id="s1">S1</q-section><q-section id="s2">S2</q-section><q-section id="s3">S3</q-section></q-section>
  <q-section id="b">B</q-section>
  <q-section id="c">C</q-section>`;

/** Waits until the deck has looked at what was edited: observers are called before this goes on. */
const noticed = (): Promise<void> => Promise.resolve();

const ids = (deck: QDeck): string => deck.slides.map(({ id }) => id).join(' ');

function section(id: string): HTMLElement {
  return Object.assign(document.createElement('q-section'), { id, textContent: id });
}

describe('slides that change while the deck is up', () => {
  const edits: [what: string, from: string, edit: (deck: QDeck) => void, slides: string, to: string][] = [
    [
      'one added at the end',
      'b',
      (deck) => {
        deck.append(section('x'));
      },
      'a s1 s2 s3 b c x',
      'b/-1',
    ],
    [
      'one added at the start',
      'b',
      (deck) => {
        deck.prepend(section('x'));
      },
      'x a s1 s2 s3 b c',
      'b/-1',
    ],
    [
      'one added to the stack',
      's2',
      (deck) => {
        find(deck, '#s1').after(section('x'));
      },
      'a s1 x s2 s3 b c',
      's2/-1',
    ],
    [
      'the current one replaced, in a wrapper',
      'b',
      (deck) => {
        const wrapper = document.createElement('div');
        find(deck, '#b').replaceWith(wrapper);
        wrapper.append(section('b2'));
      },
      'a s1 s2 s3 b2 c',
      'b2/-1',
    ],
    [
      'another one removed',
      'b',
      (deck) => {
        find(deck, '#a').remove();
      },
      's1 s2 s3 b c',
      'b/-1',
    ],
    [
      'the current one removed',
      'b',
      (deck) => {
        find(deck, '#b').remove();
      },
      'a s1 s2 s3 c',
      'c/-1',
    ],
    [
      'the current one removed at the end',
      'c',
      (deck) => {
        find(deck, '#c').remove();
      },
      'a s1 s2 s3 b',
      'b/-1',
    ],
    [
      'the current one removed from a stack',
      's2',
      (deck) => {
        find(deck, '#s2').remove();
      },
      'a s1 s3 b c',
      's3/-1',
    ],
    [
      'the last of a stack removed',
      's3',
      (deck) => {
        find(deck, '#s3').remove();
      },
      'a s1 s2 b c',
      'b/-1',
    ],
    [
      'the stack removed around the current one',
      's2',
      (deck) => {
        find(deck, '#s').remove();
      },
      'a b c',
      'b/-1',
    ],
    [
      'the current one and its neighbours removed',
      's2',
      (deck) => {
        for (const id of ['#s', '#b']) find(deck, id).remove();
      },
      'a c',
      'c/-1',
    ],
    [
      'the current one moved to the start',
      'c',
      (deck) => {
        deck.prepend(find(deck, '#c'));
      },
      'c a s1 s2 s3 b',
      'c/-1',
    ],
    [
      'the current one moved into the stack',
      'b',
      (deck) => {
        find(deck, '#s').append(find(deck, '#b'));
      },
      'a s1 s2 s3 b c',
      'b/-1',
    ],
    [
      'a slide that becomes a stack',
      'a',
      (deck) => {
        find(deck, '#a').append(section('a1'));
      },
      'a a1 s1 s2 s3 b c',
      'a/-1',
    ],
    [
      'a stack that becomes a slide',
      's2',
      (deck) => {
        find(deck, '#s').replaceChildren('text');
      },
      'a s b c',
      's/-1',
    ],
    [
      'content in a stack',
      's2',
      (deck) => {
        find(deck, '#s').prepend('text');
      },
      'a s s1 s2 s3 b c',
      's2/-1',
    ],
    [
      'content in a wrapper in a stack',
      's2',
      (deck) => {
        const wrapper = document.createElement('div');
        find(deck, '#s').prepend(wrapper);
        wrapper.append(document.createElement('p'));
        wrapper.firstElementChild?.append('text');
      },
      'a s s1 s2 s3 b c',
      's2/-1',
    ],
    [
      'all turned round',
      's3',
      (deck) => {
        deck.append(...[...deck.children].reverse());
      },
      'c b s1 s2 s3 a',
      's3/-1',
    ],
    [
      'all replaced',
      'b',
      (deck) => {
        deck.replaceChildren(section('x'), section('y'));
      },
      'x y',
      'y/-1',
    ],
  ];
  for (const [what, from, edit, slides, to] of edits) {
    it(`${what}: from ${from} to ${to}`, async () => {
      const deck = await deckOf(TALK);
      deck.goTo(from);
      edit(deck);
      await noticed();
      assert.equal(ids(deck), slides);
      assert.equal(at(deck), to);
      assert.deepEqual(shownIds(deck), [to.split('/')[0] ?? '']);
      const before = deck.position;
      if (deck.next()) deck.prev();
      assert.deepEqual(deck.position, before);
    });
  }

  it('are told of: the outline, and the change where there is one', async () => {
    const deck = await deckOf(TALK);
    const changes: string[] = [];
    deck.addEventListener('q-outline-change', () => changes.push('outline'));
    deck.addEventListener('q-change', ({ origin, slide }) => changes.push(`${origin} ${slide.id}`));
    deck.append(section('x'));
    await noticed();
    assert.deepEqual(changes, ['outline']);
    find(deck, '#a').remove();
    await noticed();
    assert.deepEqual(changes.toSorted(), ['edit s1', 'outline', 'outline']);
    find(deck, '#b').append('text');
    deck.append(document.createElement('br'));
    await noticed();
    assert.equal(changes.length, 3, 'text is no slide');
  });

  it('move the number of the current one, which is said', async () => {
    const deck = await deckOf(TALK);
    deck.goTo('b');
    const change = oneEvent<ChangeEvent>(deck, 'q-change');
    find(deck, '#a').remove();
    await noticed();
    const { position, slide, previousSlide, origin } = await change;
    assert.deepEqual([position.h, slide.id, previousSlide?.id, origin], [1, 'b', 'a', 'edit']);
  });

  it('may all go, and come back', async () => {
    const deck = await deckOf(TALK);
    const heard: string[] = [];
    deck.addEventListener('q-outline-change', () => heard.push('outline'));
    deck.goTo('b');
    const slides = [...deck.children];
    deck.replaceChildren();
    await noticed();
    assert.equal(deck.position, null);
    assert.equal(deck.currentSlide, null);
    assert.equal(deck.next(), false);
    assert.deepEqual(heard, ['outline']);
    deck.append(...slides);
    await noticed();
    assert.equal(ids(deck), 'a s1 s2 s3 b c');
    assert.deepEqual(shownIds(deck), [deck.currentSlide?.id]);
    assert.equal(deck.next() || deck.prev(), true);
  });

  it('may come later than the deck, one by one and in any order', async () => {
    const deck = await deckOf('');
    const ready = oneEvent(deck, 'q-ready');
    assert.equal(deck.position, null);
    deck.append('text', document.createComment('comment'));
    await noticed();
    assert.equal(deck.position, null);
    deck.append(section('b'));
    await noticed();
    assert.equal(at(deck), 'b/-1');
    await ready;
    deck.prepend(section('a'));
    await noticed();
    assert.equal(at(deck), 'b/-1');
    assert.equal(deck.prev(), true);
    assert.equal(at(deck), 'a/-1');
  });

  it('may come in a wrapper that is filled later', async () => {
    const deck = await deckOf('<div><main></main></div>');
    find(deck, 'main').append(section('a'), section('b'));
    await noticed();
    assert.equal(ids(deck), 'a b');
    find(deck, 'div').remove();
    await noticed();
    assert.equal(deck.position, null);
  });

  it('go from deck to deck', async () => {
    const [one, two] = [await deckOf(TALK), await deckOf('<q-section id="x">X</q-section>')];
    one.goTo('b');
    two.append(find(one, '#b'));
    await noticed();
    assert.deepEqual([ids(one), at(one)], ['a s1 s2 s3 c', 'c/-1']);
    assert.deepEqual([ids(two), at(two)], ['x b', 'x/-1']);
  });

  it('take on skip, uncounted and an id', async () => {
    const deck = await deckOf(TALK, 'transition="none" slide-number="c/t"');
    find(deck, '#s1').setAttribute('skip', '');
    find(deck, '#a').setAttribute('data-uncounted', 'true');
    find(deck, '#c').id = 'end';
    await noticed();
    await deck.updateComplete;
    deck.next();
    assert.equal(at(deck), 's2/-1');
    await deck.updateComplete;
    assert.equal(deck.shadowRoot?.querySelector('[part="slide-number"]')?.textContent, '2 / 5');
    assert.equal(deck.goTo('end'), true);
    assert.equal(deck.goTo('c'), false);
  });

  it('are the same after the deck itself was moved in the page', async () => {
    const deck = await deckOf(TALK);
    deck.goTo('s2');
    fixture('<div></div>').append(deck);
    assert.equal(at(deck), 's2/-1');
    assert.deepEqual(shownIds(deck), ['s2']);
    deck.next();
    assert.equal(at(deck), 's3/-1');
    fixture('<div></div>').attachShadow({ mode: 'open' }).append(deck);
    assert.equal(at(deck), 's3/-1');
    assert.deepEqual(shownIds(deck), ['s3']);
    assert.equal(deck.next(), true);
  });

  it('may be edited while the deck is out of the page', async () => {
    const deck = await deckOf(TALK);
    const { parentElement } = deck;
    deck.goTo('b');
    deck.remove();
    find(deck, '#a').remove();
    deck.append(section('x'));
    const fragment = document.createElement('p');
    fragment.setAttribute('q-fragment', '');
    find(deck, '#b').append(fragment);
    parentElement?.append(deck);
    assert.deepEqual([ids(deck), at(deck)], ['s1 s2 s3 b c x', 'b/-1']);
    deck.next();
    assert.equal(at(deck), 'b/0');
  });

  it('may be edited in the same breath as an option', async () => {
    const deck = await deckOf(TALK);
    deck.loop = true;
    const fragment = document.createElement('p');
    fragment.setAttribute('q-fragment', '');
    find(deck, '#a').append(fragment);
    await noticed();
    await noticed();
    deck.next();
    assert.equal(at(deck), 'a/0');
  });
});
