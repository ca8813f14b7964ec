/** Registers `<q-code>` alone: for code outside decks, or to have it before the first deck asks. */
import { defineCode } from './features/code.js';

export { QCode } from './elements/code/q-code.js';

defineCode();
