/** The button that opens the menu: there for whoever moves the pointer, taps or tabs to it, out of sight for an audience. */
import { make } from '../../chrome/make.js';
import type { DeckController, DeckHost } from '../../deck/host.js';
import { lendSheet } from '../../deck/light-sheet.js';
import { keepWritten, textsOf } from '../labels/texts-of.js';
import { menuButtonStyles } from './menu-button.styles.js';
import { TEXTS } from './texts.js';
import { wantsMenuButton } from './wanted.js';

/** How long it stays after the pointer has come to rest, in ms. */
const STAYS = 2500;

/** Puts the button into the deck's corner; the deck hears its clicks as those of the arrows. */
export function menuButton(host: DeckHost): DeckController {
  const dot = (): Element => make('span', { class: 'dot' });
  const button = make(
    'button',
    { type: 'button', class: 'control menu-button', part: 'menu-button', 'data-way': 'menu', 'aria-haspopup': 'menu' },
    make('span', { class: 'dots', 'aria-hidden': 'true' }, dot(), dot(), dot()),
  );
  let timer = 0;
  let lastMove = 0;

  function hide(): void {
    clearTimeout(timer);
    timer = 0;
    button.classList.remove('near');
  }

  /** A timer a movement, not an event: the pointer sends many. */
  function show(): void {
    button.classList.add('near');
    lastMove = performance.now();
    timer ||= window.setTimeout(check, STAYS);
  }

  function check(): void {
    const left = lastMove + STAYS - performance.now();
    timer = left > 0 ? window.setTimeout(check, left) : 0;
    if (left <= 0) hide();
  }

  return {
    connect(signal) {
      if (!wantsMenuButton(host)) return;
      lendSheet(host.shadow, menuButtonStyles, signal);
      keepWritten(
        host,
        () => {
          button.ariaLabel = textsOf(host, 'menu', TEXTS).menu;
        },
        signal,
      );
      host.shadow.querySelector('.chrome')?.append(button);
      for (const type of ['pointermove', 'pointerdown'] as const)
        host.element.addEventListener(type, show, { signal, passive: true });
      host.element.addEventListener('pointerleave', hide, { signal });
      signal.addEventListener(
        'abort',
        () => {
          hide();
          button.remove();
        },
        { once: true },
      );
    },
  };
}
