/**
 * A deck in a document that did not define its elements, an iframe's perhaps: there, elements get no internals, so that slides that were not shown
 * before could not be told that they are. Those elements go through the document that did define them, and come back to their place.
 */
import type { DeckController, DeckHost } from '../deck/host.js';
import { isDefined } from '../elements/states.js';
import { SECTION, tag } from '../elements/tags.js';

/** Asking makes the internals. */
const carriesStates = (element: Element): boolean => isDefined(element);

/** Gives slides and fragments their internals. */
export function adopted(host: DeckHost): DeckController {
  const carriers = `${SECTION}, ${tag('fragment')}`;

  function prepare(element: HTMLElement): void {
    if (!element.matches(':defined') || carriesStates(element)) return;
    const { parentNode, nextSibling } = element;
    document.adoptNode(element);
    for (const each of [element, ...element.querySelectorAll(carriers)]) carriesStates(each);
    parentNode?.insertBefore(element, nextSibling);
  }

  function prepareAll(): void {
    if (host.element.ownerDocument !== document) host.element.querySelectorAll<HTMLElement>(carriers).forEach(prepare);
  }

  return { connect: prepareAll, edited: prepareAll };
}
