/** Auto-animations, held still. */
import { assert } from 'chai';
import type { QDeck } from '../../src/index.js';
import { withFeature } from './features.js';
import { find, oneEvent, until } from './fixture.js';
import { press } from './keys.js';
import { deckOf } from './shown.js';

/** A deck in the page that can auto-animate, 640 px wide. */
export const decks = (slides: string, attributes = 'transition="none" style="width: 640px"'): Promise<QDeck> =>
  withFeature('auto-animate', () => deckOf(slides, attributes));

/** All animations on the slides of a deck, those in code blocks included. */
export function animations(deck: QDeck): Animation[] {
  const roots = [...deck.querySelectorAll('q-code')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [
    ...[...deck.querySelectorAll('*')].flatMap((each) => each.getAnimations()),
    ...roots.flatMap((root) => root.getAnimations()),
  ];
}

/** Whether elements of a deck are on their way. */
export const running = (deck: QDeck): boolean => deck.matches(':state(auto-animate)');

/** Moves by a real key, and holds the animation at its first frame. */
export async function go(deck: QDeck, key: string): Promise<void> {
  find(deck.shadowRoot ?? deck, '.viewport').focus();
  // In the task of the move itself: on a busy machine the animation would be over by the time the key is known to be pressed.
  const held = oneEvent(deck, 'q-change').then(async () => {
    await until(() => running(deck));
    for (const animation of animations(deck)) animation.pause();
    for (const animation of animations(deck)) animation.currentTime = 0;
  });
  await press(key);
  await held;
}

/** Ends an animation as time does. */
export async function over(deck: QDeck): Promise<void> {
  for (const animation of animations(deck)) animation.finish();
  await until(() => !running(deck));
}

/** Where text is, in px of the page. */
export function textRect(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/** Fails where a rectangle is elsewhere. */
export function assertNear(actual: DOMRect, expected: DOMRect, by = 1): void {
  for (const side of ['left', 'top', 'width', 'height'] as const)
    assert.closeTo(actual[side], expected[side], by, side);
}
