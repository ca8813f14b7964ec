/** Selects what may be, or be inside, a deck in a spelling that more filters let through than our tags; `carrierOf` looks closer. */
export const MARKS =
  '.q-deck:not(q-deck, iframe), .language-q-deck, .lang-q-deck, [data-language="q-deck" i], [data-lang="q-deck" i]';
