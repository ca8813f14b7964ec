/** Makes elements for shadow DOM without HTML strings, which a strict page forbids. */

/** Attributes by name; `false` leaves one out. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** An HTML element with attributes and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  update(element, attributes);
  element.append(...children);
  return element;
}

/** Sets attributes, where they are not so already: a write that changes nothing would still cost the browser work. */
export function update(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    const text = value === false ? null : value === true ? '' : String(value);
    if (element.getAttribute(name) === text) continue;
    if (text === null) element.removeAttribute(name);
    else element.setAttribute(name, text);
  }
}
