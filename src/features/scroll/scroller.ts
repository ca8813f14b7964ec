/** What scrolls a deck: a box of its own, something around it, or the page. */
import { contains, parentOf, property } from '../../elements/dom.js';
import type { ScrollWindow } from '../../model/scroll-map.js';

/** How long, in ms, nothing may scroll before a movement of ours counts as over. */
const STILL = 500;

/** One deck's way to scroll. */
export interface Scroller {
  /** How far it is scrolled, in px from the top of the deck's slides. */
  readonly at: number;
  /** Whether it stands where it was sent, or is on its way there. */
  readonly sent: boolean;
  /** Whether any of the deck is in sight. */
  readonly inSight: boolean;
  /** What can be seen, and how far one can scroll. */
  window(): ScrollWindow;
  /** Scrolls there; near places by a movement, where one is wanted. */
  send(at: number, smooth: boolean): void;
  /** Scrolls there at once, because what is above has changed its size: to the reader nothing moves. */
  correct(at: number): void;
}

/**
 * Looks for what scrolls a deck, and listens to it.
 * @param viewport What the slides are in.
 * @param edge Gives the room above the first slide in px.
 * @param scrolled Called when it has scrolled, with whether it was sent.
 */
export function createScroller(
  viewport: HTMLElement,
  edge: () => number,
  scrolled: (sent: boolean) => void,
  signal: AbortSignal,
): Scroller {
  /** Where it was sent; null once somebody has scrolled on from there. */
  let aim: number | null = null;
  let moving = 0;

  /** Where the slides begin, as an offset of what scrolls. */
  const start = (port: Element): number => {
    if (port === viewport) return edge();
    const top = port === root() ? 0 : port.getBoundingClientRect().top + port.clientTop;
    return viewport.getBoundingClientRect().top - top + port.scrollTop + edge();
  };

  const read = (): void => {
    scrolled(scroller.sent);
  };

  function move(): void {
    clearTimeout(moving);
    moving = window.setTimeout(() => {
      moving = 0;
      read();
    }, STILL);
  }

  function onScroll({ target }: Event): void {
    if (target !== document && !(target instanceof Node && contains(target, viewport))) return;
    // The end of a movement may be that of the one before.
    const arrived = aim !== null && Math.abs(scroller.at - aim) < 1;
    if (moving && arrived) stop();
    else if (moving) move();
    read();
  }

  /** Somebody takes over. */
  function stop(): void {
    clearTimeout(moving);
    moving = 0;
  }

  const scroller: Scroller = {
    get at() {
      const port = portOf(viewport);
      return port.scrollTop - start(port);
    },
    get sent() {
      if (!moving && aim !== null && Math.abs(scroller.at - aim) >= 2) aim = null;
      return aim !== null;
    },
    get inSight() {
      const { top, bottom } = viewport.getBoundingClientRect();
      return bottom > 0 && top < root().clientHeight;
    },
    window() {
      const port = portOf(viewport);
      const { clientHeight: height, scrollHeight } = port;
      const min = -start(port);
      return {
        height,
        inset: parseFloat(getComputedStyle(port).scrollPaddingTop) || 0,
        min,
        max: min + scrollHeight - height,
      };
    },
    send(at, smooth) {
      const port = portOf(viewport);
      const { height, min, max } = scroller.window();
      aim = Math.max(min, Math.min(at, max));
      const distance = Math.abs(scroller.at - aim);
      if (distance < 1) return;
      // What is far would only rush by.
      const jumps = !smooth || distance > 3 * height || matchMedia('(prefers-reduced-motion: reduce)').matches;
      move();
      port.scrollTo({ top: aim + start(port), behavior: jumps ? 'instant' : 'smooth' });
    },
    correct(at) {
      const port = portOf(viewport);
      port.scrollTo({ top: at + start(port), behavior: 'instant' });
    },
  };

  for (const type of ['scroll', 'scrollend']) {
    document.addEventListener(type, onScroll, { capture: true, passive: true, signal });
    viewport.addEventListener(type, onScroll, { passive: true, signal });
  }
  for (const type of ['wheel', 'touchmove', 'pointerdown']) {
    window.addEventListener(type, stop, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', stop, { once: true });
  return scroller;
}

function root(): Element {
  return document.scrollingElement ?? document.documentElement;
}

/** The nearest thing around the slides that scrolls them. */
function portOf(viewport: Element): Element {
  for (let at: Element | null = viewport; at && at !== document.body && at !== root(); at = scrolledBy(at)) {
    if (/auto|scroll|hidden/.test(getComputedStyle(at).overflowY)) return at;
  }
  return root();
}

/** What an element scrolls with. */
function scrolledBy(element: Element): Element | null {
  const parentNode = property(element, 'parentNode');
  return property(element, 'assignedSlot') ?? (parentNode instanceof ShadowRoot ? parentNode.host : parentOf(element));
}
