/** Moving on by time, until somebody takes over. */
import { matches } from '../../elements/dom.js';
import { stacksAround } from '../../controllers/slides.js';
import { ToggleEvent } from '../../deck/events.js';
import type { Origin } from '../../deck/events.js';
import type { DeckController, DeckHost } from '../../deck/host.js';
import { lendSheet } from '../../deck/light-sheet.js';
import { optionAttribute } from '../../elements/options.js';
import { mediaLeft, takesOver, timeAt, timeInAll } from '../../model/auto-slide.js';
import { keyName } from '../../model/keys.js';
import { navigate } from '../../model/navigate.js';
import { samePosition } from '../../model/outline.js';
import { warn } from '../../model/warn.js';
import { any } from '../selectors.js';
import { autoSlideStyles } from './auto-slide.styles.js';
import { clockButton } from './button.js';

const TIMES = any('auto-slide');
/** All else is a person's doing. */
const NOT_BY_HAND: readonly Origin[] = ['api', 'edit', 'start'];
const MEDIA_EVENTS = ['playing', 'durationchange', 'seeked', 'ratechange', 'pause', 'ended'];

/** Counts, shows the button, moves. */
export function autoSlide(host: DeckHost): DeckController {
  const button = clockButton(host);
  let on = false;
  let begun = false;
  let time = 0;
  /** Runs in the button's ring; its end is when to move. */
  let clock: Animation | null = null;

  const media = (): HTMLMediaElement[] => [
    ...(host.slide?.element.querySelectorAll<HTMLMediaElement>('video, audio') ?? []),
    ...host.shadow.querySelectorAll<HTMLMediaElement>('.backgrounds video'),
  ];
  const elapsed = (): number => Number(clock?.currentTime ?? 0);
  const held = (): boolean =>
    host.paused ||
    document.hidden ||
    host.rendersAll ||
    host.options.preview ||
    host.element.matches(':state(overview), :state(speaker)');
  const isAtEnd = (): boolean =>
    host.position === null || navigate(host.outline, host.position, 'next', host.options) === null;

  function readTime(): number {
    const { slide, position, options } = host;
    const step = slide?.read.steps[position?.f ?? -1] ?? [];
    const said = (element: Element | undefined): string | null =>
      element ? optionAttribute(element, 'auto-slide') : null;
    return timeAt({
      step: options.noFragments ? [] : step.map(({ item }) => said(slide?.read.items[item]?.element)),
      around: slide ? [slide.element, ...stacksAround(slide.element)].map(said) : [],
      deck: options.autoSlide,
    });
  }

  /** Begins to count for the place where the deck is now. */
  function restart(): void {
    clock?.cancel();
    clock = null;
    time = readTime();
    if (on && time > 0 && !isAtEnd()) {
      const easing = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'steps(12)' : 'linear';
      clock = button.ring.animate(
        { strokeDashoffset: [1, 0] },
        { duration: timeInAll(time, 0, mediaLeft(media())), easing, fill: 'forwards' },
      );
      clock.onfinish = due;
    } else if (on && time > 0) set(false);
    sync();
  }

  /** Goes on counting, with what is said and played now. */
  function adjust(): void {
    if (!clock) return;
    time = readTime();
    if (time === 0) restart();
    else clock.effect?.updateTiming({ duration: timeInAll(time, elapsed(), mediaLeft(media())) });
  }

  /** Lets the clock run, or holds it. */
  function sync(): void {
    if (!on || held()) clock?.pause();
    else if (clock?.playState === 'finished') due();
    else if (clock?.playState === 'paused') clock.play();
    draw();
  }

  function due(): void {
    if (!clock || !on || held()) return;
    const left = mediaLeft(media());
    if (left > 100) {
      const at = elapsed();
      clock.effect?.updateTiming({ duration: timeInAll(time, at, left) });
      clock.currentTime = at;
      clock.play();
      return;
    }
    // Where the page keeps the deck, it is asked again.
    if (!host.request('next', 'api')) restart();
  }

  function set(value: boolean): void {
    if (on === value) return;
    on = value;
    host.setState('auto-slide', on);
    host.emit(new ToggleEvent('q-auto-slide', on));
    if (on && !clock) restart();
    else sync();
  }

  function draw(): void {
    const hidden = time === 0 || host.rendersAll || host.options.preview;
    // Without the focus an embedded deck would not hear the keys that follow.
    if (hidden && host.shadow.activeElement === button.element)
      host.shadow.querySelector<HTMLElement>('.viewport')?.focus({ preventScroll: true });
    button.element.hidden = hidden;
    button.update(on);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const action = host.keyBindings[keyName(event) ?? ''];
    const isOurs =
      event.composedPath().includes(button.element) &&
      (event.key === ' ' || event.key === 'Enter' || event.key === 'Tab');
    if (!isOurs && !event.ctrlKey && !event.metaKey && !event.altKey && takesOver(event.key, action)) set(false);
  }

  function onPointerDown(event: Event): void {
    const isButton = event
      .composedPath()
      .some(
        (each) =>
          each instanceof Element && matches(each, '.auto-slide, .play-sound') && each.getRootNode() === host.shadow,
      );
    if (!isButton) set(false);
  }

  function toggle(value = !on): void {
    if (value === on || host.options.preview) return;
    if (value && !hasTimes()) {
      if (__DEV__)
        warn(
          'auto-slide',
          host.element,
          'Nothing in this deck says when to move on. Give it a time in milliseconds, as in <q-deck auto-slide="5000">.',
        );
      return;
    }
    if (value && isAtEnd()) host.request('first', 'api');
    set(value);
  }

  const hasTimes = (): boolean => host.options.autoSlide > 0 || host.element.querySelector(TIMES) !== null;

  return {
    toggle,
    connect(signal) {
      const { element, shadow, options } = host;
      lendSheet(shadow, autoSlideStyles, signal);
      shadow.querySelector('.chrome')?.append(button.element);
      const keys: Document | HTMLElement = options.fullPage ? element.ownerDocument : element;
      keys.addEventListener('keydown', onKeyDown as EventListener, { signal });
      // Also of what keeps it for itself, as the pen does.
      element.addEventListener('pointerdown', onPointerDown, { capture: true, signal });
      for (const type of ['q-pause', 'q-overview']) element.addEventListener(type, sync, { signal });
      element.ownerDocument.addEventListener('visibilitychange', sync, { signal });
      window.addEventListener('afterprint', sync, { signal });
      // Those of the slides are heard here, too.
      for (const type of MEDIA_EVENTS) shadow.addEventListener(type, adjust, { capture: true, signal });
      host.setState('auto-slide', on);
      signal.addEventListener(
        'abort',
        () => {
          clock?.cancel();
          clock = null;
          button.element.remove();
          host.setState('auto-slide', false);
        },
        { once: true },
      );
    },
    clear() {
      clock?.cancel();
      clock = null;
      time = 0;
      draw();
    },
    change({ from, to, origin }) {
      if (host.options.preview) {
        draw();
        return;
      }
      const stays = clock !== null && origin === 'edit' && samePosition(from, to);
      if (!NOT_BY_HAND.includes(origin)) set(false);
      if (stays) adjust();
      else restart();
      if (!begun && hasTimes()) {
        begun = true;
        set(true);
      }
    },
    save: () => on,
    restore(value) {
      if (typeof value === 'boolean') toggle(value);
    },
  };
}
