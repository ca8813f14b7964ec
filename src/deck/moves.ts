/** The moves that a page can ask a deck for. */
import type { Intent } from '../model/navigate.js';

/** How a move may be made. */
export interface MoveOptions {
  /** Leave the slide at once; its fragments count as seen. */
  readonly skipFragments?: boolean;
}

/** Methods of `<q-deck>`: each gives true where the deck moved. */
export abstract class Moves extends HTMLElement {
  /** One step on: the next fragment, else the next slide down the stack, else to the right. */
  next(options?: MoveOptions): boolean {
    return this.move('next', options);
  }

  /** One step back: the exact inverse of `next()`. */
  prev(options?: MoveOptions): boolean {
    return this.move('prev', options);
  }

  /** The column before, after the fragments. */
  left(options?: MoveOptions): boolean {
    return this.move('left', options);
  }

  /** The column after, after the fragments. */
  right(options?: MoveOptions): boolean {
    return this.move('right', options);
  }

  /** The slide above in the stack, after the fragments. */
  up(options?: MoveOptions): boolean {
    return this.move('up', options);
  }

  /** The slide below in the stack, after the fragments. */
  down(options?: MoveOptions): boolean {
    return this.move('down', options);
  }

  /** The first slide. */
  first(options?: MoveOptions): boolean {
    return this.move('first', options);
  }

  /** The last slide. */
  last(options?: MoveOptions): boolean {
    return this.move('last', options);
  }

  /** @internal */
  protected abstract move(intent: Intent, options?: MoveOptions): boolean;
}
