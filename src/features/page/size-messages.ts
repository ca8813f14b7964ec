/** What the page of a deck and a page with that page in a frame say to each other: no more than how wide to high the slides are. */

/** The deck's page, to the page around it: the size of a slide in px. */
export interface SizeMessage {
  readonly type: 'q-deck:size';
  readonly width: number;
  readonly height: number;
}

/** The page around it asks for that: it may have come later. */
export const ASK = 'q-deck:size?';

/** How much longer than the other a side of a slide may be: from a banner to a page of a phone, with room. A frame cannot ask for more of the page. */
const MOST = 4;

/** Reads a message, which anyone may have sent; null where it is not one of ours. What no slide would be is brought to the nearest that one may. */
export function readSize(data: unknown): SizeMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, width, height } = data as Partial<Record<string, unknown>>;
  if (type !== 'q-deck:size' || !isLength(width) || !isLength(height)) return null;
  return { type, width, height: Math.min(Math.max(height, width / MOST), width * MOST) };
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && value >= 1 && value <= 100_000;
}
