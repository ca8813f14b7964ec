/** The font size at which a line of text fills its room. */

/** A line of text as it was measured. */
export interface MeasuredLine {
  /** Its font size in px. */
  readonly size: number;
  /** Its width, as a share of the room's. */
  readonly text: number;
  /** Its height, as a share of the slide's. */
  readonly height: number;
}

/** A line must leave room for others: it is never taller than this share of the slide. */
const TALLEST = 0.4;

/** A hair less than the room, since glyphs are rounded to pixels. */
const SLACK = 0.995;

/** The font size in px at which the line is as wide as its room, or as tall as it may be. Widths and heights grow with the size. */
export function fitFontSize({ size, text, height }: MeasuredLine): number {
  const factors = [text > 0 ? SLACK / text : Infinity, height > 0 ? TALLEST / height : Infinity];
  const factor = Math.min(...factors);
  return Number.isFinite(factor) ? Math.round(size * factor * 100) / 100 : size;
}
