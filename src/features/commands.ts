/** Invoker commands: `<button commandfor="talk" command="--next">` anywhere in the page drives the deck, with no script. */
import type { DeckController, DeckHost } from '../deck/host.js';
import { KEYS } from '../model/keys.js';

/** Does what a command says; what is none of ours is left to the page. */
export function runCommand(host: DeckHost, command: string | null): void {
  // Each thing that a deck can be asked for has a key.
  const action = Object.values(KEYS).find((each) => command === `--${each}`);
  if (action) host.request(action, 'command');
}

/** Hears commands. */
export function commands(host: DeckHost): DeckController {
  return {
    connect(signal) {
      host.element.addEventListener(
        'command',
        (event) => {
          if (event.target === host.element) runCommand(host, (event as Event & { readonly command: string }).command);
        },
        { signal },
      );
    },
  };
}
