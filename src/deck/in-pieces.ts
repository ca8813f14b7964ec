/** Much of the same work, without ever holding the page up. */
import { atIdle } from './idle.js';

/** For how long one piece holds the main thread, in ms. */
const PIECE = 8;

/**
 * Does something a number of times: as often as one piece has room for now, the rest whenever the browser is idle.
 * @param work Is given 0, 1, 2 … It is not called for numbers from `times` on.
 */
export function inPieces(times: number, work: (i: number) => void, from = 0): void {
  const end = performance.now() + PIECE;
  let i = from;
  // The clock is read now and then only.
  while (i < times && (i % 64 > 0 || performance.now() < end)) work(i++);
  if (i < times) atIdle(() => inPieces(times, work, i));
}
