/** A slide of the outline: its element, and what of it takes steps. */
import { readOption } from '../elements/options.js';
import { SECTION_OPTIONS } from '../model/deck-options.js';
import type { Slide } from '../model/outline.js';
import { readSteps } from './read-steps.js';
import type { SlideSteps } from './read-steps.js';

/** Made once per section and kept while the section lives, so that a slide is known by identity. */
export class DeckSlide implements Slide {
  /** Its deck shows everything at once (`no-fragments`). */
  stepless = false;
  #read: SlideSteps | null = null;

  constructor(
    /** The `<q-section>`. */
    readonly element: HTMLElement,
  ) {}

  get id(): string {
    return this.element.id;
  }

  get skip(): boolean {
    return readOption(this.element, SECTION_OPTIONS, 'skip') === true;
  }

  get uncounted(): boolean {
    return readOption(this.element, SECTION_OPTIONS, 'uncounted') === true;
  }

  get steps(): number {
    return this.stepless ? 0 : this.read.steps.length;
  }

  /** Its fragments and code, in order; read from the DOM when first asked for. */
  get read(): SlideSteps {
    return (this.#read ??= readSteps(this.element));
  }

  /** Its content was edited: what was read no longer holds. */
  forget(): void {
    this.#read = null;
  }
}

const known = new WeakMap<Element, DeckSlide>();

/** The one `DeckSlide` of a section. */
export function slideOf(element: HTMLElement, withSteps: boolean): DeckSlide {
  const slide = known.get(element) ?? new DeckSlide(element);
  known.set(element, slide);
  slide.stepless = !withSteps;
  return slide;
}

/** A section was edited: what was read of it no longer holds. */
export function forgetSlide(section: Element): void {
  known.get(section)?.forget();
}
