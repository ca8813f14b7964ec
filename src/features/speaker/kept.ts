/** What a speaker view remembers. Without storage, or with nonsense in it, everything is as at first. */
import { readSettings } from '../../model/speaker.js';
import type { Settings } from '../../model/speaker.js';
import { ZERO, readStopwatch } from '../../model/stopwatch.js';
import type { Stopwatch } from '../../model/stopwatch.js';

const SETTINGS = 'q-deck speaker';

/** What the speaker chose, in any talk. */
export function keptSettings(): Settings {
  return readSettings(attempt(() => localStorage.getItem(SETTINGS)));
}

/** Keeps what the speaker chose. */
export function keepSettings(settings: Settings): void {
  attempt(() => {
    localStorage.setItem(SETTINGS, JSON.stringify(settings));
  });
}

/** The watch of this window, for a deck. */
export function keptWatch(key: string): Stopwatch {
  const stored = attempt(() => JSON.parse(sessionStorage.getItem(`q-deck watch ${key}`) ?? 'null') as unknown);
  return readStopwatch(stored, Date.now()) ?? ZERO;
}

/** Keeps the watch while this window is there. */
export function keepWatch(key: string, watch: Stopwatch): void {
  attempt(() => {
    sessionStorage.setItem(`q-deck watch ${key}`, JSON.stringify(watch));
  });
}

/** A page may be denied its storage, or it may be full. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
