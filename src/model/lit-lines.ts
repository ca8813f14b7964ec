/** Which lines of code a stage of highlighting points out. Apart from `code-lines.ts`: only code that is shown asks. */
import type { LineStage } from './code-lines.js';

/**
 * The lines that a stage points out, as indexes, ascending. Linear in the number of ranges and of lines.
 * @param start Number of the first line.
 * @param count How many lines there are.
 */
export function litLines(stage: LineStage, start: number, count: number): number[] {
  if (stage === 'all' || stage.length === 0) return [];
  /** How many more ranges there are from a line on than before it. */
  const more = new Int32Array(count + 1);
  const within = (index: number): number => Math.min(Math.max(index, 0), count);
  for (const [first, last] of stage) {
    const [from, to] = [within(first - start), within(last - start + 1)];
    more[from] = (more[from] ?? 0) + 1;
    more[to] = (more[to] ?? 0) - 1;
  }
  const lit: number[] = [];
  let ranges = 0;
  for (let i = 0; i < count; i += 1) {
    ranges += more[i] ?? 0;
    if (ranges > 0) lit.push(i);
  }
  return lit;
}
