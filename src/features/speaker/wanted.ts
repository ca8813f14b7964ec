/** Whether a deck takes part in a speaker view from its start: in the view itself, and where one is open and may look for it. */
import type { DeckHost } from '../../deck/host.js';

const name = (): string => `q-deck view ${location.pathname}`;

/** Whether this window is a speaker view. */
export function inSpeakerView(): boolean {
  return location.hash.includes('q-speaker=');
}

/** Whether there is, or may be, a speaker view of this page. */
export function speakerWanted({ options }: DeckHost): boolean {
  return !options.preview && (inSpeakerView() || isOpen());
}

/** Says for decks to come that a view of this page is open. One that was not told of its end costs them a little work, no more. */
export function sayOpen(open: boolean): void {
  try {
    if (open) localStorage.setItem(name(), '1');
    else localStorage.removeItem(name());
  } catch {
    // Without storage a deck that is loaded anew is found once it opens its view again.
  }
}

function isOpen(): boolean {
  try {
    return localStorage.getItem(name()) !== null;
  } catch {
    return false;
  }
}
