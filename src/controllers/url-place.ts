/** What the URL, and the state of its entry in the browser's history, say of a deck. */
import type { DeckHost } from '../deck/host.js';
import { findPath, parsePath } from '../model/address.js';
import type { Target } from '../model/outline.js';
import { resolveAddress } from './resolve-address.js';

/** Under this name the state of an entry holds the paths of decks, by their names in the URL. */
export const KEPT = 'q-deck';

/** How a deck uses the URL: `none`, `replace` or `push`. */
export function historyMode({ options }: DeckHost): string {
  return options.history || (options.fullPage ? 'replace' : 'none');
}

/** The deck's name in the hash: null for the deck that is the page, undefined where it takes no part. */
export function urlName(host: DeckHost): string | null | undefined {
  if (historyMode(host) === 'none') return undefined;
  return host.options.fullPage ? null : host.element.id || undefined;
}

/** The current entry of the Navigation API, whose state no router of the page reads by way of `history.state`. */
export function currentEntry(): NavigationHistoryEntry | null | undefined {
  return (window as { readonly navigation?: Navigation }).navigation?.currentEntry;
}

/** The path of a deck in the state of the entry; null where there is none. */
export function keptPath(name: string | null): string | null {
  const entry = currentEntry();
  const state = (entry ? entry.getState() : window.history.state) as
    | { [KEPT]?: Record<string, unknown> }
    | null
    | undefined;
  const path = state?.[KEPT]?.[name ?? ''];
  return typeof path === 'string' ? path : null;
}

/** Where a deck is to be: what its piece of the hash says, else the state. Undefined where they say nothing of it, null where that cannot be read. */
export function placeInUrl(host: DeckHost): Target | null | undefined {
  const name = urlName(host);
  if (name === undefined) return undefined;
  const path = findPath(location.hash, name);
  const resolve = (text: string | null): Target | null => {
    const address = text === null ? null : parsePath(text);
    return address && resolveAddress(host, address);
  };
  return resolve(path) ?? resolve(keptPath(name)) ?? (path === null ? undefined : null);
}
