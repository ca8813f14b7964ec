/**
 * Swipes: one step a gesture. In an embedded deck what goes up or down is the page's, to scroll; what can scroll the way that a finger goes, does;
 * and while the page is pinched in, one finger moves what is seen of it.
 */
import { matches } from '../elements/dom.js';
import type { DeckController, DeckHost } from '../deck/host.js';
import { DECK } from '../elements/tags.js';
import { mirrored } from '../model/keys.js';

/** How far a finger has to move, in CSS px. */
const SWIPE = 40;

/** A finger that may become a swipe. */
interface Finger {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  /** What is between it and the deck. */
  readonly path: readonly Element[];
  /** Whose its moves are: nobody has looked yet; the deck's; the deck has taken its step. */
  is: 'new' | 'swipe' | 'done';
}

/** Hears fingers. */
export function swipes(host: DeckHost): DeckController {
  let start: Finger | null = null;

  function onDown(event: PointerEvent): void {
    if (event.pointerType !== 'touch') return;
    const all = event.composedPath();
    const path = all.slice(0, all.indexOf(host.element)).filter((each) => each instanceof Element);
    // A second finger is a pinch.
    start =
      event.isPrimary && !isPinchedIn() && !path.some(isDragged)
        ? { id: event.pointerId, x: event.clientX, y: event.clientY, path, is: 'new' }
        : null;
  }

  /** Whether the deck steps by a move of this finger; up and down only where it is the page. */
  const isWanted = (x: number, y: number): boolean => Math.abs(x) > Math.abs(y) || host.options.fullPage;

  function onMove(event: PointerEvent): void {
    if (start?.id !== event.pointerId) return;
    const x = event.clientX - start.x;
    const y = event.clientY - start.y;
    // The first move tells whose the gesture is: the browser knows no more when it begins to scroll.
    if (start.is === 'new' && (x || y)) {
      if (start.path.some((each) => canScroll(each, x, y))) {
        start = null;
        return;
      }
      start.is = 'swipe';
    }
    if (start.is !== 'swipe' || Math.max(Math.abs(x), Math.abs(y)) < SWIPE) return;
    start.is = 'done';
    if (!isWanted(x, y)) return;
    const action = Math.abs(x) > Math.abs(y) ? (x < 0 ? 'right' : 'left') : y < 0 ? 'down' : 'up';
    host.request(mirrored(action, host.element.matches(':dir(rtl)')), 'touch');
  }

  /** Keeps the browser from scrolling a box that has nothing to scroll there: it would call the gesture off. To the end of the gesture, so that none goes on after its step. */
  function onTouchMove(event: TouchEvent): void {
    const [touch, second] = event.touches;
    if (!start || !touch || second || !event.cancelable) return;
    if (isWanted(touch.clientX - start.x, touch.clientY - start.y)) event.preventDefault();
  }

  function onEnd(event: PointerEvent): void {
    if (start?.id === event.pointerId) start = null;
  }

  return {
    connect(signal) {
      const { element, options } = host;
      if (options.noTouch) return;
      element.addEventListener('pointerdown', onDown, { signal });
      element.addEventListener('pointermove', onMove, { signal });
      element.addEventListener('pointerup', onEnd, { signal });
      element.addEventListener('pointercancel', onEnd, { signal });
      element.addEventListener('touchmove', onTouchMove, { signal, passive: false });
      const showPinch = (): void => host.setState('pinched', isPinchedIn());
      showPinch();
      visualViewport?.addEventListener('resize', showPinch, { signal });
      signal.addEventListener('abort', () => host.setState('pinched', false), { once: true });
    },
  };
}

/** Whether two fingers have made the page larger than its window. */
function isPinchedIn(): boolean {
  return (visualViewport?.scale ?? 1) > 1.01;
}

/** Whether a finger on it is for something else: a field, a dialog, what is dragged, a deck that hears swipes itself. */
function isDragged(element: Element): boolean {
  return matches(element, `input, dialog, [draggable="true"], [data-prevent-swipe], ${DECK}`);
}

/** Whether a box has something left to scroll in the direction that a finger moves it, in CSS px. */
function canScroll(element: Element, x: number, y: number): boolean {
  const sideways = Math.abs(x) > Math.abs(y);
  const { scrollWidth, scrollHeight, clientWidth, clientHeight, scrollLeft, scrollTop } = element;
  const room = sideways ? scrollWidth - clientWidth : scrollHeight - clientHeight;
  if (room <= 1) return false;
  const { overflowX, overflowY, direction } = getComputedStyle(element);
  if (!/auto|scroll/.test(sideways ? overflowX : overflowY)) return false;
  // Text from right to left counts from the right, below zero.
  const at = sideways ? scrollLeft + (direction === 'rtl' ? room : 0) : scrollTop;
  return (sideways ? x : y) < 0 ? at < room - 1 : at > 1;
}
