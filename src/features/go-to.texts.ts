/** The words of the dialog that leads to a slide. */
export const TEXTS = {
  goTo: 'Go to slide',
  prompt: 'Number, title or words',
  matches: 'Matching slides',
  count: (n: number): string => (n === 0 ? 'No slide fits' : n === 1 ? '1 slide fits' : `${String(n)} slides fit`),
} as const;
