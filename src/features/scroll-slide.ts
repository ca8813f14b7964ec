/** Up and down scroll a slide that is longer than the deck, before they move: else it could be read with a mouse only. */
import type { DeckController, DeckHost } from '../deck/host.js';
import { readOption } from '../elements/options.js';
import { SECTION_OPTIONS } from '../model/deck-options.js';

/** Share of the slide that one key press scrolls by. */
const STEP = 0.25;

/** Scrolls `scrollable` slides by key, as long as there is more to see in that direction. */
export function scrollSlide(host: DeckHost): DeckController {
  return {
    takes(action, origin) {
      const element = host.slide?.element;
      if (!element || origin !== 'key' || host.paused || host.rendersAll || (action !== 'up' && action !== 'down'))
        return false;
      if (!readOption(element, SECTION_OPTIONS, 'scrollable')) return false;
      const { scrollTop, scrollHeight, clientHeight } = element;
      const left = action === 'down' ? scrollHeight - clientHeight - scrollTop : scrollTop;
      if (left < 1) return false;
      element.scrollBy({ top: (action === 'down' ? 1 : -1) * clientHeight * STEP });
      return true;
    },
  };
}
