/** What screen readers are told of the zoom. */
export const TEXTS = { on: 'Zoomed in. Arrow keys move, Escape leaves.', off: 'Zoomed out.' } as const;
