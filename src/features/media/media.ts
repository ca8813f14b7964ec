/** Videos, sounds and frames on slides: they play where their slide is shown, and nowhere else. */
import { matches } from '../../elements/dom.js';
import { whereOn } from '../../deck/css.js';
import type { DeckController, DeckHost } from '../../deck/host.js';
import { DECK, SECTION } from '../../elements/tags.js';
import { watchCovers } from './covers.js';
import { lazyMedia } from './lazy.js';
import { tellMissing } from './missing.js';
import { isOnStage } from './on-stage.js';
import { play, stop } from './play.js';
import { tellPlayer } from './players.js';
import { findStillness } from './still.js';
import type { IsStill } from './still.js';

type Medium = HTMLMediaElement | HTMLIFrameElement;

const MEDIA = ':is(video, audio, iframe):not([data-ignore])';
const PLAYS = whereOn('autoplay');

/** Makes what plays, stops and loads in decks of this window. */
export async function makeMedia(): Promise<(host: DeckHost) => DeckController> {
  const isStill = await findStillness();
  return (host) => media(host, isStill);
}

function media(host: DeckHost, isStill: IsStill): DeckController {
  const lazy = lazyMedia(host, isStill);
  /** What the audience has before it now: a step or an edit that leaves it there does nothing to it. */
  let shown: ReadonlySet<Medium> = new Set();
  /** What stands still while something covers the slide. */
  const held = new Set<HTMLMediaElement>();
  let covered = false;
  let connected = false;
  let began = false;

  function start(medium: Medium): void {
    if (!medium.matches(PLAYS)) return;
    if (medium instanceof HTMLIFrameElement) {
      if (!covered) tellPlayer(medium, 'play');
    } else if (covered) held.add(medium);
    // The browser may have been first.
    else if (medium.paused) {
      if (medium.currentTime > 0) medium.currentTime = 0;
      void play(host, medium);
    }
  }

  function end(medium: Medium): void {
    if (medium instanceof HTMLIFrameElement) tellPlayer(medium, 'pause');
    else {
      held.delete(medium);
      stop(host, medium);
    }
  }

  function show(next: ReadonlySet<Medium>, left: Element | null): void {
    const before = shown;
    shown = next;
    // A deck on the slide that is left may have gone on to others by itself.
    for (const medium of new Set([...before, ...(left ? mediaIn(left) : [])])) if (!next.has(medium)) end(medium);
    for (const medium of next) {
      if (!before.has(medium)) start(medium);
      if (__DEV__ && medium instanceof HTMLMediaElement && medium.error) tellMissing(medium);
    }
  }

  /** What played under the cover goes on after. */
  function cover(on: boolean): void {
    covered = on;
    for (const medium of shown) {
      if (medium instanceof HTMLIFrameElement) {
        if (on || medium.matches(PLAYS)) tellPlayer(medium, on ? 'pause' : 'play');
      } else if (!on && held.has(medium)) void play(host, medium);
      else if (on && !medium.paused) {
        medium.pause();
        held.add(medium);
      }
    }
    if (!on) held.clear();
  }

  /** Browsers start what has `autoplay` wherever it stands, shown or not. */
  function hush(target: EventTarget | null): void {
    if (!(target instanceof HTMLMediaElement) || !isOnSlide(target) || !matches(target, MEDIA)) return;
    if (!isStill(host) && !covered && isOnStage(target)) return;
    if (covered && shown.has(target)) held.add(target);
    target.pause();
  }

  /** What stands in the deck but on no slide is the page's own. */
  const isOnSlide = (element: Element): boolean =>
    element.closest(DECK) === host.element && element.closest(SECTION) !== null;

  return {
    connect(signal) {
      connected = true;
      const { element } = host;
      lazy.connect(signal);
      watchCovers(host, signal, cover);
      element.addEventListener('play', ({ target }) => hush(target), { capture: true, signal });
      element.addEventListener(
        'load',
        ({ target }) => {
          if (target instanceof HTMLIFrameElement && shown.has(target)) start(target);
        },
        { capture: true, signal },
      );
      if (__DEV__) {
        element.addEventListener(
          'error',
          ({ target }) => {
            if (target instanceof Element && isOnSlide(target)) tellMissing(target);
          },
          { capture: true, signal },
        );
      }
      signal.addEventListener(
        'abort',
        () => {
          connected = false;
          // A deck whose options change connects again at once: nothing on it starts anew.
          queueMicrotask(() => {
            if (connected) return;
            show(new Set(), null);
            lazy.end();
          });
        },
        { once: true },
      );
    },
    clear() {
      show(new Set(), null);
    },
    change({ slide, left, origin }) {
      const leaves = left && left !== slide ? left.element : null;
      if (leaves || origin === 'edit' || origin === 'start') lazy.change(leaves);
      show(new Set(isStill(host) ? [] : mediaIn(slide.element).filter(isOnStage)), leaves);
      if (!began)
        for (const each of host.element.querySelectorAll<HTMLMediaElement>('video, audio'))
          if (!each.paused) hush(each);
      began = true;
    },
  };
}

function mediaIn(root: Element): Medium[] {
  return [...root.querySelectorAll<Medium>(MEDIA)];
}
