/** The numbers that the deck's own style sheet needs of its options: as plain numbers, so nothing can be injected. */
import type { DeckOptions } from '../model/deck-options.js';

/** The text of a rule for `:host`. */
export function boxRule({ width, height }: DeckOptions): string {
  return `:host { --_width: ${width}; --_height: ${height}; }`;
}
