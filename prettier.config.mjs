/** How sources are written: the check refuses what differs, `npm run format` mends it. */
export default {
  printWidth: 120,
  singleQuote: true,
  // Prose is wrapped by its author; a paragraph that was edited should not change the lines of the whole.
  proseWrap: 'preserve',
  // White space in a template of HTML, and in an example of the docs, is content.
  embeddedLanguageFormatting: 'off',
  overrides: [{ files: '*.styles.ts', options: { embeddedLanguageFormatting: 'auto' } }],
};
