/** The words of the lightbox. */
export const TEXTS = {
  dialog: 'Shown large',
  open: (name: string): string => (name ? `Show large: ${name}` : 'Show large'),
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  tab: 'Open in a new tab',
  loading: 'Loading…',
  noImage: 'This picture could not be loaded.',
  noVideo: 'This video could not be played.',
  noPage: 'This page cannot be shown here.',
} as const;
