/** Invoker commands: `<button commandfor="talk" command="--next">` anywhere in the page drives the deck, with no script. */
import type { DeckController, DeckHost } from '../deck/host.js';
import type { Action } from '../model/keys.js';

const COMMANDS = [
  'next', 'prev', 'left', 'right', 'up', 'down', 'first', 'last', 'overview', 'pause', 'fullscreen', 'speaker', 'help', 'go-to', 'auto-slide',
  'laser', 'pen', 'zoom',
] as const satisfies readonly Action[];

/** Does what a command says; what is none of ours is left to the page. */
export function runCommand(host: DeckHost, command: string | null): void {
  const action = COMMANDS.find((name) => command === `--${name}`);
  if (action) host.request(action, 'command');
}

/** Hears commands. */
export function commands(host: DeckHost): DeckController {
  return {
    connect(signal) {
      host.element.addEventListener('command', (event) => {
        if (event.target === host.element) runCommand(host, (event as Event & { readonly command: string }).command);
      }, { signal });
    },
  };
}
