/** Where a speaker view is: the page's own address with a piece in the hash that names the deck. */
import { readOption } from '../../elements/options.js';
import { DECK } from '../../elements/tags.js';
import { DECK_OPTIONS } from '../../model/deck-options.js';
import { replacePath } from '../../model/address-text.js';
import { formatSpeakerAddress } from '../../model/messages.js';
import type { SpeakerAddress } from '../../model/messages.js';
import { PIECE, speakerAddress } from './admission.js';

/** Whether this window is a deck's speaker view: there, nothing sounds and nothing moves by time. */
export function isSpeakerView(deck: Element): boolean {
  const address = speakerAddress();
  return address !== null && address.key === keyOf(deck);
}

/** The address of a deck's speaker view. */
export function speakerUrl(address: SpeakerAddress): string {
  return withHash(replacePath(location.hash, PIECE, encodeURIComponent(formatSpeakerAddress(address))));
}

/** The page's address without the speaker view. */
export function talkUrl(): string {
  return withHash(
    location.hash
      .split('&')
      .filter((piece) => !piece.replace('#', '').startsWith(`${PIECE}=`))
      .join('&'),
  );
}

/** Whole, since a relative URL would be resolved against the page's <base>. */
function withHash(hash: string): string {
  return location.href.replace(/#[^]*/, '') + (hash && !hash.startsWith('#') ? `#${hash}` : hash);
}

const given = new WeakMap<Element, string>();

/** Lets a deck stand for one that its page no longer has. */
export function giveKey(deck: Element, key: string): void {
  given.set(deck, key);
}

/** Whether a deck stands for one that its page no longer has. */
export function isStandIn(deck: Element): boolean {
  return given.has(deck);
}

/**
 * What a deck is known by in every window of its page: its id, else its place among the page's decks. Finding that place looks at every element of
 * the page, so it is asked for once, and only where it is needed.
 */
export function keyOf(deck: Element): string {
  const id = given.get(deck) ?? (deck.id.startsWith('~') ? '' : deck.id);
  return id || `~${String(decksIn(document).indexOf(deck))}`;
}

/** The deck of a key; null where the page has none. */
export function findDeck(key: string): Element | null {
  return (
    decksIn(document).find((deck, place) => (/^~\d+$/.test(key) ? key === `~${String(place)}` : deck.id === key)) ??
    null
  );
}

/** All decks of a page, in open shadow roots too, though not in those of decks; those that only picture a deck do not count. */
function decksIn(root: ParentNode): Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === DECK) {
      if (!readOption(element, DECK_OPTIONS, 'preview')) found.push(element);
    } else if (element.shadowRoot) found.push(...decksIn(element.shadowRoot));
  }
  return found;
}
