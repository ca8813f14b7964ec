/** Registers `<q-math>`. The classic build of the deck has a stand-in for this file: KaTeX is in a script of its own there. */
import { MATH } from '../tags.js';
import { QMath } from './q-math.js';

/** Defines the element, where it is not. */
export function defineMath(): void {
  if (!customElements.get(MATH)) customElements.define(MATH, QMath);
}
