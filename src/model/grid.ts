/** Moving through a grid of columns that stand side by side, wrap into lines, and hold one or more cells one below the other. */

/** A cell, by its column and its row in it. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** The ways through a grid. */
export type GridWay = 'left' | 'right' | 'up' | 'down' | 'first' | 'last' | 'line-up' | 'line-down';

/**
 * Where a way leads: left and right to the next column, in reading order; up and down through a column and on to the line above or below;
 * `line-…` to that line at once. Stays where nothing is.
 * @param heights How many cells each column has; none is empty.
 * @param perLine How many columns stand side by side.
 */
export function moveInGrid(heights: readonly number[], perLine: number, at: Cell, way: GridWay): Cell {
  const last = heights.length - 1;
  const { column, row } = at;
  const rowIn = (other: number, wanted: number): Cell => ({
    column: other,
    row: Math.min(wanted, (heights[other] ?? 1) - 1),
  });
  const lineOf = (other: number): number => Math.floor(other / perLine);
  if (last < 0) return at;
  if (way === 'first') return { column: 0, row: 0 };
  if (way === 'last') return rowIn(last, Infinity);
  if (way === 'left') return column > 0 ? rowIn(column - 1, row) : at;
  if (way === 'right') return column < last ? rowIn(column + 1, row) : at;
  if (way === 'up' && row > 0) return { column, row: row - 1 };
  if (way === 'down' && row < (heights[column] ?? 1) - 1) return { column, row: row + 1 };
  if (way === 'up' || way === 'line-up')
    return column < perLine ? at : rowIn(column - perLine, way === 'up' ? Infinity : 0);
  // The last line may be shorter.
  return lineOf(column) < lineOf(last) ? rowIn(Math.min(column + perLine, last), 0) : at;
}
