/** From a name in a link or URL to a slide. The name is hostile text: it is only ever compared. */
import { SECTION } from '../elements/tags.js';
import type { Outline } from '../model/outline.js';
import type { DeckSlide } from './slide.js';

/**
 * The slide with an id, or with something of that id on it. Sanitisers prefix ids with `user-content-`, so that spelling
 * is tried last. Of two equal ids the first in the deck counts.
 */
export function findSlide(deck: Element, outline: Outline<DeckSlide>, name: string): DeckSlide | null {
  if (name === '') return null;
  for (const id of [name, `user-content-${name}`]) {
    const slide = slidesById(outline).get(id);
    if (slide) return slide;
    for (const element of deck.querySelectorAll('[id]')) {
      const around = element.id === id ? slideAround(element, outline) : null;
      if (around) return around;
    }
  }
  return null;
}

const byId = new WeakMap<Outline<DeckSlide>, Map<string, DeckSlide>>();

/** Slides by id, the first of equal ones; made once for an outline, so that naming the current slide costs the same in any deck. */
function slidesById(outline: Outline<DeckSlide>): Map<string, DeckSlide> {
  let map = byId.get(outline);
  if (!map) byId.set(outline, (map = new Map(outline.slides.toReversed().map((slide) => [slide.id, slide]))));
  return map;
}

/** The slide that an element is on; for a stack without content of its own, the first slide in it. */
export function slideAround(element: Element, outline: Outline<DeckSlide>): DeckSlide | null {
  for (let at = element.closest(SECTION); at; at = at.parentElement?.closest(SECTION) ?? null) {
    const section = at;
    const slide =
      outline.slides.find((each) => each.element === section) ??
      (section === element ? outline.slides.find((each) => section.contains(each.element)) : undefined);
    if (slide) return slide;
  }
  return null;
}

/** Elements in the order of the document. */
export function inDocumentOrder(elements: HTMLElement[]): HTMLElement[] {
  return elements.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}
