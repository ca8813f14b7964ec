/**
 * What a deck is: columns of slides. A column of more than one slide is a stack.
 * Pure values; the reader of the light DOM fills them, everything else only looks.
 */

/** One slide, as far as moving through the deck is concerned. */
export interface Slide {
  /** Its name in URLs; empty where it has none. */
  readonly id: string;
  /** How many steps (fragments, code highlights) it has. May be a getter: it is read only for slides that are walked to. */
  readonly steps: number;
  /** Passed over by moves, reachable by link. */
  readonly skip: boolean;
  /** Not in the total and without a number of its own. */
  readonly uncounted: boolean;
}

/** Where one is: column, slide of the column, and the last step shown (-1: none yet). All zero-based. */
export interface Position {
  readonly h: number;
  readonly v: number;
  readonly f: number;
}

/** A place to go to; what is left out counts as the start of what is given. */
export type Target = Pick<Position, 'h'> & Partial<Position>;

/** A deck's slides in order. `slides` is `columns` flattened; build it with `buildOutline`. */
export interface Outline<S extends Slide = Slide> {
  readonly columns: readonly (readonly S[])[];
  readonly slides: readonly S[];
  /** Index in `slides` of each column's first slide. */
  readonly starts: readonly number[];
  /** The number people see, by index in `slides`; an uncounted slide shows that of the slide before it. */
  readonly numbers: readonly number[];
  /** How many slides are counted. */
  readonly total: number;
}

/** Builds an outline; empty columns are left out. Linear in the number of slides, which are counted when their numbers are first asked for. */
export function buildOutline<S extends Slide>(columns: readonly (readonly S[])[]): Outline<S> {
  const filled = columns.filter((column) => column.length > 0);
  const slides = filled.flat();
  const starts: number[] = [];
  let next = 0;
  for (const { length } of filled) {
    starts.push(next);
    next += length;
  }
  let numbers: number[] | undefined;
  const count = (): number[] => {
    let total = 0;
    return (numbers ??= slides.map(({ uncounted }) => (uncounted ? total : (total += 1))));
  };
  return {
    columns: filled,
    slides,
    starts,
    get numbers() {
      return count();
    },
    get total() {
      return count().at(-1) ?? 0;
    },
  };
}

/** The slide at a position, or undefined where there is none. */
export function slideAt<S extends Slide>(outline: Outline<S>, at: Pick<Position, 'h' | 'v'>): S | undefined {
  return outline.columns[at.h]?.[at.v];
}

/** A position's index in `outline.slides`. */
export function indexOf(outline: Outline, at: Pick<Position, 'h' | 'v'>): number {
  return (outline.starts[at.h] ?? 0) + at.v;
}

/** The position of the slide with an index in `outline.slides`, no step shown. Logarithmic. */
export function positionOf(outline: Outline, index: number): Position {
  let low = 0;
  let high = outline.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((outline.starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return { h: low, v: index - (outline.starts[low] ?? 0), f: -1 };
}

/** The valid position nearest to a target; null for an empty outline. */
export function nearest(outline: Outline, target: Target): Position | null {
  const h = clamp(target.h, 0, outline.columns.length - 1);
  const column = outline.columns[h];
  if (!column) return null;
  const v = clamp(target.v ?? 0, 0, column.length - 1);
  const f = clamp(target.f ?? -1, -1, (column[v]?.steps ?? 0) - 1);
  return { h, v, f };
}

/** Whether two positions are the same, step included. */
export function samePosition(a: Position | null, b: Position | null): boolean {
  return a === b || (a !== null && b !== null && a.h === b.h && a.v === b.v && a.f === b.f);
}

/** Whether two positions are on one slide. */
export function sameSlide(a: Position, b: Position): boolean {
  return a.h === b.h && a.v === b.v;
}

/** How far through the deck a position is, 0 to 1; a slide's steps share the way to the next slide. */
export function progressAt(outline: Outline, at: Position): number {
  const last = outline.slides.length - 1;
  if (last < 1) return 1;
  const shown = (at.f + 1) / ((slideAt(outline, at)?.steps ?? 0) + 1);
  return Math.min(1, (indexOf(outline, at) + shown) / last);
}

function clamp(value: number, low: number, high: number): number {
  const whole = Math.trunc(value) || 0;
  return Math.max(low, Math.min(high, whole));
}
