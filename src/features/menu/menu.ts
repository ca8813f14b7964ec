/** The menu: what a deck can do, for those who have no keyboard or do not know the keys. After the menu button pattern of the ARIA practices. */
import { closest } from '../../elements/dom.js';
import { make } from '../../chrome/make.js';
import type { DeckController, DeckHost } from '../../deck/host.js';
import { lendSheet } from '../../deck/light-sheet.js';
import type { Action } from '../../model/keys.js';
import { camelCase } from '../../model/options.js';
import { ACTIONS, TEXTS as HELP } from '../help.texts.js';
import type { Labels } from '../labels/labels.js';
import { textsOf } from '../labels/texts-of.js';
import { menuStyles } from './menu.styles.js';
import { TEXTS } from './texts.js';

/** What is in it, by groups. Those with a state are switched on and off. */
const GROUPS: readonly (readonly (Action | 'print')[])[] = [
  ['overview', 'go-to', 'speaker', 'fullscreen'],
  ['laser', 'pen', 'zoom', 'pause', 'auto-slide'],
  ['share', 'print', 'help'],
];

/** The states that tell that something is on. */
const STATES: Partial<Record<string, string>> = {
  laser: 'laser',
  pen: 'pen',
  zoom: 'zoomed',
  pause: 'paused',
  'auto-slide': 'auto-slide',
  overview: 'overview',
};

/** How far it stands from the edges of the window, in px. */
const EDGE = 8;

/** Opens and closes the menu. */
export function menu(host: DeckHost): DeckController {
  const panel = make('div', { class: 'menu', part: 'menu', role: 'menu', popover: 'auto' });
  let before: HTMLElement | null = null;

  const button = (): HTMLButtonElement | null => host.shadow.querySelector('.menu-button');
  const items = (): HTMLElement[] => [...panel.querySelectorAll<HTMLElement>('.item')];

  function offers(name: Action | 'print'): boolean {
    const { options, element } = host;
    if ((options as Readonly<Record<string, unknown>>)[camelCase(`no-${name}`)]) return false;
    if (name === 'auto-slide') return host.shadow.querySelector('.auto-slide') !== null;
    // Of a page with other things on it, printing is the page's business.
    if (name === 'print') return options.fullPage;
    if (name === 'fullscreen') return element.ownerDocument.fullscreenEnabled;
    return !(element.matches(':state(scroll)') && ['laser', 'pen', 'zoom', 'pause'].includes(name));
  }

  function item(name: Action | 'print', words: Labels['actions']): HTMLElement {
    const state = STATES[name];
    const isOn =
      name === 'fullscreen'
        ? host.element.ownerDocument.fullscreenElement !== null
        : state !== undefined && host.element.matches(`:state(${state})`);
    const key = Object.keys(host.keyBindings).find((each) => host.keyBindings[each] === name && each.length === 1);
    const text =
      name === 'print'
        ? textsOf(host, 'menu', TEXTS).print
        : name === 'help'
          ? textsOf(host, 'help', HELP).title
          : words[name];
    const checkable = state !== undefined || name === 'fullscreen';
    const element = make(
      'button',
      {
        type: 'button',
        class: 'item',
        role: checkable ? 'menuitemcheckbox' : 'menuitem',
        tabindex: -1,
        'aria-checked': checkable ? String(isOn) : false,
      },
      make('span', { class: 'name' }, text),
    );
    if (key && !host.options.noKeyboard) {
      element.append(make('span', { class: 'key', 'aria-hidden': 'true' }, key));
      element.ariaKeyShortcuts = key;
    }
    element.addEventListener('click', () => choose(name));
    return element;
  }

  function choose(name: Action | 'print'): void {
    panel.hidePopover();
    if (name === 'print') window.print();
    else host.request(name, 'pointer');
  }

  /** Below its button, or in the deck's corner; never outside the window. */
  function place(): void {
    const at = button()?.getBoundingClientRect();
    const around = host.element.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = panel;
    const isRtl = host.element.matches(':dir(rtl)');
    const top = (at?.bottom ?? around.top) + 4;
    const left = isRtl ? (at?.left ?? around.left + EDGE) : (at?.right ?? around.right - EDGE) - width;
    const within = (value: number, size: number, room: number): number =>
      Math.max(EDGE, Math.min(value, room - size - EDGE));
    panel.style.top = `${String(within(top, height, window.innerHeight))}px`;
    panel.style.left = `${String(within(left, width, window.innerWidth))}px`;
  }

  function fill(): void {
    const words = textsOf(host, 'actions', ACTIONS);
    panel.ariaLabel = textsOf(host, 'menu', TEXTS).menu;
    const groups = GROUPS.map((group) => group.filter(offers)).filter((group) => group.length > 0);
    panel.replaceChildren(
      ...groups.flatMap((group, i) => [...(i > 0 ? [make('hr')] : []), ...group.map((name) => item(name, words))]),
    );
    before = host.shadow.activeElement as HTMLElement | null;
  }

  function onKey(event: KeyboardEvent): void {
    // Keys are the menu's while it is open.
    event.stopPropagation();
    const all = items();
    const at = all.indexOf(host.shadow.activeElement as HTMLElement);
    const to: Partial<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, Home: 0, End: -1 };
    const step = to[event.key];
    if (step !== undefined) {
      event.preventDefault();
      all.at(step % all.length)?.focus();
    } else if (event.key === 'Tab') {
      event.preventDefault();
      panel.hidePopover();
    } else if (event.key.length === 1 && event.key !== ' ') {
      const key = event.key.toLocaleLowerCase();
      const rest = [...all.slice(at + 1), ...all.slice(0, at + 1)];
      rest.find((each) => each.textContent.toLocaleLowerCase().startsWith(key))?.focus();
    }
  }

  return {
    connect(signal) {
      lendSheet(host.shadow, menuStyles, signal);
      host.shadow.append(panel);
      panel.addEventListener('keydown', onKey, { signal });
      panel.addEventListener(
        'pointermove',
        ({ target, movementX, movementY }) => {
          // A menu that opens under a pointer at rest does not follow it.
          if (target instanceof Element && (movementX || movementY)) closest(target, '.item')?.focus();
        },
        { signal },
      );
      panel.addEventListener(
        'beforetoggle',
        (event) => {
          if (event.newState === 'open') fill();
        },
        { signal },
      );
      panel.addEventListener(
        'toggle',
        (event) => {
          const isOpen = event.newState === 'open';
          const opener = button();
          if (opener) {
            opener.ariaExpanded = String(isOpen);
            // Else the press on it that closes the menu would open it again. Not before: the browser would answer the press that opened it, too.
            opener.popoverTargetElement = panel;
          }
          if (isOpen) {
            place();
            items()[0]?.focus();
          } else if (host.shadow.activeElement === null || panel.contains(host.shadow.activeElement)) {
            // Unless what was chosen took it, the focus goes back; keys would else go to what is hidden now.
            if (before) before.focus({ preventScroll: true });
            else (host.shadow.activeElement as HTMLElement | null)?.blur();
          }
        },
        { signal },
      );
      signal.addEventListener('abort', () => panel.remove(), { once: true });
    },
    takes: (action, origin) => action === 'menu' && origin === 'pointer' && button()?.popoverTargetElement === panel,
    toggle(on) {
      panel.togglePopover(on);
    },
  };
}
