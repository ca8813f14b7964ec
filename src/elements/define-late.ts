/** Registers elements that come on demand, and tells of one whose name is another script's. */
import { sink } from '../model/warn.js';

const said = new Set<string>();

/**
 * Registers an element that comes on demand, where its name is free. Where another script has it, that is said once, in production too, since only the page
 * can mend it; another copy of q-deck, whose elements have the same method, has said so itself.
 * @param method A method that elements of ours have.
 * @param lost What does not work with somebody else's.
 */
export function defineLate(name: string, element: CustomElementConstructor, method: string, lost: string): void {
  const other = customElements.get(name);
  if (!other) customElements.define(name, element);
  else if (!(method in other.prototype) && !said.has(name)) {
    said.add(name);
    sink.warn(`[q-deck] twice: <${name}> is registered already by another script, and stays so: ${lost}.`, other);
  }
}
