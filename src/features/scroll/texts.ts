/** The words of the page to read. */
export const TEXTS = { notes: 'Notes' } as const;
