/** The page of a deck that is shown in a frame: tells the page around it how wide to high its slides are. */
import { DECK } from '../../elements/tags.js';
import type { QDeck } from '../../deck/deck.js';
import { ASK } from './size-messages.js';
import type { SizeMessage } from './size-messages.js';

/** Tells it now, and when it is asked. Nothing in the message is secret: any page may hear it. */
export function tellSize(): void {
  const tell = (): void => {
    const deck = [...document.querySelectorAll<QDeck>(DECK)].find(({ fullPage }) => fullPage);
    if (!deck) return;
    const { width, height } = deck;
    window.parent.postMessage({ type: 'q-deck:size', width, height } satisfies SizeMessage, '*');
  };
  addEventListener('message', ({ source, data }) => {
    if (source === window.parent && data === ASK) tell();
  });
  tell();
}
