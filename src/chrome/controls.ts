import { mirrored } from '../model/keys.js';
import type { Routes } from '../model/navigate.js';
import type { DeckLabels } from './labels.js';
import { make, update } from './make.js';

const SVG = 'http://www.w3.org/2000/svg';

/** Each arrow's picture. */
const PATHS = { left: 'M15 4 7 12l8 8', right: 'M9 4l8 8-8 8', up: 'M4 15l8-8 8 8', down: 'M4 9l8 8 8-8' } as const;

type Way = keyof typeof PATHS;

/**
 * The arrows: they show where one can go. Left and right are always there, so that they keep their place under the pointer;
 * up and down come with stacks. Each says what it wants by its `data-way`; the deck listens. A closed way is `aria-disabled`,
 * not `disabled`: that would take the focus, and with it the keys, from the deck.
 */
export class Controls {
  readonly #arrows = new Map((Object.keys(PATHS) as Way[]).map((way) => [way, arrow(way)]));

  readonly element = make('div', { class: 'controls', part: 'controls', role: 'group' }, ...this.#arrows.values());

  /** Where text runs right to left, the arrow that points left leads on to the next slide. */
  update(routes: Routes, inStack: boolean, rightToLeft: boolean, labels: DeckLabels['deck']): void {
    update(this.element, { 'aria-label': labels.controls });
    for (const [way, button] of this.#arrows) {
      const sense = mirrored(way, rightToLeft);
      update(button, {
        'data-way': sense,
        'aria-label': labels[sense],
        'aria-disabled': String(!routes[sense]),
        hidden: !inStack && (way === 'up' || way === 'down'),
      });
    }
  }
}

function arrow(way: Way): HTMLButtonElement {
  const picture = document.createElementNS(SVG, 'svg');
  update(picture, { viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[way]);
  picture.append(path);
  const name = `control control--${way}`;
  return make('button', { type: 'button', class: name, part: name }, picture);
}
