/** Options on elements: reading them from attributes, and accessors that reflect to attributes. The attribute is the only state. */
import { attribute, nameOf } from './dom.js';
import { camelCase, optionText, parseOption } from '../model/options.js';
import type { OptionTable, OptionValues, ValueOf } from '../model/options.js';
import { quote, warn } from '../model/warn.js';

/** The spellings of an option, in the order they are looked up; most CMS filters let only `data-` through. */
export const spellings = (name: string): readonly string[] => [name, `data-${name}`, `data-q-${name}`];

/** Elements whose options hold for others, where those say nothing themselves. */
export const lenders = new WeakMap<Element, Element>();

/** The text of an option on an element, in whichever spelling it stands there; null where in none. */
export function optionAttribute(element: Element, name: string): string | null {
  // Most elements of a deck have none, and to ask for three takes fifty times as long.
  const text = HTMLElement.prototype.hasAttributes.call(element)
    ? (attribute(element, name) ?? attribute(element, `data-${name}`) ?? attribute(element, `data-q-${name}`))
    : null;
  const lender = text === null && lenders.get(element);
  return lender ? optionAttribute(lender, name) : text;
}

/** All attributes to observe for a table: for `observedAttributes` and for mutation observers. */
export function optionAttributes(table: OptionTable): string[] {
  return Object.keys(table).flatMap(spellings);
}

/**
 * Reads one option. A text that cannot be read is warned of, in development, and gives the default.
 * @param table The element's options, of which `name` is one.
 */
export function readOption<T extends OptionTable, K extends keyof T & string>(
  element: Element,
  table: T,
  name: K,
): ValueOf<T[K]> {
  const text = optionAttribute(element, name);
  const parsed = parseOption(name, table[name] as T[K], text);
  if (__DEV__ && parsed.expected !== undefined) {
    const fallback = parsed.value === '' ? 'is ignored' : `falls back to ${quote(String(parsed.value))}`;
    warn(
      'option',
      element,
      `<${nameOf(element)} ${name}=${quote(text ?? '')}> ${fallback}: it should be ${parsed.expected}.`,
    );
  }
  return parsed.value as ValueOf<T[K]>;
}

/** Reads all options of an element, as one plain object with camelCase names. */
export function readOptions<T extends OptionTable>(element: Element, table: T): OptionValues<T> {
  return Object.fromEntries(
    Object.keys(table).map((name) => [camelCase(name), readOption(element, table, name)]),
  ) as OptionValues<T>;
}

/**
 * Gives a class an accessor for each option: reading parses the attribute, setting writes it. Setters take strings, so
 * that frameworks which assign properties (React 19) and those which set attributes come to the same. What can only be read gets a setter that does
 * nothing: an exception out of an assignment would take the framework's whole tree down.
 */
export function installOptions(target: { readonly prototype: HTMLElement }, table: OptionTable): void {
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(target.prototype))) {
    if (property.get && !property.set) Object.defineProperty(target.prototype, name, { ...property, set: ignore });
  }
  for (const [name, spec] of Object.entries(table)) {
    Object.defineProperty(target.prototype, camelCase(name), {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return readOption(this, table, name);
      },
      set(this: HTMLElement, value: unknown) {
        const text = optionText(spec, value);
        if (text !== null) this.setAttribute(name, text);
        else {
          this.removeAttribute(name);
          // A `data-` spelling still says yes: overrule it, but leave the author's attribute alone.
          if (spec.type === 'boolean' && readOption(this, table, name)) this.setAttribute(name, 'false');
        }
      },
    });
  }
}

function ignore(this: HTMLElement): void {
  if (__DEV__)
    warn('read-only', this, `A property of <${this.localName}> was set that can only be read; nothing happens.`);
}

/**
 * Takes over properties that a framework set on an element before its class was defined: own fields would hide the accessors.
 * An element that is upgraded has them already in its constructor; one that is created has none.
 */
export function adoptProperties(element: HTMLElement): void {
  for (const key of Object.keys(element)) {
    if (!(key in Object.getPrototypeOf(element))) continue;
    const value: unknown = Reflect.get(element, key);
    Reflect.deleteProperty(element, key);
    Reflect.set(element, key, value);
  }
}
