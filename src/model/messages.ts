/**
 * What windows of one talk tell each other: the envelope of a message, and how the speaker view's address is written.
 * Messages may come from anybody of the same origin, so each is read field by field; what is not of this shape is nobody's.
 */
import type { Position } from './outline.js';

/** The version of all that is written here; windows of different versions do not hear each other. */
export const PROTOCOL = 2;

/** One message. */
export interface Message {
  /** The window and deck that sent it, by a random name. */
  readonly from: string;
  /** The deck that it is about, by the same; empty where any deck of the page is meant. */
  readonly to: string;
  /** Counts up with each message of a sender: one that came twice, by two ways, is heard once. */
  readonly count: number;
  /** What it is about: the name of the feature that understands it. */
  readonly type: string;
  /** What it says, to be read by who is concerned; plain data. */
  readonly data: unknown;
}

/** Reads a message; null where it is none. */
export function readMessage(value: unknown): Message | null {
  const { from, to, count, type, data } = fieldsOf(value);
  if (!isName(from) || (to !== '' && !isName(to)) || !isCount(count)) return null;
  return typeof type === 'string' && /^[a-z][a-z-]{0,30}$/.test(type) ? { from, to, count, type, data } : null;
}

/** Reads a position as it stands in a message; null where it is none. Out of range is not wrong: it means the nearest. */
export function readPosition(value: unknown): Position | null {
  const { h, v, f } = fieldsOf(value);
  return isPlace(h) && isPlace(v) && isPlace(f) ? { h, v, f } : null;
}

/** The fields of a value; none where it is no plain object. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** Whether a value is the random name of a window. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z\d]{8,32}$/.test(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function isPlace(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= -1;
}

/** What the address of a speaker view says. */
export interface SpeakerAddress {
  /** The deck that it was opened for, by its random name; empty where any will do. */
  readonly session: string;
  /** Which deck of the page: its id, or `~` and its place among the decks of the page. */
  readonly key: string;
}

/** Reads the speaker view's piece of a hash (`NAME.KEY` or `KEY`), percent-decoded; null where there is none. */
export function parseSpeakerAddress(piece: string | null): SpeakerAddress | null {
  if (!piece) return null;
  const [, session = '', key = ''] = /^(?:([a-z\d]{8,32})\.)?(.+)$/s.exec(piece) ?? [];
  return { session, key };
}

/** Writes the speaker view's piece of a hash; still to be percent-encoded. */
export function formatSpeakerAddress({ session, key }: SpeakerAddress): string {
  return `${session}.${key}`;
}
