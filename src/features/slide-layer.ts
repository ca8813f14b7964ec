/** A slide's background in the slide itself, for views that show many slides at once: on stage one layer behind the deck serves them all. */
import { setState } from '../elements/states.js';
import { backgroundKey, backgroundLayer, schemeOf } from './background-layer.js';
import { shadowOf } from './slide-shadow.js';

const layers = new WeakMap<Element, { readonly layer: HTMLElement; readonly users: Set<AbortSignal> }>();

/** Whether some view has put a slide's background into it: what that tells of its colours still holds. */
export function hasLayer(section: HTMLElement): boolean {
  return layers.has(section);
}

/** Puts a slide's background, where it has one, into its shadow root until the signal aborts; views share it. */
export function addLayer(section: HTMLElement, signal: AbortSignal): void {
  if (backgroundKey(section) === '') return;
  const known = layers.get(section) ?? { layer: backgroundLayer(section), users: new Set() };
  layers.set(section, known);
  const { layer, users } = known;
  if (users.has(signal)) return;
  users.add(signal);
  if (!layer.isConnected) {
    shadowOf(section).prepend(layer);
    const scheme = schemeOf(layer);
    setState(section, 'dark', scheme === 'dark');
    setState(section, 'light', scheme === 'light');
  }
  signal.addEventListener(
    'abort',
    () => {
      users.delete(signal);
      if (users.size > 0) return;
      layer.remove();
      layers.delete(section);
    },
    { once: true },
  );
}
