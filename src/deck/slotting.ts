/**
 * Which children of a deck are rendered. Slides that are not shown are in no slot at all: browsers walk through the slotted children, shown or
 * not, whenever one of them changes, and a step must cost the same in a deck of ten slides and of ten thousand.
 */
import { attribute, parentOf } from '../elements/dom.js';
import { MADE_SLOT } from '../elements/tags.js';

/** The one slot of a deck. */
export class Slotting {
  /** Content of the deck that is on no slide: always to be seen. */
  #loose: (Element | Text)[] = [];
  #shown: readonly Element[] = [];
  #holds = 0;
  /** How many of the holds have the children in slots of their own. */
  #away = 0;

  constructor(
    private readonly deck: Element,
    private readonly slot: HTMLSlotElement,
  ) {}

  /** Learns which children hold slides; without slides everything is rendered. Linear in the number of children; needed after edits only. */
  read(slides: readonly Element[]): void {
    const holding = new Set<Node>(slides.map((slide) => this.#childWith(slide)));
    this.#loose = this.#children().filter(
      (node) => !holding.has(node) && (node instanceof Element || node.data.trim() !== ''),
    );
    this.show(this.#shown);
    if (this.showsAll) this.#assign();
  }

  /** Renders the children that hold these slides, until told of others. */
  show(slides: readonly Element[]): void {
    this.#shown = slides.filter((slide) => this.deck.contains(slide));
    if (!this.showsAll) this.#assign();
  }

  /** Whether every child is rendered. */
  get showsAll(): boolean {
    return this.#holds > 0;
  }

  /** Renders every child until the signal aborts: here, or `elsewhere`, where the caller assigns them itself. */
  showAll(signal: AbortSignal, elsewhere = false): void {
    const hold = (by: number): void => {
      this.#holds += by;
      if (elsewhere) this.#away += by;
      this.#assign();
    };
    hold(1);
    signal.addEventListener('abort', () => hold(-1), { once: true });
  }

  #assign(): void {
    if (this.#away > 0) return;
    const nodes = this.showsAll
      ? this.#children()
      : [...this.#loose, ...this.#shown.map((slide) => this.#childWith(slide))];
    this.slot.assign(...new Set(nodes));
  }

  /** Headers and footers have slots of their own; slides that were made stand for everything else. */
  #children(): (Element | Text)[] {
    const nodes: (Element | Text)[] = [];
    const made: Element[] = [];
    for (const node of this.deck.childNodes) {
      const slot = node instanceof Element ? attribute(node, 'slot') : null;
      if (slot === MADE_SLOT) made.push(node as Element);
      if (node instanceof Text || (node instanceof Element && !/^(head|foot)er$/.test(slot ?? ''))) nodes.push(node);
    }
    return made.length > 0 ? made : nodes;
  }

  #childWith(slide: Element): Element {
    let child = slide;
    for (let at = parentOf(child); at && at !== this.deck; at = parentOf(at)) child = at;
    return child;
  }
}
