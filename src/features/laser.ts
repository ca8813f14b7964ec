/** A dot of light that follows the pointer over the slides, here and in the deck's other window. */
import { parentOf } from '../elements/dom.js';
import type { DeckController, DeckHost } from '../deck/host.js';
import { lendSheet } from '../deck/light-sheet.js';
import { readVector } from '../model/vector.js';
import type { Vector } from '../model/vector.js';
import { textsOf } from './labels/texts-of.js';
import { laserStyles } from './laser.styles.js';
import { TEXTS } from './laser.texts.js';
import { createMode } from './mode.js';
import { isOnSlides, slidePoint, stageOf } from './slide-point.js';
import { openChannel } from './speaker/channel.js';
import type { Send } from './speaker/channel.js';

/** How long a dot is seen that does not move, in ms. */
const STILL = 2000;

/** What is told to another window: where the dot is, in px of the slide, or that it is gone. */
interface Sight {
  readonly at: Vector | null;
}

/** Points. */
export function laser(host: DeckHost): DeckController {
  const dot = document.createElement('div');
  dot.className = 'laser still';
  dot.part.add('laser');
  let used = false;
  let fading = 0;
  let frame = 0;
  let last: PointerEvent | null = null;
  let send: Send<Sight> = () => undefined;

  /** A transform only: nothing is laid out anew. */
  function show(at: Vector | null): void {
    clearTimeout(fading);
    if (!at) {
      dot.classList.add('still');
      return;
    }
    const stage = stageOf(host);
    if (parentOf(dot) !== stage) stage.append(dot);
    dot.style.translate = `${String(at.x)}px ${String(at.y)}px`;
    dot.classList.remove('still');
    fading = window.setTimeout(() => dot.classList.add('still'), STILL);
  }

  function point(at: Vector | null): void {
    show(at);
    send({ at });
  }

  function follow(): void {
    frame = 0;
    if (!last || !mode.on) return;
    const { x, y } = slidePoint(stageOf(host), last.clientX, last.clientY);
    point({ x: Math.round(x), y: Math.round(y) });
  }

  const mode = createMode(host, {
    state: 'laser',
    words: () => textsOf(host, 'laser', TEXTS),
    // A finger points, too.
    fingers: true,
    enter(signal) {
      const { element } = host;
      const onMove = (event: PointerEvent): void => {
        last = isOnSlides(host, event) ? event : null;
        if (last) frame ||= requestAnimationFrame(follow);
        else point(null);
      };
      element.addEventListener('pointermove', onMove, { signal });
      element.addEventListener('pointerdown', onMove, { signal });
      element.addEventListener(
        'pointerleave',
        () => {
          last = null;
          point(null);
        },
        { signal },
      );
      signal.addEventListener(
        'abort',
        () => {
          cancelAnimationFrame(frame);
          frame = 0;
          last = null;
          point(null);
        },
        { once: true },
      );
    },
  });

  return {
    connect(signal) {
      lendSheet(host.shadow, laserStyles, signal);
      mode.connect(signal);
      signal.addEventListener(
        'abort',
        () => {
          clearTimeout(fading);
          dot.remove();
        },
        { once: true },
      );
      if (host.options.preview) return;
      send = openChannel(host, signal).topic<Sight>(
        'laser',
        {
          read: (data) => (data && typeof data === 'object' && 'at' in data ? { at: readVector(data.at) } : null),
          hear: ({ at }) => {
            show(at);
          },
        },
        signal,
      );
    },
    toggle(on = !mode.on) {
      used = true;
      mode.set(on);
    },
    save: () => (used ? mode.on : undefined),
    restore(value) {
      if (typeof value === 'boolean') this.toggle?.(value);
    },
  };
}
