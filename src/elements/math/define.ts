/** Registers `<q-math>`. The classic build of the deck has a stand-in for this file: KaTeX is in a script of its own there. */
import { MATH } from '../tags.js';
import { defineLate } from '../define-late.js';
import { QMath } from './q-math.js';

/** Defines the element, where it is not. */
export function defineMath(): void {
  defineLate(MATH, QMath, 'paint', 'formulas are not set');
}
