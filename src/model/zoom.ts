/** How a deck is drawn larger around a point: the rules, in px of the deck's box, measured from its middle. */
import type { Vector } from './vector.js';

/** How much larger a zoomed deck is drawn. */
export const ZOOM = 2;

const within = (value: number, size: number): number => Math.min(Math.max(value, -size / 2), size / 2);

/**
 * How far the middle of the box moves when everything grows around a point that stays where it is. Points outside count as the nearest one
 * inside, so that what is drawn always fills the box.
 * @param point What stays, from the middle of the box.
 * @param box The size of the box.
 */
export function zoomShift(point: Vector, box: Vector): Vector {
  return { x: (1 - ZOOM) * within(point.x, box.x), y: (1 - ZOOM) * within(point.y, box.y) };
}

/**
 * The point that stays, after what is drawn was moved.
 * @param point What stayed before.
 * @param by How far everything is moved, as a finger would drag it.
 * @param box The size of the box.
 */
export function zoomPan(point: Vector, by: Vector, box: Vector): Vector {
  return {
    x: within(within(point.x, box.x) + by.x / (1 - ZOOM), box.x),
    y: within(within(point.y, box.y) + by.y / (1 - ZOOM), box.y),
  };
}
