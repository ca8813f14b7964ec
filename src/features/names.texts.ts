/** What a deck says of itself and of each of its slides. */
export const TEXTS = {
  deck: 'Slides',
  carousel: 'carousel',
  slide: 'slide',
  position: (n: number, total: number): string => `${n} of ${total}`,
} as const;
