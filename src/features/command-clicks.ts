/** Invoker commands for browsers without them (WebKit before 26.2): read from the click. Goes when all have them. */
import { closest } from '../elements/dom.js';
import { runCommand } from './commands.js';
import type { DeckController, DeckHost } from '../deck/host.js';

/** Hears clicks on `<button commandfor command>` in the deck's tree. */
export function commandClicks(host: DeckHost): DeckController {
  function onClick(event: Event): void {
    const [target] = event.composedPath();
    const button =
      target instanceof Element ? (closest(target, 'button[commandfor]') as HTMLButtonElement | null) : null;
    const root = host.element.getRootNode() as Document | ShadowRoot;
    if (!button || event.defaultPrevented || button.matches(':disabled')) return;
    if (root.getElementById(button.getAttribute('commandfor') ?? '') !== host.element) return;
    // In a form only a plain button commands, and one without a type does nothing at all.
    const type = button.getAttribute('type')?.toLowerCase();
    if (!button.form || type === 'button') runCommand(host, button.getAttribute('command'));
    else if (type === undefined) event.preventDefault();
  }

  return {
    connect(signal) {
      host.element.getRootNode().addEventListener('click', onClick, { signal });
    },
  };
}
