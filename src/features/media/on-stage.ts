/** Whether the audience should see and hear something: its slide is shown, and so is every fragment around it. */
import { around } from '../../elements/dom.js';
import { DECK, FRAGMENT, SECTION } from '../../elements/tags.js';
import { isHiddenFragment } from '../visible-text.js';

const AROUND = `${FRAGMENT}, ${SECTION}`;

/** Asks states only, so nothing has to be laid out. A deck on a slide is on stage with that slide. What is on no slide is the page's own: never on stage. */
export function isOnStage(element: Element): boolean {
  let section: Element | null = null;
  for (let at = element.closest(AROUND); at; at = around(at, AROUND)) {
    if (at.localName !== SECTION) {
      if (isHiddenFragment(at) && !at.closest(DECK)?.matches(':state(no-fragments)')) return false;
    } else {
      // Stacks further out are only open.
      if (!at.matches(section ? ':is(:state(current), :state(open))' : ':state(current)')) return false;
      section = at;
    }
  }
  return section !== null;
}
