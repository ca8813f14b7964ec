/** Finds what a whole deck asks for: the features whose selectors fit something in it. */
import { matches, nameOf, property } from '../elements/dom.js';
import { named } from '../elements/tags.js';
import type { Features } from './host.js';
import { inPieces } from './in-pieces.js';

/** Features with their selectors, by the names of the tags and attributes that what they look for has. */
type Index = ReadonlyMap<string, readonly (readonly [feature: string, selector: string])[]>;

/** The names in a selector; a class is an attribute, too. What an element must not have says nothing of what it has. */
const namesIn = (selector: string): Set<string> =>
  new Set(
    selector
      .replace(/:not\([^()]*\)/g, '')
      .replaceAll('.', ' class ')
      .match(/[\w-]+/g),
  );

function indexOf(features: Features): Index {
  const index = new Map<string, [string, string][]>();
  for (const [feature, { within, before }] of Object.entries(features)) {
    const selector = named(within ?? before ?? '');
    for (const name of namesIn(selector)) index.set(name, [...(index.get(name) ?? []), [feature, selector]]);
  }
  return index;
}

/**
 * Looks through a deck, in pieces. Each name in it is looked up: to hold a thousand slides against forty selectors would take five times as long.
 * @param found Is told the name of each feature that is asked for, once.
 */
export function searchDeck(deck: Element, features: Features, found: (feature: string) => void): void {
  const index = indexOf(features);
  const all = deck.getElementsByTagName('*');
  const told = new Set<string>();
  inPieces(all.length + 1, (i) => {
    const element = all[i] ?? deck;
    for (const name of [nameOf(element), ...property(element, 'getAttributeNames').call(element)]) {
      for (const [feature, selector] of index.get(name) ?? []) {
        if (told.has(feature) || !matches(element, selector)) continue;
        told.add(feature);
        found(feature);
      }
    }
  });
}
