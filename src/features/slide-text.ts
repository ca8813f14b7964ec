/** All text of a slide, whatever of it is shown by now; without notes and without the slides of its stack. */
import { matches, property } from '../elements/dom.js';
import { DECK, NOTES, SECTION, named } from '../elements/tags.js';

const APART = `${NOTES}, ${SECTION}, ${DECK}, script:not([type="text/plain"]), style`;
const INLINE =
  'a, abbr, b, bdi, bdo, cite, code, del, em, i, ins, kbd, mark, q, q-fragment, s, samp, small, span, strong, sub, sup, u, var';

/** The text, white space as single spaces, pictures by their alternative text. */
export function slideText(section: Element): string {
  const parts: string[] = [];
  collect(section, parts);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function collect(element: Element, parts: string[]): void {
  for (const node of property(element, 'childNodes')) {
    if (node instanceof Text) parts.push(node.data);
    else if (node instanceof HTMLImageElement) parts.push(` ${node.alt} `);
    else if (node instanceof Element && !matches(node, APART)) {
      // Words of two blocks are two words.
      const gap = matches(node, named(INLINE)) ? '' : ' ';
      parts.push(gap);
      collect(node, parts);
      parts.push(gap);
    }
  }
}
