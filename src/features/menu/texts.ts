/** The words of the menu; what its items do is said by the list of keys. */
export const TEXTS = { menu: 'Menu', print: 'Print or save as PDF' } as const;
