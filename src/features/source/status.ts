/** Shows that a talk is on its way, or why it does not come and a button to ask for it again. */
import { make } from '../../chrome/make.js';
import type { DeckHost } from '../../deck/host.js';
import { lendSheet } from '../../deck/light-sheet.js';
import { internalsOf } from '../../elements/states.js';
import { keepWritten, textsOf } from '../labels/texts-of.js';
import { statusStyles } from './status.styles.js';
import { TEXTS } from './texts.js';

/** Shows that it loads, until the signal aborts. A fast answer shows nothing but the deck's own size. */
export function showLoading(host: DeckHost, signal: AbortSignal): void {
  lendSheet(host.shadow, statusStyles, signal);
  const bar = make('div', { class: 'source-bar', part: 'source-bar', role: 'progressbar' });
  keepWritten(
    host,
    () => {
      bar.ariaLabel = textsOf(host, 'source', TEXTS).loading;
    },
    signal,
  );
  host.shadow.append(bar);
  host.setState('loading', true);
  internalsOf(host.element).ariaBusy = 'true';
  signal.addEventListener(
    'abort',
    () => {
      bar.remove();
      host.setState('loading', false);
      internalsOf(host.element).ariaBusy = null;
    },
    { once: true },
  );
}

/**
 * Says what went wrong, below what the author put into the deck for this case, until the signal aborts.
 * @param retry Asked for by the button.
 */
export function showFailure(host: DeckHost, reason: string, retry: () => void, signal: AbortSignal): void {
  lendSheet(host.shadow, statusStyles, signal);
  const title = make('strong');
  const button = make('button', { type: 'button', part: 'source-retry' });
  button.addEventListener('click', retry, { signal });
  const box = make(
    'div',
    { class: 'source-failed', part: 'source-failed', role: 'alert' },
    make('p', {}, title, reason),
    button,
  );
  keepWritten(
    host,
    () => {
      const texts = textsOf(host, 'source', TEXTS);
      title.textContent = texts.failed;
      button.textContent = texts.retry;
    },
    signal,
  );
  host.shadow.append(box);
  signal.addEventListener('abort', () => box.remove(), { once: true });
}
