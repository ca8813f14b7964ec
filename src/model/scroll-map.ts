/**
 * The scroll view's arithmetic: where the page is scrolled to for each slide and step, and which step it is at. All in px, from the top of the
 * first slide.
 */

/** What there is to see at a time. */
export interface ScrollWindow {
  /** Its height. */
  readonly height: number;
  /** What the page keeps free at its top, for a bar of its own. */
  readonly inset: number;
  /** Least and most that can be scrolled to. */
  readonly min: number;
  readonly max: number;
}

/** A slide in its place. */
export interface ScrollRow {
  readonly top: number;
  readonly height: number;
  readonly steps: number;
  /** Scrolled to before here, the slide before it is read. */
  readonly start: number;
  /** Scrolled to here, it stands in the middle of the window. */
  readonly rest: number;
  /** How far one scrolls from there until one has seen all of it: more than nothing where it is higher than the window. */
  readonly travel: number;
}

/** A slide, by index, and the last step shown: -1 before the first. */
export interface ScrollPlace {
  readonly index: number;
  readonly step: number;
}

/** Puts slides below each other. Where the page begins and ends, a slide rests as near to the middle as it can. */
export function scrollRows(
  slides: readonly Pick<ScrollRow, 'height' | 'steps'>[],
  { height: whole, inset, min, max }: ScrollWindow,
  gap: number,
): ScrollRow[] {
  const room = whole - inset;
  let top = 0;
  let before: ScrollRow | null = null;
  return slides.map(({ height, steps }) => {
    const travel = Math.max(0, height - room);
    const middle = top - inset - Math.max(0, (room - height) / 2);
    const rest = Math.max(min, Math.min(middle, max - travel));
    const start = before ? (before.rest + before.travel + rest) / 2 : rest - height / 2;
    before = { top, height, steps, start, rest, travel };
    top += height + gap;
    return before;
  });
}

/** Where to scroll to for a step: a slide stands still while its steps come, unless it is higher than the window. */
export function scrollOf({ rest, travel, steps }: ScrollRow, step: number): number {
  return steps > 0 ? rest + (travel * (step + 1)) / steps : rest;
}

/** The place at a scroll position: a slide's steps come as it rises to its rest; those of a high one as it passes by. Null without slides. */
export function placeAt(rows: readonly ScrollRow[], scroll: number): ScrollPlace | null {
  const index = Math.max(0, count(rows, ({ start }) => start <= scroll) - 1);
  const row = rows[index];
  if (!row) return null;
  const { start, rest, travel, steps } = row;
  const risen = scroll < rest ? (scroll - start) / (rest - start) : 1;
  const shown = travel > 0 ? Math.round(((scroll - rest) / travel) * steps) : Math.floor(risen * (steps + 1));
  return { index, step: Math.max(0, Math.min(shown, steps)) - 1 };
}

/** The indices of the first row that reaches into a stretch, and of the one after the last. */
export function rowsWithin(
  rows: readonly ScrollRow[],
  from: number,
  to: number,
): readonly [first: number, after: number] {
  return [count(rows, ({ top, height }) => top + height < from), count(rows, ({ top }) => top <= to)];
}

/** How many rows pass a test that the first ones pass and the others do not. Logarithmic. */
function count(rows: readonly ScrollRow[], test: (row: ScrollRow) => boolean): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row && test(row)) low = middle + 1;
    else high = middle;
  }
  return low;
}
