/** Playing what a slide asks for. Browsers refuse sound to pages that nobody has touched yet: then it plays silently, and a button offers the sound. */
import { make } from '../../chrome/make.js';
import type { DeckHost } from '../../deck/host.js';
import { lendSheet } from '../../deck/light-sheet.js';
import { keepWritten, textsOf } from '../labels/texts-of.js';
import { playStyles } from './play.styles.js';
import { TEXTS } from './texts.js';

const SPEAKER = 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11';

/** What was refused in a deck, each with whether its author had muted it. */
interface Refusals {
  readonly media: Map<HTMLMediaElement, boolean>;
  /** Ends the button. */
  button: AbortController | null;
}

const refusals = new WeakMap<DeckHost, Refusals>();
/** What should be playing: a refusal may be told only after it was stopped. */
const wanted = new WeakSet<HTMLMediaElement>();

/** Plays; where the browser refuses, silently and with a button. What cannot play at all tells so by its `error` event. */
export async function play(host: DeckHost, media: HTMLMediaElement): Promise<void> {
  wanted.add(media);
  try {
    await media.play();
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'NotAllowedError' || !wanted.has(media)) return;
    refuse(host, media);
    // Sound alone has nothing to show: it waits for the button.
    if (media instanceof HTMLVideoElement) await media.play().catch(() => undefined);
  }
}

/** Stops, and gives the sound back where it was taken. */
export function stop(host: DeckHost, media: HTMLMediaElement): void {
  wanted.delete(media);
  media.pause();
  settle(host, media);
}

function refuse(host: DeckHost, media: HTMLMediaElement): void {
  const own = refusals.get(host) ?? { media: new Map<HTMLMediaElement, boolean>(), button: null };
  refusals.set(host, own);
  own.media.set(media, media.muted);
  media.muted = true;
  own.button ??= offer(host, own.media);
}

/** It has its sound again, or needs none any more; with the last one the button goes. */
function settle(host: DeckHost, media: HTMLMediaElement): void {
  const own = refusals.get(host);
  const muted = own?.media.get(media);
  if (!own || muted === undefined) return;
  media.muted = muted;
  own.media.delete(media);
  if (own.media.size > 0) return;
  own.button?.abort();
  own.button = null;
}

function offer(host: DeckHost, media: ReadonlyMap<HTMLMediaElement, boolean>): AbortController {
  const life = new AbortController();
  const { signal } = life;
  lendSheet(host.shadow, playStyles, signal);
  const button = make('button', { type: 'button', class: 'play-sound', part: 'play-sound' });
  keepWritten(
    host,
    () => {
      button.replaceChildren(picture(), textsOf(host, 'media', TEXTS).playWithSound);
    },
    signal,
  );
  button.addEventListener('click', () => {
    for (const each of [...media.keys()]) {
      settle(host, each);
      each.currentTime = 0;
      void play(host, each);
    }
  });
  host.shadow.querySelector('.chrome')?.append(button);
  // Someone who turns the sound on by the video's own controls needs no button.
  host.shadow.addEventListener(
    'volumechange',
    ({ target }) => {
      if (!(target instanceof HTMLMediaElement) || target.muted || !media.has(target)) return;
      settle(host, target);
      target.muted = false;
    },
    { capture: true, signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      const focused = host.shadow.activeElement === button;
      button.remove();
      // Without the focus an embedded deck would not hear the keys that follow.
      if (focused) host.shadow.querySelector<HTMLElement>('.viewport')?.focus({ preventScroll: true });
    },
    { once: true },
  );
  return life;
}

function picture(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.ariaHidden = 'true';
  path.setAttribute('d', SPEAKER);
  svg.append(path);
  return svg;
}
