/** What screen readers call the slide that is shown: role and name as the ARIA carousel pattern has them. */
import { LABELS } from '../chrome/labels.js';
import type { DeckController, DeckHost } from '../deck/host.js';
import { internalsOf, isDefined } from '../elements/states.js';
import { slideNumber } from '../model/slide-number.js';
import { slideTitle } from './slide-title.js';

/** Names slides. An `aria-label` of the author's wins by itself. */
export function names(host: DeckHost): DeckController {
  return {
    change({ slide, left, to, origin }) {
      if ((slide === left && origin !== 'edit') || !isDefined(slide.element)) return;
      const place = slide.uncounted ? '' : LABELS.position(slideNumber(host.outline, to), host.outline.total);
      const internals = internalsOf(slide.element);
      internals.role = 'group';
      internals.ariaRoleDescription = LABELS.slide;
      internals.ariaLabel = [slideTitle(slide.element), place].filter(Boolean).join(', ');
    },
  };
}
