/** A place of a deck as the path that stands in URLs. */
import type { DeckHost } from '../deck/host.js';
import { formatPath } from '../model/address-text.js';
import type { Position } from '../model/outline.js';

/** The path of a position: by the slide's id where the page has no other of that name, else by numbers. */
export function pathOf({ element: deck, outline }: DeckHost, at: Position): string {
  const column = outline.columns[at.h] ?? [];
  const { element, id = '' } = column[at.v] ?? {};
  const root = deck.getRootNode() as Document | ShadowRoot;
  // Of two equal names the first counts; asking the document costs the same in a deck of any size.
  return formatPath(at, root.getElementById(id) === element ? id : '', column.length > 1);
}
