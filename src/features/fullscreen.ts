/** The deck on the whole screen. */
import type { DeckController, DeckHost } from '../deck/host.js';
import { warn } from '../model/warn.js';

/** Switches fullscreen. A deck that is the page takes the page along, so that dialogs of the page stay usable. */
export function fullscreen(host: DeckHost): DeckController {
  return {
    toggle(on) {
      const { element } = host;
      const target = host.options.fullPage ? element.ownerDocument.documentElement : element;
      const root = element.getRootNode() as Document | ShadowRoot;
      const active = root.fullscreenElement === target || element.ownerDocument.fullscreenElement === target;
      if (on === active) return;
      // Phones have it for videos only, so that there may be nothing to call.
      const ask = async (): Promise<void> => (active ? element.ownerDocument.exitFullscreen() : target.requestFullscreen());
      ask().then(() => { if (!active) void host.feature('wake-lock'); }).catch((error: unknown) => {
        if (__DEV__) warn('fullscreen', element, `The browser refused fullscreen (${String(error)}); the deck goes on in its box.`);
      });
    },
  };
}
