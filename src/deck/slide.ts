/** A slide of the outline: its element, and what of it takes steps. */
import { readOption } from '../elements/options.js';
import { SECTION_OPTIONS } from '../model/deck-options.js';
import type { Slide } from '../model/outline.js';
import type { StackOf } from './read-outline.js';
import { readSteps } from './read-steps.js';
import type { SlideSteps } from './read-steps.js';

/** Made once per section and kept while the section lives, so that a slide is known by identity. */
export class DeckSlide implements Slide {
  /** Its deck shows everything at once (`no-fragments`). */
  stepless = false;
  /** The stack that each section of its deck is in. */
  stackOf: StackOf | null = null;
  #read: SlideSteps | null = null;

  constructor(
    /** The `<q-section>`. */
    readonly element: HTMLElement,
  ) {}

  get id(): string {
    return this.element.id;
  }

  get skip(): boolean {
    return this.#isSaid('skip');
  }

  get uncounted(): boolean {
    return this.#isSaid('uncounted');
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

  /** What is said on a stack holds for all its slides. */
  #isSaid(option: 'skip' | 'uncounted'): boolean {
    for (let at: HTMLElement | undefined = this.element; at; at = this.stackOf?.get(at)) {
      if (readOption(at, SECTION_OPTIONS, option)) return true;
    }
    return false;
  }
}

const known = new WeakMap<Element, DeckSlide>();

/** The one `DeckSlide` of a section, as it stands in its deck now. */
export function slideOf(element: HTMLElement, stepless: boolean, stackOf: StackOf): DeckSlide {
  const slide = known.get(element) ?? new DeckSlide(element);
  known.set(element, slide);
  return Object.assign(slide, { stepless, stackOf });
}

/** The `DeckSlide` of a section that is, or was, a slide. */
export function knownSlide(section: Element): DeckSlide | undefined {
  return known.get(section);
}
