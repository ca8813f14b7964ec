/** What was made of a text that the author of the page may not have written. */
import { attribute, closest, parentOf } from './dom.js';
import { MADE } from './tags.js';

/** Selects what holds HTML from elsewhere: made slides, headers and footers, and decks that were text. */
export const FOREIGN = `${MADE}, [slot="q-markdown"], [data-q-made], [data-q-from]`;

/** Whether an element may have come from anybody: it stands in something made that the page's author did not call trusted. */
export function isForeign(element: Element): boolean {
  const made = closest(element, FOREIGN);
  if (!made) return false;
  const holder = parentOf(made);
  const isTrusted = attribute(made, 'data-q-from') === null && holder && attribute(holder, 'trusted') !== null;
  return !isTrusted || isForeign(holder);
}
