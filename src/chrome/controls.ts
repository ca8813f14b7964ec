import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Routes } from '../model/navigate.js';
import { LABELS } from './labels.js';

type Way = 'left' | 'right' | 'up' | 'down';

const PATHS: Readonly<Record<Way, string>> = {
  left: 'M15 4 7 12l8 8', right: 'M9 4l8 8-8 8', up: 'M4 15l8-8 8 8', down: 'M4 9l8 8 8-8',
};

/**
 * The arrows: they show where one can go. Left and right are always there, so that they keep their place under the pointer;
 * up and down come with stacks. Each says what it wants by its `data-way`; the deck listens. A closed way is `aria-disabled`,
 * not `disabled`: that would take the focus, and with it the keys, from the deck.
 */
export function controlsView(routes: Routes, inStack: boolean, rightToLeft: boolean): TemplateResult {
  const arrow = (way: Way, optional: boolean): TemplateResult => {
    // Where text runs right to left, the arrow that points left leads on to the next slide.
    const sense = !rightToLeft ? way : way === 'left' ? 'right' : way === 'right' ? 'left' : way;
    return html`<button
      type="button" class="control control--${way}" part="control control--${way}" data-way=${sense}
      aria-label=${LABELS[sense]} aria-disabled=${String(!routes[sense])} ?hidden=${optional && !inStack}
    ><svg viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[way]}></path></svg></button>`;
  };
  return html`<div class="controls" part="controls" role="group" aria-label=${LABELS.controls}>
    ${arrow('left', false)}${arrow('right', false)}${arrow('up', true)}${arrow('down', true)}
  </div>`;
}
