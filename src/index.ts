/** q-deck, as a page uses it: importing this registers `<q-deck>` and what goes in it. */
import { define } from './elements.js';

// The tag names: with them `querySelector('q-deck')` gives a deck.
export type {} from './elements.js';
export type { QDeck } from './deck/deck.js';
export type { MoveOptions } from './deck/moves.js';
export type { DeckState } from './deck/state.js';
export type {
  AfterChangeEvent,
  BeforeChangeEvent,
  ChangeEvent,
  FragmentEvent,
  Origin,
  OutlineChangeEvent,
  ReadyEvent,
  ToggleEvent,
} from './deck/events.js';
export type { SomeLabels } from './features/labels/labels.js';
export type { OverflowEvent } from './features/overflow.js';
export type { QCode } from './elements/code/q-code.js';
export type { QFragment } from './elements/fragment.js';
export type { QNotes } from './elements/notes.js';
export type { QSection } from './elements/section.js';
export type { Action, KeyBindings } from './model/keys.js';
export type { Intent, Routes } from './model/navigate.js';
export type { Position, Target } from './model/outline.js';
export type { NumberFormat, NumberPlace } from './model/slide-number.js';

// What it does for the rest of the page: decks in other spellings, and a word about torn ones. Where it cannot be loaded, the browser says so.
if (define())
  void import('./features/page/page.js').then(
    ({ page }) => {
      page();
    },
    () => undefined,
  );
