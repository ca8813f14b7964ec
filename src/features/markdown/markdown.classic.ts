/** In the classic build of the deck, in place of `markdown.ts`: the parser would double it, so Markdown comes with `q-markdown.iife.js`. */
import type { ControllerFactory } from '../../deck/host.js';

/** Where that script leaves the feature. */
export const left = globalThis as Record<symbol, ControllerFactory | undefined>;

/** The name that it has there. */
export const NAME = Symbol.for('q-deck.markdown');

/** @throws Error where that script is missing; the deck then says that it goes on without the feature. */
export const markdown: ControllerFactory = (host) => {
  const create = left[NAME];
  if (!create) throw new Error('Load q-markdown.iife.js before q-deck.iife.js.');
  return create(host);
};
