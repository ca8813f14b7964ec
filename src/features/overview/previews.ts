/** Makes slides in the overview complete as they come into view: their code is painted, their background stands behind them. */
import type { DeckHost } from '../../deck/host.js';
import { setState } from '../../elements/states.js';
import { CODE } from '../../elements/tags.js';
import { backgroundKey, backgroundLayer, schemeOf } from '../background-layer.js';
import type { Tile, Tiles } from './tiles.js';

/** The slides that were made complete. */
export class Previews {
  readonly #done = new Set<HTMLElement>();

  /** @param signal Takes everything back. */
  constructor(
    host: DeckHost,
    private readonly tiles: Tiles,
    signal: AbortSignal,
  ) {
    // Told of each slide that begins or ceases to be near the screen.
    host.element.addEventListener('contentvisibilityautostatechange', (event) => {
      const tile = tiles.tileOf(event.target);
      if (tile && !(event as ContentVisibilityAutoStateChangeEvent).skipped) this.#complete(tile);
    }, { signal, capture: true });
    signal.addEventListener('abort', () => {
      for (const element of this.#done) if (element !== host.slide?.element) this.#setScheme(element, null);
    }, { once: true });
  }

  /** Tiles were made anew: those that are in view already get their backgrounds again. */
  begin(): void {
    const all = !('ContentVisibilityAutoStateChangeEvent' in window);
    for (const tile of this.tiles.tiles) {
      if (all || this.#done.has(tile.slide.element) || tile.slide.element.matches(':state(holding)')) this.#complete(tile);
    }
  }

  #complete({ slide: { element }, thumb }: Tile): void {
    this.#done.add(element);
    for (const code of element.querySelectorAll<Element & { paint?(): void }>(CODE)) code.paint?.();
    if (thumb.hasChildNodes() || backgroundKey(element) === '') return;
    const layer = backgroundLayer(element);
    thumb.append(layer);
    this.#setScheme(element, schemeOf(layer));
  }

  #setScheme(element: HTMLElement, scheme: 'dark' | 'light' | null): void {
    for (const name of ['dark', 'light']) setState(element, name, scheme === name);
  }
}
