/** What the engine says about its own elements: custom states, so that nothing lands in markup which an editor could save. */

const internals = new WeakMap<HTMLElement, ElementInternals>();

/**
 * The internals of one of our elements, made at first use: a thousand slides that are never shown need none.
 * @throws NotSupportedError where the element is not (yet) a defined custom element; ask `isDefined` first.
 */
export function internalsOf(element: HTMLElement): ElementInternals {
  let own = internals.get(element);
  if (!own) internals.set(element, (own = element.attachInternals()));
  return own;
}

/** Whether an element is upgraded, so that it can carry states. */
export function isDefined(element: Element): element is HTMLElement {
  return element.localName.includes('-') && element.matches(':defined');
}

/** Sets or clears a custom state, matched in CSS as `:state(name)`. What is not there or not upgraded is passed over. */
export function setState(element: Element | null, name: string, on: boolean): void {
  if (!element || !isDefined(element)) return;
  const { states } = internalsOf(element);
  if (on) states.add(name);
  else states.delete(name);
}
