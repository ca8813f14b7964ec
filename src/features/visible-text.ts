/** The text that an audience can see, without asking for layout of more than the element itself. */
import { NOTES, SECTION } from '../elements/tags.js';

const SILENT = `${NOTES}, ${SECTION}, script, style, template, [aria-hidden="true"], [hidden]`;
const BLOCK = 'address, article, blockquote, dd, div, dl, dt, figcaption, figure, h1, h2, h3, h4, h5, h6, li, ol, p, pre, q-code, section, table, td, th, tr, ul, br';

/** The visible text of an element, blocks parted by full stops, pictures by their alternative text. */
export function visibleText(element: Element): string {
  const parts: string[] = [''];
  collect(element, parts);
  return parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('. ')
    .replace(/([.:;!?…])\. /g, '$1 ');
}

function collect(element: Element, parts: string[]): void {
  if (!element.checkVisibility({ visibilityProperty: true })) return;
  if (element instanceof HTMLImageElement) say(parts, ` ${element.alt} `);
  const block = element.matches(BLOCK);
  if (block) parts.push('');
  for (const node of element.childNodes) {
    if (node instanceof Element) {
      if (!node.matches(SILENT)) collect(node, parts);
    } else if (node instanceof Text) say(parts, node.data);
  }
  if (block) parts.push('');
}

/** Adds to the last part. */
function say(parts: string[], text: string): void {
  parts.push((parts.pop() ?? '') + text);
}
