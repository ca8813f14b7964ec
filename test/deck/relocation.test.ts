/** A deck that is put elsewhere, wrapped, copied or made by hand goes on, or begins, as it should. */
import { assert } from 'chai';
import '../../src/index.js';
import { setState } from '../../src/elements/states.js';
import type { QDeck } from '../../src/index.js';
import { find, fixture, nextFrame, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { deckOf, shownIds } from '../helpers/shown.js';
import { tracesOf } from '../helpers/traces.js';
import { at, shadowOf } from '../helpers/where.js';

const TALK = `
  <q-section id="a" background-color="navy"><p q-fragment id="a1">1</p><ul><li q-fragment id="a2">2</li></ul><q-fragment id="a3">3</q-fragment></q-section>
  <q-section id="s"><q-section id="s1"><q-code language="js" lines="1|2" id="code"><pre>let a;\nlet b;</pre></q-code></q-section><q-section id="s2">S2</q-section></q-section>
  <q-section id="z"><q-notes>N</q-notes>Z</q-section>`;

const controls = (deck: QDeck): number => shadowOf(deck).querySelectorAll('[part~="controls"]').length;
const fragments = (deck: QDeck): string[] => shownIds(deck, '[q-fragment], q-fragment');

/** It is made anew, by whatever class its name has. */
function clone<T extends Node>(node: T): T {
  return node.cloneNode(true) as T;
}

/** A document of its own in the page. */
async function frame(): Promise<HTMLElement> {
  const element = fixture<HTMLIFrameElement>('<iframe title="Frame" width="800" height="600"></iframe>');
  const inner = await until(() =>
    element.contentDocument?.readyState === 'complete' ? element.contentDocument : null,
  );
  return inner.body;
}

/** As pages do that want to keep what is in it alive: without taking it out, where the browser can. */
function moveInto(parent: Element | ShadowRoot, deck: Element): void {
  if ('moveBefore' in parent) parent.moveBefore(deck, null);
  else (parent as ParentNode).append(deck);
}

function wrap(deck: Element): void {
  const box = fixture('<div><div class="inner"></div></div>');
  deck.before(box);
  find(box, '.inner').append(deck);
}

/** Each puts the deck somewhere, as pages do. */
const ways: Record<string, (deck: QDeck) => void | Promise<void>> = {
  'appended to another box': (deck) => {
    fixture('<div></div>').append(deck);
  },
  'appended where it is': (deck) => {
    deck.parentNode?.append(deck);
  },
  'put before something': (deck) => {
    const box = fixture('<div><p>After</p></div>');
    box.insertBefore(deck, box.firstChild);
  },
  'moved without being taken out': (deck) => {
    moveInto(fixture('<div></div>'), deck);
  },
  'put into a shadow tree': (deck) => {
    const root = fixture('<div></div>').attachShadow({ mode: 'open' });
    root.append(deck);
  },
  'moved into a shadow tree without being taken out': (deck) => {
    moveInto(fixture('<div></div>').attachShadow({ mode: 'open' }), deck);
  },
  wrapped: wrap,
  'wrapped and unwrapped': (deck) => {
    wrap(deck);
    deck.parentElement?.parentElement?.replaceWith(deck);
  },
  'taken out and put back, twice': (deck) => {
    const { parentElement } = deck;
    for (let i = 0; i < 2; i += 1) {
      deck.remove();
      parentElement?.append(deck);
    }
  },
  'taken out and put back later': async (deck) => {
    const { parentElement } = deck;
    deck.remove();
    await nextFrame();
    parentElement?.append(deck);
  },
  'put into another document': async (deck) => {
    const body = await frame();
    body.append(deck);
    // Where a document that did not define them gives elements no internals, those come a little later.
    const last = find(deck, '#z');
    await until(() => {
      setState(last, 'known', true);
      return last.matches(':state(known)');
    });
  },
  'put into another document and back': async (deck) => {
    const { parentElement } = deck;
    (await frame()).append(deck);
    await nextFrame();
    parentElement?.append(deck);
  },
};

/** What comes once, as work for idle moments of the decks before, is no trace. */
async function ended(left: () => string[]): Promise<void> {
  await until(() => left().length === 0).catch(() => undefined);
}

describe('a deck that is put elsewhere', () => {
  for (const [way, put] of Object.entries(ways)) {
    it(`goes on where it was: ${way}`, async () => {
      const deck = await deckOf(TALK);
      deck.goTo({ h: 0, v: 0, f: 1 });
      await put(deck);
      assert.equal(at(deck), 'a/1');
      assert.deepEqual(shownIds(deck), ['a']);
      assert.deepEqual(fragments(deck), ['a1', 'a2']);
      await until(() => controls(deck) === 1 && shadowOf(deck).querySelectorAll('.announcer').length === 1);
      // One set of listeners: a key is a step.
      const walk: string[] = [];
      for (let i = 0; i < 5; i += 1) {
        deck.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, composed: true, cancelable: true }));
        walk.push(`${at(deck)} ${shownIds(deck).join()}`);
      }
      assert.deepEqual(walk, ['a/2 a', 's1/-1 s1', 's1/0 s1', 's2/-1 s2', 'z/-1 z']);
      assert.equal(controls(deck), 1);
    });
  }

  it('takes the look of its code and its own along into another document', async () => {
    const deck = await deckOf(TALK);
    deck.goTo('s1');
    const code = find(deck, '#code');
    const looks = (): string =>
      [
        getComputedStyle(find(shadowOf(deck) as unknown as HTMLElement, '.viewport')).position,
        getComputedStyle(find(shadowOf(code) as unknown as HTMLElement, 'pre')).whiteSpace,
      ].join();
    await until(() => code.shadowRoot?.querySelector('pre'));
    const before = looks();
    (await frame()).append(deck);
    await until(() => looks() === before, 'it looks as it did');
    assert.isAbove(shadowOf(code).adoptedStyleSheets.length, 0);
  });

  it('keeps the focus where it is moved without being taken out', async () => {
    const deck = await deckOf(TALK);
    if (!('moveBefore' in Element.prototype)) return;
    find(shadowOf(deck) as unknown as HTMLElement, '.viewport').focus();
    moveInto(fixture('<div></div>'), deck);
    await press(' ');
    assert.equal(at(deck), 'a/0');
  });
});

describe('a copy of a deck at work', () => {
  const copies: Record<string, (deck: QDeck) => QDeck> = {
    'a clone': (deck) => clone(deck),
    'an imported node': (deck) => document.importNode(deck, true),
    'its markup, parsed': (deck) => fixture<QDeck>(deck.outerHTML),
  };

  for (const [name, copy] of Object.entries(copies)) {
    it(`begins anew: ${name}`, async () => {
      const deck = await deckOf(TALK);
      deck.last();
      deck.goTo({ h: 0, v: 0, f: 2 });
      const other: QDeck = copy(deck);
      fixture('<div></div>').append(other);
      await until(() => other.position && controls(other) === 1);
      const walk = [`${at(other)} ${fragments(other).join()}`];
      while (other.next()) walk.push(`${at(other)} ${fragments(other).join()}`);
      assert.deepEqual(walk, ['a/-1 ', 'a/0 a1', 'a/1 a1,a2', 'a/2 a1,a2,a3', 's1/-1 ', 's1/0 ', 's2/-1 ', 'z/-1 ']);
      assert.equal(at(deck), 'a/2', 'the first goes its own way');
      assert.deepEqual(fragments(deck), ['a1', 'a2', 'a3']);
      other.remove();
    });
  }

  it('that is never put anywhere does nothing', async () => {
    const deck = await deckOf(TALK);
    // What it still has to load is no trace of its copy.
    deck.remove();
    const left = await tracesOf(async () => {
      const copy = clone(deck);
      assert.isNull(copy.position);
      assert.isFalse(copy.next());
      await nextFrame();
    }, ended);
    assert.deepEqual(left, []);
  });
});

describe('a deck made by hand', () => {
  it('has neither attributes nor children when it is made, and leaves no trace', async () => {
    const left = await tracesOf(async () => {
      for (const name of ['q-deck', 'q-section', 'q-fragment', 'q-notes', 'q-code'] as const) {
        const element = document.createElement(name);
        assert.lengthOf(element.getAttributeNames(), 0, name);
        assert.lengthOf(element.childNodes, 0, name);
      }
      await nextFrame();
    }, ended);
    assert.deepEqual(left, []);
  });

  it('may be made in a document without a window, and come into the page', async () => {
    const inert = document.implementation.createHTMLDocument('');
    inert.body.innerHTML = `<q-deck transition="none">${TALK}</q-deck>`;
    const deck = find<QDeck>(inert, 'q-deck');
    fixture('<div></div>').append(deck);
    await until(() => deck.position && controls(deck) === 1);
    assert.deepEqual(shownIds(deck), ['a']);
  });

  it('may be put into the page as text', async () => {
    const box = fixture('<div></div>');
    box.innerHTML = `<q-deck transition="none">${TALK}</q-deck>`;
    const deck = find<QDeck>(box, 'q-deck');
    await until(() => deck.position && controls(deck) === 1);
    assert.deepEqual(shownIds(deck), ['a']);
    deck.next();
    assert.deepEqual(fragments(deck), ['a1']);
  });

  it('may be put into a document without a window, and out again', async () => {
    const deck = await deckOf(TALK);
    const { parentElement } = deck;
    deck.goTo({ h: 0, v: 0, f: 0 });
    const inert = document.implementation.createHTMLDocument('');
    inert.body.append(deck);
    await nextFrame();
    parentElement?.append(deck);
    assert.equal(at(deck), 'a/0');
    assert.deepEqual(fragments(deck), ['a1']);
    assert.equal(controls(deck), 1);
  });

  it('may be built from the leaves, before it is in the page', async () => {
    const fragment = document.createElement('q-fragment');
    fragment.append('1');
    const section = document.createElement('q-section');
    section.append(fragment);
    const deck = document.createElement('q-deck');
    deck.setAttribute('transition', 'none');
    deck.append(section);
    fixture('<div></div>').append(deck);
    await until(() => deck.position);
    assert.isTrue(deck.next());
    assert.isTrue(fragment.matches(':state(visible)'));
  });
});
