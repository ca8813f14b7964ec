/** From a slide's `background-…` attributes to a layer that shows them. */
import { isDark, parseColors } from '../model/color.js';
import { quote, warn } from '../model/warn.js';
import { backgroundOptions, slideText } from './slide-options.js';

/** The style of what fills the deck's box. */
export const FILL = 'position: absolute; inset: 0; z-index: -1';

const KEYS = ['color', 'gradient', 'image', 'size', 'position', 'repeat', 'opacity'] as const;

/** What is painted behind a slide, as one text to compare; empty where nothing is. Videos and pages are not painted: `background-media.ts` has them. */
export function backgroundKey(section: Element): string {
  const values = KEYS.map((name) => slideText(section, `background-${name}`) ?? '');
  return values.slice(0, 3).some(Boolean) ? values.join('\n') : '';
}

/** A layer with a slide's colour, gradient and picture. Set by properties: a value can be wrong, but never be more than one value. */
export function backgroundLayer(section: HTMLElement): HTMLElement {
  const {
    backgroundColor,
    backgroundGradient,
    backgroundImage,
    backgroundSize,
    backgroundPosition,
    backgroundRepeat,
    backgroundOpacity,
  } = backgroundOptions(section);
  const layer = document.createElement('div');
  layer.style.cssText = FILL;
  layer.part.add('background');
  const set = (target: HTMLElement, property: string, value: string, attribute: string): void => {
    if (value === '') return;
    target.style.setProperty(property, value);
    if (__DEV__ && target.style.getPropertyValue(property) === '') {
      warn(
        'background',
        section,
        `<q-section ${attribute}=${quote(value)}> is no CSS value that the browser knows; it is ignored.`,
      );
    }
  };
  set(layer, 'background-color', backgroundColor, 'background-color');
  set(layer, 'background-image', backgroundGradient, 'background-gradient');
  if (backgroundImage) {
    const picture = document.createElement('div');
    picture.style.cssText = FILL;
    set(picture, 'background-image', urls(backgroundImage, section.baseURI), 'background-image');
    set(picture, 'background-size', backgroundSize, 'background-size');
    set(picture, 'background-position', backgroundPosition, 'background-position');
    set(picture, 'background-repeat', backgroundRepeat, 'background-repeat');
    picture.style.opacity = String(backgroundOpacity);
    layer.append(picture);
  }
  return layer;
}

/** Whether text on a layer should be light (`'dark'` layer) or dark; null where its colours do not tell. */
export function schemeOf(layer: HTMLElement): 'dark' | 'light' | null {
  const { backgroundColor, backgroundImage } = getComputedStyle(layer);
  const colors = parseColors(`${backgroundImage} ${backgroundColor}`);
  return colors.length === 0 ? null : isDark(colors) ? 'dark' : 'light';
}

/** One or several pictures, as CSS. */
function urls(text: string, base: string): string {
  return splitUrls(text)
    .map((part) => `url(${JSON.stringify(absolute(part, base))})`)
    .join(', ');
}

/** The URLs of a list with commas between. A data URL has commas of its own, so it stands alone. */
export function splitUrls(text: string): string[] {
  const parts = text.trim().startsWith('data:') ? [text] : text.split(',');
  return parts.map((part) => part.trim()).filter(Boolean);
}

function absolute(url: string, base: string): string {
  try {
    return new URL(url, base).href;
  } catch {
    return encodeURI(url);
  }
}
