/** A deck's state as plain JSON, and reading it back from whatever comes. */
import type { Position, Target } from '../model/outline.js';
import { quote, warn } from '../model/warn.js';

/** What `getState()` gives. */
export interface DeckState extends Position {
  readonly paused: boolean;
}

/** What could be read of a state: a place and modes, where they are said. */
export interface ReadState {
  readonly target?: Target;
  readonly paused?: boolean;
}

/**
 * Reads a state or a position. Null, with a warning in development, where it says nothing that can be read.
 * @param deck The element that a warning is about.
 */
export function readState(state: unknown, deck: Element): ReadState | null {
  const { h, v = 0, f = -1, paused } = (typeof state === 'object' && state !== null ? state : {}) as Record<string, unknown>;
  const mode = typeof paused === 'boolean' ? { paused } : null;
  if (isNumber(h) && isNumber(v) && isNumber(f)) return { target: { h, v, f }, ...mode };
  if (h === undefined && mode) return mode;
  if (__DEV__) {
    const given = Object.entries({ h, v, f }).map(([key, value]) => `${key}: ${isPlain(value) ? String(value) : typeof value}`);
    warn('state', deck, `${quote(given.join(', '))} is no place in a deck; it stays where it is. Give numbers, as in { h: 2, v: 0, f: -1 }.`);
  }
  return null;
}

/** Whether a value says more in a message than its type does. */
function isPlain(value: unknown): value is string | number | undefined {
  return ['string', 'number', 'undefined'].includes(typeof value);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(value);
}
