/** The list of keys, built from the deck's own bindings, in a dialog. */
import { html, render } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { DeckController, DeckHost } from '../deck/host.js';
import { lendSheet } from '../deck/light-sheet.js';
import { keyName } from '../model/keys.js';
import type { Action, KeyBindings } from '../model/keys.js';
import { camelCase } from '../model/options.js';
import { helpStyles } from './help.styles.js';

type Names = Readonly<Partial<Record<Action, string>>>;

const MOVING: Names = {
  next: 'Next step', prev: 'Previous step', right: 'Right', left: 'Left', down: 'Down', up: 'Up',
  'next-slide': 'Next slide, past the steps', 'prev-slide': 'Previous slide, past the steps',
  first: 'First slide', last: 'Last slide', 'far-right': 'Far right', 'far-left': 'Far left',
  'far-down': 'Bottom of the stack', 'far-up': 'Top of the stack', 'go-to': 'Go to slide',
};
const SHOWING: Names = {
  overview: 'Overview', fullscreen: 'Full screen', pause: 'Black screen', speaker: 'Speaker view', 'auto-slide': 'Start or stop auto-slide', help: 'This list',
};
const POINTING: Names = { laser: 'Laser pointer', pen: 'Draw', 'clear-drawing': 'Clear the drawing', zoom: 'Zoom in or out' };

const TEXT = { title: 'Keys', close: 'Close', moving: 'Moving', showing: 'Showing', pointing: 'Pointing', zoomTo: 'Zoom to a point', click: 'click' } as const;
const SIGNS: Readonly<Record<string, string>> = {
  ArrowRight: '→', ArrowLeft: '←', ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc', PageDown: 'Page Down', PageUp: 'Page Up',
};

/** A line of the list; the keys are alternatives. */
type Line = readonly [name: string, keys: readonly string[]];

/** The list by groups, each in the order of its names. */
export function listKeys(bindings: KeyBindings, allows: (action: string) => boolean = () => true): [group: string, lines: readonly Line[]][] {
  const lines = (names: Names): Line[] => (Object.entries(names) as [Action, string][])
    .filter(([action]) => allows(action))
    .map(([action, name]): Line => [
      name, Object.keys(bindings).filter((key) => bindings[key] === action).map((key) => key.replace(/[A-Z]\w+$/, (sign) => SIGNS[sign] ?? sign)),
    ])
    .filter(([, keys]) => keys.length > 0);
  const zoomTo: Line = [TEXT.zoomTo, [`Alt+${TEXT.click}`]];
  const groups: [string, Line[]][] = [
    [TEXT.moving, lines(MOVING)], [TEXT.showing, lines(SHOWING)], [TEXT.pointing, [...lines(POINTING), zoomTo]],
  ];
  return groups.filter(([, each]) => each.length > 0);
}

/** Shows and closes the list. */
export function help(host: DeckHost): DeckController {
  const dialog = document.createElement('dialog');
  dialog.className = 'help';
  dialog.part.add('help');
  dialog.ariaLabel = TEXT.title;

  const allows = (action: string): boolean => !(host.options as Readonly<Record<string, unknown>>)[camelCase(`no-${action}`)];

  const view = (): TemplateResult => html`
    <header><h2>${TEXT.title}</h2>
      <button type="button" title=${TEXT.close} @click=${() => { dialog.close(); }}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18"/></svg></button></header>
    <div class="groups">${listKeys(host.keyBindings, allows).map(([group, lines]) => html`
      <section><h3>${group}</h3><dl>${lines.map(([name, keys]) => html`
        <div><dt>${keys.map(keyTemplate)}</dt><dd>${name}</dd></div>`)}</dl></section>`)}</div>`;

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
      dialog.addEventListener('click', ({ target }) => { if (target === dialog) dialog.close(); }, { signal });
      signal.addEventListener('abort', () => {
        // Else it would come back open, but not modal.
        dialog.close();
        dialog.remove();
      }, { once: true });
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

/** `Shift+n` is two keys, pressed together. */
function keyTemplate(key: string): TemplateResult {
  const parts = key.split(/\+(?!$)/);
  return html`<span>${parts.map((part, i) => html`${i > 0 ? '+' : ''}<kbd>${part}</kbd>`)}</span> `;
}
