/** Turns keys into what they ask for. A deck that is the page hears the document, any other only what is inside it. */
import type { DeckController, DeckHost } from '../deck/host.js';
import { keyName, mirrored } from '../model/keys.js';
import { isIntent } from '../model/navigate.js';
import { takesKey } from './takes-key.js';

/** Hears keys. */
export function keyboard(host: DeckHost): DeckController {
  /** Keys taken where nobody outside the deck can see: in a closed shadow root around it. */
  const taken = new WeakSet<Event>();

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    const name = keyName(event);
    const action = name !== null && Object.hasOwn(host.keyBindings, name) ? host.keyBindings[name] : undefined;
    if (!action || taken.has(event) || takesKey(event, host.element, host.options.fullPage)) return;
    const asked = mirrored(action, host.element.matches(':dir(rtl)'));
    const moves = isIntent(asked) || asked.endsWith('-slide');
    if (event.repeat && !moves) return;
    const vertical = asked === 'up' || asked === 'down';
    if (vertical && host.element.matches(':state(scroll)')) return;
    const done = host.request(asked, 'key');
    // At the end of the talk the page behind it must not scroll away; up and down are the page's where there is no stack.
    if (done || (moves && (!vertical || host.options.fullPage))) event.preventDefault();
  }

  return {
    connect(signal) {
      if (host.options.noKeyboard) return;
      const {
        element,
        options: { fullPage },
      } = host;
      const target: Document | HTMLElement = fullPage ? element.ownerDocument : element;
      target.addEventListener('keydown', onKeyDown as EventListener, { signal });
      if (fullPage)
        element.addEventListener(
          'keydown',
          (event) => {
            if (takesKey(event, element, false)) taken.add(event);
          },
          { signal },
        );
    },
  };
}
