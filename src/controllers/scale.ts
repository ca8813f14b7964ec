/**
 * Scales the stage to the deck's box. By script, since CSS could do it only with the deck as a size container, and browsers then walk
 * through all its slides at every resize.
 */
import type { DeckController, DeckHost } from '../deck/host.js';
import { fitScale } from '../model/scale.js';

/** Watches the deck's size. */
export function scale(host: DeckHost): DeckController {
  function fit(): void {
    // In fractions of a pixel, and as the deck sees itself: not scaled by what it stands in.
    const { width, height } = getComputedStyle(host.element);
    const factor = fitScale(Number.parseFloat(width), Number.parseFloat(height), host.options);
    const stage = host.shadow.querySelector<HTMLElement>('.stage');
    if (factor !== null && stage) stage.style.scale = String(factor);
  }

  return {
    connect(signal) {
      // Once at once, while no slide is laid out yet: who asks where the first slide is must not have to wait for a frame.
      fit();
      const observer = new ResizeObserver(fit);
      observer.observe(host.element);
      signal.addEventListener('abort', () => { observer.disconnect(); }, { once: true });
    },
  };
}
