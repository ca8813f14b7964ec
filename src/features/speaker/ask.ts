/** Asks before a page becomes a speaker view: a link to one may be from anybody, and the page stays as it is until somebody says yes. */
import { make } from '../../chrome/make.js';
import type { DeckHost } from '../../deck/host.js';
import { lendSheet } from '../../deck/light-sheet.js';
import { textsOf } from '../labels/texts-of.js';
import { sayYes } from './admission.js';
import { blockedStyles } from './blocked.styles.js';
import { TEXTS } from './texts.js';

/** Beside what is on the page, not over it, and the page can be used. */
const styles = `
.asked { position: fixed; inset: auto 16px 16px auto; margin: 0; }
.asked::backdrop { background: none; }
`;

/** Somebody said no: a deck that connects anew does not ask again. */
let declined = false;

/** Shows the question, until it is answered or the signal aborts. */
export function ask(host: DeckHost, signal: AbortSignal): void {
  if (declined) return;
  const end = new AbortController();
  const texts = textsOf(host, 'speaker', TEXTS);
  const open = make('button', { type: 'button', class: 'main' }, texts.openHere);
  const close = make('button', { type: 'button' }, texts.close);
  const title = make('h2', { id: 'asked' }, texts.asked);
  const text = make('p', {}, texts.askedMeans);
  const box = make(
    'div',
    {
      class: 'blocked asked',
      part: 'speaker-asked',
      popover: 'manual',
      role: 'alertdialog',
      'aria-labelledby': 'asked',
    },
    title,
    text,
    make('p', {}, close, open),
  );
  const leave = (): void => {
    end.abort();
    box.remove();
  };
  lendSheet(host.shadow, blockedStyles, end.signal);
  lendSheet(host.shadow, styles, end.signal);
  host.shadow.append(box);
  signal.addEventListener('abort', leave, { once: true, signal: end.signal });
  const decline = (): void => {
    declined = true;
    leave();
  };
  close.addEventListener('click', decline);
  open.addEventListener('click', () => {
    // Loaded again, the page is a speaker view from its first moment on, as one that was opened by its deck.
    if (sayYes()) location.reload();
    else {
      // Without storage it would be asked again. A window that the deck opens itself is not.
      leave();
      host.request('speaker', 'api');
    }
  });
  // Keys are the box's while the focus is in it.
  box.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') decline();
  });
  box.showPopover();
}
