/** Auto-animation, as rules: which slides animate into each other, what of them is the same, and how long it takes. */

/** What a slide says of auto-animation. */
export interface AnimatedSlide {
  /** It takes part. */
  readonly on: boolean;
  /** Only slides of the same id animate into each other; empty is an id like any other. */
  readonly id: string;
  /** A new run begins with it: it does not animate from the slide before. */
  readonly restart: boolean;
}

/** Two things that are the same: an index into what is left and one into what comes. */
export interface Pair {
  readonly from: number;
  readonly to: number;
}

/** The names of a thing, the best one first. Things without a name are never the same. */
export type Keys = readonly string[];

/**
 * Whether the first of some slides and the last animate into each other: all of them belong to one run.
 * @param slides In the order of the talk, whichever way one moves along them.
 */
export function autoAnimates(slides: readonly AnimatedSlide[]): boolean {
  const first = slides[0];
  return (
    first !== undefined &&
    slides.length > 1 &&
    slides.every(({ on, id, restart }, i) => on && id === first.id && !(restart && i > 0))
  );
}

/**
 * Pairs things by name: first all that have the same first name, then by second name what is left, and so on. Of several with the same
 * name the first is paired with the first. Linear in the number of names.
 * @returns Sorted by `to`.
 */
export function pairUp(from: readonly Keys[], to: readonly Keys[]): Pair[] {
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  const rounds = from.reduce((most, { length }) => Math.max(most, length), 0);
  for (let round = 0; round < rounds; round += 1) {
    /** What is left, by name: the first of a name is the last in its list. */
    const waiting = new Map<string, number[]>();
    for (let i = from.length - 1; i >= 0; i -= 1) {
      const key = from[i]?.[round];
      if (key === undefined || used.has(i)) continue;
      const same = waiting.get(key);
      if (same) same.push(i);
      else waiting.set(key, [i]);
    }
    to.forEach((keys, j) => {
      const key = keys[round];
      const i = key === undefined || pairs.has(j) ? undefined : waiting.get(key)?.pop();
      if (i === undefined) return;
      used.add(i);
      pairs.set(j, i);
    });
  }
  return [...pairs].map(([j, i]) => ({ from: i, to: j })).sort((a, b) => a.to - b.to);
}

/**
 * Pairs the lines of two versions of a text: what stayed in order, then what moved, then what only changed its indentation, then
 * lines in the same place that are alike.
 * @returns Sorted by `to`.
 */
export function pairLines(from: readonly string[], to: readonly string[]): Pair[] {
  const pairs = new Map<number, number>(common(from, to).map((pair) => [pair.to, pair.from]));
  const taken = new Set(pairs.values());
  const add = (i: number, j: number): void => {
    pairs.set(j, i);
    taken.add(i);
  };
  const names = (line: string, free: boolean): Keys => (free && line.trim() ? [line, line.trim()] : []);
  const moved = pairUp(
    from.map((line, i) => names(line, !taken.has(i))),
    to.map((line, j) => names(line, !pairs.has(j))),
  );
  for (const pair of moved) add(pair.from, pair.to);
  to.forEach((line, j) => {
    if (pairs.has(j)) return;
    const before = j === 0 ? -1 : pairs.get(j - 1);
    const after = j === to.length - 1 ? from.length : pairs.get(j + 1);
    for (const i of [before === undefined ? -1 : before + 1, after === undefined ? -1 : after - 1]) {
      const other = from[i];
      if (other === undefined || taken.has(i) || pairs.has(j) || !alike(other.trim(), line.trim())) continue;
      add(i, j);
    }
  });
  return [...pairs].map(([j, i]) => ({ from: i, to: j })).sort((a, b) => a.to - b.to);
}

/** Above so many comparisons the longest common subsequence is not looked for. */
const TOO_MANY = 1e6;

/** The longest common subsequence of two lists of lines. */
function common(from: readonly string[], to: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start])
    pairs.push({ from: start, to: start++ });
  let end = 0;
  while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  for (let back = 1; back <= end; back += 1) pairs.push({ from: from.length - back, to: to.length - back });
  const rows = from.length - end - start;
  const columns = to.length - end - start;
  if (rows * columns > TOO_MANY) return pairs;
  /** Length of the longest common subsequence of what is left from a row and a column on. */
  const longest = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
  const at = (row: number, column: number): number => longest[row]?.[column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const same = from[start + row] === to[start + column];
      (longest[row] as Uint16Array)[column] = same
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns;) {
    if (from[start + row] === to[start + column]) pairs.push({ from: start + row++, to: start + column++ });
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** Whether most of two texts is the same start and the same end. */
function alike(a: string, b: string): boolean {
  const short = Math.min(a.length, b.length);
  let start = 0;
  while (start < short && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < short - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return 2 * (start + end) > Math.max(a.length, b.length);
}

/**
 * Reads a time: a bare number is seconds, else a CSS time.
 * @returns Milliseconds; null where it is no time, or less than none.
 */
export function parseTime(text: string): number | null {
  const [, number, unit] = /^\+?(\d+(?:\.\d*)?|\.\d+)\s*(m?s)?$/i.exec(text.trim()) ?? [];
  const value = Number(number) * (unit?.toLowerCase() === 'ms' ? 1 : 1000);
  return Number.isFinite(value) ? value : null;
}
