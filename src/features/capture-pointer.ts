/** Follows a pointer beyond the edge of what it went down on. */

/**
 * Sends all further events of a pointer to an element. A pointer that has gone meanwhile, or that a script only plays, can't be held: its events
 * come as long as it stays over the element.
 */
export function capturePointer(element: Element, pointerId: number): void {
  try {
    element.setPointerCapture(pointerId);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
