/** Finds what two slides share. */
import { around, attribute, closest, matches, nameOf, property } from '../../elements/dom.js';
import { optionAttribute } from '../../elements/options.js';
import { CODE, DECK, SECTION, named } from '../../elements/tags.js';
import { pairUp } from '../../model/auto-animate.js';
import type { Keys } from '../../model/auto-animate.js';

/** What moves as text does: as a whole, at its size, never squeezed. */
export type Kind = 'text' | 'box' | 'shape' | 'line';

/** An element of the slide that is left, and the one of the slide that comes which is the same. */
export interface Match {
  readonly from: Element;
  readonly to: Element;
  readonly kind: Kind;
}

const TEXT = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, figcaption, pre, q-math';
const MEDIA = 'img, video, audio, iframe, use';
const LISTS = 'ul, ol';
const TITLES = /^h[12]$/;

/** All pairs of two slides that are rendered, in document order of the slide that comes. */
export function matchSlides(left: Element, slide: Element): Match[] {
  const from = candidates(left);
  const to = candidates(slide);
  return pairUp(from.map(keysOf), to.map(keysOf)).flatMap((pair) => {
    const a = from[pair.from];
    const b = to[pair.to];
    return a && b ? [{ from: a, to: b, kind: kindOf(b) }] : [];
  });
}

/** The lists in a list item: they are not part of its text. */
export function listsIn(element: Element): Element[] {
  return [...property(element, 'children')].filter((child) => matches(child, LISTS));
}

/** The text of an element, without lists in it. */
export function textOf(element: Element): string {
  const text = [...property(element, 'childNodes')]
    .map((node) => (node instanceof Element && matches(node, LISTS) ? '' : property(node, 'textContent')))
    .join('');
  return text.trim().replace(/\s+/g, ' ');
}

/** Whether text stands in an element itself, not in one inside it. */
export function hasOwnText(element: Element): boolean {
  return [...property(element, 'childNodes')].some(
    (node) => node.nodeType === 3 && property(node, 'nodeValue')?.trim(),
  );
}

/** What has a name, is on the slide itself, and is to be seen. */
function candidates(section: Element): Element[] {
  return [...section.querySelectorAll(named(`[data-id], [data-q-id], ${TEXT}, ${MEDIA}, ${CODE}`))].filter(
    (element) =>
      closest(element, `${SECTION}, ${DECK}`) === section &&
      !around(element, CODE) &&
      element.checkVisibility({ visibilityProperty: true }),
  );
}

/** What has an id is known by that alone; the rest by what it is, best by its tag as well. */
function keysOf(element: Element): Keys {
  const id = attribute(element, 'data-id') || attribute(element, 'data-q-id');
  if (id) return [`#${id}`];
  const name = nameOf(element);
  if (name === CODE)
    return [`code ${property(element, 'textContent')}`, `code ${optionAttribute(element, 'language') ?? ''}`, 'code'];
  if (matches(element, MEDIA)) {
    const source = attribute(element, name === 'use' ? 'href' : 'src') ?? optionAttribute(element, 'src');
    return source ? [`${name} ${source}`] : [];
  }
  const words = textOf(element);
  // The title of a slide goes over into that of the next: in most talks they stand in the same place.
  return words ? [`${name} ${words}`, ` ${words}`, ...(TITLES.test(name) ? [name] : [])] : [];
}

function kindOf(element: Element): Kind {
  if ('ownerSVGElement' in element && element.ownerSVGElement) return 'shape';
  return matches(element, named(TEXT)) || (hasOwnText(element) && nameOf(element) !== CODE) ? 'text' : 'box';
}
