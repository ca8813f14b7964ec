/** Where something is on a slide, whatever size that is drawn in. */
import type { DeckHost } from '../deck/host.js';
import type { Vector } from '../model/vector.js';

/** The box that slides stand in. */
export function stageOf(host: DeckHost): HTMLElement {
  return partOf(host, 'stage');
}

/** What is around the slide and clips it. */
export function viewportOf(host: DeckHost): HTMLElement {
  return partOf(host, 'viewport');
}

/**
 * A point of the window in px of the slide, from its top left corner.
 * @param stage What `stageOf` gives.
 */
export function slidePoint(stage: HTMLElement, clientX: number, clientY: number): Vector {
  const { left, top, width, height } = stage.getBoundingClientRect();
  return { x: ((clientX - left) / width) * stage.offsetWidth, y: ((clientY - top) / height) * stage.offsetHeight };
}

/** Whether what happened happened on this deck's slides, not in its chrome, its dialogs or a deck on a slide. */
export function isOnSlides(host: DeckHost, event: Event): boolean {
  const path = event.composedPath();
  const at = path.findIndex((each) => each instanceof Element && each.localName === host.element.localName);
  return path[at] === host.element && path.slice(0, at).includes(viewportOf(host));
}

function partOf(host: DeckHost, name: string): HTMLElement {
  const part = host.shadow.querySelector<HTMLElement>(`.${name}`);
  if (!part) throw new Error(`A deck without .${name}`);
  return part;
}
