/**
 * DOM calls on elements that may be an author's form. A form gives out its fields by their names before its own members: with `<input name="matches">` in it,
 * `form.matches` is that field. These take each member from the prototype, where no markup can be in its place. The lint rule `q-deck/form-safe` says where
 * they have to be used; a plain call is for elements that cannot be a form, such as our own.
 */
const prototype = HTMLElement.prototype;

/** `element.matches(selectors)`. */
export const matches = (of: Element, selectors: string): boolean => prototype.matches.call(of, selectors);

/** `element.closest(selectors)`. */
export const closest = (of: Element, selectors: string): HTMLElement | null =>
  prototype.closest.call(of, selectors) as HTMLElement | null;

/** `node.contains(other)`. */
export const contains = (of: Node, other: Node | null): boolean => prototype.contains.call(of, other);

/** `element.getAttribute(name)`. */
export const attribute = (of: Element, name: string): string | null => prototype.getAttribute.call(of, name);

/** What a property of an element is when no field has its name. */
export const property = <K extends keyof HTMLElement>(of: Node, name: K): HTMLElement[K] =>
  Reflect.get(prototype, name, of) as HTMLElement[K];

/** `element.localName`. */
export const nameOf = (of: Element): string => property(of, 'localName');

/** `node.parentElement`. */
export const parentOf = (of: Node): HTMLElement | null => property(of, 'parentElement');

/** The nearest element around another that matches, without that one. */
export function around(of: Node, selectors: string): HTMLElement | null {
  const parent = parentOf(of);
  return parent && closest(parent, selectors);
}
