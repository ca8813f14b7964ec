import { LABELS } from '../../chrome/labels.js';

/** The words of the overview. */
export const NAMES = {
  overview: 'Overview',
  find: 'Find slides by title',
  prompt: 'Find slides',
  close: 'Close overview',
  skipped: 'skipped',
  slide: (place: string, title: string, skipped: boolean): string =>
    `${[place, title].filter(Boolean).join(': ') || LABELS.slide}${skipped ? `, ${NAMES.skipped}` : ''}`,
  matches: (n: number, total: number): string => (n === 1 ? '1 slide' : `${String(n)} slides`) + (n === total ? '' : ` of ${String(total)}`),
} as const;
