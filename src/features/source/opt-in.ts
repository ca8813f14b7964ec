/** Repairs all torn decks of a page that asks for it in its head: `<meta name="q-deck" content="repair">`. */
import { lenders, optionAttribute } from '../../elements/options.js';
import { DECK } from '../../elements/tags.js';
import { changeOption } from './change-option.js';
import { isTorn } from './repair.js';

/** Looks for torn decks, and has them repaired as if each asked for it itself. */
export function repairAll(): void {
  for (const deck of document.querySelectorAll<HTMLElement>(DECK)) {
    if (
      optionAttribute(deck, 'repair') !== null ||
      lenders.has(deck) ||
      !isTorn(deck, optionAttribute(deck, 'src') !== null)
    )
      continue;
    const lender = document.createElement('div');
    lender.setAttribute('repair', '');
    lenders.set(deck, lender);
    changeOption(deck);
  }
}
