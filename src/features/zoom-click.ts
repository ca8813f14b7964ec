/** Alt and a click ask for the zoom: heard in every deck, so it is apart from what then zooms. */
import type { DeckController, DeckHost } from '../deck/host.js';
import { isOnSlides, slidePoint, stageOf } from './slide-point.js';

/** Hears Alt and a click on the slides. */
export function zoomClick(host: DeckHost): DeckController {
  return {
    connect(signal) {
      if (host.options.preview) return;
      host.element.addEventListener(
        'click',
        (event) => {
          if (!event.altKey || event.button !== 0 || !isOnSlides(host, event)) return;
          // Before what the slide does with clicks: browsers would save a link's target.
          event.preventDefault();
          event.stopPropagation();
          const at = slidePoint(stageOf(host), event.clientX, event.clientY);
          void host
            .feature('zoom')
            .then((zoom) => zoom?.restore?.(host.element.matches(':state(zoomed)') ? false : at));
        },
        { capture: true, signal },
      );
    },
  };
}
