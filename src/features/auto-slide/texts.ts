/** The words of auto-slide, in one place. */
export const TEXTS = { pause: 'Pause auto-slide', start: 'Start auto-slide' } as const;
