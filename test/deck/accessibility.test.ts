import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { assertAccessible } from '../helpers/axe.js';
import { withFeature } from '../helpers/features.js';
import { find, fixture, nextFrame, oneEvent, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { click } from '../helpers/pointer.js';
import { deckOf, settle, shownIds, tabStops } from '../helpers/shown.js';

const TALK = `
  <q-section><h2>Plan</h2><ul><li q-fragment>One</li><li q-fragment="fade-out">Two</li></ul><a href="#end">To the end</a></q-section>
  <q-section><q-section background-color="#123"><h2>Dark</h2><p>Text</p></q-section><q-section background-color="#ffd"><h2>Light</h2></q-section></q-section>
  <q-section scrollable><h2>Long</h2><p style="height: 2000px">Text</p><p>End</p></q-section>
  <q-section id="end"><h2>End</h2><p><q-fragment effect="highlight-red">Red</q-fragment></p><q-notes>Say thanks</q-notes></q-section>`;

/** Arrow keys scroll a long slide wherever the focus is in the deck (layout.test.ts), so it needs none itself. */
const ignore = ['scrollable-region-focusable'];

/** The parts of a deck's own interface, by part name. */
const part = (deck: QDeck, name: string): HTMLElement => find(deck.shadowRoot ?? deck, `[part~="${name}"]`);

describe('axe', () => {
  const modes: [what: string, attributes: string][] = [
    ['as it comes', 'transition="none"'],
    ['as the page', 'transition="none" full-page history="none"'],
    ['with a slide number', 'transition="none" slide-number="c/t"'],
    ['right to left', 'transition="none" dir="rtl" lang="ar"'],
    ['without chrome', 'transition="none" no-controls no-progress'],
    ['without fragments', 'transition="none" no-fragments'],
    ['with notes', 'transition="none" notes'],
  ];
  for (const [what, attributes] of modes) {
    it(`finds nothing on any step of a deck ${what}`, async () => {
      const deck = await deckOf(TALK, attributes);
      do {
        settle(deck);
        await assertAccessible(deck, { ignore });
      } while (deck.next());
    });
  }

  it('finds nothing on a paused deck, and in the list of keys', async () => {
    const deck = await deckOf(TALK);
    deck.togglePause(true);
    await nextFrame();
    await assertAccessible(deck);
    deck.togglePause(false);
    deck.toggleHelp(true);
    await until(() => deck.shadowRoot?.querySelector('dialog[open]'));
    await assertAccessible(deck);
  });

  it('finds nothing on a deck on a slide of another', async () => {
    const deck = await deckOf(
      `<q-section><h2>Outer</h2><q-deck aria-label="Inner" transition="none">${TALK}</q-deck></q-section>`,
    );
    await assertAccessible(deck);
  });
});

describe('the tab order', () => {
  it('is arrows, menu, area, what is on the slide', async () => {
    const before = fixture<HTMLButtonElement>('<button>Before</button>');
    const deck = await withFeature('menu-button', () =>
      deckOf('<q-section><a href="#x" id="link">L</a></q-section><q-section>B</q-section>'),
    );
    const after = fixture<HTMLButtonElement>('<button>After</button>');
    assert.deepEqual(await tabStops(before, after), [
      'control control--left',
      'control control--right',
      'menu-button',
      'viewport',
      'link',
    ]);
    deck.togglePause(true);
    await nextFrame();
    assert.notInclude(await tabStops(before, after), 'link');
  });

  it('leads over up and down only in a stack', async () => {
    const before = fixture<HTMLButtonElement>('<button>Before</button>');
    await deckOf('<q-section><q-section>A</q-section><q-section>B</q-section></q-section>');
    const after = fixture<HTMLButtonElement>('<button>After</button>');
    assert.include((await tabStops(before, after)).join(), 'control--up');
  });

  it('shows where the focus is: on the area and on the arrows', async () => {
    const before = fixture<HTMLButtonElement>('<button>Before</button>');
    const deck = await withFeature('menu-button', () => deckOf('<q-section>A</q-section><q-section>B</q-section>'));
    before.focus();
    await press('Tab');
    const outline = (name: string): string => getComputedStyle(part(deck, name)).outlineStyle;
    assert.equal(outline('control--left'), 'solid');
    await press('Tab', 'Tab');
    assert.equal(outline('menu-button'), 'solid');
    await press('Tab');
    assert.equal(outline('viewport'), 'solid');
  });

  it('keeps an arrow that leads nowhere any more', async () => {
    const deck = await deckOf('<q-section>A</q-section><q-section>B</q-section>');
    const right = part(deck, 'control--right');
    right.focus();
    await press('Enter');
    assert.equal(right.getAttribute('aria-disabled'), 'true');
    assert.equal(deck.shadowRoot?.activeElement === right, true);
    await press('ArrowLeft');
    assert.equal(deck.position?.h, 0);
  });
});

describe('right to left', () => {
  for (const [what, attributes, page] of [
    ['the deck', 'dir="rtl"', ''],
    ['the page', '', 'rtl'],
  ] as const) {
    it(`mirrors keys, arrows and progress where ${what} says so`, async () => {
      document.documentElement.dir = page;
      const deck = await deckOf(
        '<q-section id="a">A</q-section><q-section id="b">B</q-section><q-section id="c">C</q-section>',
        `transition="none" ${attributes}`,
      );
      const bar = (): [number, number] => {
        const { left, right, width } = part(deck, 'progress-bar').getBoundingClientRect();
        const track = part(deck, 'progress').getBoundingClientRect();
        return [Math.round(left - track.left), Math.round(track.right - right - (width === 0 ? track.width : 0))];
      };
      assert.equal(part(deck, 'control--left').getAttribute('aria-label'), 'Next slide');
      await click(part(deck, 'control--left'));
      assert.deepEqual(shownIds(deck), ['b']);
      settle(part(deck, 'progress'));
      assert.deepEqual(bar(), [Math.round(part(deck, 'progress').getBoundingClientRect().width / 2), 0]);
      part(deck, 'viewport').focus();
      await press('ArrowLeft');
      assert.deepEqual(shownIds(deck), ['c']);
      await press('ArrowRight', 'ArrowRight');
      assert.deepEqual(shownIds(deck), ['a']);
      const [left, right] = ['left', 'right'].map((way) => part(deck, `control--${way}`).getBoundingClientRect().left);
      assert.isBelow(left ?? 0, right ?? 0);
      document.documentElement.removeAttribute('dir');
    });
  }

  it('keeps "1 / 2" in that order', async () => {
    const deck = await deckOf(
      '<q-section>A</q-section><q-section>B</q-section>',
      'transition="none" dir="rtl" slide-number="c/t"',
    );
    const text = part(deck, 'slide-number').firstChild;
    const left = (at: number): number => {
      const range = new Range();
      range.setStart(text ?? deck, at);
      range.setEnd(text ?? deck, at + 1);
      return range.getBoundingClientRect().left;
    };
    assert.isBelow(left(0), left((text?.nodeValue?.length ?? 1) - 1));
  });

  it('keeps the slide where it is', async () => {
    const deck = await deckOf('<q-section id="a">A</q-section>', 'transition="none" dir="rtl" margin="0"');
    assert.deepEqual(deck.currentSlide?.getBoundingClientRect().toJSON(), deck.getBoundingClientRect().toJSON());
  });
});

describe('the words of the interface', () => {
  it('give way to those of the author', async () => {
    const deck = await deckOf('<q-section aria-label="Mine">A</q-section>', 'transition="none" aria-label="Talk"');
    assert.deepEqual(
      [deck.getAttribute('aria-label'), deck.currentSlide?.getAttribute('aria-label')],
      ['Talk', 'Mine'],
    );
  });

  it('name the arrows', async () => {
    const deck = await deckOf('<q-section><q-section>A</q-section><q-section>B</q-section></q-section>');
    const names = ['left', 'right', 'up', 'down'].map((way) =>
      part(deck, `control--${way}`).getAttribute('aria-label'),
    );
    assert.deepEqual(names, ['Previous slide', 'Next slide', 'Slide above', 'Slide below']);
  });

  it('say when the deck is ready', async () => {
    const deck = document.createElement('q-deck');
    const slide = document.createElement('q-section');
    slide.textContent = 'A';
    deck.append(slide);
    const ready = oneEvent(deck, 'q-ready');
    document.body.append(deck);
    await ready;
    assert.equal(deck.currentSlide?.matches(':state(current)'), true);
    deck.remove();
  });
});
