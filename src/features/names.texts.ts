/** What a deck says of each of its slides. */
export const TEXTS = {
  slide: 'slide',
  position: (n: number, total: number): string => `${n} of ${total}`,
} as const;
