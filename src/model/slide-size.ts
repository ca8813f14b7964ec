/** The size of slides that somebody else than the author of the page asks for: a talk that is not trusted, or the page in a frame. */

/** In px: what is smaller shows nothing, and no screen or poster is larger. */
const LEAST = 50;
const MOST = 10_000;

/** How much longer the one side may be than the other. A deck is as wide as the page lets it be: its height follows from this. */
const LONGEST = 4;

/** Whether slides may have a size. */
export function isSlideSize(width: number, height: number): boolean {
  const fits = (length: number): boolean => length >= LEAST && length <= MOST;
  return fits(width) && fits(height) && width <= height * LONGEST && height <= width * LONGEST;
}
