/** Tells a screen reader what became visible, and only that: the text of a new slide, or of the fragments of a step. */
import { LABELS } from '../chrome/labels.js';
import { whenIdle } from '../controllers/idle.js';
import type { DeckController, DeckHost } from '../deck/host.js';
import { visibleText } from './visible-text.js';

/** Speaks, politely. */
export function announcer(host: DeckHost): DeckController {
  const region = document.createElement('div');
  region.className = 'announcer';
  region.ariaLive = 'polite';
  /** What has become visible since the last announcement. */
  let due: Element[] = [];
  const idle = whenIdle(() => {
    region.textContent = due.map(visibleText).filter(Boolean).join('. ');
    due = [];
  });

  return {
    connect(signal) {
      host.shadow.append(region);
      host.element.addEventListener('q-pause', (event) => {
        if (event.target === host.element) region.textContent = event.on ? LABELS.paused : LABELS.resumed;
      }, { signal });
      signal.addEventListener('abort', () => {
        due = [];
        region.remove();
      }, { once: true });
    },
    change({ slide, left, from, to, origin }) {
      if (origin === 'start' || origin === 'edit') return;
      if (slide !== left) due = [slide.element];
      else if (from && to.f > from.f) {
        const { items, steps } = slide.read;
        for (const { item } of steps.slice(from.f + 1, to.f + 1).flat()) {
          const shown = items[item];
          if (shown?.kind === 'fragment' && !due.some((each) => each.contains(shown.element))) due.push(shown.element);
        }
      }
      if (due.length > 0) idle.schedule();
    },
  };
}
