/** The number of the slide, in the deck's corner; for the eye only, since slides say their number. */
import type { DeckController, DeckHost } from '../deck/host.js';
import { lendSheet } from '../deck/light-sheet.js';
import { formatSlideNumber } from '../model/slide-number.js';
import { numberStyles } from './number.styles.js';

/** Writes slide numbers. */
export function number(host: DeckHost): DeckController {
  const element = document.createElement('div');
  element.className = 'number';
  element.part.add('slide-number');
  element.ariaHidden = 'true';

  return {
    connect(signal) {
      lendSheet(host.shadow, numberStyles, signal);
      signal.addEventListener('abort', () => element.remove(), { once: true });
    },
    clear() {
      element.remove();
    },
    change({ to }) {
      const text = formatSlideNumber(host.formatNumber ?? host.options.slideNumber, host.outline, to);
      if (element.textContent !== text) element.textContent = text;
      if (text === '') element.remove();
      else if (!element.isConnected) host.shadow.querySelector('.chrome')?.append(element);
    },
  };
}
