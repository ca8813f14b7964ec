/** What a deck does about speaker views before it has one: it takes part from its start where one may look for it, and else waits to be called. */
import { closest } from '../../elements/dom.js';
import type { DeckController, DeckHost } from '../../deck/host.js';

const name = (): string => `q-deck view ${location.pathname}`;

/** Whether this window is a speaker view. Who decides on that comes only where the address asks for one. */
export async function isSpeakerWindow(): Promise<boolean> {
  return asksForView() && (await import('./admission.js')).inSpeakerView();
}

/** Whether there is, or may be, a speaker view of this page, or its address asks for one. */
export function speakerWanted({ options }: DeckHost): boolean {
  return !options.preview && (asksForView() || isOpen());
}

/** Hears of a view that was opened by its address, and opens one where a link on the deck leads to it. */
export function speakerCall(host: DeckHost): DeckController {
  return {
    connect(signal) {
      if (host.options.preview) return;
      window.addEventListener(
        'storage',
        ({ key, newValue }) => {
          if (key === name() && newValue) void host.feature('speaker');
        },
        { signal },
      );
      host.element.addEventListener(
        'click',
        (event) => {
          const link =
            event.target instanceof Element ? closest(event.target, 'a[href^="#q-speaker"]:not([target])') : null;
          if (
            !link ||
            event.defaultPrevented ||
            event.button !== 0 ||
            event.ctrlKey ||
            event.metaKey ||
            event.shiftKey ||
            event.altKey
          )
            return;
          event.preventDefault();
          host.request('speaker', 'link');
        },
        { signal },
      );
    },
  };
}

/** Says to decks of this page, also to those to come, that a view is open. One that was not told of its end costs them a little work, no more. */
export function sayOpen(open: boolean): void {
  try {
    // Another value each time: only a change is heard.
    if (open) localStorage.setItem(name(), String(Date.now()));
    else localStorage.removeItem(name());
  } catch {
    // Without storage a deck is found once it opens its view itself.
  }
}

/** Says so again where another view of the page has taken it back. */
export function sayStillOpen(): void {
  if (!isOpen()) sayOpen(true);
}

const asksForView = (): boolean => location.hash.includes('q-speaker=');

function isOpen(): boolean {
  try {
    return localStorage.getItem(name()) !== null;
  } catch {
    return false;
  }
}
