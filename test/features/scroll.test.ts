import { assert } from 'chai';
import '../../src/index.js';
import type { ChangeEvent, QDeck } from '../../src/index.js';
import { assertAccessible } from '../helpers/axe.js';
import { assertSilent } from '../helpers/console.js';
import { withFeature } from '../helpers/features.js';
import { find, fixture, nextFrame, oneEvent, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { click, wheel } from '../helpers/pointer.js';
import { deckOf, isShown, shownIds } from '../helpers/shown.js';
import { openWith } from '../helpers/url.js';
import { at, shadowOf } from '../helpers/where.js';

const TALK = `
  <q-section id="a"><h2>A</h2><a href="#d" id="link">to D</a><q-notes id="na">Of A</q-notes></q-section>
  <q-section id="b"><h2>B</h2><p q-fragment id="b1">1</p><p q-fragment id="b2">2</p><q-fragment id="b3">3</q-fragment></q-section>
  <q-section id="s"><q-section id="c" background-color="navy"><h2>C</h2></q-section><q-section id="d"><h2>D</h2></q-section></q-section>
  <q-section id="e"><h2>E</h2><p q-fragment id="e1">1</p></q-section>`;

/** A deck as a page to read. */
async function read(slides = TALK, attributes = ''): Promise<QDeck> {
  return withFeature('scroll', async () => {
    const deck = await deckOf(slides, `transition="none" view="scroll" ${attributes}`);
    await until(() => deck.matches(':state(scroll)'), 'the deck is a page');
    return deck;
  });
}

/** Where a slide, or something on it, is in the window. WebKit tells its place on the page in px of the zoomed slides. */
function boxOf(element: Element): { top: number; bottom: number; right: number; width: number; height: number } {
  const deck = element.closest('q-deck');
  const [viewport, stage] = ['.viewport', '.stage'].map(
    (part) => deck?.shadowRoot?.querySelector(part)?.getBoundingClientRect().width ?? 1,
  );
  const factor = (viewport ?? 1) / (stage ?? 1);
  const { top, bottom, right, width, height } = element.getBoundingClientRect();
  const placed = (y: number): number => (y + window.scrollY) * factor - window.scrollY;
  return {
    top: placed(top),
    bottom: placed(bottom),
    right: right * factor,
    width: width * factor,
    height: height * factor,
  };
}

/** How far the middle of a slide is from the middle of the window. */
function offCentre(slide: Element): number {
  const { top, bottom } = boxOf(slide);
  return Math.round((top + bottom) / 2 - document.documentElement.clientHeight / 2);
}

/** Scrolls the page as a person does: until a slide is in the middle, or off it by some px. */
async function scrollTo(slide: Element, off = 0): Promise<void> {
  // A turn of the wheel tells that it is a person.
  window.dispatchEvent(new WheelEvent('wheel'));
  window.scrollBy({ top: offCentre(slide) - off, behavior: 'instant' });
  await nextFrame();
  await nextFrame();
}

/** What a person sees of a deck's fragments. */
const seen = (deck: QDeck): string[] => shownIds(deck, '[id$="1"], [id$="2"], [id$="3"]');

afterEach(() => {
  window.scrollTo({ top: 0, behavior: 'instant' });
});

describe('the scroll view', () => {
  it('shows all slides below each other, as the same nodes', async () => {
    const deck = await deckOf(TALK);
    const before = [...deck.querySelectorAll('*')];
    const html = deck.innerHTML;
    deck.view = 'scroll';
    await until(() => deck.matches(':state(scroll)'));
    assert.deepEqual(
      shownIds(deck).filter((id) => id !== 's'),
      ['a', 'b', 'c', 'd', 'e'],
    );
    const tops = ['a', 'b', 'c', 'd', 'e'].map((id) => boxOf(find(deck, `#${id}`)));
    tops.slice(1).forEach(({ top }, i) => assert.isAtLeast(top, tops[i]?.bottom ?? Infinity));
    assert.deepEqual([...deck.querySelectorAll('*')], before);
    deck.view = 'slides';
    await until(() => !deck.matches(':state(scroll)'));
    assert.equal(deck.innerHTML, html);
    assert.deepEqual(shownIds(deck), ['a']);
  });

  it('is as high as its slides in the flow of the page, or scrolls in the box that the page gives it', async () => {
    const deck = await read();
    assert.isAbove(deck.getBoundingClientRect().height, 4 * boxOf(find(deck, '#a')).height);
    deck.style.height = '300px';
    const viewport = find(shadowOf(deck), '.viewport');
    await until(() => getComputedStyle(viewport).overflowY === 'auto');
    assert.equal(deck.getBoundingClientRect().height, 300);
    deck.goTo('d');
    const middle = (element: Element): number => {
      const { top, bottom } = boxOf(element);
      return (top + bottom) / 2;
    };
    await until(
      () => Math.abs(middle(find(deck, '#d')) - deck.getBoundingClientRect().top - 150) < 3,
      'the slide stands in the box',
    );
  });

  it('moves the deck as one scrolls, and tells of it', async () => {
    const deck = await read();
    const changed = oneEvent<ChangeEvent>(deck, 'q-change');
    await scrollTo(find(deck, '#c'));
    assert.equal((await changed).origin, 'scroll');
    assert.equal(at(deck), 'c/-1');
    await scrollTo(find(deck, '#e'));
    assert.equal(at(deck), 'e/0');
  });

  it('shows steps as the slide rises, all before it and none after it', async () => {
    const deck = await read();
    const b = find(deck, '#b');
    const { height } = boxOf(b);
    await scrollTo(b, height * 0.4);
    await until(() => at(deck) === 'b/-1');
    assert.deepEqual(seen(deck), []);
    await scrollTo(b, height * 0.2);
    await until(() => at(deck) === 'b/1');
    assert.deepEqual(seen(deck), ['b1', 'b2']);
    await scrollTo(b);
    assert.deepEqual([at(deck), seen(deck)], ['b/2', ['b1', 'b2', 'b3']]);
    deck.goTo('a');
    await until(() => seen(deck).length === 0, 'none after it');
    deck.goTo('d');
    await until(() => seen(deck).join() === 'b1,b2,b3', 'all before it');
  });

  it('scrolls to where a key, a link or the page leads', async () => {
    const deck = await read();
    find(shadowOf(deck), '.viewport').focus({ preventScroll: true });
    await press('PageDown');
    await until(() => Math.abs(offCentre(find(deck, '#b'))) < 3);
    assert.equal(at(deck), 'b/-1');
    await press('PageDown');
    assert.deepEqual([at(deck), seen(deck)], ['b/0', ['b1']]);
    deck.goTo('e');
    await until(
      () => window.scrollY + innerHeight > document.documentElement.scrollHeight - 2,
      'the page stands at its end',
    );
    find(deck, '#link').focus({ preventScroll: true });
    await press('Enter');
    assert.equal(at(deck), 'd/-1');
    await until(() => Math.abs(offCentre(find(deck, '#d'))) < 3);
  });

  it('keeps the URL, without an entry for each slide that is passed', async () => {
    const deck = await read(TALK, 'id="talk" history="push"');
    const { length } = history;
    await scrollTo(find(deck, '#c'));
    await until(() => location.hash === '#talk=c');
    await scrollTo(find(deck, '#b'));
    await until(() => location.hash === '#talk=b/2');
    assert.equal(history.length, length);
    deck.remove();
    await openWith('');
  });

  it('opens where the URL leads', async () => {
    await openWith('#talk=d');
    const deck = await read(TALK, 'id="talk" history');
    await until(() => Math.abs(offCentre(find(deck, '#d'))) < 3);
    assert.equal(at(deck), 'd/-1');
  });

  it('leaves the arrows to the page', async () => {
    const deck = await read();
    find(shadowOf(deck), '.viewport').focus({ preventScroll: true });
    deck.goTo('c');
    await until(() => Math.abs(offCentre(find(deck, '#c'))) < 3);
    const heard = oneEvent<KeyboardEvent>(window, 'keydown');
    await press('ArrowDown');
    assert.equal((await heard).defaultPrevented, false);
    // The page glides; what comes after begins where it stands.
    let last = -1;
    await until(() => last === (last = window.scrollY));
  });

  it('keeps the place when the deck changes its size and when it is slides again', async () => {
    const deck = await read();
    deck.goTo('d');
    await until(() => Math.abs(offCentre(find(deck, '#d'))) < 3);
    deck.style.width = '400px';
    await until(() => boxOf(find(deck, '#d')).width < 400);
    await until(() => Math.abs(offCentre(find(deck, '#d'))) < 3, 'the slide stays where it is');
    deck.view = 'slides';
    await until(() => !deck.matches(':state(scroll)'));
    assert.equal(at(deck), 'd/-1');
    assert.isTrue(isShown(find(deck, '#d')));
    const { top, bottom } = deck.getBoundingClientRect();
    assert.isTrue(bottom > 0 && top < innerHeight, 'the deck is in sight');
  });

  it('shows a long slide whole', async () => {
    const lines = Array.from({ length: 30 }, (_, i) => `<p>${String(i)}</p>`).join('');
    const deck = await read(
      `<q-section id="a"><p>A</p></q-section><q-section id="b" scrollable>${lines}</q-section><q-section id="c">C</q-section>`,
    );
    const b = find(deck, '#b');
    const c = find(deck, '#c');
    assert.isAtMost(b.scrollHeight, b.clientHeight + 2);
    assert.isAtLeast(boxOf(c).top, boxOf(b).bottom);
  });

  it('keeps text readable in a narrow column, and hand-made layouts whole', async () => {
    const deck = await deckOf(`<q-section id="a"><p>A</p></q-section>
      <q-section id="b"><p style="position: absolute; left: 900px; width: 300px">B</p></q-section>`);
    deck.style.width = '320px';
    deck.view = 'scroll';
    await until(() => deck.matches(':state(scroll)'));
    const [a, b, p] = ['#a', '#b', '#b p'].map((id) => find(deck, id));
    await until(() => (b?.clientWidth ?? 0) > 1270, 'what needs the room has it');
    assert.isBelow(a?.clientWidth ?? Infinity, 700, 'text that can flow is not made smaller');
    assert.isAtMost((p?.offsetLeft ?? Infinity) + (p?.offsetWidth ?? 0), 1280);
  });

  it('has a background on each slide', async () => {
    const deck = await read();
    const layer = await until(() => find(deck, '#c').shadowRoot?.querySelector('[part="background"]'));
    assert.equal(getComputedStyle(layer).backgroundColor, 'rgb(0, 0, 128)');
    assert.isTrue(find(deck, '#c').matches(':state(dark)'));
    deck.view = 'slides';
    await until(() => !layer.isConnected);
  });

  it('shows notes on request', async () => {
    const deck = await read();
    const button = await until(() => shadowOf(deck).querySelector<HTMLElement>('.read-notes'));
    assert.isFalse(isShown(find(deck, '#na')));
    await click(button);
    assert.isTrue(isShown(find(deck, '#na')));
    assert.equal(button.getAttribute('aria-pressed'), 'true');
    assert.deepEqual(deck.getState().scroll, { notes: true });
    button.focus();
    await press(' ');
    assert.isFalse(isShown(find(deck, '#na')));
    deck.setState({ scroll: { notes: true } });
    await until(() => isShown(find(deck, '#na')));
  });

  it('shows notes at once where the deck asks for them', async () => {
    const deck = await read(TALK, 'notes');
    await until(() => isShown(find(deck, '#na')));
  });

  it('leaves a deck on one of its slides as it is', async () => {
    const deck = await read(
      '<q-section id="a"><p>A</p><q-deck><q-section id="x">X</q-section><q-section id="y">Y</q-section></q-deck></q-section><q-section id="b">B</q-section>',
    );
    await until(() => isShown(find(deck, '#x')));
    assert.deepEqual(shownIds(deck), ['a', 'x', 'b']);
  });

  it('shows a stack\u2019s own content above its slides', async () => {
    const deck = await read(
      '<q-section id="a">A</q-section><q-section id="s"><p id="own">Own</p><q-section id="s1">1</q-section><q-section id="s2">2</q-section></q-section>',
    );
    assert.deepEqual(shownIds(deck), ['a', 's', 's1', 's2']);
    assert.isTrue(isShown(find(deck, '#own')));
    await scrollTo(find(deck, '#s2'));
    assert.equal(at(deck), 's2/-1');
    assert.isTrue(isShown(find(deck, '#own')));
  });

  it('keeps the slides of such a stack in line while one of them is current', async () => {
    const deck = await read(
      '<q-section id="z">Z</q-section><q-section id="s">Own<q-section id="a">A</q-section><q-section id="b">B</q-section></q-section>',
    );
    const right = boxOf(find(deck, '#z')).right;
    for (const id of ['a', 'b', 's']) {
      deck.goTo(id);
      await until(() => deck.currentSlide?.id === id);
      assert.closeTo(boxOf(find(deck, '#a')).right, right, 1, `at ${id}`);
    }
  });

  it('passes over what is skipped, until a link leads there', async () => {
    const deck = await read(
      '<q-section id="a">A</q-section><q-section id="b" skip>B</q-section><q-section id="c">C</q-section>',
    );
    assert.deepEqual(shownIds(deck), ['a', 'c']);
    deck.goTo('b');
    assert.deepEqual(shownIds(deck), ['a', 'b', 'c']);
  });

  it('takes in slides that come and lets go of those that leave', async () => {
    const deck = await read();
    const slide = document.createElement('q-section');
    slide.id = 'z';
    deck.append(slide);
    await until(() => isShown(slide));
    slide.remove();
    await until(() => deck.slides.length === 5);
    fixture('<q-deck></q-deck>').append(slide);
    assert.isFalse(slide.matches(':state(page)'));
  });

  it('tells a screen reader nothing while one scrolls', async () => {
    const deck = await read();
    await scrollTo(find(deck, '#c'));
    assert.equal(at(deck), 'c/-1');
    assert.equal(find(shadowOf(deck), '.announcer').textContent, '');
  });

  it('waits while the deck is paused, and takes no wheel', async () => {
    const deck = await read(TALK, 'wheel');
    deck.togglePause(true);
    await scrollTo(find(deck, '#c'));
    assert.equal(at(deck), 'a/-1');
    deck.togglePause(false);
    window.scrollTo({ top: 0, behavior: 'instant' });
    await wheel(find(deck, '#a'), 1);
    assert.equal(at(deck), 'a/-1');
  });

  it('is there on narrow screens only, where the deck says auto', async () => {
    const deck = await deckOf(TALK, 'transition="none" view="auto"');
    assert.equal(deck.matches(':state(scroll)'), matchMedia('(width < 640px)').matches);
  });

  it('is no picture\u2019s', async () => {
    const deck = await deckOf(TALK, 'transition="none" view="scroll" preview');
    await nextFrame();
    assert.isFalse(deck.matches(':state(scroll)'));
  });

  it('leaves nothing behind, says nothing, and can be read by everybody', async () => {
    await assertSilent(async () => {
      const deck = await read();
      await assertAccessible(deck);
      await scrollTo(find(deck, '#e'));
      deck.remove();
      assert.equal(deck.querySelectorAll('[q-state]').length, 0);
      assert.isFalse(find(deck, '#c').matches(':is(:state(page), :state(near))'));
      assert.equal(find(shadowOf(deck), '.stage').style.getPropertyValue('--_zoom'), '');
    });
  });
});
