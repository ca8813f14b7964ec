/** KaTeX's fonts by `family weight style`, each with its `import()`; the build fills the table in. */
export const katexFaces = __KATEX_FACES__;
