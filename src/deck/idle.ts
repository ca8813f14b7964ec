/** Work that can wait until the slide is on screen. */

/** Work that has been put off. */
export interface Deferred {
  /** Asks for the work; what is asked for before it is done is one. */
  schedule(): void;
  /** Does it now, if it has been asked for. */
  flush(): void;
}

/**
 * Puts work off until the browser is idle.
 * @param gap Gives how many ms there have to be between two runs, where they are costly.
 */
export function whenIdle(work: () => void, gap = (): number => 0): Deferred {
  let due = false;
  let last = -Infinity;
  const flush = (): void => {
    if (!due) return;
    due = false;
    last = performance.now();
    work();
  };
  const idle = (): void => atIdle(flush);
  const schedule = (): void => {
    if (due) return;
    due = true;
    const wait = last + gap() - performance.now();
    if (wait > 0) setTimeout(idle, wait);
    else idle();
  };
  return { schedule, flush };
}

/** For how long work in pieces holds the main thread at once, in ms. */
const PIECE = 8;

/**
 * Does the same a number of times: as much as a piece has room for now, the rest when the browser is idle.
 * @param work Is given 0, 1, 2 …
 */
export function inPieces(times: number, work: (i: number) => void, from = 0): void {
  const end = performance.now() + PIECE;
  let i = from;
  // The clock is asked now and then only.
  while (i < times && (i % 64 > 0 || performance.now() < end)) work(i++);
  if (i < times) atIdle(() => inPieces(times, work, i));
}

function atIdle(work: () => void): void {
  // WebKit has no idle callbacks.
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 200 });
  else setTimeout(work, 30);
}
