/** The black screen, and what holds while it is there: nothing stands before it, nothing is switched behind it, and Escape lifts it. */
import { make } from '../chrome/make.js';
import type { DeckController, DeckHost } from '../deck/host.js';
import { lendSheet } from '../deck/light-sheet.js';
import type { Action } from '../model/keys.js';
import { isIntent } from '../model/navigate.js';
import { blackScreenStyles } from './black-screen.styles.js';

/** What nobody would see. */
const UNSEEN: readonly Action[] = ['laser', 'pen', 'clear-drawing', 'zoom', 'go-to'];

/** Keeps a black screen black. */
export function blackScreen(host: DeckHost): DeckController {
  const screen = make('div', { class: 'pause', part: 'pause' });

  function draw(): void {
    if (host.paused) host.shadow.append(screen);
    else screen.remove();
  }

  return {
    connect(signal) {
      lendSheet(host.shadow, blackScreenStyles, signal);
      draw();
      signal.addEventListener('abort', () => screen.remove(), { once: true });
      host.element.addEventListener(
        'q-pause',
        ({ on, target }) => {
          if (target !== host.element) return;
          draw();
          // What is in the top layer would stand before it.
          if (on) for (const dialog of host.shadow.querySelectorAll('dialog')) dialog.close();
        },
        { signal },
      );
    },
    takes(action, origin) {
      if (!host.paused || origin !== 'key') return false;
      // A speaker sees the slides all the time, and may go on behind it.
      if (host.element.matches(':state(speaker)'))
        return (isIntent(action) || /^(next|prev)-slide$/.test(action)) && host.request(action, 'api');
      // Escape is one of its keys.
      if (action === 'overview') return host.request('pause', origin);
      return UNSEEN.includes(action);
    },
  };
}
