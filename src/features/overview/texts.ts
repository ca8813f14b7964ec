/** The words of the overview. */
export const TEXTS = {
  overview: 'Overview',
  find: 'Find slides by title',
  prompt: 'Find slides',
  close: 'Close overview',
  skipped: 'skipped',
  matches: (n: number, total: number): string =>
    (n === 1 ? '1 slide' : `${String(n)} slides`) + (n === total ? '' : ` of ${String(total)}`),
} as const;
