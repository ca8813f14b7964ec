/** The deck on the whole screen. */
import type { DeckController, DeckHost } from '../deck/host.js';
import { warn } from '../model/warn.js';

/** Switches fullscreen. A deck that is the page takes the page along, so that dialogs of the page stay usable. */
export function fullscreen(host: DeckHost): DeckController {
  /** The whole page fills the screen because this deck asked for it. */
  let page: Document | null = null;

  function leave(): void {
    if (!host.element.isConnected && page?.fullscreenElement) void page.exitFullscreen().catch(() => undefined);
  }

  return {
    connect(signal) {
      // A deck that fills the screen by itself takes that along; one that is put elsewhere, or has other options, goes on.
      signal.addEventListener('abort', () => queueMicrotask(leave), { once: true });
    },
    toggle(on) {
      const { element } = host;
      const target = host.options.fullPage ? element.ownerDocument.documentElement : element;
      const root = element.getRootNode() as Document | ShadowRoot;
      const active = root.fullscreenElement === target || element.ownerDocument.fullscreenElement === target;
      if (on === active) return;
      // Phones have it for videos only, so that there may be nothing to call.
      const ask = async (): Promise<void> =>
        active ? element.ownerDocument.exitFullscreen() : target.requestFullscreen();
      ask()
        .then(() => {
          page = active || target === element ? null : element.ownerDocument;
          if (!active) void host.feature('wake-lock');
        })
        .catch((error: unknown) => {
          if (__DEV__)
            warn(
              'fullscreen',
              element,
              `The browser refused fullscreen (${String(error)}); the deck goes on in its box.`,
            );
        });
    },
  };
}
