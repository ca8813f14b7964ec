/** Puts a deck into a pane, as large as it goes in its own proportion. */

/** A rectangle of the window, in px. */
import { parentOf } from '../../elements/dom.js';
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The largest box of a proportion in the middle of another. */
export function fitBox(pane: Box, proportion: number): Box {
  const width = Math.min(pane.width, pane.height * proportion);
  const height = width / proportion;
  return { left: pane.left + (pane.width - width) / 2, top: pane.top + (pane.height - height) / 2, width, height };
}

/** Calls back with the box for a deck whenever its pane has another size or place, until the signal aborts. @returns Looks at once. */
export function watchPane(
  pane: Element,
  proportion: () => number,
  place: (box: Box) => void,
  signal: AbortSignal,
): () => void {
  const update = (): void => {
    const box = pane.getBoundingClientRect();
    if (box.width > 0 && box.height > 0) place(fitBox(box, proportion()));
  };
  // What stands above a pane moves it without changing its size: the frame around all of them is watched, too.
  // In the next frame: the deck watches its own size, and browsers report an observer that changes what another has seen.
  const observer = new ResizeObserver(() =>
    requestAnimationFrame(() => {
      if (!signal.aborted) update();
    }),
  );
  for (let each: Element | null = pane; each; each = parentOf(each)) {
    observer.observe(each);
    for (const beside of parentOf(each)?.children ?? []) if (beside !== each) observer.observe(beside);
  }
  window.addEventListener('resize', update, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return update;
}
