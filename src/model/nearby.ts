/** Which slides are near: what is on them should be there before one goes to them. */
import { navigate } from './navigate.js';
import type { Intent, Rules } from './navigate.js';
import { slideAt } from './outline.js';
import type { Outline, Position, Slide } from './outline.js';

const WAYS: readonly Intent[] = ['next', 'prev', 'right', 'left', 'down', 'up'];

/**
 * The slide at a position and those that one move leads to, each once, likeliest first.
 * @param rules What the deck's options say of moves.
 */
export function nearby<S extends Slide>(outline: Outline<S>, at: Position, rules: Rules): S[] {
  const places = WAYS.map((way) => navigate(outline, at, way, { ...rules, skipFragments: true }));
  const slides = [at, ...places].map((place) => place && slideAt(outline, place));
  return [...new Set(slides)].filter((slide): slide is S => Boolean(slide));
}
