/** In the classic build of the deck, in place of `define.ts`: KaTeX would double it, so `<q-math>` comes with `q-math.iife.js`. */
import { sink } from '../../model/warn.js';
import { MATH } from '../tags.js';

/** Says so where that script is missing: the formulas are seen as they are written. */
export function defineMath(): void {
  if (!customElements.get(MATH))
    sink.warn(
      '[q-deck] math: <q-math> needs q-math.iife.js beside q-deck.iife.js; formulas are shown in TeX.',
      document,
    );
}
