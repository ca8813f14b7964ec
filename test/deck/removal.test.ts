import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { find, fixture, until } from '../helpers/fixture.js';
import { deckOf } from '../helpers/shown.js';

const TALK = `
  <q-section id="a" background-color="navy"><p q-fragment>1</p><q-fragment>2</q-fragment><ul><li q-fragment="fade-up">3</li></ul></q-section>
  <q-section id="b" state="busy"><q-notes>N</q-notes>B</q-section>`;

interface Listening {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
}

/** Runs something and returns the listeners outside the deck that it left behind. */
async function listenersLeft(run: () => Promise<void>): Promise<Listening[]> {
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const left = new Set<Listening>();
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    const own = { target, type, listener };
    const outside = target === window || target === document || (target instanceof Node && document.contains(target));
    // What the test helpers wait for goes by itself.
    const once = typeof options === 'object' && options.once === true;
    if (outside && !once) left.add(own);
    if (typeof options === 'object') options.signal?.addEventListener('abort', () => left.delete(own), { once: true });
    add.call(target, type, listener, options);
  };
  try {
    await run();
  } finally {
    EventTarget.prototype.addEventListener = add;
    EventTarget.prototype.removeEventListener = remove;
  }
  return [...left].filter(
    ({ target }) => target === window || target === document || (target instanceof Node && target.isConnected),
  );
}

const everything = 'full-page history="push" loop notes wheel slide-number="c/t" transition="fade"';

/** Uses a deck as far as a test can. */
async function use(deck: QDeck): Promise<void> {
  await deck.updateComplete;
  deck.next();
  deck.next();
  deck.toggleHelp(true);
  await until(() => deck.shadowRoot?.querySelector('dialog[open]'));
  await until(() => deck.shadowRoot?.querySelector('aside'));
  deck.togglePause(true);
  deck.togglePause(false);
  deck.last();
}

describe('a deck that is removed', () => {
  afterEach(() => {
    window.history.replaceState(null, '', location.pathname + location.search);
  });

  it('leaves the markup as its author wrote it', async () => {
    const deck = await deckOf(TALK, everything);
    const source = document.createElement('template');
    source.innerHTML = TALK;
    await use(deck);
    const attributes = deck.getAttributeNames();
    deck.remove();
    assert.equal(deck.innerHTML, source.innerHTML);
    assert.deepEqual(deck.getAttributeNames(), attributes);
  });

  it('writes nothing into markup but q-state on plain fragments while it is there', async () => {
    const deck = await deckOf(TALK, everything);
    await use(deck);
    for (const element of deck.querySelectorAll('[q-state]')) element.removeAttribute('q-state');
    assert.equal(deck.innerHTML, TALK.replaceAll('q-fragment>1', 'q-fragment="">1'));
  });

  it('leaves no style sheet, class or attribute outside itself', async () => {
    const outside = (): unknown => [
      document.adoptedStyleSheets.length,
      document.head.children.length,
      ...[document.documentElement, document.body].map((each) =>
        each.getAttributeNames().map((name) => `${name}=${each.getAttribute(name) ?? ''}`),
      ),
    ];
    const before = outside();
    const deck = await deckOf(TALK, everything);
    await use(deck);
    assert.isAbove(document.adoptedStyleSheets.length, 0);
    deck.remove();
    assert.deepEqual(outside(), before);
  });

  it('shares its sheets with other decks of the page, and the last takes them along', async () => {
    const first = await deckOf(TALK);
    const second = await deckOf(TALK);
    await until(() => document.adoptedStyleSheets.length > 0);
    first.remove();
    assert.equal(find(second, '#b').checkVisibility(), false);
    second.remove();
    assert.lengthOf(document.adoptedStyleSheets, 0);
  });

  it('takes its sheets out of a shadow root, too', async () => {
    const root = fixture('<div></div>').attachShadow({ mode: 'open' });
    const deck = await deckOf(TALK);
    root.append(deck);
    assert.isAbove(root.adoptedStyleSheets.length, 0);
    assert.lengthOf(document.adoptedStyleSheets, 0);
    assert.equal(find(deck, '#b').checkVisibility(), false);
    deck.remove();
    assert.lengthOf(root.adoptedStyleSheets, 0);
  });

  it('leaves no listener on window, document or its ancestors', async () => {
    const left = await listenersLeft(async () => {
      const deck = await deckOf(TALK, everything);
      await use(deck);
      deck.noControls = true;
      await Promise.resolve();
      deck.remove();
    });
    assert.deepEqual(
      left.map(({ type }) => type),
      [],
    );
  });

  it('can be put back, many times', async () => {
    const deck = await deckOf(TALK, 'transition="none"');
    const { parentElement } = deck;
    deck.goTo({ h: 0, v: 0, f: 1 });
    for (let i = 0; i < 5; i += 1) {
      deck.remove();
      parentElement?.append(deck);
    }
    assert.deepEqual(deck.position, { h: 0, v: 0, f: 1 });
    let changes = 0;
    deck.addEventListener('q-change', () => {
      changes += 1;
    });
    deck.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
    assert.equal(changes, 1, 'one key is one step');
    assert.deepEqual(deck.position, { h: 0, v: 0, f: 2 });
  });

  it('ends what is under way', async () => {
    const deck = await deckOf(TALK, 'transition="slide" transition-speed="slow"');
    deck.goTo('b');
    deck.remove();
    assert.lengthOf(deck.getAnimations({ subtree: true }), 0);
    assert.equal(deck.next(), false, 'out of the page there is nobody to move for');
  });
});
