/** Brings what paints backgrounds on slides, for decks that have any. */
import { any } from './selectors.js';

/** See `slide-layer.ts`. */
export type AddLayer = (section: HTMLElement, signal: AbortSignal) => void;

/** Loads it; null where a deck has no backgrounds. */
export async function loadLayers(deck: Element): Promise<AddLayer | null> {
  if (!deck.querySelector(any('background-color', 'background-gradient', 'background-image'))) return null;
  return (await import('./slide-layer.js')).addLayer;
}
