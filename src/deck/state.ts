/** A deck's state as plain JSON, and reading it back from whatever comes. */
import type { Position, Target } from '../model/outline.js';
import { quote, warn } from '../model/warn.js';

/** What `getState()` gives. */
export interface DeckState extends Position {
  readonly paused: boolean;
}

/** What could be read of a state: a target, and modes where they are said. */
export type ReadState = Target & { readonly paused?: boolean };

/**
 * Reads a state or a position. Null, with a warning in development, where it has no column to go to.
 * @param deck The element that a warning is about.
 */
export function readState(state: unknown, deck: Element): ReadState | null {
  const { h, v, f, paused } = (typeof state === 'object' && state !== null ? state : {}) as Record<string, unknown>;
  const column = number(h);
  if (column === undefined || [v, f].some((value) => value !== undefined && number(value) === undefined)) {
    if (__DEV__) {
      const given = Object.entries({ h, v, f }).map(([key, value]) => `${key}: ${String(value)}`).join(', ');
      warn('state', deck, `${quote(given)} is no place in a deck; it stays where it is. Give numbers, as in { h: 2, v: 0, f: -1 }.`);
    }
    return null;
  }
  return {
    h: column, v: number(v) ?? 0, f: number(f) ?? -1, ...(typeof paused === 'boolean' ? { paused } : {}),
  };
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' && !Number.isNaN(value) ? value : undefined;
}
