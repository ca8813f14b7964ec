/** A watch that can be stopped, as plain data: it outlives the page that shows it. Times are in ms; what `now` is counted from is the caller's choice. */
import { fieldsOf } from './messages.js';

/** A watch. */
export interface Stopwatch {
  /** What had run when it was last stopped. */
  readonly banked: number;
  /** When it was started again; null while it stands. */
  readonly since: number | null;
}

/** A watch that has not run. */
export const ZERO: Stopwatch = { banked: 0, since: null };

/** How long it has run. A clock that was set back takes nothing away. */
export function elapsed({ banked, since }: Stopwatch, now: number): number {
  return banked + (since === null ? 0 : Math.max(0, now - since));
}

/** The watch, started or stopped; itself where it is so already. */
export function run(watch: Stopwatch, on: boolean, now: number): Stopwatch {
  if (on === (watch.since !== null)) return watch;
  return { banked: elapsed(watch, now), since: on ? now : null };
}

/** The watch at zero, running on where it ran. */
export function reset({ since }: Stopwatch, now: number): Stopwatch {
  return { banked: 0, since: since === null ? null : now };
}

/** The longest time that is believed: what says more was not written by a watch. */
const LONGEST = 1000 * 60 * 60 * 24 * 7;

/** Reads a watch from storage or a message; null where it is none. */
export function readStopwatch(value: unknown, now: number): Stopwatch | null {
  const { banked, since } = fieldsOf(value);
  const isTime = (time: unknown): time is number => typeof time === 'number' && time >= 0 && time <= LONGEST;
  if (!isTime(banked)) return null;
  if (since === null) return { banked, since };
  return typeof since === 'number' && isTime(now - since) ? { banked, since } : null;
}
