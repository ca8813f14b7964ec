/** What is shown large, with what is around it. */
import { keyed } from 'lit/directives/keyed.js';
import { html, nothing, svg } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Item } from './item.js';

/** Texts of the lightbox. */
export const TEXT = {
  dialog: 'Shown large',
  open: (name: string): string => (name ? `Show large: ${name}` : 'Show large'),
  count: (n: number, total: number): string => `${String(n)} / ${String(total)}`,
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  tab: 'Open in a new tab',
  loading: 'Loading…',
  failed: { image: 'This picture could not be loaded.', video: 'This video could not be played.', page: 'This page cannot be shown here.' },
} as const;

/** How far what is shown has come. */
export type Progress = 'loading' | 'shown' | 'failed';

/** All that is shown, and what can be done. */
export interface LightboxState {
  readonly item: Item;
  readonly place: number;
  readonly total: number;
  readonly progress: Progress;
  readonly came: (progress: Progress) => void;
  readonly go: (by: number) => void;
  readonly close: () => void;
}

/** Enough for foreign pages to work; none may take the deck's window elsewhere. A page of one's own could lift it, so that browsers warn of it there. */
const SANDBOX = 'allow-downloads allow-forms allow-popups allow-presentation allow-same-origin allow-scripts';

const button = (name: string, label: string, path: string, click: () => void): TemplateResult => html`
  <button type="button" class=${name} part="lightbox-button" aria-label=${label} title=${label} ?autofocus=${name === 'close'} @click=${click}>
    <svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${path}/>`}</svg></button>`;

/** Draws it. A new node for each item: a video would go on else, a picture be seen until the next has come. */
export function lightboxTemplate(state: LightboxState): TemplateResult {
  const { item: { url, kind, caption }, place, total, progress, go, close } = state;
  return html`
    <header>
      <p aria-hidden="true">${total > 1 ? TEXT.count(place + 1, total) : nothing}</p>
      <a href=${url} target="_blank" rel="noopener">${TEXT.tab}</a>
      ${button('close', TEXT.close, 'M6 6l12 12M18 6L6 18', close)}
    </header>
    <figure class="${kind} ${progress}">
      ${progress === 'failed' ? html`<p role="alert">${TEXT.failed[kind]}<br><small>${url}</small></p>` : keyed(state.item, media(state))}
      ${progress === 'loading' ? html`<p role="status" class="wait">${TEXT.loading}</p>` : nothing}
      <figcaption aria-live="polite">${caption}<span class="spoken">${total > 1 ? ` ${TEXT.count(place + 1, total)}` : nothing}</span></figcaption>
    </figure>
    ${total > 1 ? [
      button('previous', TEXT.previous, 'M15 4 7 12l8 8', () => { go(-1); }),
      button('next', TEXT.next, 'M9 4l8 8-8 8', () => { go(1); }),
    ] : nothing}`;
}

function media({ item: { url, kind, alt, caption, element }, came, close }: LightboxState): TemplateResult {
  const shown = (): void => { came('shown'); };
  const failed = (): void => { came('failed'); };
  if (kind === 'image') return html`<img src=${url} alt=${alt} @load=${shown} @error=${failed} @click=${close}>`;
  if (kind === 'page') return html`<iframe src=${url} title=${caption || url} sandbox=${new URL(url).origin === location.origin ? nothing : SANDBOX} @load=${shown}></iframe>`;
  return html`<video src=${url} controls autoplay playsinline aria-label=${caption || nothing} @loadeddata=${shown} @error=${failed}>
    ${[...element.querySelectorAll('track')].map((track) => track.cloneNode())}</video>`;
}
