import { DECK, NOTES, SECTION } from '../elements/tags.js';

/** Copies of the notes of a slide and of its fragments, without those of slides and decks in it. */
export function notesOf(section: Element): Node[] {
  const own = [...section.querySelectorAll(NOTES)].filter((each) => each.closest(`${SECTION}, ${DECK}`) === section);
  return own.flatMap((each) => [...each.cloneNode(true).childNodes]);
}
