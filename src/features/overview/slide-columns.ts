/** How the slides of a deck stand in the overview: as their markup has them, since no node is moved. */
import { parentOf } from '../../elements/dom.js';
import type { DeckSlide } from '../../deck/slide.js';
import { SECTION } from '../../elements/tags.js';

/** Slides that stand one below the other. */
export interface Column {
  /** The outermost section: the slide itself, or a stack. */
  readonly top: HTMLElement;
  /** The child of the deck that holds it. */
  readonly child: Element;
  readonly slides: readonly DeckSlide[];
  /** Some of them stand inside another one, so that this cannot be taken out of the grid without them. */
  readonly whole: boolean;
}

/**
 * The columns of some slides: those of one outermost section are one. A stack is, and so is a slide that swallowed the next.
 * @param shuffled Whether the slides may stand in another order than their elements.
 */
export function columnsOf(deck: Element, slides: readonly DeckSlide[], shuffled: boolean): Column[] {
  const elements = new Set<Element>(slides.map(({ element }) => element));
  const whole = new Set<HTMLElement>();
  const children = new Map<Element, Map<HTMLElement, DeckSlide[]>>();
  for (const slide of slides) {
    let top = slide.element;
    let child: Element = top;
    let inside = false;
    for (let at = parentOf(top); at && at !== deck; at = parentOf(at)) {
      child = at;
      if (at.localName === SECTION) top = at;
      inside ||= elements.has(at);
    }
    if (inside) whole.add(top);
    const tops = children.get(child) ?? new Map<HTMLElement, DeckSlide[]>();
    children.set(child, tops);
    const column = tops.get(top);
    if (column) column.push(slide);
    else tops.set(top, [slide]);
  }
  return [...children].flatMap(([child, tops]) => {
    // A child that holds several columns shows them in the order of the document.
    const order = shuffled && tops.size > 1 ? inDocumentOrder([...tops.keys()]) : [...tops.keys()];
    return order.map((top) => ({ top, child, slides: tops.get(top) ?? [], whole: whole.has(top) }));
  });
}

/** Elements in the order of the document again. */
function inDocumentOrder(elements: HTMLElement[]): HTMLElement[] {
  return elements.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}
