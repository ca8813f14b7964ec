/** Brings `<q-code>` to decks that have code: the element and Prism are loaded with the first. */
import type { DeckController, DeckHost } from '../deck/host.js';
import { QCode } from '../elements/code/q-code.js';
import { CODE } from '../elements/tags.js';

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
      const stages = new Map(items.filter(({ kind }) => kind === 'code').map(({ element }) => [element, 0]));
      if (stages.size === 0) return;
      const f = host.options.noFragments ? steps.length : to.f;
      steps.forEach((parts, step) => {
        for (const { item } of parts) {
          const { kind, element } = items[item] ?? {};
          const around = element?.closest(CODE);
          if (!element || !(around instanceof QCode)) continue;
          if (kind === 'fragment') around.mirror(element, { visible: step <= f, current: step === f });
          else if (step <= f) stages.set(element, (stages.get(element) ?? 0) + 1);
        }
      });
      for (const [element, stage] of stages) if (element instanceof QCode) element.showStep(stage);
    },
  };
}
