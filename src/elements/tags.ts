/** The names of our elements and the selectors made of them, in one place. */

/** The deck. */
export const DECK = 'q-deck';
/** A slide or stack. */
export const SECTION = 'q-section';
/** A fragment, as an element or as an attribute on any other. */
export const FRAGMENT = 'q-fragment, [q-fragment], [data-q-fragment]';
/** A block of code. */
export const CODE = 'q-code';
/** A formula. */
export const MATH = 'q-math';
/** Notes for the speaker, in both spellings. */
export const NOTES = 'q-notes, aside.notes';
