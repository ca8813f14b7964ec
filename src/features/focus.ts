/** Keeps the keys with a deck: its arrows take the focus, and what would be lost with what goes out of sight moves to the deck's own area. */
import { closest } from '../elements/dom.js';
import type { DeckController, DeckHost } from '../deck/host.js';
import { lendSheet } from '../deck/light-sheet.js';
import { interactionStyles } from './interaction.styles.js';
import { registerProgress } from './register-progress.js';

/** Looks after focus. */
export function focus(host: DeckHost): DeckController {
  /** What has the focus on the slides, in the tree that the deck stands in. */
  function focused(): Element | null {
    const { activeElement } = host.element.getRootNode() as Document | ShadowRoot;
    return activeElement !== host.element && host.element.contains(activeElement) ? activeElement : null;
  }

  function take(): void {
    host.shadow.querySelector<HTMLElement>('.viewport')?.focus({ preventScroll: true });
  }

  /** A fragment takes its time to go; what is on its way out keeps the focus so long. */
  async function takeWhenHidden(element: Element, slide: Element): Promise<void> {
    const moving = slide.getAnimations({ subtree: true }).filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(moving.map(({ finished }) => finished));
    const { activeElement } = element.getRootNode() as Document | ShadowRoot;
    const kept = activeElement !== element && activeElement !== null && activeElement !== document.body;
    if (!kept && element.isConnected && !element.checkVisibility({ visibilityProperty: true })) take();
  }

  /** Safari on a Mac gives a clicked button no focus; without it an embedded deck would not hear the keys that follow. */
  function focusClicked(event: Event): void {
    const isClick = event instanceof MouseEvent && event.detail > 0;
    const button = isClick && event.target instanceof Element ? closest(event.target, '.control') : null;
    if (button?.getRootNode() === host.shadow && !host.element.matches(':focus-within'))
      button.focus({ preventScroll: true });
  }

  return {
    connect(signal) {
      registerProgress();
      lendSheet(host.shadow, interactionStyles, signal);
      host.shadow.addEventListener('click', focusClicked, { signal });
      host.element.addEventListener(
        'q-pause',
        ({ on, target }) => {
          if (on && target === host.element && focused()) take();
        },
        { signal },
      );
    },
    change({ slide, left }) {
      const element = focused();
      if (!element || !left?.element.contains(element)) return;
      if (slide === left) void takeWhenHidden(element, slide.element);
      else if (!slide.element.contains(element)) take();
    },
  };
}
