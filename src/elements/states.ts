/** What the engine says about its own elements: custom states, so that nothing lands in markup which an editor could save. */
import { matches, nameOf } from './dom.js';

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

/** Whether an element can carry states: it is upgraded, and neither the page's own under our name nor in a document that did not define it. */
export function isDefined(element: Element): element is HTMLElement {
  if (!nameOf(element).includes('-') || !matches(element, ':defined')) return false;
  try {
    internalsOf(element as HTMLElement);
    return true;
  } catch {
    return false;
  }
}

/** Sets or clears a custom state, matched in CSS as `:state(name)`. What is not there or not upgraded is passed over. */
export function setState(element: Element | null, name: string, on: boolean): void {
  if (!element || !isDefined(element)) return;
  const { states } = internalsOf(element);
  if (on) states.add(name);
  else states.delete(name);
}
