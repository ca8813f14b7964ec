/** The list of keys, built from the deck's own bindings, in a dialog. */
import { html, render } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { DeckController, DeckHost } from '../deck/host.js';
import { lendSheet } from '../deck/light-sheet.js';
import { keyName } from '../model/keys.js';
import type { Action, KeyBindings } from '../model/keys.js';
import { helpStyles } from './help.styles.js';

const NAMES: Readonly<Record<Action, string>> = {
  next: 'Next step', prev: 'Previous step', right: 'Right', left: 'Left', down: 'Down', up: 'Up',
  'next-slide': 'Next slide, past the fragments', 'prev-slide': 'Previous slide, past the fragments',
  first: 'First slide', last: 'Last slide', 'far-right': 'Far right', 'far-left': 'Far left',
  'far-down': 'Bottom of the stack', 'far-up': 'Top of the stack', overview: 'Overview', fullscreen: 'Full screen',
  pause: 'Black screen', speaker: 'Speaker view', 'go-to': 'Go to slide', 'auto-slide': 'Start or stop auto-slide', laser: 'Laser pointer', pen: 'Draw', 'clear-drawing': 'Clear the drawing', zoom: 'Zoom in or out', help: 'This list',
};

const SIGNS: Readonly<Record<string, string>> = { ArrowRight: '→', ArrowLeft: '←', ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' };

/** What each action is bound to, in the order of the names. */
export function keysByAction(bindings: KeyBindings): [name: string, keys: string[]][] {
  const entries = Object.entries(NAMES) as [Action, string][];
  return entries
    .map(([action, name]): [string, string[]] => [
      name, Object.keys(bindings).filter((key) => bindings[key] === action).map((key) => key.replace(/[A-Z]\w+$/, (sign) => SIGNS[sign] ?? sign)),
    ])
    .filter(([, keys]) => keys.length > 0);
}

/** Shows and closes the list. */
export function help(host: DeckHost): DeckController {
  const dialog = document.createElement('dialog');
  dialog.className = 'help';
  dialog.part.add('help');
  dialog.ariaLabel = 'Keys';
  // The list itself takes the focus: a phone would scroll to the button at its end.
  dialog.autofocus = true;

  const view = (): TemplateResult => html`
    <h2>Keys</h2>
    <dl>${keysByAction(host.keyBindings).map(([name, keys]) => html`
      <div><dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${name}</dd></div>`)}</dl>
    <form method="dialog"><button>Close</button></form>`;

  return {
    connect(signal) {
      lendSheet(host.shadow, helpStyles, signal);
      host.shadow.append(dialog);
      // Keys are the dialog's while it is open; the one that opened it closes it too.
      dialog.addEventListener('keydown', (event) => {
        // WebKit leaves the focus in a closed dialog for a moment.
        if (!dialog.open) return;
        event.stopPropagation();
        if (host.keyBindings[keyName(event) ?? ''] === 'help') dialog.close();
      }, { signal });
      signal.addEventListener('abort', () => { dialog.remove(); }, { once: true });
    },
    toggle(on = !dialog.open) {
      if (on === dialog.open) return;
      if (!on) {
        dialog.close();
        return;
      }
      render(view(), dialog);
      dialog.showModal();
    },
  };
}
