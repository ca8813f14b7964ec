/** Whether a move of a deck is one that auto-animates. Asked by transitions, too, which keep still then. */
import { contains } from '../../elements/dom.js';
import type { Change, DeckHost } from '../../deck/host.js';
import type { DeckSlide } from '../../deck/slide.js';
import { readOption } from '../../elements/options.js';
import { autoAnimates } from '../../model/auto-animate.js';
import type { AnimatedSlide } from '../../model/auto-animate.js';
import { SECTION_OPTIONS } from '../../model/deck-options.js';
import type { Outline, Position } from '../../model/outline.js';

/** The decks that have the feature. */
export const animatedDecks = new WeakSet<DeckHost>();

/** Whether a position comes after another in the talk. */
export function isAfter(a: Position, b: Position): boolean {
  return a.h === b.h ? a.v > b.v : a.h > b.h;
}

/** Whether a deck animates the elements of the slide that it left into those of the one that it came to. */
export function animatesElements(host: DeckHost, { slide, left, from, to, origin }: Change): boolean {
  if (!animatedDecks.has(host) || !from || !left || slide === left || origin === 'start' || origin === 'edit')
    return false;
  if (!says(left).on || !says(slide).on) return false;
  if (host.rendersAll || host.options.preview || matchMedia('(prefers-reduced-motion: reduce)').matches) return false;
  const a = left.element;
  const b = slide.element;
  // A stack's own content cannot be seen beside that of a slide in it.
  if (!a.isConnected || contains(a, b) || contains(b, a)) return false;
  const between = slidesBetween(host.outline, from, to).filter(({ skip }) => !skip);
  return autoAnimates((isAfter(to, from) ? [left, ...between, slide] : [slide, ...between, left]).map(says));
}

/** What one passes between two places: within a stack its slides, along the talk the first of each column. */
function slidesBetween({ columns }: Outline<DeckSlide>, a: Position, b: Position): DeckSlide[] {
  if (a.h === b.h) return columns[a.h]?.slice(Math.min(a.v, b.v) + 1, Math.max(a.v, b.v)) ?? [];
  return columns.slice(Math.min(a.h, b.h) + 1, Math.max(a.h, b.h)).flatMap((column) => column.slice(0, 1));
}

function says({ element }: DeckSlide): AnimatedSlide {
  return {
    on: readOption(element, SECTION_OPTIONS, 'auto-animate'),
    id: readOption(element, SECTION_OPTIONS, 'auto-animate-id').trim(),
    restart: readOption(element, SECTION_OPTIONS, 'auto-animate-restart'),
  };
}
