/**
 * What is loaded only near the slide that is shown: `data-src`, `data-srcset` and `data-poster` of pictures, videos, sounds and frames. The engine writes `src`,
 * `srcset` and `poster` then, and takes them back; a frame's address goes to its window, since an attribute would make an entry of the browser's history.
 */
import { parentOf } from '../../elements/dom.js';
import { whereOn } from '../../deck/css.js';
import type { DeckHost } from '../../deck/host.js';
import { whenIdle } from '../../deck/idle.js';
import { DECK, SECTION } from '../../elements/tags.js';
import { nearby } from '../../model/nearby.js';
import { addressOf } from './address.js';
import type { IsStill } from './still.js';

const NAMES = ['srcset', 'poster', 'src'] as const;
const WRITTEN = [...NAMES, ...NAMES.map((name) => `data-${name}`)];
const LAZY = `:is(img, video, audio, source, track, iframe):is(${NAMES.map((name) => `[data-${name}]`).join()}):not([data-ignore])`;
const PICTURES = `:is(img, picture source, video[data-poster])${LAZY}`;
/** Said of a slide or a medium: load at once, keep for good. On a video or sound the bare `preload` is the browser's own. */
const PRELOAD = `:not(video, audio)${whereOn('preload')}, :is(video, audio):is([data-preload], [data-q-preload])`;
/** So many videos and sounds stay loaded behind the talk. Browsers have players for a few dozen. */
const KEPT = 12;

/** What a deck's lazy media need to be told. */
export interface LazyMedia {
  /** The slide has changed, or was edited; `before` is the one that was left, if any. */
  change(before: HTMLElement | null): void;
  /** Takes everything back. */
  end(): void;
}

/** Loads and lets go, until the signal aborts; `end` is for then. */
export function lazyMedia(host: DeckHost, isStill: IsStill): LazyMedia & { connect(signal: AbortSignal): void } {
  /** What stood there before, by element and attribute. */
  const given = new Map<Element, Map<string, string | null>>();
  const frames = new Map<HTMLIFrameElement, Window | null>();
  /** Videos and sounds that can be let go, the one longest unseen first. */
  const players = new Set<HTMLMediaElement>();
  let views: IntersectionObserver | null = null;
  /** Frames that were left: they stay empty until their slide is shown again, since what is in them might sound. */
  const left = new WeakSet<HTMLIFrameElement>();

  const found = (root: Element, selector: string): Element[] =>
    [...root.querySelectorAll(selector)].filter((each) => each.closest(DECK) === host.element);

  function give(element: Element): void {
    if (element instanceof HTMLIFrameElement) {
      open(element);
      return;
    }
    let changed = false;
    for (const name of NAMES) {
      const value = element.getAttribute(`data-${name}`);
      if (value === null || element.getAttribute(name) === value) continue;
      const old = given.get(element) ?? new Map<string, string | null>();
      given.set(element, old);
      if (!old.has(name)) old.set(name, element.getAttribute(name));
      element.setAttribute(name, value);
      changed = true;
    }
    const media = element.localName === 'source' ? parentOf(element) : element;
    if (!(media instanceof HTMLMediaElement)) return;
    // A source that comes late is not looked at by itself.
    if (changed && media !== element) media.load();
    players.delete(media);
    if (!isKept(media)) players.add(media);
  }

  function takeBack(element: Element): void {
    for (const [name, value] of given.get(element) ?? []) {
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
    given.delete(element);
  }

  function release(media: HTMLMediaElement): void {
    players.delete(media);
    for (const each of [media, ...media.querySelectorAll('source, track')]) takeBack(each);
    // Without a source this lets go of what was loaded.
    media.load();
  }

  function open(frame: HTMLIFrameElement): void {
    const url =
      host.options.preview || (isStill(host) && maySound(frame))
        ? null
        : addressOf(frame.dataset.src ?? '', frame.baseURI);
    // A frame that was moved has a new window, which is empty.
    if (!url || !frame.contentWindow || frames.get(frame) === frame.contentWindow) return;
    frames.set(frame, frame.contentWindow);
    frame.contentWindow.location.replace(url.href);
  }

  /** What edits have taken away is nobody's any more. */
  function forget(): void {
    const gone = (element: Element): boolean => !host.element.contains(element);
    for (const media of [...players].filter(gone)) release(media);
    for (const element of [...given.keys()].filter(gone)) takeBack(element);
    for (const frame of [...frames.keys()].filter(gone)) frames.delete(frame);
  }

  /** Nothing else ends what runs in it. */
  function close(frame: HTMLIFrameElement): void {
    left.add(frame);
    if (frames.delete(frame)) frame.contentWindow?.location.replace('about:blank');
  }

  /** Ahead of its slide comes all but what may sound by itself. */
  const waits = (element: Element): boolean =>
    element instanceof HTMLIFrameElement && (left.has(element) || maySound(element));

  const idle = whenIdle(() => {
    const { position, outline, options, slide } = host;
    if (!position || !slide || !host.element.isConnected) return;
    const near = nearby(outline, position, options).map(({ element }) => element);
    // What was shown last is let go last.
    for (const element of near.toReversed()) for (const each of found(element, LAZY)) if (!waits(each)) give(each);
    for (const media of [...players].slice(0, -KEPT)) if (!near.some((each) => each.contains(media))) release(media);
    watch();
  });

  /** Where all slides can be seen at once, pictures come as they are scrolled to. */
  function watch(): void {
    if (!host.rendersAll) {
      views?.disconnect();
      views = null;
    } else if (!views) {
      views = new IntersectionObserver(
        (entries) => {
          for (const { isIntersecting, target } of entries) if (isIntersecting) found(target, PICTURES).forEach(give);
        },
        { rootMargin: '50%' },
      );
      for (const { element } of host.outline.slides) if (element.querySelector(PICTURES)) views.observe(element);
    }
  }

  /** A page morph takes attributes that its server does not know of. */
  const morphs = new MutationObserver(() => {
    if (host.slide) for (const each of found(host.slide.element, LAZY)) give(each);
    idle.schedule();
    morphs.takeRecords();
  });

  return {
    connect(signal) {
      morphs.observe(host.element, { subtree: true, attributeFilter: WRITTEN });
      for (const each of found(host.element, LAZY)) if (isKept(each)) give(each);
      host.element.addEventListener('q-overview', () => idle.schedule(), { signal });
      window.addEventListener('beforeprint', () => found(host.element, PICTURES).forEach(give), { signal });
      signal.addEventListener(
        'abort',
        () => {
          morphs.disconnect();
          views?.disconnect();
          views = null;
        },
        { once: true },
      );
    },
    change(before) {
      const { slide } = host;
      if (!slide) return;
      for (const frame of before?.querySelectorAll('iframe') ?? [])
        if (!isKept(frame) && frame.closest(SECTION) === before) close(frame);
      if (!before) forget();
      for (const each of found(slide.element, LAZY)) give(each);
      morphs.takeRecords();
      idle.schedule();
    },
    end() {
      for (const media of [...players]) release(media);
      for (const element of [...given.keys()]) takeBack(element);
      for (const frame of [...frames.keys()]) close(frame);
    },
  };
}

/** By itself, that is. */
function maySound({ allow, dataset }: HTMLIFrameElement): boolean {
  return `${allow} ${dataset.src ?? ''}`.includes('autoplay');
}

function isKept(element: Element): boolean {
  return element.closest(PRELOAD) !== null;
}
