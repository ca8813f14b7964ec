/** What a deck knows about itself: outline, position, where one has been. No DOM; one commit changes it. */
import { landing } from '../model/navigate.js';
import type { Slide, Outline, Position } from '../model/outline.js';
import { buildOutline, indexOf, nearest, positionOf, slideAt } from '../model/outline.js';

/** The state of one deck. */
export class DeckStore<S extends Slide> {
  outline: Outline<S> = buildOutline<S>([]);
  position: Position | null = null;
  slide: S | null = null;
  previousSlide: S | null = null;
  #visits = 0;
  #visited = new WeakMap<S, number>();
  /** By column, the slide where one last was: worked out of the visits once per outline, so that a step loops over no stack. */
  #rows = new Map<number, number>();
  #indices: Map<S, number> | null = null;

  /** Moves to a valid position. */
  commit(to: Position): void {
    const slide = slideAt(this.outline, to) ?? null;
    if (slide !== this.slide) this.previousSlide = this.slide;
    this.slide = slide;
    this.position = to;
    if (slide) this.#visited.set(slide, (this.#visits += 1));
    this.#rows.set(to.h, to.v);
  }

  /** There is no slide left to be on. */
  clear(): void {
    this.position = this.slide = null;
  }

  /** The slide of a column where one last was; 0 where one never was. */
  recall(h: number): number {
    const known = this.#rows.get(h);
    if (known !== undefined) return known;
    let last = 0;
    let found = 0;
    this.outline.columns[h]?.forEach((slide, v) => {
      const visit = this.#visited.get(slide) ?? 0;
      if (visit > last) [last, found] = [visit, v];
    });
    this.#rows.set(h, found);
    return found;
  }

  /** The start of a slide, by identity; null where it is not in the outline. */
  positionOf(slide: S): Position | null {
    this.#indices ??= new Map(this.outline.slides.map((each, i) => [each, i]));
    const index = this.#indices.get(slide);
    return index === undefined ? null : positionOf(this.outline, index);
  }

  /**
   * Takes on a new outline.
   * @returns Where the current slide is now: it is known by identity; if it went, what stands in its place. That is told
   * by the slides around it, so one that was put in for it is found; where none of them stayed, the place alone counts.
   */
  replace(outline: Outline<S>): Position | null {
    const { position, slide, outline: old } = this;
    this.outline = outline;
    this.#indices = null;
    this.#rows.clear();
    if (!position || !slide) return landing(outline, 0);
    const same = this.positionOf(slide);
    if (same) return nearest(outline, { ...same, f: position.f });
    const place = indexOf(old, position);
    const before = this.#indexOfFirst(old.slides.slice(0, place).reverse());
    if (before !== null) return landing(outline, Math.min(before + 1, outline.slides.length - 1));
    const after = this.#indexOfFirst(old.slides.slice(place + 1));
    if (after !== null) return landing(outline, Math.max(after - 1, 0));
    const there = nearest(outline, position);
    return there && slideAt(outline, there)?.skip ? landing(outline, indexOf(outline, there)) : there;
  }

  /** Where the first of some slides that is still there is now, as an index. */
  #indexOfFirst(slides: readonly S[]): number | null {
    const kept = slides.find((each) => this.positionOf(each));
    const at = kept ? this.positionOf(kept) : null;
    return at && indexOf(this.outline, at);
  }
}
