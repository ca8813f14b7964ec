/** What a deck sets up each time it comes into a document, and takes back when it goes. */
import { boxRule } from './box.js';
import { deckStyles } from './deck.styles.js';
import type { Engine } from './engine.js';
import { observeLightDom } from './light-observer.js';
import { lendSheet } from './light-sheet.js';
import { lightStyles } from './light.styles.js';
import type { DeckView } from './view.js';

/** Makes a connected deck go, until the signal aborts. */
export function joinTree(engine: Engine, view: DeckView, signal: AbortSignal): void {
  const { element: deck, options } = engine;
  lendSheet(view.root, deckStyles + boxRule(options), signal);
  engine.setState('full-page', options.fullPage);
  engine.setState('no-fragments', options.noFragments);
  lendSheet(deck.getRootNode() as Document | ShadowRoot, lightStyles, signal);
  observeLightDom(
    deck,
    (edit) => {
      engine.refresh(edit);
    },
    signal,
  );
  engine.connect(signal);
  const { ownerDocument } = deck;
  if (ownerDocument.readyState !== 'loading') return;
  const settle = (): void => {
    engine.refresh({ structure: true, sections: new Set() });
  };
  ownerDocument.addEventListener('DOMContentLoaded', settle, { once: true, signal });
}
