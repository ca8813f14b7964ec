/** Brings `<q-math>` to decks that have formulas, and has them set slide by slide, the rest when the browser is idle. */
import type { DeckController, DeckHost } from '../deck/host.js';
import { whenIdle } from '../deck/idle.js';
import { defineMath } from '../elements/math/define.js';
import type { QMath } from '../elements/math/q-math.js';
import { MATH } from '../elements/tags.js';

/** How long, in ms, formulas ahead may keep the browser at a time. */
const SLICE = 8;

/** Sets the formulas of the slide that is shown. */
export function math(host: DeckHost): DeckController {
  defineMath();
  let ahead: Element[] = [];

  const idle = whenIdle(() => {
    const end = performance.now() + SLICE;
    while (ahead.length > 0 && performance.now() < end) paint(ahead.shift());
    if (ahead.length > 0) idle.schedule();
  });

  return {
    connect(signal) {
      // For paper and for overviews, which show many slides at once.
      ahead = [...host.element.querySelectorAll(MATH)];
      idle.schedule();
      signal.addEventListener(
        'abort',
        () => {
          ahead = [];
        },
        { once: true },
      );
    },
    change({ slide }) {
      for (const formula of slide.element.querySelectorAll(MATH)) paint(formula);
    },
  };
}

function paint(formula: (Element & Partial<Pick<QMath, 'paint'>>) | undefined): void {
  formula?.paint?.();
}
