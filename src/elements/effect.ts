/** The effect of a fragment, however it is spelt. */
import { FRAGMENT_OPTIONS } from '../model/deck-options.js';
import { optionAttribute, readOption } from './options.js';

/** On plain elements the attribute that makes a fragment of them is also its effect. */
const PLAIN_OPTIONS = { 'q-fragment': FRAGMENT_OPTIONS.effect };

/** The effect of a `<q-fragment>` or of an element with `q-fragment`; `fade-in` where it has none that is known. */
export function effectOf(fragment: Element): string {
  if (optionAttribute(fragment, 'effect') !== null) return String(readOption(fragment, FRAGMENT_OPTIONS, 'effect'));
  // Templates write a bare attribute as `q-fragment="true"`.
  return optionAttribute(fragment, 'q-fragment') === 'true' ? 'fade-in' : readOption(fragment, PLAIN_OPTIONS, 'q-fragment');
}
