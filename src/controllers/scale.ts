/**
 * Scales the stage to the deck's box. By script, since CSS could do it only with the deck as a size container, and browsers then walk
 * through all its slides at every resize.
 */
import type { DeckController, DeckHost } from '../deck/host.js';
import { fitScale } from '../model/scale.js';

/** Watches the deck's size. */
export function scale(host: DeckHost): DeckController {
  return {
    connect(signal) {
      const stage = host.shadow.querySelector<HTMLElement>('.stage');
      const observer = new ResizeObserver(([entry]) => {
        const factor = entry && fitScale(entry.contentRect.width, entry.contentRect.height, host.options);
        if (factor && stage) stage.style.scale = String(factor);
      });
      observer.observe(host.element);
      signal.addEventListener('abort', () => { observer.disconnect(); }, { once: true });
    },
  };
}
