/** What to do where the browser opens no window: a link to the same view. */
import { make } from '../../chrome/make.js';
import type { DeckHost } from '../../deck/host.js';
import { lendSheet } from '../../deck/light-sheet.js';
import { blockedStyles } from './blocked.styles.js';
import type { Line } from './channel.js';
import { textsOf } from '../labels/texts-of.js';
import { TEXTS } from './texts.js';

/** Shows a dialog with a link to the speaker view, until it is closed, the view is there, or the signal aborts. */
export function sayBlocked(host: DeckHost, line: Line, url: string, signal: AbortSignal): void {
  if (host.shadow.querySelector('.blocked')) return;
  const end = new AbortController();
  const texts = textsOf(host, 'speaker', TEXTS);
  // A link opens a tab in any browser; as its opener this window can be written to where pages share no channel.
  const link = make(
    'a',
    { href: url, target: '_blank', rel: 'opener', class: 'open', autofocus: true },
    texts.openInTab,
  );
  const close = make('button', { type: 'button' }, texts.close);
  const title = make('h2', { id: 'blocked' }, texts.blocked);
  const dialog = make(
    'dialog',
    { class: 'blocked', part: 'speaker-blocked', 'aria-labelledby': 'blocked' },
    title,
    make('p', {}, texts.blockedCure),
    make('p', {}, close, link),
  );
  lendSheet(host.shadow, blockedStyles, end.signal);
  host.shadow.append(dialog);
  const done = (): void => {
    end.abort();
    dialog.remove();
  };
  const leave = (): void => {
    dialog.close();
    // A tab that is hidden tells of its dialogs when it is seen again.
    done();
  };
  signal.addEventListener('abort', leave, { once: true, signal: end.signal });
  line.watch(() => {
    if (line.connected) leave();
  }, end.signal);
  close.addEventListener('click', () => dialog.close());
  // Keys are the dialog's while it is open.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.addEventListener('close', done);
  dialog.showModal();
}
