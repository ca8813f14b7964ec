/** Two slides on stage at once: the one that comes and the one that goes, while a transition or an animation leads from one to the other. */
import { stacksAround } from '../controllers/slides.js';
import type { DeckHost } from '../deck/host.js';
import type { DeckSlide } from '../deck/slide.js';
import { internalsOf, isDefined, setState } from '../elements/states.js';

const ends = new WeakMap<DeckHost, () => void>();

/** Ends what leads from one slide of a deck to the next, if anything does: the slide that goes is gone. */
export function endPassage(host: DeckHost): void {
  ends.get(host)?.();
}

/**
 * Renders the slide that goes beside the one that comes; whatever was under way in the deck ends.
 * @param stop Called once, at the end: cancels the animations.
 * @param look Called when both are rendered, and before what was under way ends: it still sees that.
 * @returns Ends it; nothing happens where it is over already.
 */
export function beginPassage(
  host: DeckHost,
  left: DeckSlide,
  slide: DeckSlide,
  stop: () => void,
  look?: () => void,
): () => void {
  const stacks = stacksAround(left.element);
  const print = new AbortController();
  const show = (): void => {
    host.render([left, slide]);
    leave(left.element, true);
    for (const stack of stacks) setState(stack, 'open', true);
  };
  const end = (): void => {
    if (ends.get(host) !== end) return;
    ends.delete(host);
    print.abort();
    leave(left.element, false);
    const current = host.slide ?? slide;
    // Those around the current slide stay as they are: open for it, or closed with the deck.
    for (const stack of stacks) if (!stack.contains(current.element)) setState(stack, 'open', false);
    host.render([current]);
    stop();
  };
  if (look) {
    show();
    look();
  }
  endPassage(host);
  ends.set(host, end);
  show();
  // Paper shows slides at rest; capturing, so that it comes before those who prepare them.
  window.addEventListener('beforeprint', end, { signal: print.signal, capture: true });
  return end;
}

/** A slide on its way out can be seen, but no longer be read or reached. */
function leave(element: HTMLElement, on: boolean): void {
  setState(element, 'leaving', on);
  if (isDefined(element)) internalsOf(element).ariaHidden = on ? 'true' : null;
}
