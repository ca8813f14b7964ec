/**
 * Cuts code into parts that are coloured one by one, when they come near: tokenizers are fast with code that people write, but the time that some take
 * grows with the square of a text that was made to keep them busy. What is bounded here is what one of them is given at a time.
 */
import type { CodeRun } from './code-tokens.js';

/** Some lines of a code: its characters from `start` to before `end`, without the last line end, and its lines from `first` on. */
export interface CodePart {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly count: number;
}

/** The most characters and lines of a part. What fits on a few slides is one. */
const MOST_CHARACTERS = 4000;
const MOST_LINES = 150;
/** Longer lines are data or packed code, which nobody reads: they have no colours. */
export const LONGEST_LINE = 1000;

/** Cuts a text where something new seems to begin: before an unindented line after a blank one; else between any two lines. Linear. */
export function cutCode(text: string): CodePart[] {
  const lines = text.split('\n');
  const parts: CodePart[] = [];
  let part = { start: 0, first: 0 };
  /** The last good place to cut, in this part. */
  let good: typeof part | null = null;
  let at = 0;
  const cut = (place: typeof part): void => {
    parts.push({ ...part, end: place.start - 1, count: place.first - part.first });
    part = place;
    good = null;
  };
  lines.forEach((line, i) => {
    const here = { start: at, first: i };
    if (i > part.first && /^\S/.test(line) && lines[i - 1]?.trim() === '') good = here;
    const end = at + line.length;
    if (i > part.first && (end - part.start > MOST_CHARACTERS || i - part.first >= MOST_LINES)) {
      // Short parts for the sake of a good place would be many.
      cut(good && 3 * (good.start - part.start) > end - part.start ? good : here);
      if (part.first < i && (end - part.start > MOST_CHARACTERS || i - part.first >= MOST_LINES)) cut(here);
    }
    at = end + 1;
  });
  parts.push({ ...part, end: text.length, count: lines.length - part.first });
  return parts;
}

/**
 * Colours a text without its lines that are too long.
 * @param colour Gives the runs of a text, which cover it.
 */
export function colourLines(text: string, colour: (text: string) => readonly CodeRun[]): CodeRun[] {
  const runs: CodeRun[] = [];
  let from = 0;
  let at = 0;
  const colourUpTo = (end: number): void => {
    if (end > from) for (const run of colour(text.slice(from, end))) runs.push({ ...run, end: from + run.end });
    from = end;
  };
  for (const line of text.split('\n')) {
    const end = at + line.length;
    if (line.length > LONGEST_LINE) {
      colourUpTo(at);
      runs.push({ end, role: '' });
      from = end;
    }
    at = end + 1;
  }
  colourUpTo(text.length);
  return runs;
}
