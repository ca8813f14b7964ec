/** Writes positions as text, as `address.ts` reads them: apart from it, since no first slide waits for that. */
import { ownPiece, pieces, wholeNumber } from './address.js';
import type { Position } from './outline.js';

/**
 * Writes a position as a path without leading slash; `v` and `f` are left out where they say nothing.
 * @param id The slide's name, where it is the only one with it; it is used unless it looks like a number or cannot be encoded.
 * @param inStack Whether the column has more than one slide.
 */
export function formatPath(at: Position, id: string, inStack: boolean): string {
  const step = at.f >= 0 ? `/${at.f}` : '';
  const name = wholeNumber(id) === null ? encode(id) : '';
  if (name) return name + step;
  const needsRow = step !== '' || (inStack && at.v > 0);
  return String(at.h) + (needsRow ? `/${at.v}` : '') + step;
}

/**
 * The hash with one deck's path put in, or taken out where it is null; all other pieces stay as they were. Returns it with `#`, empty where nothing
 * is left; the hash itself where the deck's id cannot be encoded.
 */
export function replacePath(hash: string, key: string | null, path: string | null): string {
  const parts = pieces(hash);
  const own = ownPiece(parts, key);
  if (path === null) {
    if (own >= 0) parts.splice(own, 1);
    return parts.some((part) => part !== '') ? `#${parts.join('&')}` : '';
  }
  const name = encode(key ?? '');
  if (key !== null && name === '') return hash;
  const text = key === null ? `/${path}` : `${name}=${path}`;
  if (own >= 0) parts[own] = text;
  else if (key === null) parts.unshift(text);
  else parts.push(text);
  return `#${parts.join('&')}`;
}

/** Percent-encodes text; empty where it has half a surrogate pair, which no URL can hold. */
function encode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return '';
  }
}
