/** Has a deck take up options that it was lent. */

interface Reacting extends HTMLElement {
  attributeChangedCallback?: (name: string, old: string | null, value: string | null) => void;
}

/** Does as if an attribute had changed: the deck reads all its options anew, once for all changes of this turn. */
export function changeOption(deck: Reacting): void {
  deck.attributeChangedCallback?.('src', null, '');
}
