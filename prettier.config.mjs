/** For editors that know Prettier alone: it writes as the formatter of the check does, which reads .oxfmtrc.json. */
export default {
  printWidth: 120,
  singleQuote: true,
  proseWrap: 'preserve',
  embeddedLanguageFormatting: 'off',
  overrides: [{ files: '*.styles.ts', options: { embeddedLanguageFormatting: 'auto' } }],
};
