/** The button that shows the speaker's notes below the slides of a deck that is read. */
import { make, update } from '../../chrome/make.js';
import type { DeckHost } from '../../deck/host.js';
import { lendSheet } from '../../deck/light-sheet.js';
import { keepWritten, textsOf } from '../labels/texts-of.js';
import { notesButtonStyles, shownNotesStyles } from './read-notes.styles.js';
import { TEXTS } from './texts.js';

/** Whether notes are read, as a mode of one deck. */
export interface ReadNotes {
  on: boolean;
}

/**
 * Offers the notes until the signal aborts.
 * @param mode Kept from one time to the next.
 * @param changed Called when they come or go.
 * @returns Brings them to what the mode says.
 */
export function offerNotes(host: DeckHost, mode: ReadNotes, changed: () => void, signal: AbortSignal): () => void {
  const button = make('button', { type: 'button', class: 'read-notes', part: 'notes-button' });
  const show = (): void => {
    host.setState('reading-notes', mode.on);
    update(button, { 'aria-pressed': String(mode.on) });
    changed();
  };
  button.addEventListener(
    'click',
    () => {
      mode.on = !mode.on;
      show();
    },
    { signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      button.remove();
      host.setState('reading-notes', false);
    },
    { once: true },
  );
  keepWritten(
    host,
    () => {
      button.textContent = textsOf(host, 'scroll', TEXTS).notes;
    },
    signal,
  );
  lendSheet(host.element.getRootNode() as Document | ShadowRoot, shownNotesStyles, signal);
  lendSheet(host.shadow, notesButtonStyles, signal);
  host.shadow.querySelector('.chrome')?.append(button);
  show();
  return show;
}
