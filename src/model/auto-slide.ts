/** The rules of moving on by time. All times in milliseconds. */
import type { Action } from './keys.js';

/** What is said of times at one place of a talk, as the texts of attributes; null where nothing is said. */
export interface SaidTimes {
  /** Of the fragments and highlights that the last step showed; empty before the first. */
  readonly step: readonly (string | null)[];
  /** Of the slide, then of the stacks around it, innermost first. */
  readonly around: readonly (string | null)[];
  /** Of the deck. */
  readonly deck: number;
}

/** After what time a talk moves on from a place; 0 where it stays. The longest of a step counts, then the nearest that says something. */
export function timeAt({ step, around, deck }: SaidTimes): number {
  const own = step.map(readTime).filter((time) => time !== null);
  if (own.length > 0) return Math.max(...own);
  return around.map(readTime).find((time) => time !== null) ?? deck;
}

/** A time from an attribute; null where it is none. */
function readTime(text: string | null): number | null {
  const time = Number(text);
  return text?.trim() && time >= 0 && time < Infinity ? time : null;
}

/** How far a video or sound is; the names are those of `HTMLMediaElement`, its seconds included. */
export interface MediaTime {
  readonly duration: number;
  readonly currentTime: number;
  readonly playbackRate: number;
  readonly readyState: number;
  readonly loop: boolean;
  readonly paused: boolean;
  readonly ended: boolean;
}

/** How long media will still play: the longest counts. What loops, stalls or has no end is not waited for. */
export function mediaLeft(media: readonly MediaTime[]): number {
  const left = media.map(({ duration, currentTime, playbackRate, readyState, loop, paused, ended }) => {
    if (loop || paused || ended || readyState < 3 || playbackRate <= 0 || !Number.isFinite(duration)) return 0;
    return Math.max(0, (duration - currentTime) / playbackRate) * 1000;
  });
  return Math.max(0, ...left);
}

/** How long a place is shown in all: its time, or until its media have ended. */
export function timeInAll(time: number, elapsed: number, left: number): number {
  return Math.max(time, left > 0 ? elapsed + left : 0, elapsed);
}

/** Keys that say nothing of the talk's course: the ones that hold it, and what only changes what other keys mean. */
const QUIET: readonly Action[] = ['auto-slide', 'pause', 'fullscreen', 'speaker'];
const MODIFIERS = /^(Shift|Control|Alt|Meta|Fn)|Lock$/;

/**
 * Whether a key shows that somebody has taken over, so that the talk no longer moves by itself.
 * @param key The key of the event.
 * @param action What it is bound to, if anything.
 */
export function takesOver(key: string, action: Action | undefined): boolean {
  return !MODIFIERS.test(key) && (action === undefined || !QUIET.includes(action));
}
