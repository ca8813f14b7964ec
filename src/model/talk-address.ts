/** What the hash of a talk's address names, for decks that fetch it: the links that decks share, and plain `#name`. */
import { decode, ownPiece, parsePath, pieces } from './address.js';

/** A deck of another page, and a place in it. */
export interface TalkPlace {
  /** The id of the deck that is meant, or of anything in it; empty for the first deck of the page. */
  readonly name: string;
  /** The place to start at, as `parsePath` reads it; empty where it says nothing. */
  readonly path: string;
}

/**
 * Reads the hash of a talk's address: `#/2/1` and `#/name` are places in the page's first deck, `#talk=2/1` in the deck of that id, `#name` is a deck, or
 * what stands in one.
 */
export function readTalkPlace(hash: string): TalkPlace {
  const parts = pieces(hash);
  const own = parts[ownPiece(parts, null)] ?? '';
  const other = parts.find((part) => part.indexOf('=') > 0);
  if (other !== undefined && !own.startsWith('/')) {
    const end = other.indexOf('=');
    return { name: decode(other.slice(0, end)), path: other.slice(end + 1) };
  }
  const address = parsePath(own);
  return { name: address && 'name' in address ? address.name : '', path: own };
}
