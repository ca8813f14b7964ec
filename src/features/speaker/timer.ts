/** The speaker's watch in a window. It outlives a reload. */
import { ZERO, elapsed, reset, run } from '../../model/stopwatch.js';
import type { Stopwatch } from '../../model/stopwatch.js';
import { keyOf } from './address.js';
import { keepWatch, keptWatch } from './kept.js';

/** The watch. */
export interface Timer {
  readonly seconds: number;
  readonly running: boolean;
  /** Whether it has never run. */
  readonly fresh: boolean;
  /** As it is told to other windows; setting it takes over theirs. */
  watch: Stopwatch;
  run(on: boolean): void;
  reset(): void;
}

/** The watch for a deck in this window. */
export function openTimer(deck: Element): Timer {
  const key = keyOf(deck);
  let watch = keptWatch(key);
  const set = (to: Stopwatch): void => {
    watch = to;
    keepWatch(key, watch);
  };
  return {
    get seconds() {
      return elapsed(watch, Date.now()) / 1000;
    },
    get running() {
      return watch.since !== null;
    },
    get fresh() {
      return watch.banked === ZERO.banked && watch.since === null;
    },
    get watch() {
      return watch;
    },
    set watch(to) {
      set(to);
    },
    run(on) {
      set(run(watch, on, Date.now()));
    },
    reset() {
      set(reset(watch, Date.now()));
    },
  };
}
