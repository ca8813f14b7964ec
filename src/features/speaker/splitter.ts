/** A line between two panes that can be moved, by pointer and by keys, as the window splitter pattern has it. */
import { parentOf } from '../../elements/dom.js';
import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { BOUNDS, bounded } from '../../model/speaker.js';
import { capturePointer } from '../capture-pointer.js';

/** How far an arrow key moves it, in percent. */
const STEP = 2;

/** What the splitter draws and tells. */
export interface Splitter {
  readonly name: 'across' | 'down';
  readonly label: string;
  /** What lies left of it in text that runs from left to right, lies right of it here. */
  readonly mirrored: boolean;
  /** In percent of the frame. */
  readonly value: number;
  /** Gets the new value. */
  readonly set: (value: number) => void;
}

/** Draws a splitter. It measures against its parent. */
export function splitter({ name, label, mirrored, value, set }: Splitter): TemplateResult {
  const { min, max, first } = BOUNDS[name];
  const move = (to: number): void => {
    set(bounded(name, Math.round(to * 10) / 10));
  };

  const follow = (event: PointerEvent): void => {
    const line = event.currentTarget as HTMLElement;
    if (event.type === 'pointerdown') {
      capturePointer(line, event.pointerId);
      event.preventDefault();
      line.focus();
    } else if (!line.hasPointerCapture(event.pointerId)) return;
    const { left, right, top, width, height } = (parentOf(line) ?? line).getBoundingClientRect();
    move(
      100 *
        (name === 'down'
          ? (event.clientY - top) / height
          : (mirrored ? right - event.clientX : event.clientX - left) / width),
    );
  };

  const keys: Readonly<Record<string, number>> = {
    [name === 'across' ? (mirrored ? 'ArrowRight' : 'ArrowLeft') : 'ArrowUp']: value - STEP,
    [name === 'across' ? (mirrored ? 'ArrowLeft' : 'ArrowRight') : 'ArrowDown']: value + STEP,
    Home: min,
    End: max,
    Enter: first,
  };
  const press = (event: KeyboardEvent): void => {
    const to = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    move(to);
  };

  return html`<div class="splitter ${name}" role="separator" tabindex="0" aria-label=${label}
    aria-orientation=${name === 'across' ? 'vertical' : 'horizontal'}
    aria-valuemin=${min} aria-valuemax=${max} aria-valuenow=${Math.round(value)}
    @pointerdown=${follow} @pointermove=${follow} @keydown=${press} @dblclick=${() => {
      move(first);
    }}></div>`;
}
