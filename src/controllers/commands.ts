/** Invoker commands: `<button commandfor="talk" command="--next">` anywhere in the page drives the deck, with no script. */
import type { DeckController, DeckHost } from '../deck/host.js';
import type { Action } from '../model/keys.js';

const ACTIONS: ReadonlySet<string> = new Set([
  'next', 'prev', 'left', 'right', 'up', 'down', 'first', 'last', 'overview', 'pause', 'fullscreen', 'speaker', 'help',
]);

/** Hears commands. */
export function commands(host: DeckHost): DeckController {
  function run(command: string | null): void {
    const action = command?.startsWith('--') ? command.slice(2) : '';
    if (ACTIONS.has(action)) host.request(action as Action, 'command');
  }

  /** For browsers without invoker commands (WebKit before 26.2): the same, read from the click. */
  function onClick(event: Event): void {
    const [target] = event.composedPath();
    const button = target instanceof Element ? target.closest('button[commandfor]') : null;
    const root = host.element.getRootNode() as Document | ShadowRoot;
    if (!button || event.defaultPrevented || button.matches(':disabled')) return;
    if (root.getElementById(button.getAttribute('commandfor') ?? '') === host.element) run(button.getAttribute('command'));
  }

  return {
    connect(signal) {
      if ('command' in HTMLButtonElement.prototype) {
        host.element.addEventListener('command', (event) => {
          run((event as Event & { readonly command: string }).command);
        }, { signal });
      } else host.element.getRootNode().addEventListener('click', onClick, { signal });
    },
  };
}
