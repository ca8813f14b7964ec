/** The modes that each deck is in: pen, laser, zoom. */
import type { DeckHost } from '../deck/host.js';

/** A mode, while a deck is in it. */
export interface EnteredMode {
  /** Fingers on the slides are its own. */
  readonly fingers: boolean;
  /** Ends it. */
  leave(): void;
}

const entered = new WeakMap<DeckHost, readonly EnteredMode[]>();

/** The modes of a deck, the last one entered at the end. */
export function enteredModes(host: DeckHost): readonly EnteredMode[] {
  return entered.get(host) ?? [];
}

/** Puts a mode at the end of the list, or takes it off. */
export function listMode(host: DeckHost, mode: EnteredMode, on: boolean): void {
  const others = enteredModes(host).filter((each) => each !== mode);
  entered.set(host, on ? [...others, mode] : others);
}

/** Ends all modes of a deck. */
export function leaveModes(host: DeckHost): void {
  for (const mode of enteredModes(host)) mode.leave();
}
