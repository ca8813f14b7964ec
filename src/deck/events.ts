/** The events of `<q-deck>`: real `Event` subclasses with read-only fields, bubbling and composed. */
import type { Position } from '../model/outline.js';

/** What made the deck move. */
export type Origin =
  | 'api'
  | 'key'
  | 'pointer'
  | 'touch'
  | 'wheel'
  | 'url'
  | 'link'
  | 'command'
  | 'speaker'
  | 'scroll'
  | 'edit'
  | 'start';

const options = { bubbles: true, composed: true } as const;

/** `q-ready`: the first slide is on screen. */
export class ReadyEvent extends Event {
  constructor() {
    super('q-ready', options);
  }
}

/** `q-before-change`: the deck is about to move; `preventDefault()` keeps it where it is. */
export class BeforeChangeEvent extends Event {
  constructor(
    /** Where it is. */
    readonly from: Position,
    /** Where it would go. */
    readonly to: Position,
  ) {
    super('q-before-change', { ...options, cancelable: true });
  }
}

/** `q-change`: the deck has moved, by a slide or by a step. */
export class ChangeEvent extends Event {
  constructor(
    /** The slide now shown. */
    readonly slide: HTMLElement,
    /** The slide shown before it, if any. */
    readonly previousSlide: HTMLElement | null,
    /** Where the deck is now. */
    readonly position: Position,
    /** What made it move. */
    readonly origin: Origin,
  ) {
    super('q-change', options);
  }
}

/** `q-after-change`: the transition to a slide is over. */
export class AfterChangeEvent extends Event {
  constructor(
    /** The slide now shown. */
    readonly slide: HTMLElement,
  ) {
    super('q-after-change', options);
  }
}

/** `q-fragment`: fragments of the current slide were shown or hidden by a step. */
export class FragmentEvent extends Event {
  constructor(
    /** The elements concerned. */
    readonly elements: readonly Element[],
    /** True where their step has come, false where it was taken back. */
    readonly shown: boolean,
  ) {
    super('q-fragment', options);
  }
}

/** `q-overview`, `q-pause`, `q-auto-slide`: a mode of the deck went on or off. */
export class ToggleEvent extends Event {
  constructor(
    type: 'q-overview' | 'q-pause' | 'q-auto-slide',
    /** Whether it is on now. */
    readonly on: boolean,
  ) {
    super(type, options);
  }
}

/** `q-outline-change`: slides were added, removed or moved. */
export class OutlineChangeEvent extends Event {
  constructor() {
    super('q-outline-change', options);
  }
}

declare global {
  interface HTMLElementEventMap {
    'q-ready': ReadyEvent;
    'q-before-change': BeforeChangeEvent;
    'q-change': ChangeEvent;
    'q-after-change': AfterChangeEvent;
    'q-fragment': FragmentEvent;
    'q-overview': ToggleEvent;
    'q-pause': ToggleEvent;
    'q-auto-slide': ToggleEvent;
    'q-outline-change': OutlineChangeEvent;
  }
}
