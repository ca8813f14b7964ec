/** What a pointer draws: it lies over the slides while the pen is out, and lets everything through else. */
import type { Vector } from '../../model/vector.js';
import { capturePointer } from '../capture-pointer.js';

/** What becomes of the pointer's way. */
export interface Drawer {
  /** A pointer is down. @param erases Whether it is the other end of a pen. */
  readonly start: (erases: boolean) => void;
  /** It has come to some points, each with a pressure from 0 to 1. */
  readonly move: (points: readonly (readonly [at: Vector, pressure: number])[]) => void;
  /** It is up again. */
  readonly end: () => void;
}

/** The bit of `PointerEvent.buttons` that says eraser. */
const ERASER = 32;

/**
 * Makes the surface.
 * @param toSlide Where a point of the window is on the slide.
 */
export function makeSurface(toSlide: (clientX: number, clientY: number) => Vector, drawer: Drawer): HTMLElement {
  const surface = document.createElement('div');
  surface.className = 'pen-surface';
  let pointer: number | null = null;

  const read = (event: PointerEvent): readonly [Vector, number] =>
    // A mouse says one half, a finger anything.
    [toSlide(event.clientX, event.clientY), event.pointerType === 'pen' ? event.pressure : 0.5];

  surface.addEventListener('pointerdown', (event) => {
    if (pointer !== null || !event.isPrimary || event.altKey || (event.button !== 0 && !(event.buttons & ERASER)))
      return;
    event.stopPropagation();
    pointer = event.pointerId;
    capturePointer(surface, pointer);
    drawer.start((event.buttons & ERASER) > 0);
    drawer.move([read(event)]);
  });
  surface.addEventListener('pointermove', (event) => {
    if (event.pointerId !== pointer) return;
    const between = event.getCoalescedEvents();
    drawer.move((between.length > 0 ? between : [event]).map(read));
  });
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
    surface.addEventListener(type, (event) => {
      if (event.pointerId !== pointer) return;
      pointer = null;
      drawer.end();
    });
  }
  return surface;
}
