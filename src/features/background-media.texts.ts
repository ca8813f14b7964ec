/** The words of backgrounds. */
export const TEXTS = { page: 'Page behind the slide' } as const;
