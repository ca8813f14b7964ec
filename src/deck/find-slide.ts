/** From a name in a link or URL, or from an element, to a slide. A name is hostile text: it is only ever compared. */
import { around, attribute, closest } from '../elements/dom.js';
import { SECTION } from '../elements/tags.js';
import { knownSlide } from './slide.js';
import type { DeckSlide } from './slide.js';
import type { DeckStore } from './store.js';

type Store = DeckStore<DeckSlide>;

/**
 * The slide with an id, or with something of that id on it. Sanitisers prefix ids with `user-content-`, so that spelling
 * is tried last. Of two equal ids the first in the deck counts.
 */
export function findSlide(deck: Element, store: Store, name: string): DeckSlide | null {
  // A deck that was removed may stand in no tree that knows ids.
  const root: Node & Partial<NonElementParentNode> = deck.getRootNode();
  for (const id of [name, `user-content-${name}`]) {
    const first = root.getElementById?.(id);
    const slide = first && slideAround(first, store);
    if (slide) return slide;
    // Only where something else in the page has the id, too, the deck is searched.
    for (const element of first ? deck.querySelectorAll('[id]') : []) {
      const found = attribute(element, 'id') === id ? slideAround(element, store) : null;
      if (found) return found;
    }
  }
  return null;
}

/** The slide that an element is on; for a stack without content of its own, the first slide in it. */
export function slideAround(element: Element, store: Store): DeckSlide | null {
  const own = (section: Element): DeckSlide | null => {
    const slide = knownSlide(section);
    return slide && store.positionOf(slide) ? slide : null;
  };
  for (let at = closest(element, SECTION); at; at = around(at, SECTION)) {
    for (const section of at === element ? [at, ...at.querySelectorAll<HTMLElement>(SECTION)] : [at]) {
      const slide = own(section);
      if (slide) return slide;
    }
  }
  return null;
}
