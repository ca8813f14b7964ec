import { FRAGMENT_OPTIONS } from '../model/deck-options.js';
import type { FragmentOptions } from '../model/deck-options.js';
import { adoptProperties, installOptions } from './options.js';
import { tag } from './tags.js';

/**
 * Content that appears, or changes, at a step of its slide. Where a wrapper would be wrong or illegal (`<li>`, `<tr>`, SVG),
 * the attribute `q-fragment` on the element itself does the same.
 *
 * @summary Content that is shown at its own step.
 * @slot - What is shown at the step.
 *
 * @attr {string} effect - How it appears: `fade-in` where not given; `custom` leaves it to a theme.
 * @attr {string} index - Explicit order: equal numbers are one step; unnumbered fragments follow in document order.
 * @attr {boolean} with - It shares the step of the fragment before it.
 * @attr {number} auto-slide - Milliseconds after its step until a deck that moves by time goes on.
 *
 * @cssstate visible - Its step has come.
 * @cssstate current - Its step is the last that came.
 * @cssstate holding - It is around what came last.
 * @cssproperty [--q-fragment-progress=0] - From 0 (step to come) to 1 (step has come); every effect is drawn from it.
 */
export class QFragment extends HTMLElement {
  constructor() {
    super();
    adoptProperties(this);
  }
}

export interface QFragment extends FragmentOptions {}

installOptions(QFragment, FRAGMENT_OPTIONS);

/** Registers `<q-fragment>` where it is not registered yet. */
export function defineFragment(): void {
  if (!customElements.get(tag('fragment'))) customElements.define(tag('fragment'), QFragment);
}
