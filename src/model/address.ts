/**
 * Positions as text: `#/2/1/0`, `#/name`, and several decks in one hash, `#/3&talk=2/1`; `address-text.ts` writes them.
 * What comes from a URL is hostile: it is split, decoded and compared, never parsed as anything else. Linear in its length.
 */
import type { Target } from './outline.js';

/** A place that a path names: numbers, or the id of a slide or of something on it. */
export type Address = Target | { readonly name: string; readonly f?: number };

/**
 * Reads a deck's own path (`/2/1/0`, `2/1`, `/name/0`); null where it says nothing. What is no path of ours is a name as
 * a whole: an id may have slashes in it.
 */
export function parsePath(path: string): Address | null {
  const whole = path.replace(/^\//, '');
  const parts = whole.split('/');
  while (parts.length > 1 && parts.at(-1) === '') parts.pop();
  const [head = '', ...rest] = parts;
  const numbers = rest.map(wholeNumber);
  if (head === '') return null;
  if (numbers.includes(null)) return { name: decode(whole) };
  const [second, third] = numbers as number[];
  const h = wholeNumber(head);
  if (h === null) return withStep({ name: decode(head) }, second);
  return withStep(second === undefined ? { h } : { h, v: second }, third);
}

/**
 * Finds the path of one deck in a hash.
 * @param hash `location.hash`, with or without `#`.
 * @param key The id of an embedded deck, or null for the deck that is the page.
 */
export function findPath(hash: string, key: string | null): string | null {
  const parts = pieces(hash);
  const piece = parts[ownPiece(parts, key)];
  if (piece === undefined) return null;
  return key === null ? piece : piece.slice(piece.indexOf('=') + 1);
}

/** Percent-decodes text; broken sequences stay as they are, as browsers have it for `#name`. */
export function decode(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

/** The pieces of a hash, one for each deck and whatever else the page keeps there. */
export function pieces(hash: string): string[] {
  const text = hash.replace(/^#/, '');
  return text === '' ? [] : text.split('&');
}

/** Index of a deck's piece, or -1. The page's own begins with a slash; where none does, a bare `#name` is read as one. */
export function ownPiece(parts: readonly string[], key: string | null): number {
  if (key === null) {
    const path = parts.findIndex((piece) => piece.startsWith('/'));
    return path < 0 ? parts.findIndex((piece) => !piece.includes('=')) : path;
  }
  return parts.findIndex((piece) => {
    const end = piece.indexOf('=');
    return end > 0 && !piece.startsWith('/') && decode(piece.slice(0, end)) === key;
  });
}

/** A number written as decks write them; null for anything else. */
export function wholeNumber(text: string): number | null {
  return /^-?\d+$/.test(text) ? Number(text) : null;
}

function withStep<T extends object>(place: T, f: number | undefined): T & { f?: number } {
  return f === undefined ? place : { ...place, f };
}
