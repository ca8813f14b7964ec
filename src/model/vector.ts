/** Points and ways in a plane. */

/** A place, or a way: right and down are positive. */
export interface Vector {
  readonly x: number;
  readonly y: number;
}

/** Reads a point that came from anywhere: of two finite numbers, else null. */
export function readVector(value: unknown): Vector | null {
  const { x, y } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y) ? { x, y } : null;
}
