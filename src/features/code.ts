/** Brings `<q-code>` to decks that have code: the element and Prism are loaded with the first. */
import { closest, contains } from '../elements/dom.js';
import type { DeckController, DeckHost } from '../deck/host.js';
import { QCode } from '../elements/code/q-code.js';
import { CODE } from '../elements/tags.js';
import { defineLate } from '../elements/define-late.js';

export { loadTokenizer } from '../elements/code/tokenizer.js';

/** Defines the element, where it is not. */
export function defineCode(): void {
  defineLate(CODE, QCode, 'showStep', 'code has neither colours nor steps');
}

/** Tells the code of the current slide which of its highlights to show, and which fragments inside it. */
export function code(host: DeckHost): DeckController {
  defineCode();

  return {
    change({ slide, to }) {
      const { items, steps } = slide.read;
      const f = host.options.noFragments ? steps.length : to.f;
      items.forEach(({ kind, element }, item) => {
        const around = closest(element, CODE) as QCode | null;
        // Not by its class: another copy of the script may have registered it.
        if (!around || !('showStep' in around)) return;
        /** How many of the steps at which something of it happens have come. */
        const come = steps.slice(0, f + 1).filter((parts) => parts.some((part) => part.item === item)).length;
        if (kind === 'code') around.showStep(come);
        else {
          // What is around the last fragment shown has to stay as long as that one: it could not be seen without.
          const current = (steps[f] ?? []).some((part) => contains(element, items[part.item]?.element ?? null));
          around.mirror(element, { visible: come > 0, current });
        }
      });
    },
  };
}
