/** What deck and speaker view tell each other, and what the view remembers. Read field by field, since anybody may have written it. */
import { fieldsOf, isName } from './messages.js';
import { readStopwatch } from './stopwatch.js';
import type { Stopwatch } from './stopwatch.js';

/** A place by the slides' document order: windows of a shuffled deck have orders of their own. */
export interface Place {
  readonly slide: number;
  /** The last step shown; -1: none. */
  readonly step: number;
}

/** From the deck: where it is. */
export interface At extends Place {
  readonly is: 'at';
  readonly paused: boolean;
  /** The last order that it had carried out: of which view, and the order's number. */
  readonly after: readonly [view: string, order: number] | null;
}

/** From a view: where to go. Answered with `At`, whatever came of it. */
export interface Go extends Place {
  readonly is: 'go';
  readonly order: number;
  readonly paused: boolean;
}

/** From a view: how its watch stands, for the other views and for those to come. */
export interface Watch {
  readonly is: 'watch';
  readonly watch: Stopwatch;
}

/** From a view that has just come: where is the deck? Answered with `At`, and `Watch` where there is one. */
export interface Ask {
  readonly is: 'ask';
  /** The view has no slides: answered with `Slides` first. */
  readonly slides: boolean;
}

/** From the deck: all that is in it, to be read by `readTree`. */
export interface Slides {
  readonly is: 'slides';
  readonly tree: unknown;
}

/** From a view: what is for the audience's window to do. */
export interface Do {
  readonly is: 'do';
  readonly action: 'auto-slide';
}

/** All of these. */
export type SpeakerMessage = At | Go | Watch | Ask | Do | Slides;

/** Reads a message between deck and view; null where it is none. */
export function readSpeakerMessage(data: unknown, now: number): SpeakerMessage | null {
  const { is, slide, step, paused, after, order, watch, action, slides, tree } = fieldsOf(data);
  if (is === 'ask') return { is, slides: slides === true };
  if (is === 'slides') return { is, tree };
  if (is === 'do') return action === 'auto-slide' ? { is, action } : null;
  if (is === 'watch') {
    const read = readStopwatch(watch, now);
    return read && { is, watch: read };
  }
  if (!isCount(slide, 0) || !isCount(step, -1) || typeof paused !== 'boolean') return null;
  if (is === 'go') return isCount(order, 1) ? { is, slide, step, order, paused } : null;
  if (is !== 'at') return null;
  const [view, done] = Array.isArray(after) ? (after as unknown[]) : [];
  return { is, slide, step, paused, after: isName(view) && isCount(done, 1) ? [view, done] : null };
}

function isCount(value: unknown, least: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least;
}

/** What a speaker has chosen. */
export interface Settings {
  readonly scheme: 'dark' | 'light';
  /** Share of the width that the slides have, and of their height that the current one has; in percent. */
  readonly across: number;
  readonly down: number;
  /** Size of the notes in px. */
  readonly size: number;
}

/** The bounds of each choice that is a number, with what it is at first. */
export const BOUNDS = {
  across: { min: 25, max: 80, first: 62 },
  down: { min: 30, max: 85, first: 66 },
  size: { min: 14, max: 44, first: 20 },
} as const;

/** Reads settings from storage; what cannot be read is as at first. */
export function readSettings(text: string | null): Settings {
  let stored: unknown = null;
  try {
    stored = JSON.parse(text ?? '');
  } catch {
    // Nothing there, or not ours.
  }
  const { scheme, ...rest } = fieldsOf(stored);
  return {
    scheme: scheme === 'light' ? 'light' : 'dark',
    across: bounded('across', rest.across),
    down: bounded('down', rest.down),
    size: bounded('size', rest.size),
  };
}

/** A number within the bounds of a choice; the first one where it is no number. */
export function bounded(name: keyof typeof BOUNDS, value: unknown): number {
  const { min, max, first } = BOUNDS[name];
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : first;
}
