/** From what `goTo` is given to a place in a deck. */
import type { Target } from '../model/outline.js';
import type { Engine } from './engine.js';
import { slideAround } from './find-slide.js';
import { readState } from './state.js';

/** The place that a position, a name or an element means; null where it means none in the deck. */
export function findPlace(engine: Engine, target: Target | string | Element): Target | null {
  if (typeof target !== 'string' && !(target instanceof Element))
    return readState(target, engine.element)?.target ?? null;
  const slide = typeof target === 'string' ? engine.findSlide(target) : slideAround(target, engine.store);
  return slide && engine.positionOf(slide);
}
