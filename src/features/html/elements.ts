/** Elements from elsewhere, in a document where nothing runs. Each may be a form, whose fields hide its members. */
import { nameOf, property } from '../../elements/dom.js';

/** An element and all elements in it, also those in templates, which may become slides. The list stays as it is while they change. */
export function everyElement(root: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [root];
  const open: ParentNode[] = [root];
  for (let box = open.pop(); box; box = open.pop()) {
    for (const element of box.querySelectorAll<HTMLElement>('*')) {
      found.push(element);
      // By name: they come from another document.
      if (nameOf(element) === 'template' && 'content' in element) open.push((element as HTMLTemplateElement).content);
    }
  }
  return found;
}

/** `element.setAttribute(name, value)`. */
export const setAttribute = (of: Element, name: string, value: string): void =>
  Element.prototype.setAttribute.call(of, name, value);

/** `element.removeAttribute(name)`. */
export const removeAttribute = (of: Element, name: string): void => Element.prototype.removeAttribute.call(of, name);

/** Copies attributes, as far as scripts may set them. */
export function copyAttributes(from: Element, to: Element): void {
  for (const { name, value } of property(from, 'attributes')) copyAttribute(to, name, value);
}

/** Sets an attribute that came from elsewhere, as far as a script may. */
export function copyAttribute(element: Element, name: string, value: string): void {
  try {
    setAttribute(element, name, value);
  } catch {
    // A name that only the parser takes, or one that Trusted Types keep for scripts.
  }
}
