/** What a deck knows about itself: outline, position, where one has been. No DOM; one commit changes it. */
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
  #indices: Map<S, number> | null = null;

  /** Moves to a valid position. */
  commit(to: Position): void {
    const slide = slideAt(this.outline, to) ?? null;
    if (slide !== this.slide) this.previousSlide = this.slide;
    this.slide = slide;
    this.position = to;
    if (slide) this.#visited.set(slide, (this.#visits += 1));
  }

  /** There is no slide left to be on. */
  clear(): void {
    this.position = this.slide = null;
  }

  /** The slide of a column where one last was; 0 where one never was. */
  recall(h: number): number {
    let last = 0;
    let found = 0;
    this.outline.columns[h]?.forEach((slide, v) => {
      const visit = this.#visited.get(slide) ?? 0;
      if (visit > last) [last, found] = [visit, v];
    });
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
   * @returns Where the current slide is now: it is known by identity; if it went, the nearest that stayed takes its place.
   */
  replace(outline: Outline<S>): Position | null {
    const { position, slide, outline: old } = this;
    const before = position ? indexOf(old, position) : 0;
    this.outline = outline;
    this.#indices = null;
    if (!position || !slide) return nearest(outline, { h: 0 });
    const same = this.positionOf(slide);
    if (same) return nearest(outline, { ...same, f: position.f });
    const after = old.slides.slice(before + 1).find((each) => this.positionOf(each));
    const kept = after ?? old.slides.slice(0, before).findLast((each) => this.positionOf(each));
    return (kept && this.positionOf(kept)) ?? nearest(outline, { h: position.h });
  }
}
