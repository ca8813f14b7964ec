/** The one small interface through which controllers and features see a deck. */
import type { DeckLabels } from '../chrome/labels.js';
import type { Action, KeyBindings } from '../model/keys.js';
import type { DeckOptions } from '../model/deck-options.js';
import type { Outline, Position, Target } from '../model/outline.js';
import type { NumberFormat } from '../model/slide-number.js';
import type { Origin } from './events.js';
import type { DeckSlide } from './slide.js';

/** What happened when a deck moved, or when what it shows was edited. */
export interface Change {
  /** Where it was; null at the start. */
  readonly from: Position | null;
  readonly to: Position;
  readonly slide: DeckSlide;
  /** The slide that is left; the same as `slide` for a step or an edit, null at the start. */
  readonly left: DeckSlide | null;
  readonly origin: Origin;
  /** What has to end before the change is over: transitions add their end. */
  readonly waits: Promise<unknown>[];
}

/** A deck, as its controllers know it. */
export interface DeckHost {
  /** The `<q-deck>`: listen here for what happens inside it. */
  readonly element: HTMLElement;
  /** Its shadow root, for what a controller draws itself. */
  readonly shadow: ShadowRoot;
  readonly options: DeckOptions;
  readonly keyBindings: KeyBindings;
  /** The page's own way to write slide numbers, if it has one. */
  readonly formatNumber: NumberFormat | null;
  /** The words of the interface; a feature gets its own by `textsOf`. */
  labels: DeckLabels;
  readonly outline: Outline<DeckSlide>;
  /** Where it is; null while it has no slides. */
  readonly position: Position | null;
  readonly slide: DeckSlide | null;
  readonly paused: boolean;
  /** Asks for a move or a mode; true where something came of it. */
  request(action: Action, origin: Origin): boolean;
  /** Asks for the valid position nearest to a target. */
  moveTo(target: Target, origin: Origin): boolean;
  /** The slide that a name means: a slide's id, or the id of anything on it. */
  findSlide(name: string): DeckSlide | null;
  /** The start of a slide; null where it is not in this deck. */
  positionOf(slide: DeckSlide): Position | null;
  /** Loads a feature, once, and gives its controller; null where it cannot be had. */
  feature(name: string): Promise<DeckController | null>;
  /** Sets a word of the deck's `:state(…)`. */
  setState(name: string, on: boolean): void;
  /** Dispatches an event on the deck, once all controllers have heard of the change under way. */
  emit(event: Event): void;
  /** Renders these slides, and no other. */
  render(slides: readonly DeckSlide[]): void;
  /**
   * Renders all slides, whatever else is asked for meanwhile, until the signal aborts: for views of the whole deck.
   * @param elsewhere The view assigns the deck's children to slots of its own, as it needs them.
   */
  renderAll(signal: AbortSignal, elsewhere?: boolean): void;
  /** Whether all slides are rendered: then none comes or goes with a move. */
  readonly rendersAll: boolean;
  /** Draws the deck's own shadow DOM again. */
  requestUpdate(): void;
}

/** One behaviour of a deck. */
export interface DeckController {
  /**
   * Begins. Everything it adds ends with the signal: listeners take it as an option, the rest listens for `abort`.
   * Called again, with a new signal, after the deck was moved or its options changed.
   */
  connect?(signal: AbortSignal): void;
  /** Where to start, where it has a say: a target, or `'wait'` while what it asks for may still be parsed. */
  start?(): Target | 'wait' | null;
  /** The deck has moved, or what it shows was edited. Reads before it writes, and touches only the slides named. */
  change?(change: Change): void;
  /** The deck has lost its last slide. */
  clear?(): void;
  /** Takes what a deck is asked for, before the deck does it; true where it did. */
  takes?(action: Action, origin: Origin): boolean;
  /** For features with a mode: switches it; without an argument to the other state. */
  toggle?(on?: boolean): void;
  /** The light DOM was edited, and is about to be read anew: for features that make slides, whose sources may have changed. */
  edited?(): void;
  /** For features that make slides: the deck's start waits for it. */
  readonly ready?: Promise<unknown>;
  /** Its part of `getState()`, as plain JSON; undefined where there is nothing to tell. */
  save?(): unknown;
  /** Takes its part of a state back. The value may come from anywhere: what it cannot read it leaves. */
  restore?(value: unknown): void;
}

/** Makes a controller for a deck. */
export type ControllerFactory = (host: DeckHost) => DeckController;

/** A behaviour that is loaded when it is first asked for. */
export interface Feature {
  /** Loads it. */
  readonly load: () => Promise<ControllerFactory>;
  /** A selector: a deck needs it that has such an element. A slide is looked at before it is shown, the whole deck when idle. */
  readonly within?: string;
  /** True where a deck needs it from now on without being asked; looked at when idle, after the start and after edits. */
  readonly wanted?: (host: DeckHost) => boolean;
  /** A selector, in place of `within`: a deck that is, or has, such an element starts only when the feature is `ready`. */
  readonly before?: string;
}

/** Features by name. An option `no-NAME` of the deck switches the one of that name off. */
export type Features = Readonly<Record<string, Feature>>;

/** Looks a deck through for what its elements ask for; tells the name of each feature once. */
export type SearchDeck = (deck: Element, features: Features, found: (feature: string) => void) => void;

/** The on-demand features. */
export interface FeatureTable {
  /** What the first slide may need. */
  readonly first: Features;
  /** Loads the table of all others, and what finds out which are wanted, once that slide is on screen or one of them is asked for. */
  readonly rest: () => Promise<{ readonly features: Features; readonly searchDeck?: SearchDeck }>;
}
