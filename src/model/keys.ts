/** Which key asks for what. The deck's help and the README's table are built from this table. */
import type { Intent } from './navigate.js';
import { quote, warn } from './warn.js';

/** What a key, a command or a control can ask a deck for. */
export type Action =
  | Intent
  | 'next-slide'
  | 'prev-slide'
  | 'overview'
  | 'fullscreen'
  | 'pause'
  | 'speaker'
  | 'go-to'
  | 'auto-slide'
  | 'help'
  | 'laser'
  | 'pen'
  | 'clear-drawing'
  | 'zoom'
  | 'menu'
  | 'share';

/** Keys by name, each with what it asks for. */
export type KeyBindings = Readonly<Record<string, Action>>;

/** The keys that a deck takes where nothing else is said. Names as `keyName` gives them. */
export const KEYS: KeyBindings = {
  ArrowRight: 'right',
  l: 'right',
  ArrowLeft: 'left',
  h: 'left',
  ArrowDown: 'down',
  j: 'down',
  ArrowUp: 'up',
  k: 'up',
  Space: 'next',
  n: 'next',
  PageDown: 'next',
  'Shift+Space': 'prev',
  p: 'prev',
  PageUp: 'prev',
  'Shift+n': 'next-slide',
  'Shift+p': 'prev-slide',
  Home: 'first',
  End: 'last',
  'Shift+ArrowRight': 'far-right',
  'Shift+ArrowLeft': 'far-left',
  'Shift+ArrowDown': 'far-down',
  'Shift+ArrowUp': 'far-up',
  Escape: 'overview',
  o: 'overview',
  f: 'fullscreen',
  b: 'pause',
  '.': 'pause',
  s: 'speaker',
  g: 'go-to',
  a: 'auto-slide',
  '?': 'help',
  q: 'laser',
  d: 'pen',
  e: 'clear-drawing',
  z: 'zoom',
  m: 'menu',
  u: 'share',
};

/** What of a keyboard event decides its name. */
export interface KeyStroke {
  /** Absent where a browser fills in a form: such events have no key. */
  readonly key?: string;
  readonly shiftKey?: boolean;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  readonly altKey?: boolean;
}

/**
 * The name of a key stroke in a table of bindings: letters in lower case (Caps Lock says nothing), `Space`, and
 * `Shift+` before letters and named keys. Other characters stand for themselves, since Shift may be needed to type them.
 * Null with Ctrl, Meta or Alt: those belong to the browser. Null without a key.
 */
export function keyName({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyStroke): string | null {
  if (!key || ctrlKey || metaKey || altKey) return null;
  const name = key === ' ' ? 'Space' : key.length === 1 ? key.toLowerCase() : key;
  const isSign = name.length === 1 && name === name.toUpperCase();
  return shiftKey && !isSign ? `Shift+${name}` : name;
}

const BROWSERS_OWN = /^(ctrl|control|alt|meta|cmd|command|option|os)\+./i;

/**
 * Bindings with their names as `keyName` gives them, whatever way they are written: `X`, `shift+X`, `Shift+ `. Those with a modifier that belongs to the
 * browser are warned of, in development, and never heard.
 * @param subject The element that a warning is about.
 */
export function readBindings(bindings: KeyBindings, subject: object): KeyBindings {
  return Object.fromEntries(
    Object.entries(bindings).map(([name, action]) => {
      if (__DEV__ && BROWSERS_OWN.test(name)) {
        warn(
          'key',
          subject,
          `${quote(name)} does nothing: keys with Ctrl, Alt or Meta belong to the browser. Bind a key without, or with "Shift+".`,
        );
      }
      const key = name.replace(/^shift\+(?=.)/i, '');
      return [keyName({ key, shiftKey: key !== name }) ?? name, action];
    }),
  );
}

/** What to do instead, where text runs right to left: left is forward there. */
export function mirrored<A extends Action>(action: A, rightToLeft: boolean): A {
  return rightToLeft ? (action.replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left')) as A) : action;
}
