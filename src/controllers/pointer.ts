/** The arrows' clicks. */
import type { DeckController, DeckHost } from '../deck/host.js';
import type { Action } from '../model/keys.js';

/** Hears clicks on the deck's own controls. */
export function pointer(host: DeckHost): DeckController {
  function onClick(event: Event): void {
    const button = event.composedPath().find((each) => each instanceof HTMLElement && each.dataset.way !== undefined);
    if (button instanceof HTMLElement && button.getRootNode() === host.shadow) {
      host.request(button.dataset.way as Action, 'pointer');
    }
  }

  return {
    connect(signal) {
      host.shadow.addEventListener('click', onClick, { signal });
    },
  };
}
