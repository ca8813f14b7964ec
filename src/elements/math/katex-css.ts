/** KaTeX's own rules; the build fills them in. */
export const katexCss = __KATEX_CSS__;
