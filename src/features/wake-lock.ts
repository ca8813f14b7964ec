/** Keeps the screen on while a deck is presented: while it fills the screen, or while a speaker view listens. */
import type { DeckController, DeckHost } from '../deck/host.js';

/** Holds the wake lock. */
export function wakeLock(host: DeckHost): DeckController {
  let asked = false;
  let connected = false;
  let lock: WakeLockSentinel | null = null;

  function wanted(): boolean {
    return connected && document.visibilityState === 'visible' && (asked || host.element.closest(':fullscreen') !== null);
  }

  async function update(): Promise<void> {
    if (!('wakeLock' in navigator)) return;
    if (!wanted()) {
      const held = lock;
      lock = null;
      await held?.release();
    } else if (!lock || lock.released) {
      try {
        // The browser lets go of it when the page is hidden; it may refuse it to save the battery.
        lock = await navigator.wakeLock.request('screen');
        if (!wanted()) await update();
      } catch {
        lock = null;
      }
    }
  }

  return {
    connect(signal) {
      connected = true;
      for (const type of ['fullscreenchange', 'visibilitychange']) document.addEventListener(type, () => void update(), { signal });
      signal.addEventListener('abort', () => {
        connected = asked = false;
        void update();
      }, { once: true });
      void update();
    },
    toggle(on = !asked) {
      asked = on;
      void update();
    },
  };
}
