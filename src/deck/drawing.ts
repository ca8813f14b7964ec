/** Draws a deck's shadow DOM: at once when it joins a tree, later in one go for all that changed. */
import { render } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';

/** The drawing of one element. */
export class Drawing {
  #due: Promise<void> | null = null;

  constructor(
    private readonly element: HTMLElement,
    private readonly view: () => TemplateResult,
  ) {}

  /** The shadow root, made when first asked for. */
  get root(): ShadowRoot {
    return this.element.shadowRoot ?? this.element.attachShadow({ mode: 'open' });
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

  /** Draws now. */
  draw(): void {
    render(this.view(), this.root);
  }
}
