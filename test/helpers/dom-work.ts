/** Counts what is asked of the DOM, so that a test can say how that grows with its input, without a clock. */

/** The calls of a function to methods of nodes, and how many nodes it was given back in lists. */
export function domWork(call: () => unknown): number {
  let work = 0;
  const undo: (() => void)[] = [];
  for (const { prototype } of [Node, Element, HTMLElement, Document, DocumentFragment]) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const { value, get } = descriptor as TypedPropertyDescriptor<unknown>;
      const original = typeof value === 'function' ? value : get;
      if (typeof original !== 'function' || name === 'constructor' || !descriptor.configurable) continue;
      const counting = function (this: unknown, ...args: unknown[]): unknown {
        const result: unknown = Reflect.apply(original, this, args);
        // It goes through all elements, which are counted as they are found.
        if (name === 'querySelectorAll' && (this instanceof Element || this instanceof Document))
          this.getElementsByTagName('*');
        work += 1 + (result instanceof NodeList || result instanceof HTMLCollection ? result.length : 0);
        return result;
      };
      Object.defineProperty(prototype, name, {
        ...descriptor,
        ...(typeof value === 'function' ? { value: counting } : { get: counting }),
      });
      undo.push(() => Object.defineProperty(prototype, name, descriptor));
    }
  }
  try {
    call();
  } finally {
    for (const each of undo) each();
  }
  return work;
}
