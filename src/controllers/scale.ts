/**
 * Scales the stage to the room there is. By script, since CSS could do it only with the deck as a size container, and browsers then walk
 * through all its slides at every resize.
 */
import type { DeckController, DeckHost } from '../deck/host.js';
import { fitScale } from '../model/scale.js';

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
      const observer = new ResizeObserver(fit);
      observer.observe(viewport);
      signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    },
  };
}
