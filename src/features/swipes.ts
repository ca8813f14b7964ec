/** Swipes: one step a gesture. In an embedded deck what goes up or down is the page's, to scroll. */
import { matches } from '../elements/dom.js';
import type { DeckController, DeckHost } from '../deck/host.js';
import { DECK } from '../elements/tags.js';
import { mirrored } from '../model/keys.js';

/** How far a finger has to move, in CSS px. */
const SWIPE = 40;

/** Hears fingers. */
export function swipes(host: DeckHost): DeckController {
  let start: { id: number; x: number; y: number } | null = null;

  function onDown(event: PointerEvent): void {
    if (event.pointerType !== 'touch') return;
    // A second finger is a pinch.
    const swipes = event.isPrimary && !belongsInside(event, host.element);
    start = swipes ? { id: event.pointerId, x: event.clientX, y: event.clientY } : null;
  }

  function onMove(event: PointerEvent): void {
    if (start?.id !== event.pointerId) return;
    const x = event.clientX - start.x;
    const y = event.clientY - start.y;
    if (Math.max(Math.abs(x), Math.abs(y)) < SWIPE) return;
    start = null;
    const sideways = Math.abs(x) > Math.abs(y);
    if (!sideways && !host.options.fullPage) return;
    const action = sideways ? (x < 0 ? 'right' : 'left') : y < 0 ? 'down' : 'up';
    host.request(mirrored(action, host.element.matches(':dir(rtl)')), 'touch');
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
    },
  };
}

/** Whether the finger is on something in the deck that scrolls sideways itself, is dragged, or is a deck that hears swipes itself. */
function belongsInside(event: PointerEvent, deck: Element): boolean {
  const path = event.composedPath();
  return path
    .slice(0, path.indexOf(deck))
    .some(
      (each) =>
        each instanceof Element &&
        (matches(each, `input, dialog, [draggable="true"], [data-prevent-swipe], ${DECK}`) ||
          (each.scrollWidth > each.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(each).overflowX))),
    );
}
