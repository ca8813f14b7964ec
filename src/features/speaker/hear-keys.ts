/** In the speaker view the deck hears keys wherever the focus is, also a deck that is embedded in its page. */
import type { DeckHost } from '../../deck/host.js';
import { takesKey } from '../../controllers/takes-key.js';
import { keyName, mirrored } from '../../model/keys.js';
import type { Action } from '../../model/keys.js';
import { isIntent } from '../../model/navigate.js';
import type { Following } from './follow.js';

/** Hears keys, until the signal aborts. */
export function hearKeys(host: DeckHost, { ask }: Pick<Following, 'ask'>, signal: AbortSignal): void {
  const { element } = host;

  function actionOf(event: KeyboardEvent): Action | undefined {
    if (event.defaultPrevented || event.isComposing || host.options.noKeyboard || takesKey(event, element, true)) return undefined;
    const name = keyName(event) ?? '';
    const action = Object.hasOwn(host.keyBindings, name) ? host.keyBindings[name] : undefined;
    return action && event.repeat && !isIntent(action) ? undefined : action;
  }

  // Only the audience's window moves by time. Said before the deck in this one hears the key.
  document.addEventListener('keydown', (event) => {
    const action = actionOf(event);
    if (action !== 'auto-slide') return;
    event.preventDefault();
    ask(action);
  }, { capture: true, signal });

  document.addEventListener('keydown', (event) => {
    // A deck that is the page hears all keys itself, any other those inside it.
    if (host.options.fullPage || event.composedPath().includes(element)) return;
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    if (action === 'fullscreen') void document.documentElement.requestFullscreen().catch(() => undefined);
    else host.request(mirrored(action, element.matches(':dir(rtl)')), 'key');
  }, { signal });
}
