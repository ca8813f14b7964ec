/** Page swaps that do without frameworks: markup morphed to what a server sends, put in anew, or restored from a snapshot. */
import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { find, fixture, nextFrame, until } from '../helpers/fixture.js';
import { deckOf, shownIds } from '../helpers/shown.js';
import { at, shadowOf } from '../helpers/where.js';

const TALK = `
  <q-section id="a" background-color="navy"><p q-fragment id="a1">1</p><ul><li q-fragment id="a2">2</li></ul></q-section>
  <q-section id="b"><q-code language="js" lines="1|2"><pre>let a;\nlet b;</pre></q-code><img data-src="data:," alt=""></q-section>
  <q-section id="c">C</q-section>`;

/** Gives a tree the nodes, attributes and text of another, as page morphs do: what is alike stays, what is not is made so. */
function morph(from: Element, to: Element): void {
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of to.attributes) if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  const wanted = [...to.childNodes];
  wanted.forEach((node, i) => {
    const old = from.childNodes[i];
    if (!old) from.append(node.cloneNode(true));
    else if (old instanceof Element && node instanceof Element && old.localName === node.localName) morph(old, node);
    else if (old instanceof Text && node instanceof Text) {
      if (old.data !== node.data) old.data = node.data;
    } else old.replaceWith(node.cloneNode(true));
  });
  while (from.childNodes.length > wanted.length) from.lastChild?.remove();
}

function parse(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html;
  return find(template.content, '*');
}

const decks = (root: ParentNode): QDeck[] => [...root.querySelectorAll<QDeck>('q-deck')];

/** As many sets of arrows as decks. */
async function hasControls(root: ParentNode): Promise<void> {
  await until(() => decks(root).every((deck) => shadowOf(deck).querySelectorAll('[part~="controls"]').length === 1));
}

const fragments = (deck: QDeck): string[] => shownIds(deck, '[q-fragment]');

describe('a page that is morphed', () => {
  it('to what its server sent shows the same slide and step; hidden slides stay hidden', async () => {
    const deck = await deckOf(TALK);
    const source = parse(`<q-deck transition="none">${TALK}</q-deck>`);
    deck.goTo({ h: 0, v: 0, f: 0 });
    for (let i = 0; i < 3; i += 1) {
      morph(deck, source);
      await nextFrame();
      assert.equal(at(deck), 'a/0');
      assert.deepEqual([shownIds(deck), fragments(deck)], [['a'], ['a1']]);
      await hasControls(document);
    }
    deck.next();
    assert.deepEqual(fragments(deck), ['a1', 'a2']);
    deck.goTo('c');
    morph(deck, source);
    await nextFrame();
    assert.deepEqual(shownIds(deck), ['c']);
  });

  it('to other slides takes them on and stays where it was', async () => {
    const deck = await deckOf(TALK);
    deck.goTo('b');
    morph(
      deck,
      parse(
        `<q-deck transition="none"><q-section id="new">New</q-section>${TALK}<q-section id="d">D</q-section></q-deck>`,
      ),
    );
    await nextFrame();
    assert.deepEqual(
      deck.slides.map(({ id }) => id),
      ['new', 'a', 'b', 'c', 'd'],
    );
    assert.lengthOf(shownIds(deck), 1);
    morph(deck, parse(`<q-deck transition="none">${TALK}</q-deck>`));
    await nextFrame();
    assert.deepEqual(
      deck.slides.map(({ id }) => id),
      ['a', 'b', 'c'],
    );
    deck.first();
    const walk = [at(deck)];
    while (deck.next()) walk.push(`${at(deck)} ${shownIds(deck).join()}`);
    assert.deepEqual(walk, ['a/-1', 'a/0 a', 'a/1 a', 'b/-1 b', 'b/0 b', 'c/-1 c']);
  });

  it('takes on another class and other options without losing its place', async () => {
    const deck = await deckOf(TALK);
    deck.goTo('b');
    morph(deck, parse(`<q-deck class="dark" transition="fade" loop slide-number="c">${TALK}</q-deck>`));
    await nextFrame();
    assert.equal(at(deck), 'b/-1');
    assert.deepEqual(shownIds(deck), ['b']);
    assert.isTrue(deck.loop);
  });
});

describe('content that is put in anew', () => {
  it('as the same text in the deck: the same place', async () => {
    const deck = await deckOf(TALK);
    deck.goTo({ h: 1, v: 0, f: -1 });
    deck.innerHTML = TALK;
    await until(() => shownIds(deck).length === 1 && deck.currentSlide?.isConnected);
    assert.equal(at(deck), 'b/-1');
    assert.deepEqual(shownIds(deck), ['b']);
    await hasControls(document);
  });

  it('as a snapshot of the page, again and again: as many arrows as decks', async () => {
    const box = fixture(`<main>${`<q-deck transition="none">${TALK}</q-deck>`.repeat(2)}</main>`);
    await hasControls(box);
    for (let i = 0; i < 3; i += 1) {
      for (const deck of decks(box)) deck.goTo({ h: 0, v: 0, f: 1 });
      // As strings (htmx), and as clones (Turbo).
      const snapshot = box.innerHTML;
      if (i % 2 === 0) box.innerHTML = snapshot;
      else box.replaceChildren(...clonesOf(box));
      await hasControls(box);
      for (const deck of decks(box)) {
        await until(() => deck.position);
        assert.equal(at(deck), 'a/-1', 'a snapshot begins anew');
        assert.deepEqual([shownIds(deck), fragments(deck)], [['a'], []]);
      }
    }
    assert.lengthOf(decks(box), 2);
  });

  it('around the deck, in a box that is made anew with the deck in it: the same place', async () => {
    const deck = await deckOf(TALK);
    deck.goTo('b');
    const old = deck.parentElement;
    const box = document.createElement('article');
    box.append(deck);
    old?.append(box);
    assert.equal(at(deck), 'b/-1');
    box.remove();
  });
});

/** Nodes do not share what they are with their copies. */
function clonesOf(root: Element): Node[] {
  return [...root.children].map((child) => child.cloneNode(true));
}

describe('slides that a framework renders anew', () => {
  const made = (id: string): HTMLElement => {
    const section = document.createElement('q-section');
    section.id = id;
    section.append(id);
    return section;
  };
  const rows: [what: string, edit: (deck: QDeck) => void, slides: string, shown: string][] = [
    [
      'the current one replaced by one like it',
      (deck) => {
        find(deck, '#b').replaceWith(made('b'));
      },
      'a b c',
      'b',
    ],
    [
      'all replaced, in order',
      (deck) => {
        deck.replaceChildren(...['a', 'b', 'c'].map(made));
      },
      'a b c',
      'b',
    ],
    [
      'in another order',
      (deck) => {
        deck.append(find(deck, '#a'));
      },
      'b c a',
      'b',
    ],
    [
      'the current one moved without being taken out',
      (deck) => {
        const put = 'moveBefore' in Element.prototype ? deck.moveBefore.bind(deck) : deck.insertBefore.bind(deck);
        put(find(deck, '#b'), null);
      },
      'a c b',
      'b',
    ],
    [
      'the current one and all after it gone',
      (deck) => {
        find(deck, '#b').remove();
        find(deck, '#c').remove();
      },
      'a',
      'a',
    ],
    [
      'from three to four to one',
      (deck) => {
        deck.append(made('d'));
        deck.replaceChildren(find(deck, '#c'));
      },
      'c',
      'c',
    ],
    [
      'one more before',
      (deck) => {
        deck.prepend(made('x'));
      },
      'x a b c',
      'b',
    ],
  ];
  for (const [what, edit, slides, shown] of rows) {
    it(`${what}: ${slides}, ${shown} shown`, async () => {
      const deck = await deckOf(TALK);
      deck.goTo('b');
      edit(deck);
      await until(() => deck.slides.map(({ id }) => id).join(' ') === slides);
      assert.deepEqual(shownIds(deck), [shown]);
      assert.equal(deck.currentSlide?.id, shown);
    });
  }
});
