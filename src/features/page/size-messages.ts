/** What the page of a deck and a page with that page in a frame say to each other: no more than how wide to high the slides are. */

/** The deck's page, to the page around it: the size of a slide in px. */
export interface SizeMessage {
  readonly type: 'q-deck:size';
  readonly width: number;
  readonly height: number;
}

/** The page around it asks for that: it may have come later. */
export const ASK = 'q-deck:size?';

/** Reads a message, which anyone may have sent; null where it is not one of ours. */
export function readSize(data: unknown): SizeMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, width, height } = data as Partial<Record<string, unknown>>;
  const isLength = (value: unknown): value is number => typeof value === 'number' && value >= 1 && value <= 100_000;
  return type === 'q-deck:size' && isLength(width) && isLength(height) ? { type, width, height } : null;
}
