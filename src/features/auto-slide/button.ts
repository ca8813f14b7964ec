/** The button that tells of auto-slide and switches it: a ring that fills as the time runs. Its animation is the clock, so what is seen is what is counted. */
import { make, update } from '../../chrome/make.js';
import type { DeckHost } from '../../deck/host.js';
import { textsOf } from '../labels/texts-of.js';
import { TEXTS } from './texts.js';

const PAUSE = 'M8 7.5h2.8v9H8zM13.2 7.5H16v9h-2.8z';
const PLAY = 'M9.6 7.2l7.2 4.8-7.2 4.8z';

/** The button, and the ring for the clock to run in. */
export interface ClockButton {
  readonly element: HTMLButtonElement;
  readonly ring: SVGElement;
  /** Shows whether it runs. */
  update(on: boolean): void;
}

/** Makes a button; the deck hears its clicks as those of the arrows. */
export function clockButton(host: DeckHost): ClockButton {
  const circle = { cx: 12, cy: 12, r: 10.6, pathLength: 1 };
  const ring = shape('circle', { ...circle, class: 'ring' });
  const sign = shape('path', {});
  const picture = shape('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  picture.append(shape('circle', { ...circle, class: 'track' }), ring, sign);
  const element = make(
    'button',
    { type: 'button', class: 'control auto-slide', part: 'auto-slide', 'data-way': 'auto-slide' },
    picture,
  );
  return {
    element,
    ring,
    update(on) {
      update(element, { 'aria-label': textsOf(host, 'autoSlide', TEXTS)[on ? 'pause' : 'start'] });
      update(sign, { d: on ? PAUSE : PLAY });
    },
  };
}

function shape(tag: 'svg' | 'circle' | 'path', attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  update(element, attributes);
  return element;
}
