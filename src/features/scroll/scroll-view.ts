/** The deck as a page to read, while it is one: slides below each other, steps as one scrolls, position and scrolling kept together. */
import { stacksAround } from '../../controllers/slides.js';
import type { Change, DeckHost } from '../../deck/host.js';
import { lendSheet } from '../../deck/light-sheet.js';
import type { DeckSlide } from '../../deck/slide.js';
import { setState } from '../../elements/states.js';
import { positionOf } from '../../model/outline.js';
import { placeAt, rowsWithin, scrollOf } from '../../model/scroll-map.js';
import { createNear } from './near.js';
import { createLayout } from './scroll-layout.js';
import { scrolledDeckStyles, scrolledSlidesStyles } from './scroll.styles.js';
import { createScroller } from './scroller.js';

/** The view, while it is on. */
export interface ScrollView {
  /** The deck has moved, or was edited. */
  change(change: Pick<Change, 'slide' | 'left' | 'origin'>): void;
  /** Something in the slides has another size than before. */
  remeasure(): void;
}

/**
 * Turns a deck into a page until the signal aborts.
 * @param arrive Whether the page has to be scrolled to the current slide, even if no one is looking at the deck.
 */
export function createScrollView(host: DeckHost, arrive: boolean, signal: AbortSignal): ScrollView | null {
  const { element: deck, shadow } = host;
  const [viewport, stage] = shadow.querySelectorAll<HTMLElement>('.viewport, .stage');
  if (!viewport || !stage) return null;
  let slides: DeckSlide[] = [];
  /** What has our states: slides and the stacks around them. */
  let marked = new Set<HTMLElement>();
  let asked = false;

  const layout = createLayout(host, viewport, stage, signal);
  const scroller = createScroller(viewport, () => layout.edge, onScroll, signal);
  const near = createNear(host, signal);

  function list(): void {
    slides = host.outline.slides.filter((slide) => !slide.skip || slide === host.slide);
    const shown = slides.map(({ element }) => element);
    const stacks = new Set(shown.flatMap(stacksAround));
    const next = new Set([...shown, ...stacks]);
    for (const element of marked) if (!next.has(element)) unmark(element);
    for (const stack of stacks) setState(stack, 'pages', true);
    for (const element of shown) setState(element, 'page', true);
    marked = next;
  }

  function unmark(element: HTMLElement): void {
    for (const name of ['page', 'pages', 'long', 'wide']) setState(element, name, false);
  }

  /** Where the page gives the deck a height, it scrolls in itself. */
  const isBoxed = (): boolean => viewport.scrollHeight > viewport.clientHeight + 1;

  function place(): void {
    layout.update(slides, scroller.window());
    host.setState('scroll-box', isBoxed());
    // Once more: how much there is to scroll is known only now.
    layout.update(slides, scroller.window());
  }

  const rowOfCurrent = (): (typeof layout.rows)[number] | undefined =>
    layout.rows[host.slide ? slides.indexOf(host.slide) : -1];

  /** Scrolls to where the deck is. */
  function go(smooth: boolean): void {
    const row = rowOfCurrent();
    if (!row || !host.position) return;
    scroller.send(scrollOf(row, host.position.f), smooth);
    lookNear();
  }

  /** Places everything anew; the reader stays where he is on his slide. */
  function replace(): void {
    const { at, inSight, sent } = scroller;
    const index = placeAt(layout.rows, at)?.index ?? 0;
    const offset = (at - (layout.rows[index]?.rest ?? 0)) / layout.zoom;
    place();
    if (inSight && sent) go(false);
    else if (inSight) scroller.correct((layout.rows[index]?.rest ?? 0) + offset * layout.zoom);
    lookNear();
  }

  /** A screen before and after what is in sight. */
  function lookNear(): void {
    const { height } = scroller.window();
    const { at } = scroller;
    const [first, after] = rowsWithin(layout.rows, at - height, at + 2 * height);
    near.set(slides.slice(first, after));
    if (layout.measure(near.slides)) replace();
  }

  function onScroll(sent: boolean): void {
    lookNear();
    if (sent || host.paused || !scroller.inSight) return;
    const found = placeAt(layout.rows, scroller.at);
    const slide = found && slides[found.index];
    if (slide)
      host.moveTo({ ...positionOf(host.outline, host.outline.slides.indexOf(slide)), f: found.step }, 'scroll');
  }

  /** Several things may change their size in one frame. */
  function resize(): void {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) replace();
    });
  }

  function remeasure(): void {
    layout.forget();
    resize();
  }

  lendSheet(deck.getRootNode() as Document | ShadowRoot, scrolledSlidesStyles, signal);
  lendSheet(shadow, scrolledDeckStyles, signal);
  host.setState('scroll', true);
  signal.addEventListener(
    'abort',
    () => {
      host.setState('scroll', false);
      host.setState('scroll-box', false);
      for (const element of marked) unmark(element);
    },
    { once: true },
  );
  list();
  host.renderAll(signal);
  place();
  if (arrive || scroller.inSight) go(false);
  else lookNear();

  let size = '';
  const watch = (): void => {
    const now = [viewport.clientWidth, scroller.window().height, isBoxed()].join();
    if (size !== '' && size !== now) resize();
    size = now;
  };
  const observer = new ResizeObserver(watch);
  observer.observe(viewport);
  window.addEventListener('resize', watch, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  // Pictures that come later may make a slide longer.
  deck.addEventListener('load', remeasure, { capture: true, signal });

  return {
    remeasure,
    change({ slide, left, origin }) {
      if (origin === 'edit' || !slides.includes(slide) || left?.skip) {
        list();
        replace();
      }
      if (slide !== left) near.draw();
      if (origin !== 'scroll' && origin !== 'edit') go(origin !== 'start');
    },
  };
}
