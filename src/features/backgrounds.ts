/** Full-bleed backgrounds behind the slide: one layer comes as the other goes. Made of what a slide's attributes say. */
import type { DeckController, DeckHost } from '../deck/host.js';
import { lendSheet } from '../deck/light-sheet.js';
import { setState } from '../elements/states.js';
import { backgroundKey, backgroundLayer, schemeOf } from './background-layer.js';
import { backgroundsStyles, onBackgroundStyles } from './backgrounds.styles.js';

const FADE = 500;

/** Paints backgrounds. */
export function backgrounds(host: DeckHost): DeckController {
  const box = document.createElement('div');
  box.className = 'backgrounds';
  box.part.add('backgrounds');
  box.ariaHidden = 'true';
  let key = '';
  let layer: HTMLElement | null = null;

  function cross(next: HTMLElement | null, atOnce: boolean): void {
    const old = layer;
    layer = next;
    const still = atOnce || host.options.transition === 'none' || matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (next && !still) next.animate({ opacity: [0, 1] }, FADE);
    if (!old) return;
    if (still) old.remove();
    // The old layer stays whole below a new one, so that nothing shines through; alone it fades away.
    else void old.animate({ opacity: [1, next ? 1 : 0] }, FADE).finished.then(() => { old.remove(); }, () => { old.remove(); });
  }

  function clear(): void {
    box.replaceChildren();
    box.remove();
    layer = null;
    key = '';
    for (const name of ['dark', 'light']) host.setState(name, false);
  }

  return {
    connect(signal) {
      lendSheet(host.shadow, backgroundsStyles, signal);
      lendSheet(host.element.getRootNode() as Document | ShadowRoot, onBackgroundStyles, signal);
      signal.addEventListener('abort', clear, { once: true });
    },
    clear,
    change({ slide, left, origin }) {
      if (slide === left && origin !== 'edit') return;
      const { element } = slide;
      const wanted = backgroundKey(element);
      if (wanted !== key) {
        key = wanted;
        const next = wanted === '' ? null : backgroundLayer(element);
        if (next) {
          if (!box.isConnected) host.shadow.append(box);
          box.append(next);
        }
        cross(next, origin === 'start' || origin === 'edit');
      }
      const scheme = layer ? schemeOf(layer) : null;
      for (const name of ['dark', 'light']) {
        setState(element, name, scheme === name);
        host.setState(name, scheme === name);
      }
    },
  };
}
