/** What screen readers call the deck and the slide that is shown: roles and names as the ARIA carousel pattern has them. */
import type { DeckController, DeckHost } from '../deck/host.js';
import type { DeckSlide } from '../deck/slide.js';
import { internalsOf, isDefined } from '../elements/states.js';
import type { Position } from '../model/outline.js';
import { slideNumber } from '../model/slide-number.js';
import { keepWritten, textsOf } from './labels/texts-of.js';
import { TEXTS } from './names.texts.js';
import { viewportOf } from './slide-point.js';
import { slideTitle } from './slide-title.js';

/** Names deck and slides. An `aria-label` of the author's wins by itself. */
export function names(host: DeckHost): DeckController {
  function name({ element, uncounted }: DeckSlide, at: Position): void {
    if (!isDefined(element)) return;
    const texts = textsOf(host, 'slide', TEXTS);
    const place = uncounted ? '' : texts.position(slideNumber(host.outline, at), host.outline.total);
    const internals = internalsOf(element);
    internals.role = 'group';
    internals.ariaRoleDescription = texts.slide;
    internals.ariaLabel = [slideTitle(element), place].filter(Boolean).join(', ');
  }

  function nameDeck(): void {
    const { deck, carousel } = textsOf(host, 'slide', TEXTS);
    const internals = internalsOf(host.element);
    internals.role = 'region';
    internals.ariaRoleDescription = carousel;
    internals.ariaLabel = viewportOf(host).ariaLabel = deck;
    if (host.slide && host.position) name(host.slide, host.position);
  }

  return {
    connect(signal) {
      keepWritten(host, nameDeck, signal);
    },
    change({ slide, left, to, origin }) {
      if (slide !== left || origin === 'edit') name(slide, to);
    },
  };
}
