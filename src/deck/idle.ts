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

/** Does something as soon as the browser is idle. */
export function atIdle(work: () => void): void {
  // WebKit has no idle callbacks.
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 200 });
  else setTimeout(work, 30);
}
