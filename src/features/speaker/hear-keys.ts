/** In the speaker view the deck hears keys wherever the focus is, also a deck that is embedded in its page. */
import type { DeckHost } from '../../deck/host.js';
import { takesKey } from '../../controllers/takes-key.js';
import { keyName, mirrored } from '../../model/keys.js';
import type { Action } from '../../model/keys.js';
import { isIntent } from '../../model/navigate.js';
import type { Following } from './follow.js';

/**
 * Hears keys, until the signal aborts.
 * @param target This document, or that of a window beside it, in which the deck hears none.
 */
export function hearKeys(host: DeckHost, { ask }: Pick<Following, 'ask'>, target: Document, signal: AbortSignal): void {
  const { element } = host;

  function actionOf(event: KeyboardEvent): Action | undefined {
    if (
      event.defaultPrevented ||
      event.isComposing ||
      host.options.noKeyboard ||
      takesKey(event, element, true) ||
      pressesButton(event)
    )
      return undefined;
    const name = keyName(event) ?? '';
    const action = Object.hasOwn(host.keyBindings, name) ? host.keyBindings[name] : undefined;
    return action && event.repeat && !isIntent(action) ? undefined : action;
  }

  // Only the audience's window moves by time. Said before the deck in this one hears the key.
  target.addEventListener(
    'keydown',
    (event) => {
      const action = actionOf(event);
      if (action !== 'auto-slide') return;
      event.preventDefault();
      ask(action);
    },
    { capture: true, signal },
  );

  target.addEventListener(
    'keydown',
    (event) => {
      // A deck that is the page hears all keys itself, any other those inside it.
      if (target === document && (host.options.fullPage || event.composedPath().includes(element))) return;
      const action = actionOf(event);
      if (!action) return;
      event.preventDefault();
      if (action === 'fullscreen') void document.documentElement.requestFullscreen().catch(() => undefined);
      else host.request(mirrored(action, element.matches(':dir(rtl)')), 'key');
    },
    { signal },
  );
}

/** Elements of another window are of that window's classes, which `takesKey` does not know. */
function pressesButton(event: KeyboardEvent): boolean {
  const [pressed] = event.composedPath() as Partial<Element>[];
  return (event.key === ' ' || event.key === 'Enter') && pressed?.localName === 'button';
}
