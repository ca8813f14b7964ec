/** Work that can wait until the slide is on screen. */

/** Returns a function that runs `work` once the browser is idle; calls in between are one. `flush` runs it now, if it is due. */
export function whenIdle(work: () => void): { schedule(): void; flush(): void } {
  let due = false;
  const flush = (): void => {
    if (!due) return;
    due = false;
    work();
  };
  const schedule = (): void => {
    if (due) return;
    due = true;
    // WebKit has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(flush, { timeout: 200 });
    else setTimeout(flush, 30);
  };
  return { schedule, flush };
}
