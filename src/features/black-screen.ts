/** What holds while the screen is black: nothing stands before it, nothing is switched behind it, and Escape lifts it. */
import type { DeckController, DeckHost } from '../deck/host.js';
import type { Action } from '../model/keys.js';

/** What nobody would see. */
const UNSEEN: readonly Action[] = ['laser', 'pen', 'clear-drawing', 'zoom', 'go-to'];

/** Keeps a black screen black. */
export function blackScreen(host: DeckHost): DeckController {
  return {
    connect(signal) {
      host.element.addEventListener('q-pause', ({ on, target }) => {
        // What is in the top layer would stand before it.
        if (on && target === host.element) for (const dialog of host.shadow.querySelectorAll('dialog')) dialog.close();
      }, { signal });
    },
    takes(action, origin) {
      // A speaker sees the slides all the time.
      if (!host.paused || origin !== 'key' || host.element.matches(':state(speaker)')) return false;
      // Escape is one of its keys.
      if (action === 'overview') return host.request('pause', origin);
      return UNSEEN.includes(action);
    },
  };
}
