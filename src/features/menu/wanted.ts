import type { DeckHost } from '../../deck/host.js';

/** Whether a deck has the menu's button: it is one of its controls. */
export function wantsMenuButton({ options }: DeckHost): boolean {
  return !options.noControls && !options.noMenu && !options.preview;
}
