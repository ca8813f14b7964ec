/** From what an address says to a place in a deck. */
import type { DeckHost } from '../deck/host.js';
import type { Address } from '../model/address.js';
import type { Target } from '../model/outline.js';

/** The place that an address means; null where it names nothing in the deck. */
export function resolveAddress(host: DeckHost, address: Address): Target | null {
  if (!('name' in address)) return address;
  const slide = host.findSlide(address.name);
  const start = slide && host.positionOf(slide);
  return start && { ...start, f: address.f ?? -1 };
}
