/** What the script does for the page around its decks: it finds decks in other spellings, and tells of decks that were torn on the way. */
import { DECK, SECTION } from '../../elements/tags.js';

/** Begins, once the page is parsed. */
export function page(): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}

function start(): void {
  if (looksWrong()) void import('./diagnose.js').then(({ diagnose }) => { diagnose(document); });
}

/** Whether tags seem to be missing, or to stand where nobody would put them. */
function looksWrong(): boolean {
  const decks = document.querySelectorAll(DECK);
  return decks.length === 0 || document.querySelector(`${SECTION}:not(${DECK} *), p > ${DECK}`) !== null ||
    [...decks].some((deck) => deck.querySelector(SECTION) === null);
}
