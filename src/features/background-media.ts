/** Videos and pages behind the slide. They stay while one slide after the other has the same. */
import { make } from '../chrome/make.js';
import type { Change, DeckHost } from '../deck/host.js';
import { lendSheet } from '../deck/light-sheet.js';
import { quote, warn } from '../model/warn.js';
import { FILL, splitUrls } from './background-layer.js';
import { interactiveStyles } from './backgrounds.styles.js';
import { TEXTS } from './background-media.texts.js';
import { textsOf } from './labels/texts-of.js';
import { addressOf } from './media/address.js';
import { watchCovers } from './media/covers.js';
import { play, stop } from './media/play.js';
import { findStillness } from './media/still.js';
import { backgroundOptions, slideText } from './slide-options.js';
import type { BackgroundOptions } from './slide-options.js';

/** What makes one video or page another; all else changes while it goes on. */
const KEYS = ['video', 'iframe', 'video-loop', 'video-muted', 'interactive'] as const;
const FITS: Readonly<Record<string, string>> = {
  cover: 'cover',
  contain: 'contain',
  auto: 'none',
  '100% 100%': 'fill',
};

/** Shows them. */
export interface BackgroundMedia {
  /** The deck has moved, or its slide was edited. */
  change(change: Change): void;
  /** Takes everything away. */
  clear(): void;
}

interface Layer {
  readonly key: string;
  readonly element: HTMLElement;
  readonly content: HTMLVideoElement | HTMLIFrameElement;
  /** Ends what goes with it. */
  readonly life: AbortController;
}

/**
 * @param box Where layers go.
 * @param cross Puts a layer in the place of another.
 */
export async function backgroundMedia(
  host: DeckHost,
  box: HTMLElement,
  cross: (next: HTMLElement | null, old: HTMLElement | null, change: Change) => void,
): Promise<BackgroundMedia> {
  const isStill = await findStillness();
  let layer: Layer | null = null;

  function open(section: HTMLElement, key: string, options: BackgroundOptions): Layer | null {
    const life = new AbortController();
    const video = options.backgroundVideo.trim() !== '';
    const content = video ? videoOf(section, options, life.signal) : frameOf(section, options);
    if (!content) return null;
    const element = make('div', { part: 'background' }, content);
    element.style.cssText = FILL;
    // Above all that is painted.
    element.style.zIndex = '0';
    if (!video && options.backgroundInteractive) letThrough(life.signal);
    else element.inert = true;
    return { key, element, content, life };
  }

  /** What a page does in a frame cannot be kept still. */
  function frameOf(section: HTMLElement, { backgroundIframe }: BackgroundOptions): HTMLIFrameElement | null {
    const url = addressOf(backgroundIframe, section.baseURI);
    if (__DEV__ && !url)
      warn(
        'background',
        section,
        `<q-section background-iframe=${quote(backgroundIframe)}> is no address of a page; it is ignored.`,
      );
    if (!url || isStill(host)) return null;
    const frame = make('iframe', { title: textsOf(host, 'backgrounds', TEXTS).page, src: url.href });
    frame.style.cssText = `${FILL}; inline-size: 100%; block-size: 100%; border: 0`;
    return frame;
  }

  function videoOf(section: HTMLElement, options: BackgroundOptions, signal: AbortSignal): HTMLVideoElement {
    const urls = splitUrls(options.backgroundVideo).map((text) => addressOf(text, section.baseURI)?.href ?? '');
    const video = make('video', { playsinline: true, preload: 'auto' }, ...urls.map((src) => make('source', { src })));
    video.loop = options.backgroundVideoLoop;
    video.muted = options.backgroundVideoMuted;
    video.disablePictureInPicture = true;
    video.style.cssText = `${FILL}; inline-size: 100%; block-size: 100%; transition: opacity .5s`;
    if (__DEV__) {
      video.addEventListener(
        'error',
        () => {
          if (video.error || video.networkState === HTMLMediaElement.NETWORK_NO_SOURCE) {
            warn(
              'background',
              section,
              `<q-section background-video=${quote(options.backgroundVideo)}> is missing or cannot be played by this browser.`,
            );
          }
        },
        { capture: true, signal },
      );
    }
    // A silent film is there for its looks.
    const unmoved = video.muted && matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!isStill(host) && !unmoved) {
      watchCovers(
        host,
        signal,
        (covered) => {
          if (covered) video.pause();
          else if (!video.ended) void play(host, video);
        },
        box,
      );
    }
    return video;
  }

  /** The page can be clicked through the slide; what is on the slide stays on top. */
  function letThrough(signal: AbortSignal): void {
    lendSheet(host.shadow, interactiveStyles.deck, signal);
    lendSheet(host.element.getRootNode() as Document | ShadowRoot, interactiveStyles.slides, signal);
    host.setState('background-interactive', true);
    box.ariaHidden = null;
    signal.addEventListener(
      'abort',
      () => {
        host.setState('background-interactive', false);
        box.ariaHidden = 'true';
      },
      { once: true },
    );
  }

  function close(old: Layer): void {
    if (old.content instanceof HTMLVideoElement) stop(host, old.content);
    // On its way out it is a picture.
    old.element.inert = true;
    old.life.abort();
  }

  return {
    change(change) {
      const section = change.slide.element;
      // A page of slides to scroll has room for what is painted only.
      const key = host.element.matches(':state(scroll)') ? '' : keyOf(section);
      if (key !== layer?.key) {
        const old = layer;
        if (old) close(old);
        layer = key ? open(section, key, backgroundOptions(section)) : null;
        cross(layer?.element ?? null, old?.element ?? null, change);
      }
      if (layer) dress(layer.content, section);
    },
    clear() {
      if (layer) close(layer);
      layer = null;
    },
  };
}

function keyOf(section: Element): string {
  const values = KEYS.map((name) => slideText(section, `background-${name}`) ?? '');
  return values.slice(0, 2).some((value) => value.trim()) ? values.join('\n') : '';
}

function dress({ style }: HTMLElement, section: HTMLElement): void {
  const { backgroundSize, backgroundPosition, backgroundOpacity } = backgroundOptions(section);
  const fit = FITS[backgroundSize.trim()];
  if (__DEV__ && !fit && slideText(section, 'background-video')) {
    warn(
      'background',
      section,
      `<q-section background-size=${quote(backgroundSize)}> says nothing of a video, which covers the deck. Use ${Object.keys(FITS).join(', ')}.`,
    );
  }
  style.objectFit = fit ?? 'cover';
  style.objectPosition = backgroundPosition;
  style.opacity = String(backgroundOpacity);
}
