/** Drawings on the slides themselves, where these do not stand on the stage: on paper, in the overview. */
import type { DeckHost } from '../../deck/host.js';
import { lendSheet } from '../../deck/light-sheet.js';
import { shadowOf } from '../slide-shadow.js';
import type { Drawings } from './drawings.js';
import { copyStrokes, inkLayer } from './ink-layer.js';
import { penStyles } from './pen.styles.js';

/** Puts each slide's drawing into its shadow while the deck is printed or looked over, until the signal aborts. */
export function showOnSlides(host: DeckHost, drawings: Drawings, signal: AbortSignal): void {
  const views = new Set<string>();
  let shown: AbortController | null = null;

  function put(end: AbortSignal): void {
    for (const slide of host.outline.slides) {
      const strokes = drawings.on(slide);
      if (strokes.length === 0) continue;
      const root = shadowOf(slide.element);
      const layer = inkLayer(host);
      copyStrokes(layer, strokes);
      lendSheet(root, penStyles, end);
      root.append(layer);
      end.addEventListener('abort', () => layer.remove(), { once: true });
    }
  }

  function set(view: string, on: boolean): void {
    if (on) views.add(view);
    else views.delete(view);
    if (views.size === 0) {
      shown?.abort();
      shown = null;
    } else if (!shown) put((shown = new AbortController()).signal);
  }

  window.addEventListener('beforeprint', () => set('print', true), { signal });
  window.addEventListener('afterprint', () => set('print', false), { signal });
  host.element.addEventListener(
    'q-overview',
    ({ on, target }) => {
      if (target === host.element) set('overview', on);
    },
    { signal },
  );
  signal.addEventListener('abort', () => shown?.abort(), { once: true });
}
