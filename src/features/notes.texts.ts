/** The words of the notes beside the slides. */
export const TEXTS = { notes: 'Speaker notes' } as const;
