/** The moves and modes that a page can ask a deck for. */
import type { Intent } from '../model/navigate.js';

/** How a move may be made. */
export interface MoveOptions {
  /** Leave the slide at once; its fragments count as seen. */
  readonly skipFragments?: boolean;
}

/** Methods of `<q-deck>`: each gives true where the deck moved, or has such a mode. */
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

  /** Shows the grid of all slides, or leaves it. */
  toggleOverview(on?: boolean): boolean {
    return this.toggle('overview', on);
  }

  /** Shows the list of keys, or closes it. */
  toggleHelp(on?: boolean): boolean {
    return this.toggle('help', on);
  }

  /** Starts or stops moving on by time. */
  toggleAutoSlide(on?: boolean): boolean {
    return this.toggle('auto-slide', on);
  }

  /** Fills the screen with the deck, or leaves that. */
  toggleFullscreen(on?: boolean): boolean {
    return this.toggle('fullscreen', on);
  }

  /** Opens the speaker's window. */
  openSpeakerView(): boolean {
    return this.toggle('speaker', true);
  }

  /** @internal */
  protected abstract move(intent: Intent, options?: MoveOptions): boolean;

  /** @internal */
  protected abstract toggle(mode: string, on?: boolean): boolean;
}
