/** What a deck draws itself: the stage that the slides stand on, and the chrome around it. */
import { Controls } from '../chrome/controls.js';
import { make, update } from '../chrome/make.js';
import { Progress } from '../chrome/progress.js';
import type { Routes } from '../model/navigate.js';
import type { DeckHost } from './host.js';
import { Slotting } from './slotting.js';

/** The shadow DOM of one deck. Each part of the chrome is made when it is first wanted. */
export class DeckView {
  readonly root: ShadowRoot;
  readonly slotting: Slotting;
  readonly #slot = make('slot');
  readonly #stage = make('div', { class: 'stage', part: 'stage' }, this.#slot);
  readonly #viewport = make('div', { class: 'viewport', part: 'viewport', role: 'group' }, this.#stage);
  readonly #chrome = make('div', { class: 'chrome' });
  #controls: Controls | null = null;
  #progress: Progress | null = null;
  #due: Promise<void> | null = null;

  constructor(
    element: HTMLElement,
    private readonly draw: () => void,
  ) {
    this.root = element.shadowRoot ?? element.attachShadow({ mode: 'open', slotAssignment: 'manual' });
    this.slotting = new Slotting(element, this.#slot);
    this.root.replaceChildren(this.#chrome, this.#viewport);
  }

  /** Resolves when everything asked for so far is drawn. */
  get complete(): Promise<void> {
    return this.#due ?? Promise.resolve();
  }

  /** Draws once the current task has changed all it wants to. */
  request(): void {
    this.#due ??= Promise.resolve().then(() => {
      this.#due = null;
      this.draw();
    });
  }

  /** Brings everything to where the deck is. Without slides there is no chrome. */
  update(
    { element, options, position, outline, paused, labels: { deck: labels } }: DeckHost,
    routes: Routes,
    progress: number,
  ): void {
    const { fullPage, noControls, noProgress } = options;
    update(this.#viewport, { tabindex: fullPage || !position ? -1 : 0 });
    // Not the viewport: it would lose the focus, and with it the key that ends the pause.
    update(this.#stage, { inert: paused });

    const controls = position && !noControls ? (this.#controls ??= new Controls()) : null;
    controls?.update(
      routes,
      (outline.columns[position?.h ?? 0]?.length ?? 0) > 1,
      element.matches(':dir(rtl)'),
      labels,
    );
    this.#show(this.#controls?.element, controls !== null);

    const bar = position && !noProgress ? (this.#progress ??= new Progress()) : null;
    bar?.update(progress);
    this.#show(this.#progress?.element, bar !== null);
  }

  /** The arrows come before the slides in the tab order, as the carousel pattern has it; the rest is not focusable. */
  #show(part: HTMLElement | null | undefined, on: boolean): void {
    if (!part || part.isConnected === on) return;
    if (!on) part.remove();
    else if (part === this.#controls?.element) this.#chrome.prepend(part);
    else this.#chrome.append(part);
  }
}
