/** Makes addresses in nodes from another page mean what they meant there. */
import { ADDRESS_ATTRIBUTES, resolveValue } from '../../model/addresses.js';
import { STYLE } from './parse.js';

/** Resolves all addresses in a part of a page; what begins with `#` stays in the deck. */
export function resolveAddresses(box: HTMLElement, base: URL): void {
  for (const element of [box, ...box.querySelectorAll<HTMLElement>('*')]) {
    for (const name of ADDRESS_ATTRIBUTES) {
      const value = element.getAttribute(name);
      const resolved = value === null ? null : resolveValue(name, value, (address) => resolve(address, base));
      if (resolved !== null && resolved !== value) setAttribute(element, name, resolved);
    }
  }
}

function resolve(address: string, base: URL): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}

/** Sets an attribute that came from elsewhere, as far as it can be set. */
export function setAttribute(element: HTMLElement, name: string, value: string): void {
  try {
    // A strict Content-Security-Policy ignores the attribute, but not what a script sets.
    if (name === 'style') element.style.cssText = value;
    else element.setAttribute(name, value);
  } catch {
    // No name for an attribute, or one that Trusted Types keep for scripts.
  }
}

/** Sets styles by script: a strict Content-Security-Policy ignores those that come with markup. */
export function applyStyles(box: HTMLElement): void {
  for (const element of [box, ...box.querySelectorAll<HTMLElement>(`[${STYLE}], [style]`)]) {
    const style = element.getAttribute(STYLE) ?? element.getAttribute('style');
    element.removeAttribute(STYLE);
    if (style !== null) setAttribute(element, 'style', style);
  }
}
