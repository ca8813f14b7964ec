/**
 * Highlight steps of code: `"1|3-4|all"` is three stages, of which the first shows at once and each further one is a step.
 * Numbers are those that stand beside the lines, so that what an author reads is what an author writes.
 */

/** First and last line of a range, both included, first never after last. */
export type LineRange = readonly [first: number, last: number];

/** What one stage points out: some lines, or all of them. An empty list points out nothing, which looks like all. */
export type LineStage = 'all' | readonly LineRange[];

/** The stages of a text, and those of its parts that could not be read. */
export interface ParsedLines {
  readonly stages: LineStage[];
  readonly errors: string[];
}

/**
 * Reads the text of `lines`. Stages are parted by `|`, ranges by commas; spaces, reversed ranges and `*` for `all` are
 * fine. A part that cannot be read is named in `errors` and left out. Never throws; linear in the length of the text.
 */
export function parseLines(text: string): ParsedLines {
  const stages: LineStage[] = [];
  const errors: string[] = [];
  if (text.trim() === '') return { stages, errors };
  for (const part of text.split('|')) {
    const stage = parseStage(part.trim().toLowerCase(), errors);
    if (stage) stages.push(stage);
  }
  return { stages, errors };
}

/** How many steps the text of `lines` adds to its slide: its first stage is there from the start. */
export function lineStepCount(text: string): number {
  return Math.max(0, parseLines(text).stages.length - 1);
}

/** One stage; undefined where nothing of it could be read. */
function parseStage(text: string, errors: string[]): LineStage | undefined {
  if (text === 'all' || text === '*') return 'all';
  if (text === '') return [];
  const ranges: LineRange[] = [];
  for (const part of text.split(',')) {
    const match = /^(\d+)(?: *[-–] *(\d+))?$/.exec(part.trim());
    if (match) {
      const from = Number(match[1]);
      const to = Number(match[2] ?? from);
      ranges.push([Math.min(from, to), Math.max(from, to)]);
    } else errors.push(part.trim());
  }
  return ranges.length > 0 ? ranges : undefined;
}
