/** In the speaker view the deck hears keys wherever the focus is, also a deck that is embedded in its page. */
import type { DeckHost } from '../../deck/host.js';
import { takesKey } from '../../controllers/takes-key.js';
import { keyName, mirrored } from '../../model/keys.js';
import { isIntent } from '../../model/navigate.js';

/** Hears keys, until the signal aborts. */
export function hearKeys(host: DeckHost, signal: AbortSignal): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || host.options.noKeyboard) return;
    // A deck that is the page hears all of them itself.
    if (host.options.fullPage || event.composedPath().includes(host.element) || takesKey(event, host.element, true)) return;
    const name = keyName(event) ?? '';
    const action = Object.hasOwn(host.keyBindings, name) ? host.keyBindings[name] : undefined;
    if (!action || (event.repeat && !isIntent(action))) return;
    event.preventDefault();
    host.request(mirrored(action, host.element.matches(':dir(rtl)')), 'key');
  }, { signal });
}
