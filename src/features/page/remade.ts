/** Marks a deck that was made of a carrier. */
export const REMADE_MARK = 'data-q-from';

/** Selects such decks. A page that was saved, or kept by Turbo or htmx, has them as its content: they are made anew. */
export const REMADE = `q-deck[${REMADE_MARK}]`;
