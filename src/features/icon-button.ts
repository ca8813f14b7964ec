/** Buttons with a picture. */
import { make } from '../chrome/make.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes a button. Its name comes later, also to be shown while the pointer rests on it: as title alone, since readers would say that and a label both.
 * @param content Its picture: lines of a path, in a square of 24, or an element.
 */
export function iconButton(content: string | Element, part: string, press: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', part }, typeof content === 'string' ? icon(content) : content);
  button.addEventListener('click', press);
  return button;
}

function icon(d: string): Element {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  svg.append(path);
  return svg;
}
