/** Where a deck is, in words that hold in each of its windows. */
import type { DeckHost } from '../../deck/host.js';
import type { DeckSlide } from '../../deck/slide.js';
import { indexOf } from '../../model/outline.js';
import type { Target } from '../../model/outline.js';
import type { Place } from '../../model/speaker.js';

/** Where a deck is; null while it has no slides. */
export function placeOf(host: DeckHost): Place | null {
  const { slide, position } = host;
  if (!slide || !position) return null;
  return {
    slide: host.options.shuffle ? inOrder(host).indexOf(slide) : indexOf(host.outline, position),
    step: position.f,
  };
}

/** The position that a place means; null where the deck has none. */
export function targetOf(host: DeckHost, { slide, step }: Place): Target | null {
  const slides = inOrder(host);
  const found = slides[Math.min(slide, slides.length - 1)];
  const at = found && host.positionOf(found);
  return at ? { ...at, f: step } : null;
}

/** Slides as they stand in the document: each window shuffles a deck for itself. */
function inOrder({ outline, options }: DeckHost): readonly DeckSlide[] {
  if (!options.shuffle) return outline.slides;
  return [...outline.slides].sort((a, b) =>
    a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}
