/** The words of the announcer. */
export const TEXTS = { paused: 'Paused', resumed: 'Resumed' } as const;
