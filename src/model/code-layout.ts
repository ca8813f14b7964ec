/** Cuts coloured, marked-up text into lines and pieces, each of one role and one set of marks. */
import type { CodeRun } from './code-tokens.js';

/** Markup of the author's around a part of the text. Marks nest like the elements they stand for. */
export interface CodeMark {
  readonly start: number;
  readonly end: number;
}

/** A piece of a line: its text, the role that colours it, and the marks around it, outermost first. */
export interface CodePiece<M extends CodeMark = CodeMark> {
  readonly text: string;
  readonly role: string;
  readonly marks: readonly M[];
}

/** Marks in more marks than this are left out: each is painted anew on each line. */
const DEEPEST = 16;

/**
 * Lays out code as lines of pieces; line ends belong to no piece. Linear in the length of the text and the number of runs and marks.
 * @param runs Cover the text from its start to its end.
 * @param marks In document order: by start, and the outer before the inner.
 */
export function layoutCode<M extends CodeMark>(
  text: string,
  runs: readonly CodeRun[],
  marks: readonly M[],
): CodePiece<M>[][] {
  let line: CodePiece<M>[] = [];
  const lines = [line];
  let open: readonly M[] = [];
  let nextMark = 0;
  let at = 0;
  let lineEnd = text.indexOf('\n');

  for (const { end, role } of runs) {
    while (at < end) {
      if (text[at] === '\n') {
        lines.push((line = []));
        at += 1;
        lineEnd = text.indexOf('\n', at);
        continue;
      }
      open = open.filter((mark) => mark.end > at);
      for (let mark = marks[nextMark]; mark && mark.start <= at; mark = marks[nextMark]) {
        if (mark.end > at && open.length < DEEPEST) open = [...open, mark];
        nextMark += 1;
      }
      const stop = Math.min(
        end,
        lineEnd < 0 ? text.length : lineEnd,
        marks[nextMark]?.start ?? Infinity,
        ...open.map((mark) => mark.end),
      );
      line.push({ text: text.slice(at, stop), role, marks: open });
      at = stop;
    }
  }
  return lines;
}
