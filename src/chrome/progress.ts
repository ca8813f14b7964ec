import { make } from './make.js';

/** How far the talk is, as a bar at the deck's lower edge; for the eye only, since slides say their number. */
export class Progress {
  readonly #bar = make('span', { part: 'progress-bar' });
  readonly element = make('div', { class: 'progress', part: 'progress', 'aria-hidden': 'true' }, this.#bar);

  /** @param progress From 0 to 1. */
  update(progress: number): void {
    // As a property: a style attribute would be refused by a strict Content-Security-Policy.
    this.#bar.style.transform = `scaleX(${progress})`;
  }
}
