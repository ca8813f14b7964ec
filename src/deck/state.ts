/** A deck's state as plain JSON, and reading it back from whatever comes. */
import type { Position, Target } from '../model/outline.js';
import { quote, warn } from '../model/warn.js';

/** What `getState()` gives. */
export interface DeckState extends Position {
  readonly paused: boolean;
  /** What features tell of themselves, by their names: `overview`, `autoSlide`, … */
  readonly [feature: string]: unknown;
}

/** What could be read of a state: a place and modes, where they are said. */
export interface ReadState {
  readonly target?: Target;
  readonly paused?: boolean;
  /** What is said of features, by name; only they can read it. */
  readonly parts?: readonly (readonly [name: string, value: unknown])[];
}

/**
 * Reads a state or a position. Null, with a warning in development, where it says nothing that can be read.
 * @param deck The element that a warning is about.
 */
export function readState(state: unknown, deck: Element): ReadState | null {
  const isObject = typeof state === 'object' && state !== null && !Array.isArray(state);
  const { h, v = 0, f = -1, paused, ...rest } = (isObject ? state : {}) as Record<string, unknown>;
  const parts = Object.entries(rest);
  const modes = typeof paused === 'boolean' ? { paused, parts } : { parts };
  if (isNumber(h) && isNumber(v) && isNumber(f)) return { target: { h, v, f }, ...modes };
  if (h === undefined && ('paused' in modes || parts.length > 0)) return modes;
  if (__DEV__) {
    const given = Object.entries({ h, v, f }).map(
      ([key, value]) => `${key}: ${isPlain(value) ? String(value) : typeof value}`,
    );
    warn(
      'state',
      deck,
      `${quote(given.join(', '))} is no place in a deck; it stays where it is. Give numbers, as in { h: 2, v: 0, f: -1 }.`,
    );
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
