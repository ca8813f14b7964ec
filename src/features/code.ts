/** Brings `<q-code>` to decks that have code: the element and Prism are loaded with the first. */
import type { DeckController } from '../deck/host.js';
import { QCode } from '../elements/code/q-code.js';

/** Defines the element; the deck's own steps do the rest. */
export function code(): DeckController {
  if (!customElements.get('q-code')) customElements.define('q-code', QCode);
  return {};
}
