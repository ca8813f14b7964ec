/** What only one of two slides has. */
import { matches, nameOf, parentOf, property } from '../../elements/dom.js';
import { DECK, NOTES, SECTION } from '../../elements/tags.js';
import { hasOwnText, listsIn } from './match.js';

/** What is to be done with it. */
export interface Visitor {
  /** An element that shares nothing with the other slide, nor does anything inside it. */
  alone(element: Element): void;
  /** An element that only holds things that are shared: its box is alone, what is in it is not. */
  around(element: Element): void;
}

const NOTHING = `${SECTION}, ${NOTES}, script, style, template, defs, title, desc`;

/**
 * Visits what a slide does not share.
 * @param shared What it shares.
 * @param open Of that, what is looked into: boxes whose content is not the same on both slides.
 */
export function visitRest(
  section: Element,
  shared: ReadonlySet<Element>,
  open: ReadonlySet<Element>,
  visitor: Visitor,
): void {
  const holders = new Set<Element>();
  for (const element of shared) {
    for (let up = parentOf(element); up && up !== section && !holders.has(up); up = parentOf(up)) holders.add(up);
  }
  const walk = (parent: Element): void => {
    for (const child of property(parent, 'children')) {
      if (matches(child, NOTHING)) continue;
      if (shared.has(child)) {
        if (open.has(child)) walk(child);
        else for (const list of listsIn(child)) walkOrFade(list);
      } else walkOrFade(child);
    }
  };
  const walkOrFade = (child: Element): void => {
    if (!holders.has(child) || nameOf(child) === DECK) visitor.alone(child);
    else {
      visitor.around(child);
      walk(child);
    }
  };
  walk(section);
}

/** Whether an element that is around shared ones has text of its own beside them. */
export function hasLooseText(element: Element): boolean {
  return hasOwnText(element) && !('ownerSVGElement' in element);
}
