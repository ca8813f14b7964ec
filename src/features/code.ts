/** Brings `<q-code>` to decks that have code: the element and Prism are loaded with the first. */
import type { DeckController, DeckHost } from '../deck/host.js';
import { QCode } from '../elements/code/q-code.js';
import { CODE } from '../elements/tags.js';

export { loadTokenizer } from '../elements/code/tokenizer.js';

/** Defines the element, where it is not. */
export function defineCode(): void {
  if (!customElements.get(CODE)) customElements.define(CODE, QCode);
}

/** Tells the code of the current slide which of its highlights to show, and which fragments inside it. */
export function code(host: DeckHost): DeckController {
  defineCode();

  return {
    change({ slide, to }) {
      const { items, steps } = slide.read;
      const f = host.options.noFragments ? steps.length : to.f;
      items.forEach(({ kind, element }, item) => {
        const around = element.closest(CODE);
        if (!(around instanceof QCode)) return;
        /** The steps at which something of it happens: one for a fragment, one for each further highlight of code. */
        const own = steps.flatMap((parts, step) => (parts.some((part) => part.item === item) ? step : []));
        const come = own.filter((step) => step <= f).length;
        if (kind === 'code') around.showStep(come);
        else around.mirror(element, { visible: come > 0, current: own.includes(f) });
      });
    },
  };
}
