/** What the deck's dialogs have in common. */
import type { DeckHost } from '../deck/host.js';
import { lendSheet } from '../deck/light-sheet.js';

/** Has a dialog in the deck until the signal aborts. Keys are its own while it is open; a click beside it closes it. */
export function keepDialog({ shadow }: DeckHost, dialog: HTMLDialogElement, styles: string, signal: AbortSignal): void {
  lendSheet(shadow, styles, signal);
  shadow.append(dialog);
  // WebKit leaves the focus in a closed dialog for a moment.
  dialog.addEventListener(
    'keydown',
    (event) => {
      if (dialog.open) event.stopPropagation();
    },
    { signal },
  );
  // Only its backdrop is the dialog itself.
  dialog.addEventListener(
    'click',
    ({ target }) => {
      if (target === dialog) dialog.close();
    },
    { signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      // Else it would come back open, but not modal.
      dialog.close();
      dialog.remove();
    },
    { once: true },
  );
}

/**
 * Opens or closes a dialog.
 * @param on What it is to be; undefined: the other of what it is.
 * @param prepare Called before it opens.
 */
export function switchDialog(dialog: HTMLDialogElement, on: boolean | undefined, prepare: () => void): void {
  if (on === dialog.open) return;
  if (dialog.open) dialog.close();
  else {
    prepare();
    dialog.showModal();
  }
}
