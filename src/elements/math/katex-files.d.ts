/** What `rollup-plugin-katex.mjs` makes of KaTeX's files, and writes into ours. */

/** KaTeX's rules, for a shadow root. */
declare const __KATEX_CSS__: string;
/** KaTeX's fonts in base64, by `family weight style`. */
declare const __KATEX_FACES__: Readonly<Record<string, () => Promise<string>>>;
