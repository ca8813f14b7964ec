/** Makes addresses in nodes from another page mean what they meant there. */
import { ADDRESS_ATTRIBUTES, resolveValue } from '../../model/addresses.js';
import { attribute } from '../../elements/dom.js';
import { everyElement, setAttribute } from './elements.js';

/**
 * What addresses in a page are relative to, where the page names something else than itself. As in browsers, what is no address is ignored; so is
 * every scheme but those that pages come by: `javascript:` would make each link run.
 * @param named The `href` of its first `<base>`; null where there is none.
 * @param page The address of the page.
 */
export function baseOf(named: string | null, page: URL): URL {
  if (named === null || !URL.canParse(named, page.href)) return page;
  const base = new URL(named, page);
  return /^https?:$/.test(base.protocol) || base.protocol === page.protocol ? base : page;
}

/** Whether two addresses are on the same server. Files have no origin that could be told apart. */
export function isSameOrigin(a: URL, b: URL): boolean {
  return a.origin === b.origin && a.protocol === b.protocol;
}

/** Resolves all addresses in a part of a page; what begins with `#` stays in the deck. */
export function resolveAddresses(box: HTMLElement, base: URL): void {
  for (const element of everyElement(box)) {
    for (const name of ADDRESS_ATTRIBUTES) {
      const value = attribute(element, name);
      const resolved = value === null ? null : resolveValue(name, value, (address) => resolve(address, base));
      if (resolved !== null && resolved !== value) setAttribute(element, name, resolved);
    }
  }
}

function resolve(address: string, base: URL): string {
  return URL.canParse(address, base.href) ? new URL(address, base).href : address;
}
