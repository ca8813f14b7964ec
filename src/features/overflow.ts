/** Tells when content runs over its slide, because that is cut off on stage and on paper. */
import type { DeckController, DeckHost } from '../deck/host.js';
import { whenIdle } from '../deck/idle.js';
import { readOption } from '../elements/options.js';
import { SECTION_OPTIONS } from '../model/deck-options.js';
import { warn } from '../model/warn.js';

/** `q-overflow`: the content of the slide that is shown is larger than the slide. */
export class OverflowEvent extends Event {
  constructor(
    /** The slide. */
    readonly slide: HTMLElement,
    /** By how many of the slide's own px its content is too wide. */
    readonly x: number,
    /** By how many it is too high. */
    readonly y: number,
  ) {
    super('q-overflow', { bubbles: true, composed: true });
  }
}

/** Rounding is no overflow. */
const TOLERANCE = 2;

/** By how many of its own px a slide's elements and text run over it. A theme's ornaments, made by CSS alone, may do so. */
function excess(slide: HTMLElement): { x: number; y: number } {
  const range = document.createRange();
  range.selectNodeContents(slide);
  const content = range.getBoundingClientRect();
  const box = slide.getBoundingClientRect();
  const scale = box.width / slide.offsetWidth || 1;
  const over = (px: number): number => Math.max(0, Math.round(px / scale));
  const scrolls = readOption(slide, SECTION_OPTIONS, 'scrollable');
  return {
    x: over(Math.max(content.right - box.right, box.left - content.left)),
    y: scrolls ? 0 : over(Math.max(content.bottom - box.bottom, box.top - content.top)),
  };
}

/** Looks at each slide once it is shown. When idle, so that the layout is done and reading sizes costs nothing. */
export function overflow(host: DeckHost): DeckController {
  const told = new WeakSet<Element>();
  const idle = whenIdle(() => {
    const element = host.slide?.element;
    if (!element?.isConnected || host.rendersAll || told.has(element)) return;
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    // Most slides are known to be well by this alone.
    if (Math.max(scrollWidth - clientWidth, scrollHeight - clientHeight) <= TOLERANCE) return;
    const { x, y } = excess(element);
    if (Math.max(x, y) <= TOLERANCE) return;
    told.add(element);
    host.emit(new OverflowEvent(element, x, y));
    if (__DEV__) {
      const much = [x > TOLERANCE && `${x} px too wide`, y > TOLERANCE && `${y} px too high`]
        .filter(Boolean)
        .join(' and ');
      warn(
        'overflow',
        element,
        `The content of this slide is ${much}. Say less, set it smaller, or make the slide "scrollable".`,
      );
    }
  });
  return {
    change({ slide, left, origin, waits }) {
      if (slide === left && origin !== 'edit') return;
      if (origin === 'edit') told.delete(slide.element);
      // What moves into its place is measured there. Who moves it has yet to hear of the change.
      queueMicrotask(
        () =>
          void Promise.allSettled(waits).then(() => {
            idle.schedule();
          }),
      );
    },
  };
}

declare global {
  interface HTMLElementEventMap {
    'q-overflow': OverflowEvent;
  }
}
