/** A deck on a slide of another loads its talk when that slide comes near: a talk full of talks would load them all at once, and theirs. */
import type { QDeck } from '../../deck/deck.js';
import { around } from '../../elements/dom.js';
import { DECK, SECTION } from '../../elements/tags.js';

/** The deck that a deck stands in; null where it stands in the page. */
export const deckAround = (deck: Element): QDeck | null => around(deck, DECK) as QDeck | null;

/**
 * Calls once, at once where a deck stands on no slide of another, else when its slide is shown or next to the one that is shown, and everything
 * around that is shown; or when the deck can be seen, in an overview perhaps.
 */
export function whenNear(deck: HTMLElement, call: () => void, signal: AbortSignal): void {
  if (isNear(deck)) {
    call();
    return;
  }
  const done = new AbortController();
  const until = AbortSignal.any([signal, done.signal]);
  const come = (): void => {
    if (until.aborted) return;
    done.abort();
    call();
  };
  const look = (): void => {
    if (isNear(deck)) come();
  };
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) come();
  });
  observer.observe(deck);
  until.addEventListener('abort', () => observer.disconnect(), { once: true });
  // Events of the decks between reach the outermost.
  let outermost: HTMLElement = deck;
  for (let outer = deckAround(deck); outer; outer = deckAround(outer)) outermost = outer;
  for (const type of ['q-change', 'q-ready', 'q-outline-change'])
    outermost.addEventListener(type, look, { signal: until });
}

function isNear(deck: HTMLElement): boolean {
  let distance = 1;
  let inner: Element = deck;
  for (let outer = deckAround(deck); outer; outer = deckAround(outer)) {
    const section = around(inner, SECTION);
    if (section && outer.contains(section) && !isWithin(outer, section, distance)) return false;
    inner = outer;
    distance = 0;
  }
  return true;
}

/** Whether a slide is at most so many slides from the one that is shown. */
function isWithin({ slides, currentSlide }: QDeck, section: HTMLElement, distance: number): boolean {
  if (!currentSlide) return false;
  if (section === currentSlide || section.contains(currentSlide)) return true;
  const at = slides.indexOf(section);
  return at >= 0 && Math.abs(at - slides.indexOf(currentSlide)) <= distance;
}
