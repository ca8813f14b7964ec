/** What the script does for the page around its decks: it makes decks of those in other spellings, and tells of decks that were torn on the way. */
import { whenIdle } from '../../deck/idle.js';
import { DECK, SECTION, named } from '../../elements/tags.js';
import { MARKS } from '../source/marks.js';
import { REMADE } from './remade.js';

/** At most so often the page is looked through again, in ms: what changes all the time is no deck. */
const GAP = 250;

/** Begins, once the page is parsed. */
export function page(): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}

function start(): void {
  look();
  if (looksWrong()) void import('./diagnose.js').then(({ diagnose }) => { diagnose(document); });
  // Whatever changes pages, be it Turbo, htmx or a router, adds and removes nodes. One look when idle sees to all of it.
  const idle = whenIdle(look, () => GAP);
  new MutationObserver(() => { idle.schedule(); }).observe(document, { childList: true, subtree: true });
}

let update: (() => void) | null = null;

/** Finds decks in other spellings. Until there are some, that costs one query. */
function look(): void {
  if (update) update();
  else if (document.querySelector(named(`${MARKS}, ${REMADE}`))) {
    update = () => undefined;
    void import('./carriers.js').then(({ bringUpToDate }) => {
      update = bringUpToDate;
      bringUpToDate();
    });
  }
}

/** Whether tags seem to be missing, or to stand where nobody would put them. */
function looksWrong(): boolean {
  const decks = document.querySelectorAll(DECK);
  return (decks.length === 0 && update === null) || document.querySelector(`${SECTION}:not(${DECK} *), p > ${DECK}`) !== null ||
    [...decks].some((deck) => deck.querySelector(SECTION) === null);
}
