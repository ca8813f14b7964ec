/** The arrows' clicks. */
import type { DeckController, DeckHost } from '../deck/host.js';
import type { Action } from '../model/keys.js';

/** Hears clicks on the deck's own controls. */
export function pointer(host: DeckHost): DeckController {
  function onClick(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('.control') : null;
    // What is on a slide is heard here, too.
    if (button?.getRootNode() !== host.shadow) return;
    host.request(button.dataset.way as Action, 'pointer');
    // Safari on a Mac gives a clicked button no focus; without it an embedded deck would not hear the keys that follow.
    const clicked = event instanceof MouseEvent && event.detail > 0;
    if (clicked && !host.element.matches(':focus-within')) button.focus({ preventScroll: true });
  }

  return {
    connect(signal) {
      host.shadow.addEventListener('click', onClick, { signal });
    },
  };
}
