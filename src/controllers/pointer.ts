/** The arrows' clicks. */
import { closest } from '../elements/dom.js';
import type { DeckController, DeckHost } from '../deck/host.js';
import type { Action } from '../model/keys.js';

/** Hears clicks on the deck's own controls. */
export function pointer(host: DeckHost): DeckController {
  function onClick(event: Event): void {
    const button = event.target instanceof Element ? closest(event.target, '.control') : null;
    // What is on a slide is heard here, too.
    if (button?.getRootNode() !== host.shadow) return;
    host.request(button.dataset.way as Action, 'pointer');
  }

  return {
    connect(signal) {
      host.shadow.addEventListener('click', onClick, { signal });
    },
  };
}
