/** The speaker's notes of a slide, and of the fragment that came last. */
import { around as aroundOf } from '../../elements/dom.js';
import type { DeckSlide } from '../../deck/slide.js';
import { DECK, FRAGMENT, NOTES, SECTION } from '../../elements/tags.js';

/** Copies of notes, to be shown in a tree of our own. */
export interface SlideNotes {
  readonly slide: readonly Node[];
  readonly fragment: readonly Node[];
}

/**
 * The notes that hold at a step of a slide.
 * @param step The last step shown; -1: none.
 */
export function notesAt({ element, read }: DeckSlide, step: number): SlideNotes {
  const slide: Node[] = [];
  const fragment: Node[] = [];
  const now = (read.steps[step] ?? []).map(({ item }) => read.items[item]?.element);
  for (const each of element.querySelectorAll(NOTES)) {
    if (aroundOf(each, `${SECTION}, ${DECK}, ${NOTES}`) !== element) continue;
    const around = aroundOf(each, FRAGMENT);
    const inFragment = around !== null && around !== element && element.contains(around);
    if (!inFragment) slide.push(...copy(each));
    else if (now.includes(around)) fragment.push(...copy(each));
  }
  return { slide, fragment };
}

function copy(notes: Element): Node[] {
  return [...notes.cloneNode(true).childNodes];
}
