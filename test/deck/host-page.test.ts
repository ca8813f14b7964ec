import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { find, fixture, nextFrame, until } from '../helpers/fixture.js';
import { deckOf, isShown, settle, settled, shownIds } from '../helpers/shown.js';

const HOSTILE = `<style>* {
  position: static !important; display: block !important; margin: 1em !important; box-sizing: content-box !important;
  inset: auto !important; transform: none; float: none;
}</style>`;

const TALK = `
  <q-section id="a"><h1>A</h1><p q-fragment id="f">F</p><q-notes id="n">N</q-notes></q-section>
  <div><q-section id="s"><q-section id="s1">1</q-section><q-section id="s2">2</q-section></q-section></div>`;

const box = (element: Element): number[] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x, y, width, height].map(Math.round);
};

describe('a hostile page', () => {
  for (const attributes of ['', 'full-page history="none"']) {
    it(`sees exactly one slide, in its place, of <q-deck ${attributes}>`, async () => {
      const deck = await deckOf(TALK, `transition="none" margin="0" ${attributes}`);
      const style = fixture(HOSTILE);
      // The margins leave the deck another size: one frame to notice, one to have it drawn.
      await nextFrame();
      await nextFrame();
      const seen: string[] = [];
      do {
        settle(deck);
        seen.push(shownIds(deck, 'q-section, #f, #n').join(' '));
        const [x, y, width, height] = box(deck);
        const slide = box(find(deck, `#${deck.currentSlide?.id ?? ''}`));
        const scale = Math.min((width ?? 0) / 1280, (height ?? 0) / 720);
        assert.isAbove(scale, 0.1);
        assert.deepEqual(
          slide,
          [
            (x ?? 0) + ((width ?? 0) - 1280 * scale) / 2,
            (y ?? 0) + ((height ?? 0) - 720 * scale) / 2,
            1280 * scale,
            720 * scale,
          ].map(Math.round),
        );
      } while (deck.next());
      assert.deepEqual(seen, ['a', 'a f', 's1', 's2']);
      if (attributes) assert.deepEqual(box(deck), [0, 0, innerWidth, innerHeight]);
      style.remove();
    });
  }

  it('does not move slides by rules for its own sections', async () => {
    const style = fixture(
      '<style>q-section { position: relative; left: 50px; width: 10px; margin: 40px; max-height: 9px; transform: none }</style>',
    );
    const deck = await deckOf(TALK, 'transition="none" margin="0"');
    const [x, y, width] = box(deck);
    assert.deepEqual(box(find(deck, '#a')).slice(0, 3), [x, y, width]);
    style.remove();
  });
});

describe('the page around a deck', () => {
  const PAGE = `<main class="page">
    <h1>Title</h1><p q-fragment="fade-out">P</p><ul><li data-q-fragment>L</li></ul><aside class="notes">N</aside>
    <q-section>Stray</q-section><q-fragment effect="grow">F</q-fragment><div align="top" stretch scrollable>D</div></main>`;

  /** Every computed style of everything on the page. */
  function look(root: Element): string[] {
    return [root, ...root.querySelectorAll('*')].map((element) => {
      const style = getComputedStyle(element);
      return [...style, '--q-fragment-progress'].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
    });
  }

  it('looks as it did without it', async () => {
    const page = fixture(PAGE);
    const before = [...look(page), ...look(document.documentElement).slice(0, 2)];
    const {
      attributes: { length },
    } = document.documentElement;
    await deckOf(
      '<q-section><p q-fragment="grow">A</p></q-section><q-section background-color="black">B</q-section>',
      'transition="slide"',
    );
    assert.deepEqual(
      [...look(page), ...look(document.documentElement).slice(0, 2)].map((each) =>
        each.replace(/; (block-size|height|perspective-origin|transform-origin): [^;]*/g, ''),
      ),
      before.map((each) => each.replace(/; (block-size|height|perspective-origin|transform-origin): [^;]*/g, '')),
    );
    assert.equal(document.documentElement.attributes.length, length);
    assert.equal(document.body.attributes.length, 0);
  });

  it('has its sheets back when the deck goes', async () => {
    const sheets = [...document.adoptedStyleSheets];
    const deck = await deckOf('<q-section><p q-fragment="grow">A</p></q-section>');
    assert.isAbove(document.adoptedStyleSheets.length, sheets.length);
    deck.remove();
    assert.deepEqual([...document.adoptedStyleSheets], sheets);
  });
});

describe('a deck in a shadow root', () => {
  /** A deck in another element's shadow root. */
  async function shadowed(slides: string): Promise<{ host: HTMLElement; deck: QDeck }> {
    const host = fixture('<div></div>');
    const template = document.createElement('template');
    template.innerHTML = `<q-deck transition="none">${slides}</q-deck>`;
    const root = host.attachShadow({ mode: 'open' });
    root.append(document.importNode(template.content, true));
    const deck = find<QDeck>(root, 'q-deck');
    await settled(deck);
    return { host, deck };
  }

  it('shows one slide and its fragments', async () => {
    const { deck } = await shadowed(TALK);
    const seen: string[] = [];
    do {
      settle(deck);
      seen.push(shownIds(deck, 'q-section, #f, #n').join(' '));
    } while (deck.next());
    assert.deepEqual(seen, ['a', 'a f', 's1', 's2']);
  });

  it('keeps its sheets to that root', async () => {
    const sheets = document.adoptedStyleSheets.length;
    const { host, deck } = await shadowed(TALK);
    assert.equal(document.adoptedStyleSheets.length, sheets);
    assert.isAbove(host.shadowRoot?.adoptedStyleSheets.length ?? 0, 0);
    deck.remove();
    assert.equal(host.shadowRoot?.adoptedStyleSheets.length, 0);
  });

  it('takes its look along into another tree', async () => {
    const { host, deck } = await shadowed(TALK);
    fixture('<section></section>').append(deck);
    deck.next();
    settle(deck);
    assert.deepEqual(shownIds(deck, 'q-section, #f'), ['a', 'f']);
    assert.equal(host.shadowRoot?.adoptedStyleSheets.length, 0);
    deck.remove();
  });
});

describe('a deck whose slides come late', () => {
  it('shows the first one that comes, and counts on as more come', async () => {
    const deck = fixture<QDeck>('<q-deck transition="none"></q-deck>');
    const ready = new Promise((resolve) => {
      deck.addEventListener('q-ready', resolve, { once: true });
    });
    const template = document.createElement('template');
    template.innerHTML = TALK;
    const nodes = [...document.importNode(template.content, true).children];
    for (const node of nodes) {
      await nextFrame();
      deck.append(node);
    }
    await ready;
    await until(() => deck.slides.length === 3);
    assert.deepEqual(shownIds(deck), ['a']);
    deck.last();
    assert.deepEqual(shownIds(deck), ['s2']);
  });

  it('takes on fragments that come late, in their order', async () => {
    const deck = await deckOf('<q-section id="a"><p q-fragment id="z">Z</p></q-section>');
    const early = document.createElement('q-fragment');
    early.id = 'y';
    early.textContent = 'Y';
    find(deck, '#a').prepend(early);
    await Promise.resolve();
    assert.equal(isShown(early), false);
    deck.next();
    settle(deck);
    assert.deepEqual(shownIds(deck, '#y, #z'), ['y']);
  });

  it('stays readable while it has none', async () => {
    const deck = fixture<QDeck>('<q-deck><h2 id="h">Soon</h2><p id="p">Text</p></q-deck>');
    await nextFrame();
    assert.deepEqual(shownIds(deck, 'h2, p'), ['h', 'p']);
    assert.isAbove(deck.getBoundingClientRect().height, 50);
    const [heading, paragraph] = [find(deck, 'h2'), find(deck, 'p')].map((each) => each.getBoundingClientRect());
    assert.isAtLeast(paragraph?.top ?? 0, heading?.bottom ?? Infinity);
  });
});
