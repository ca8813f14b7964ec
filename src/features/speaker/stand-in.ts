/** A deck for a speaker view whose page has none of that key: it waits for its slides from the window that presents. */
import { make } from '../../chrome/make.js';
import { DECK, SECTION } from '../../elements/tags.js';
import { readTree } from '../../model/tree.js';
import { giveKey } from './address.js';
import { nodeOf } from './lend.js';

/** Puts an empty deck into the page. */
export function addStandIn(key: string): void {
  const deck = document.createElement(DECK);
  giveKey(deck, key);
  deck.append(make(SECTION as keyof HTMLElementTagNameMap, {}, '…'));
  document.body.append(deck);
}

/** What a stand-in does not take over: its place in this page, and an address, since its slides come with the message. */
const OWN = /^(id|hidden|inert|(data-(q-)?)?(history|src|preview))$/;

/** Gives a stand-in its slides, from what another window sent. Its options are taken over as well. */
export function fill(deck: Element, slides: unknown): void {
  const tree = readTree(slides);
  if (!tree || typeof tree === 'string' || tree.name !== deck.localName) return;
  for (const [name, value] of tree.attributes) if (!OWN.test(name)) deck.setAttribute(name, value);
  deck.replaceChildren(...tree.inside.map(nodeOf));
}
