/** How large a slide is drawn. */
import type { DeckOptions } from './deck-options.js';

/**
 * The factor by which a slide is scaled to fit a box, with its margin and within its bounds.
 * @param boxWidth The deck's own width in px.
 * @param boxHeight The deck's own height in px.
 * @returns Null for a box without an area: nothing can be seen, and the factor there was is as good.
 */
export function fitScale(
  boxWidth: number,
  boxHeight: number,
  {
    width,
    height,
    margin,
    minScale,
    maxScale,
  }: Pick<DeckOptions, 'width' | 'height' | 'margin' | 'minScale' | 'maxScale'>,
): number | null {
  if (!(boxWidth > 0 && boxHeight > 0)) return null;
  const fit = Math.min(boxWidth / width, boxHeight / height) * (1 - margin);
  return Math.max(minScale, Math.min(fit, maxScale));
}
