/** The list of keys, built from the deck's own bindings, in a dialog. */
import { html, render } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { DeckController, DeckHost } from '../deck/host.js';
import { keyName } from '../model/keys.js';
import type { Action, KeyBindings } from '../model/keys.js';
import { camelCase } from '../model/options.js';
import { keepDialog, switchDialog } from './dialog.js';
import { helpStyles } from './help.styles.js';
import { ACTIONS, KEY_NAMES, TEXTS } from './help.texts.js';
import type { Labels } from './labels/labels.js';
import { keepWritten, textsOf } from './labels/texts-of.js';

/** The actions by what they are for, as they are listed. */
const GROUPS = {
  moving: [
    'next',
    'prev',
    'right',
    'left',
    'down',
    'up',
    'next-slide',
    'prev-slide',
    'first',
    'last',
    'far-right',
    'far-left',
    'far-down',
    'far-up',
    'go-to',
  ],
  showing: ['overview', 'fullscreen', 'pause', 'speaker', 'auto-slide', 'share', 'menu', 'help'],
  pointing: ['laser', 'pen', 'clear-drawing', 'zoom'],
} as const satisfies Readonly<Record<string, readonly Action[]>>;

/** What is written on arrow keys. */
const ARROWS: Readonly<Record<string, string>> = { ArrowRight: '→', ArrowLeft: '←', ArrowDown: '↓', ArrowUp: '↑' };

/** The words of the list: its own, what keys do, and what is written on them. */
export interface HelpTexts {
  readonly own: Labels['help'];
  readonly actions: Labels['actions'];
  readonly keys: Labels['keys'];
}

const ENGLISH: HelpTexts = { own: TEXTS, actions: ACTIONS, keys: KEY_NAMES };

/** A line of the list; the keys are alternatives. */
type Line = readonly [name: string, keys: readonly string[]];

/** The list by groups, each in the order of its actions. */
export function listKeys(
  bindings: KeyBindings,
  allows: (action: string) => boolean = () => true,
  { own, actions, keys }: HelpTexts = ENGLISH,
): [group: string, lines: readonly Line[]][] {
  const signs: Readonly<Record<string, string>> = { ...ARROWS, ...keys };
  const written = (key: string): string => key.replace(/[A-Z]\w+/g, (sign) => signs[sign] ?? sign);
  const lines = (group: readonly Action[]): Line[] =>
    group
      .filter(allows)
      .map((action): Line => [
        actions[action],
        Object.keys(bindings)
          .filter((key) => bindings[key] === action)
          .map(written),
      ])
      .filter(([, each]) => each.length > 0);
  const zoomTo: Line = [own.zoomTo, [`${keys.Alt}+${own.click}`]];
  const groups: [string, Line[]][] = [
    [own.moving, lines(GROUPS.moving)],
    [own.showing, lines(GROUPS.showing)],
    [own.pointing, [...lines(GROUPS.pointing), zoomTo]],
  ];
  return groups.filter(([, each]) => each.length > 0);
}

/** Shows and closes the list. */
export function help(host: DeckHost): DeckController {
  const dialog = document.createElement('dialog');
  dialog.className = 'help';
  dialog.part.add('help');

  const allows = (action: string): boolean =>
    !(host.options as Readonly<Record<string, unknown>>)[camelCase(`no-${action}`)];

  const view = ({ own, ...names }: HelpTexts): TemplateResult => html`
    <header><h2>${own.title}</h2>
      <button type="button" title=${own.close} @click=${() => {
        dialog.close();
      }}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18"/></svg></button></header>
    <div class="groups">${listKeys(host.keyBindings, allows, { own, ...names }).map(
      ([group, lines]) => html`
      <section><h3>${group}</h3><dl>${lines.map(
        ([name, keys]) => html`
        <div><dt>${keys.map(keyTemplate)}</dt><dd>${name}</dd></div>`,
      )}</dl></section>`,
    )}</div>`;

  function write(): void {
    const own = textsOf(host, 'help', TEXTS);
    dialog.ariaLabel = own.title;
    render(view({ own, actions: textsOf(host, 'actions', ACTIONS), keys: textsOf(host, 'keys', KEY_NAMES) }), dialog);
  }

  return {
    connect(signal) {
      keepDialog(host, dialog, helpStyles, signal);
      keepWritten(
        host,
        () => {
          if (dialog.open) write();
        },
        signal,
      );
      // The key that opened it closes it too.
      dialog.addEventListener(
        'keydown',
        (event) => {
          if (host.keyBindings[keyName(event) ?? ''] === 'help') dialog.close();
        },
        { signal },
      );
    },
    toggle(on) {
      switchDialog(dialog, on, write);
    },
  };
}

/** `Shift+n` is two keys, pressed together. */
function keyTemplate(key: string): TemplateResult {
  const parts = key.split(/\+(?!$)/);
  return html`<span>${parts.map((part, i) => html`${i > 0 ? '+' : ''}<kbd>${part}</kbd>`)}</span> `;
}
