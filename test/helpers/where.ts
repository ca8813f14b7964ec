/** Where a deck is, and what is inside it. */
import type { QDeck } from '../../src/index.js';

/** Where a deck is, as `id/step`: `a/-1` is the start of the slide with the id `a`. */
export function at(deck: QDeck): string {
  return `${deck.currentSlide?.id ?? ''}/${String(deck.position?.f)}`;
}

/** The shadow root of an element that has an open one. */
export function shadowOf(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no shadow root`);
  return element.shadowRoot;
}
