/** What of a deck an audience sees. */
import type { QDeck } from '../../src/index.js';
import { fixture, nextFrame, until } from './fixture.js';
import { press } from './keys.js';

/** A deck in the page, drawn and complete; transitions off unless its HTML says otherwise. */
export async function deckOf(slides: string, attributes = 'transition="none"'): Promise<QDeck> {
  const deck = fixture<QDeck>(`<q-deck ${attributes}>${slides}</q-deck>`);
  await settled(deck);
  return deck;
}

/** Waits until a deck is drawn and has its features. */
export async function settled(deck: QDeck): Promise<void> {
  // The deck asked for them before, so it has them before this.
  await Promise.all([
    import('../../src/features/announcer.js'),
    import('../../src/features/backgrounds.js'),
    import('../../src/features/effects.js'),
    import('../../src/features/notes.js'),
    import('../../src/features/transition.js'),
  ]);
  await until(() => deck.shadowRoot?.querySelector('.announcer'), 'the deck has its features');
  await nextFrame();
}

/** Whether an element is to be seen: laid out and not hidden. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** The ids of the elements to be seen among those that match, in document order. */
export function shownIds(root: ParentNode, selector = 'q-section'): string[] {
  return [...root.querySelectorAll(selector)].filter(isShown).map(({ id }) => id);
}

/** Ends every running transition and animation under an element. */
export function settle(root: Element): void {
  for (const animation of root.getAnimations({ subtree: true })) animation.finish();
}

/** What Tab reaches from a button before a deck up to one after it: ids, or parts of the deck. */
export async function tabStops(before: HTMLElement, after: HTMLElement): Promise<string[]> {
  const stops: string[] = [];
  before.focus();
  for (let i = 0; i < 20; i += 1) {
    await press('Tab');
    let at = document.activeElement;
    if (at === after) break;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    stops.push(at?.id || (at?.getAttribute('part') ?? ''));
  }
  return stops;
}
