/** Up and down scroll a slide that is longer than the deck, before they move: else it could be read with a mouse only. */
import { readOption } from '../elements/options.js';
import { SECTION_OPTIONS } from '../model/deck-options.js';

/** Share of the slide that one key press scrolls by. */
const STEP = 0.25;

/**
 * Scrolls a slide by one step.
 * @param down Whether on or back.
 * @returns False where it is no `scrollable` slide, or where there is nothing more to see in that direction.
 */
export function scrollSlide(slide: HTMLElement, down: boolean): boolean {
  if (!readOption(slide, SECTION_OPTIONS, 'scrollable')) return false;
  const { scrollTop, scrollHeight, clientHeight } = slide;
  const left = down ? scrollHeight - clientHeight - scrollTop : scrollTop;
  if (left < 1) return false;
  slide.scrollBy({ top: (down ? 1 : -1) * clientHeight * STEP });
  return true;
}
