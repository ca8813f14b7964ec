/**
 * Whether this window is a speaker view. Its address says so, and anybody can write an address: it is believed where it names a session that this
 * browser began, or where a person has said yes to it in this tab, and never in a frame of another site's page.
 */
import { decode, findPath } from '../../model/address.js';
import { parseSpeakerAddress } from '../../model/messages.js';
import type { SpeakerAddress } from '../../model/messages.js';
import { knownSessions } from './sessions.js';

/** What a speaker view's piece of the hash begins with. */
export const PIECE = 'q-speaker';

/** Where the tab keeps the address that a person said yes to. */
const SAID_YES = 'q-deck speaker view';

/** What was decided of each address: a window does not become something else on the way. */
const decided = new Map<string, boolean>();

/** What this window's address says of a speaker view, whoever wrote it; null where it says nothing. */
export function askedFor(): SpeakerAddress | null {
  const piece = findPath(location.hash, PIECE);
  return parseSpeakerAddress(piece && decode(piece));
}

/** What the address of a speaker view says, once it may be believed; null in a window that presents. */
export function speakerAddress(): SpeakerAddress | null {
  const asked = askedFor();
  if (!asked) return null;
  const piece = textOf(asked);
  const admitted = decided.get(piece) ?? (!inForeignFrame() && (isKnown(asked) || saidYes() === piece));
  decided.set(piece, admitted);
  return admitted ? asked : null;
}

/**
 * Whether the address asks for the view of a deck, and only a person can say whether it gets it.
 * @param keyOf Gives what the deck is known by; called where the address asks for any.
 */
export function asksFirst(keyOf: () => string): boolean {
  const asked = askedFor();
  return asked !== null && !inSpeakerView() && !inForeignFrame() && asked.key === keyOf();
}

/** Whether this window is a speaker view. */
export function inSpeakerView(): boolean {
  return speakerAddress() !== null;
}

/** Keeps that a person wants the speaker view of this window's address, for when the page is loaded again; false where there is no storage. */
export function sayYes(): boolean {
  const asked = askedFor();
  try {
    if (asked) sessionStorage.setItem(SAID_YES, textOf(asked));
  } catch {
    // Said below.
  }
  return asked !== null && saidYes() === textOf(asked);
}

/** Whether a page of another origin shows this one in a frame, at whatever depth: what is clicked there may not be what is seen. */
export function inForeignFrame(): boolean {
  try {
    for (let at: Window = window; at !== at.parent; at = at.parent)
      if (at.parent.origin !== window.origin || window.origin === 'null') return true;
    return false;
  } catch {
    // Only windows of the same origin can be looked at.
    return true;
  }
}

const textOf = ({ session, key }: SpeakerAddress): string => `${session}.${key}`;

const isKnown = ({ session, key }: SpeakerAddress): boolean => session !== '' && knownSessions(key).includes(session);

function saidYes(): string | null {
  try {
    return sessionStorage.getItem(SAID_YES);
  } catch {
    return null;
  }
}
