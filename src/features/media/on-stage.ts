/** Whether the audience should see and hear something: its slide is shown, and so is every fragment around it. */
import { effectOf } from '../../elements/effect.js';
import { DECK, FRAGMENT, SECTION } from '../../elements/tags.js';
import { SHOWN_AT_FIRST } from '../../model/deck-options.js';

const AROUND = `${FRAGMENT}, ${SECTION}`;
const VISIBLE = ':is(q-fragment:state(visible), [q-state~="visible"])';
const CURRENT = ':is(q-fragment:state(current), [q-state~="current"])';

/** Asks states only, so nothing has to be laid out. A deck on a slide is on stage with that slide. What is on no slide is the page's own: never on stage. */
export function isOnStage(element: Element): boolean {
  let section: Element | null = null;
  for (let at = element.closest(AROUND); at; at = at.parentElement?.closest(AROUND) ?? null) {
    if (at.localName !== SECTION) {
      if (!isFragmentShown(at)) return false;
    } else {
      // Stacks further out are only open.
      if (!at.matches(section ? ':is(:state(current), :state(open))' : ':state(current)')) return false;
      section = at;
    }
  }
  return section !== null;
}

function isFragmentShown(fragment: Element): boolean {
  if (fragment.closest(DECK)?.matches(':state(no-fragments)')) return true;
  const effect = effectOf(fragment);
  if (effect === 'fade-out') return !fragment.matches(VISIBLE);
  if (effect === 'fade-in-then-out' || effect === 'current-visible') return fragment.matches(`:is(${CURRENT}, :has(${CURRENT}))`);
  return (SHOWN_AT_FIRST as readonly string[]).includes(effect) || fragment.matches(VISIBLE);
}
