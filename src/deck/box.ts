/** The numbers that the deck's own style sheet needs of its options: sizes as plain numbers, so nothing can be injected. */
import type { DeckOptions } from '../model/deck-options.js';

/** The text of a rule for `:host`; empty where all is default. */
export function boxRule({ width, height, margin, minScale, maxScale }: DeckOptions): string {
  const values = { width, height, margin, min: minScale, max: Math.max(minScale, maxScale) };
  const text = Object.entries(values).map(([name, value]) => `--_${name}: ${String(value)};`);
  return `:host { ${text.join(' ')} }`;
}
