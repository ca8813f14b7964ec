/** The words about a talk that comes from elsewhere. */
export const TEXTS = {
  loading: 'Loading the slides',
  failed: 'The slides could not be loaded.',
  retry: 'Try again',
} as const;
