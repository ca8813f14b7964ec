/** Full-bleed backgrounds behind the slide: one layer comes as the other goes. Made of what a slide's attributes say. */
import type { Change, DeckController, DeckHost } from '../deck/host.js';
import { lendSheet } from '../deck/light-sheet.js';
import { setState } from '../elements/states.js';
import { backgroundKey, backgroundLayer, schemeOf } from './background-layer.js';
import type { BackgroundMedia } from './background-media.js';
import type { backgroundMotion } from './background-motion.js';
import { backgroundsStyles, onBackgroundStyles } from './backgrounds.styles.js';
import { slideText } from './slide-options.js';

const FADE = 500;

/** Paints backgrounds. */
export function backgrounds(host: DeckHost): DeckController {
  const box = document.createElement('div');
  box.className = 'backgrounds';
  box.part.add('backgrounds');
  box.ariaHidden = 'true';
  let key = '';
  let layer: HTMLElement | null = null;
  let connected = false;
  /** Videos and pages: loaded for the first slide that has one. */
  let media: BackgroundMedia | null = null;
  let motionOf: typeof backgroundMotion | null = null;
  /** A deck on a slide that is not shown has no styles to tell dark from light by: it waits until it is laid out. */
  const laidOut = new ResizeObserver(() => {
    if (host.slide && layer?.checkVisibility()) tellScheme(host.slide.element);
  });

  /** Tells deck and slide whether their text is on something dark or light. */
  function tellScheme(slide: HTMLElement): void {
    laidOut.disconnect();
    const scheme = layer ? schemeOf(layer) : null;
    for (const name of ['dark', 'light']) {
      setState(slide, name, scheme === name);
      host.setState(name, scheme === name);
    }
    if (layer && !layer.checkVisibility()) laidOut.observe(layer);
  }

  /** Puts a layer in the place of another, in the way that the change asks for. */
  function cross(next: HTMLElement | null, old: HTMLElement | null, change: Change): void {
    if (next && !box.isConnected) host.shadow.append(box);
    if (next) box.append(next);
    const atOnce =
      change.origin === 'start' ||
      change.origin === 'edit' ||
      host.options.transition === 'none' ||
      matchMedia('(prefers-reduced-motion: reduce)').matches;
    const motion = atOnce ? null : motionOf?.(host, change);
    const still = atOnce || motion?.still;
    if (next && !still) play(next, motion?.come ?? [{ opacity: 0 }, { opacity: 1 }]);
    if (!old) return;
    if (still && !motion?.go) old.remove();
    // The old layer stays whole below a new one, so that nothing shines through; alone it fades away.
    else
      void play(old, motion?.go ?? [{ opacity: 1 }, { opacity: next ? 1 : 0 }], 'forwards').finished.then(
        () => {
          old.remove();
        },
        () => {
          old.remove();
        },
      );
  }

  function paint(change: Change): void {
    const { element } = change.slide;
    const wanted = backgroundKey(element);
    if (wanted === key) return;
    key = wanted;
    const old = layer;
    layer = wanted === '' ? null : backgroundLayer(element);
    cross(layer, old, change);
  }

  async function showMedia(change: Change): Promise<void> {
    const { element } = change.slide;
    if (!media) {
      if (!slideText(element, 'background-video') && !slideText(element, 'background-iframe')) return;
      const { backgroundMedia } = await import('./background-media.js');
      const made = await backgroundMedia(host, box, cross);
      media ??= made;
      if (!connected || change.slide !== host.slide) return;
    }
    media.change(change);
  }

  function clear(): void {
    media?.clear();
    laidOut.disconnect();
    box.replaceChildren();
    box.remove();
    layer = null;
    key = '';
    for (const name of ['dark', 'light']) host.setState(name, false);
  }

  return {
    connect(signal) {
      connected = true;
      lendSheet(host.shadow, backgroundsStyles, signal);
      lendSheet(host.element.getRootNode() as Document | ShadowRoot, onBackgroundStyles, signal);
      signal.addEventListener(
        'abort',
        () => {
          connected = false;
          // A deck whose options change connects again at once: a video plays on.
          queueMicrotask(() => {
            if (!connected) clear();
          });
        },
        { once: true },
      );
    },
    clear,
    change(change) {
      const { slide, left, origin } = change;
      if (slide === left && origin !== 'edit') return;
      const { element } = slide;
      paint(change);
      void showMedia(change);
      tellScheme(element);
      // No first slide waits for it.
      if (!motionOf)
        void import('./background-motion.js').then(({ backgroundMotion }) => {
          motionOf = backgroundMotion;
        });
    },
  };
}

function play(layer: HTMLElement, frames: readonly Keyframe[], fill: FillMode = 'none'): Animation {
  return layer.animate(
    frames.map((frame) => ({ ...frame })),
    { duration: FADE, easing: 'ease', fill },
  );
}
