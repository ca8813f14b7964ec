/**
 * Scales the stage to the room there is. By script, since CSS could do it only with the deck as a size container, and browsers then walk
 * through all its slides at every resize.
 */
import type { DeckController, DeckHost } from '../deck/host.js';
import { fitScale } from '../model/scale.js';
import { warn } from '../model/warn.js';

/** Watches the size of the deck's viewport. */
export function scale(host: DeckHost): DeckController {
  return {
    connect(signal) {
      const [viewport, stage] = host.shadow.querySelectorAll<HTMLElement>('.viewport, .stage');
      if (!viewport || !stage) return;
      const fit = (): void => {
        // In fractions of a pixel, and as the deck sees itself: not scaled by what it stands in.
        const { width, height } = getComputedStyle(viewport);
        const factor = fitScale(parseFloat(width), parseFloat(height), host.options);
        if (factor) stage.style.scale = String(factor);
      };
      // Once at once, while no slide is laid out yet: who asks where the first slide is must not have to wait for a frame.
      fit();
      const observer = new ResizeObserver(() => {
        fit();
        if (__DEV__) checkSize(host, signal);
      });
      observer.observe(viewport);
      signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    },
  };
}

/** Smaller than this, in px, the text of a slide is not read; a thumbnail is larger. */
const SMALLEST = { width: 128, height: 72 };
/** What opens grows to its size; it is looked at after so many ms. */
const SETTLED = 1000;

/** Development only: says that a deck stays too small. One that is not shown has no size. */
function checkSize({ element, options }: DeckHost, signal: AbortSignal): void {
  const isSmall = ({ offsetWidth, offsetHeight }: HTMLElement): boolean =>
    offsetWidth < SMALLEST.width && offsetHeight < SMALLEST.height;
  if (options.preview || !isSmall(element)) return;
  setTimeout(() => {
    if (signal.aborted || !isSmall(element) || !element.checkVisibility()) return;
    warn(
      'small',
      element,
      `This <q-deck> is ${element.offsetWidth} × ${element.offsetHeight} px, too small to read. ` +
        'Give it, or the box that it stands in, a width.',
    );
  }, SETTLED);
}
