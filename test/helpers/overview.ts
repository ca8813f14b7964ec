/** What the tests of the overview share. */
import type { QDeck } from '../../src/index.js';
import { find, until } from './fixture.js';
import { shadowOf } from './where.js';

/** Slides in a row, a stack, one that is skipped, one without a title. */
export const TALK = `
  <q-section id="a"><h2>Alpha</h2><a href="#b" id="link">link</a></q-section>
  <q-section><q-section id="b"><h2>Beta</h2></q-section><q-section id="c"><h2>Gamma</h2></q-section></q-section>
  <q-section id="d" skip><h2>Délta</h2></q-section>
  <q-section id="e" uncounted><p>No title here</p></q-section>`;
/** A deck that fills the page and leaves no trace in it. */
export const FULL = 'full-page history="none" transition="none"';

/** Opens the overview of a deck. */
export async function open(deck: QDeck): Promise<HTMLElement> {
  deck.toggleOverview(true);
  return opened(deck);
}

/** The panel, once it is there. */
export function opened(deck: QDeck): Promise<HTMLElement> {
  return until(() => shadowOf(deck).querySelector<HTMLElement>('.overview'), 'the overview is open');
}

/** Once it is gone. */
export function closed(deck: QDeck): Promise<boolean> {
  return until(
    () => !shadowOf(deck).querySelector('.overview') && !deck.matches(':state(overview)'),
    'the overview is closed',
  );
}

/** The name of what has the focus in a deck. */
export function focusIn(deck: QDeck): string {
  const { activeElement } = shadowOf(deck);
  return activeElement?.getAttribute('aria-label') ?? activeElement?.className ?? '';
}

/** The names of the buttons that are seen, in order. */
export function names(deck: QDeck): (string | null)[] {
  return [...shadowOf(deck).querySelectorAll('.tile')].map((tile) => tile.getAttribute('aria-label'));
}

/** The name of the slide that is marked. */
export const marked = (deck: QDeck): string | null | undefined =>
  shadowOf(deck).querySelector('[aria-current="true"]')?.getAttribute('aria-label');

/** How far an element's place and size are from those of its slide's button, in px. */
export function offset(deck: QDeck, slide: Element, name: string): number {
  const tile = find(shadowOf(deck), `[aria-label="${name}"]`).getBoundingClientRect();
  const box = slide.getBoundingClientRect();
  return Math.max(...(['left', 'top', 'width', 'height'] as const).map((side) => Math.abs(tile[side] - box[side])));
}
