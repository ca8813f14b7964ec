/** A slide's background in the slide itself, for views that show many slides at once: on stage one layer behind the deck serves them all. */
import { setState } from '../elements/states.js';
import { backgroundKey, backgroundLayer, schemeOf } from './background-layer.js';

const layers = new WeakMap<Element, { readonly layer: HTMLElement; users: number }>();

/**
 * Puts a slide's background into its shadow root; views share it.
 * @returns Takes it away again.
 */
export function addLayer(section: HTMLElement): () => void {
  if (backgroundKey(section) === '') return () => undefined;
  const known = layers.get(section) ?? { layer: backgroundLayer(section), users: 0 };
  layers.set(section, known);
  known.users += 1;
  const { layer } = known;
  if (!layer.isConnected) {
    shadowOf(section).prepend(layer);
    const scheme = schemeOf(layer);
    setState(section, 'dark', scheme === 'dark');
    setState(section, 'light', scheme === 'light');
  }
  let mine = true;
  return () => {
    if (!mine) return;
    mine = false;
    known.users -= 1;
    if (known.users > 0) return;
    layer.remove();
    layers.delete(section);
  };
}

/**
 * Puts something of ours on a slide, into its shadow root.
 * @param part Its name as a CSS part.
 * @returns Takes it away again.
 */
export function addToSlide(section: HTMLElement, part: string, fill: (element: HTMLElement) => void): () => void {
  const element = document.createElement('div');
  element.part.add(part);
  element.ariaHidden = 'true';
  fill(element);
  shadowOf(section).append(element);
  return () => { element.remove(); };
}

/** A slide's own shadow root: a slot for its content, and behind it room for its background. */
export function shadowOf(section: HTMLElement): ShadowRoot {
  if (section.shadowRoot) return section.shadowRoot;
  const root = section.attachShadow({ mode: 'open' });
  root.append(document.createElement('slot'));
  return root;
}
