/** Slide numbers as people read them. */
import { indexOf } from './outline.js';
import type { Outline, Position } from './outline.js';

/** The formats of the `slide-number` attribute. */
export const NUMBER_FORMATS = ['none', 'c', 'c/t', 'h.v', 'h/v'] as const;

/** The number of the slide at a position among those that count, starting with 1. */
export function slideNumber(outline: Outline, at: Position): number {
  return outline.numbers[indexOf(outline, at)] ?? 0;
}

/**
 * A position in one of `NUMBER_FORMATS`: `c` counts slides, `t` is their total, `h` the column, `v` the slide of the stack.
 * The row is left out where the column is no stack; an uncounted slide has no number, and neither has `none`.
 */
export function formatSlideNumber(format: string, outline: Outline, at: Position): string {
  const column = outline.columns[at.h] ?? [];
  if (column[at.v]?.uncounted) return '';
  const count = String(slideNumber(outline, at));
  if (format === 'c') return count;
  if (format === 'c/t') return `${count} / ${String(outline.total)}`;
  if (format !== 'h.v' && format !== 'h/v') return '';
  const row = column.length > 1 ? `${format.charAt(1)}${String(at.v + 1)}` : '';
  return `${String(at.h + 1)}${row}`;
}
