/** Makes a page the speaker's: everything of the author's is hidden, and the speaker's own interface laid over it. No node of the author's is touched. */
import { make } from '../../chrome/make.js';
import { sheetFor } from '../../elements/sheet-for.js';
import { findDeck } from './address.js';
import { speakerAddress } from './admission.js';
import { lendSheet } from '../../deck/light-sheet.js';
import { pageStyles, shadowStyles } from './page.styles.js';
import { speakerStyles } from './speaker.styles.js';

/** The interface's own element: its shadow root holds the interface, its children what the page's style sheets have to reach. */
export interface Desk {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** How long a script may take to make the deck, in ms, once the page is loaded. */
const PATIENCE = 1500;

let desk: Desk | null = null;

/**
 * Lets a deck in a shadow tree be seen, until the signal aborts. What holds the tree is marked: there is no other way to say to a style sheet which element
 * of the author's is meant, and nobody saves this page.
 */
export function openShadows(deck: Element, signal: AbortSignal): void {
  for (let root = deck.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    const { host } = root;
    host.toggleAttribute('data-q-speaker', true);
    lendSheet(root, shadowStyles, signal);
    signal.addEventListener('abort', () => host.removeAttribute('data-q-speaker'), { once: true });
  }
}

/** Takes the page over, once; for as long as the page is there. */
export function takeOver(): Desk {
  if (desk) return desk;
  const element = make('div', { class: 'q-speaker-desk' });
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetFor(document, speakerStyles)];
  document.adoptedStyleSheets.push(sheetFor(document, pageStyles));
  const put = (): void => {
    document.body.append(element);
  };
  // Nothing of the page may sound here, whoever plays it. Media events do not bubble, but they can be caught on their way down.
  for (const type of ['play', 'playing', 'volumechange']) {
    document.addEventListener(
      type,
      ({ target }) => {
        if (target instanceof HTMLMediaElement && !target.muted) target.muted = true;
      },
      { capture: true },
    );
  }
  // What was clicked does not keep the focus: Space goes on with the talk.
  root.addEventListener('click', (event) => {
    if (event instanceof MouseEvent && event.detail > 0 && root.activeElement instanceof HTMLElement)
      root.activeElement.blur();
  });
  put();
  // A script that writes the page's body anew takes the interface along.
  new MutationObserver(() => {
    if (!element.isConnected) put();
  }).observe(document.documentElement, { childList: true, subtree: true });
  const check = (): void =>
    void setTimeout(() => {
      const { key } = speakerAddress() ?? {};
      if (key !== undefined && !findDeck(key))
        void import('./stand-in.js').then(({ addStandIn }) => {
          addStandIn(key);
        });
    }, PATIENCE);
  if (document.readyState === 'complete') check();
  else window.addEventListener('load', check, { once: true });
  return (desk = { element, root });
}
