/** Registers `<q-math>` alone: for formulas outside decks, or to have it before the first deck asks. */
import { defineMath } from './elements/math/define.js';

export { QMath } from './elements/math/q-math.js';

defineMath();
