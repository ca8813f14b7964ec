/** Slide numbers as people read them. */
import { indexOf } from './outline.js';
import type { Outline, Position } from './outline.js';

/** Where a slide is, as people count. */
export interface NumberPlace {
  /** Its number among the slides that count, from 1; 0 where it does not count. */
  readonly number: number;
  /** How many slides count. */
  readonly total: number;
  /** Its column, from 1. */
  readonly column: number;
  /** Its row in a stack, from 1; 0 where the column is one slide. */
  readonly row: number;
  /** The last step shown, from 1; 0 before the first. */
  readonly step: number;
}

/** A page's own way to write slide numbers. */
export type NumberFormat = (place: NumberPlace) => string;

/** The number of the slide at a position among those that count, starting with 1. */
export function slideNumber(outline: Outline, at: Position): number {
  return outline.numbers[indexOf(outline, at)] ?? 0;
}

/**
 * A position in one of the formats of `slide-number`: `c` counts slides, `t` is their total, `h` the column, `v` the slide of the stack.
 * The row is left out where the column is no stack; an uncounted slide has no number, and neither has `none`.
 * A page's own format decides all of this itself.
 */
export function formatSlideNumber(format: string | NumberFormat, outline: Outline, at: Position): string {
  const column = outline.columns[at.h] ?? [];
  if (typeof format === 'function') {
    const row = column.length > 1 ? at.v + 1 : 0;
    const number = column[at.v]?.uncounted ? 0 : slideNumber(outline, at);
    return format({ number, total: outline.total, column: at.h + 1, row, step: at.f + 1 });
  }
  if (column[at.v]?.uncounted) return '';
  const count = String(slideNumber(outline, at));
  if (format === 'c') return count;
  if (format === 'c/t') return `${count} / ${outline.total}`;
  if (format !== 'h.v' && format !== 'h/v') return '';
  const row = column.length > 1 ? `${format.charAt(1)}${at.v + 1}` : '';
  return `${at.h + 1}${row}`;
}
