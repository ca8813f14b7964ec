/** What the modes of a deck have in common: a state, a word about it, and Escape as the way out. */
import type { DeckHost } from '../deck/host.js';
import { takesKey } from '../controllers/takes-key.js';
import { keyName } from '../model/keys.js';
import { enteredModes, listMode } from './entered-modes.js';
import type { EnteredMode } from './entered-modes.js';
import { viewportOf } from './slide-point.js';

/** A mode of a deck that is on or off. */
export interface Mode {
  /** Whether it is on; also between two connections of the deck. */
  readonly on: boolean;
  /** Switches it. */
  set(on: boolean): void;
  /** To be called from the controller's `connect`: a mode that is on begins anew. */
  connect(signal: AbortSignal): void;
}

/** What a mode is. */
export interface ModeOptions {
  /** The word of `:state(…)`. */
  readonly state: string;
  /** What screen readers are told when it begins, and when it ends. */
  readonly words: () => { readonly on: string; readonly off: string };
  /** Fingers on the slides are its own: they do not swipe. */
  readonly fingers?: boolean;
  /** Begins. Everything it adds ends with the signal. */
  readonly enter: (signal: AbortSignal) => void;
}

/** Where a deck hears its keys: a deck that is the page, everywhere. */
export function keyTarget({ element, options }: DeckHost): EventTarget {
  return options.fullPage ? element.ownerDocument : element;
}

/** Whether a key is still to be had: the slides are to be seen, nobody has taken it, and nothing that has the focus needs it for itself. */
export function isFree({ element, options, paused }: DeckHost, event: KeyboardEvent): boolean {
  const inDialog = event.composedPath().some((each) => each instanceof HTMLDialogElement);
  return (
    !paused &&
    !options.noKeyboard &&
    !event.defaultPrevented &&
    !inDialog &&
    !takesKey(event, element, options.fullPage)
  );
}

/** Tells screen readers, by the region that tells of slides, once there is one. */
export function announce(host: DeckHost, text: string): void {
  const region = host.shadow.querySelector('.announcer');
  if (region) region.textContent = text;
}

/** Makes a mode. A deck that is only a picture of one has none. */
export function createMode(host: DeckHost, { state, words, fingers = false, enter }: ModeOptions): Mode {
  let on = false;
  let connection: AbortSignal | null = null;
  let current: AbortController | null = null;
  const self: EnteredMode = {
    fingers,
    leave: () => {
      mode.set(false);
    },
  };

  function list(entered: boolean): void {
    listMode(host, self, entered);
    viewportOf(host).toggleAttribute(
      'data-prevent-swipe',
      enteredModes(host).some((each) => each.fingers),
    );
  }

  function begin(): void {
    if (!connection || connection.aborted || host.options.preview) return;
    current = new AbortController();
    const { signal } = current;
    list(true);
    host.setState(state, true);
    // Before the deck's own keys, to which Escape is the overview.
    keyTarget(host).addEventListener(
      'keydown',
      (event) => {
        const isLast = enteredModes(host).at(-1) === self && !host.element.matches(':state(overview)');
        if (!isLast || !(event instanceof KeyboardEvent) || keyName(event) !== 'Escape' || !isFree(host, event)) return;
        event.preventDefault();
        mode.set(false);
      },
      { capture: true, signal },
    );
    enter(signal);
  }

  function end(): void {
    if (!current) return;
    list(false);
    host.setState(state, false);
    current.abort();
    current = null;
  }

  const mode: Mode = {
    get on() {
      return on;
    },
    set(next) {
      // A page to read has no stage to point at.
      if (next === on || (next && host.element.matches(':state(scroll)'))) return;
      on = next;
      if (on) begin();
      else end();
      if (!host.options.preview) announce(host, words()[on ? 'on' : 'off']);
    },
    connect(signal) {
      connection = signal;
      signal.addEventListener('abort', end, { once: true });
      if (on) begin();
    },
  };
  return mode;
}
