/** Elements from elsewhere, in a document where nothing runs. */

/** An element and all elements in it, also those in templates, which may become slides. The list stays as it is while they change. */
export function everyElement(root: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [root];
  const open: ParentNode[] = [root];
  for (let box = open.pop(); box; box = open.pop()) {
    for (const element of box.querySelectorAll<HTMLElement>('*')) {
      found.push(element);
      // By name: they come from another document.
      if (element.localName === 'template' && 'content' in element) open.push((element as HTMLTemplateElement).content);
    }
  }
  return found;
}

/** Copies attributes, as far as scripts may set them. */
export function copyAttributes(from: Element, to: Element): void {
  for (const { name, value } of from.attributes) copyAttribute(to, name, value);
}

/** Sets an attribute that came from elsewhere, as far as a script may. */
export function copyAttribute(element: Element, name: string, value: string): void {
  try {
    element.setAttribute(name, value);
  } catch {
    // A name that only the parser takes, or one that Trusted Types keep for scripts.
  }
}
