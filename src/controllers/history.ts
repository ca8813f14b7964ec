/** Where a deck starts: its deep link is read before there is a slide to be seen. `features/history.ts` writes it and follows it from then on. */
import type { DeckController, DeckHost } from '../deck/host.js';
import { nearest } from '../model/outline.js';
import { placeInUrl, urlName } from './url-place.js';

/** The name in the URL by which each deck was led at its start, and the hash of then. */
export const startedAs = new WeakMap<DeckHost, readonly [name: string | null | undefined, hash: string]>();

/** Reads the deep link. */
export function history(host: DeckHost): DeckController {
  return {
    start() {
      startedAs.set(host, [urlName(host), location.hash]);
      const target = placeInUrl(host);
      if (target === undefined || document.readyState !== 'loading') return target ?? null;
      // The slide may still be on its way through the parser.
      const found = target && nearest(host.outline, target);
      return found?.h === target?.h && found?.v === (target?.v ?? 0) ? target : 'wait';
    },
  };
}
