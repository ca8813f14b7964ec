/** What is drawn on the slides of one deck: strokes by slide, with what was there before, to go back to. */
import type { DeckHost } from '../../deck/host.js';
import type { DeckSlide } from '../../deck/slide.js';
import { MAX_STROKES, readStrokes } from '../../model/drawing.js';
import type { Stroke } from '../../model/drawing.js';

/** Steps that can be undone. */
const PAST = 100;

/** Strokes that differ from some number on: what windows tell each other. */
export interface Revision {
  /** The slide's place, as `column/row`. */
  readonly at: string;
  /** How many strokes stay. */
  readonly keep: number;
  /** What comes after them. */
  readonly strokes: readonly Stroke[];
}

/** Reads a revision that came from anywhere; null where it is none. */
export function readRevision(value: unknown): Revision | null {
  const { at, keep, strokes } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof at !== 'string' || typeof keep !== 'number' || !(keep >= 0) || !Array.isArray(strokes)) return null;
  return { at, keep, strokes: readStrokes(strokes) };
}

/** The drawings of a deck. */
export class Drawings {
  /** By slide, not by place: slides may come and go around them. */
  readonly #strokes = new WeakMap<DeckSlide, readonly Stroke[]>();
  readonly #past = new WeakMap<DeckSlide, readonly (readonly Stroke[])[]>();

  /** @param changed Called after each change with what is new, except for what came from outside. */
  constructor(
    private readonly host: DeckHost,
    private readonly changed: (slide: DeckSlide, revision: Revision | null) => void,
  ) {}

  /** The strokes on a slide. */
  on(slide: DeckSlide | null): readonly Stroke[] {
    return (slide && this.#strokes.get(slide)) ?? [];
  }

  /** Whether there is something to go back to. */
  canUndo(slide: DeckSlide | null): boolean {
    return slide !== null && (this.#past.get(slide)?.length ?? 0) > 0;
  }

  /** Keeps what is there as a step to go back to. To be called before something is drawn, erased or cleared. */
  mark(slide: DeckSlide): void {
    this.#past.set(slide, [...(this.#past.get(slide) ?? []), this.on(slide)].slice(-PAST));
  }

  /** Replaces the strokes of a slide. */
  set(slide: DeckSlide, strokes: readonly Stroke[]): void {
    const before = this.on(slide);
    const bounded = strokes.slice(-MAX_STROKES);
    let keep = 0;
    while (keep < bounded.length && bounded[keep] === before[keep]) keep += 1;
    if (keep === before.length && keep === bounded.length) return;
    this.#strokes.set(slide, bounded);
    const at = this.#placeOf(slide);
    this.changed(slide, at === null ? null : { at, keep, strokes: bounded.slice(keep) });
  }

  /** Goes one step back. */
  undo(slide: DeckSlide): void {
    const past = [...(this.#past.get(slide) ?? [])];
    const strokes = past.pop();
    this.#past.set(slide, past);
    if (strokes) this.set(slide, strokes);
  }

  /** Takes on what another window has drawn. */
  take({ at, keep, strokes }: Revision): void {
    const slide = this.#slideAt(at);
    if (!slide) return;
    this.#strokes.set(slide, [...this.on(slide).slice(0, keep), ...strokes].slice(-MAX_STROKES));
    this.changed(slide, null);
  }

  /** All drawings by their slides' places, as plain JSON. */
  all(): Record<string, readonly Stroke[]> {
    const drawn = this.host.outline.slides.filter((slide) => this.on(slide).length > 0);
    return Object.fromEntries(drawn.map((slide) => [this.#placeOf(slide) ?? '', this.on(slide)]));
  }

  /** Replaces all drawings by those of `all()`; the value may come from anywhere. */
  replace(value: unknown): void {
    const drawings = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
    for (const slide of this.host.outline.slides) {
      const place = this.#placeOf(slide) ?? '';
      const strokes = Object.hasOwn(drawings, place) ? readStrokes(drawings[place]) : [];
      if (strokes.length > 0 || this.on(slide).length > 0) this.set(slide, strokes);
    }
  }

  #placeOf(slide: DeckSlide): string | null {
    const position = this.host.positionOf(slide);
    return position && `${String(position.h)}/${String(position.v)}`;
  }

  #slideAt(place: string): DeckSlide | null {
    const [h = -1, v = -1] = place.split('/').map(Number);
    return this.host.outline.columns[h]?.[v] ?? null;
  }
}
