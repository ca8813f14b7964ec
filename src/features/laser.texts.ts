/** What screen readers are told of the laser pointer. */
export const TEXTS = { on: 'Laser pointer on', off: 'Laser pointer off' } as const;
