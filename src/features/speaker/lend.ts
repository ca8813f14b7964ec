/** Hands a deck's slides to a speaker view whose page does not have them: a script made them, and the page was loaded anew. */
import { optionAttribute } from '../../elements/options.js';
import { MADE as MADE_OF_SOURCE } from '../../elements/tags.js';
import { isMade } from '../markdown/place.js';
import type { Kind, Tree, TreeElement } from '../../model/tree.js';

const KINDS: Readonly<Record<string, Kind>> = {
  'http://www.w3.org/2000/svg': 'svg',
  'http://www.w3.org/1998/Math/MathML': 'math',
};
const NAMESPACES = {
  html: 'http://www.w3.org/1999/xhtml',
  svg: 'http://www.w3.org/2000/svg',
  math: 'http://www.w3.org/1998/Math/MathML',
} as const;

/** An element with all that is in it, as plain data. */
export function treeOf(element: Element): TreeElement {
  return {
    name: element.localName,
    kind: KINDS[element.namespaceURI ?? ''] ?? 'html',
    attributes: [...element.attributes].map(({ name, value }) => [name, value] as const),
    inside: shownIn(element).flatMap((node): Tree[] => {
      if (node instanceof Element) return [treeOf(node)];
      return node instanceof Text ? [node.data] : [];
    }),
  };
}

/** What is shown of an element: of what a source or Markdown was made into, the slides. The window that gets them reads no source. */
function shownIn(element: Element): Node[] {
  const nodes = [...element.childNodes];
  const isFromSource = nodes.some((node) => node instanceof Element && node.matches(MADE_OF_SOURCE));
  return nodes.flatMap((node): Node[] => {
    if (!(node instanceof Element)) return isFromSource ? [] : [node];
    if (isFromSource && !node.matches(`${MADE_OF_SOURCE}, [slot="header"], [slot="footer"]`)) return [];
    const slides = optionAttribute(node, 'markdown') === null ? [] : [...node.children].filter(isMade);
    return slides.length > 0 ? slides : [node];
  });
}

/** Nodes from plain data that has been read; never from HTML. */
export function nodeOf(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const element = document.createElementNS(NAMESPACES[tree.kind], tree.name);
  for (const [name, value] of tree.attributes) element.setAttribute(name, value);
  element.append(...tree.inside.map(nodeOf));
  return element;
}
