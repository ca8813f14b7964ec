/** Puts slides that were made of something beside it, as children of the deck. */
import { MADE, MADE_SLOT } from '../../elements/tags.js';

/** Marks a header or footer that was made; its slot says which it is. */
const MARK = 'data-q-made';

const MADE_CHILD = `${MADE}, [${MARK}]`;

/** Whether a child of a deck was made, by this page or by the one that it was saved from. */
export function isMade(node: Node): node is HTMLElement {
  return node instanceof Element && node.matches(MADE_CHILD);
}

/** Whether an element was made, or stands in something that was. */
export const isInMade = (element: Element): boolean => element.closest(MADE_CHILD) !== null;

/** Makes a deck have these slides, headers and footers, and no other made ones. */
export function place(deck: HTMLElement, slides: readonly HTMLElement[], bars: readonly HTMLElement[]): void {
  const wanted = new Set<Node>([...slides, ...bars]);
  for (const slide of slides) slide.slot = MADE_SLOT;
  for (const bar of bars) bar.setAttribute(MARK, '');
  const there = [...deck.childNodes].filter(isMade);
  for (const old of there) if (!wanted.has(old)) old.remove();
  const kept = there.filter((each) => wanted.has(each));
  if ([...wanted].some((node, i) => node !== kept[i])) deck.append(...wanted);
}

/** Takes everything made out of a deck. */
export function unplace(deck: HTMLElement): void {
  place(deck, [], []);
}
