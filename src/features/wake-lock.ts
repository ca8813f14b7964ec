/** Keeps the screen on while a deck is presented: while it fills the screen, or while a speaker view listens. */
import type { DeckController, DeckHost } from '../deck/host.js';

/** Holds the wake lock. */
export function wakeLock(host: DeckHost): DeckController {
  let asked = false;
  let connected = false;
  let lock: WakeLockSentinel | null = null;
  let due = false;
  let busy = false;

  function wanted(): boolean {
    return (
      connected && document.visibilityState === 'visible' && (asked || host.element.closest(':fullscreen') !== null)
    );
  }

  /** One question at a time; what changes meanwhile is looked at after. */
  async function update(): Promise<void> {
    due = true;
    if (busy || !('wakeLock' in navigator)) return;
    busy = true;
    while (due) {
      due = false;
      try {
        // The browser lets go of it when the page is hidden; it may refuse it to save the battery.
        if (!wanted()) await lock?.release();
        else if (!lock || lock.released) lock = await navigator.wakeLock.request('screen');
        due ||= !wanted() && lock?.released === false;
      } catch {
        lock = null;
      }
    }
    busy = false;
  }

  return {
    connect(signal) {
      connected = true;
      for (const type of ['fullscreenchange', 'visibilitychange'])
        document.addEventListener(type, () => void update(), { signal });
      signal.addEventListener(
        'abort',
        () => {
          connected = asked = false;
          void update();
        },
        { once: true },
      );
      void update();
    },
    toggle(on = !asked) {
      asked = on;
      void update();
    },
  };
}
