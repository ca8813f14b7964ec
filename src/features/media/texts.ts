/** The words of the button, in one place. */
export const TEXTS = { playWithSound: 'Play with sound' } as const;
