/** The effect of a fragment, however it is spelt. */
import { FRAGMENT_OPTIONS } from '../model/deck-options.js';
import { optionAttribute, readOption } from './options.js';

/** The effect of a `<q-fragment>` or of an element with `q-fragment`; `fade-in` where it has none that is known. */
export function effectOf(fragment: Element): string {
  if (optionAttribute(fragment, 'effect') !== null) return readOption(fragment, FRAGMENT_OPTIONS, 'effect');
  // The attribute that makes a fragment of a plain element is its effect, too. Templates write a bare one as `q-fragment="true"`.
  return optionAttribute(fragment, 'q-fragment') === 'true'
    ? 'fade-in'
    : readOption(fragment, { 'q-fragment': FRAGMENT_OPTIONS.effect }, 'q-fragment');
}
