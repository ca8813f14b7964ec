/** The languages most talks need, each with its `import()`; the build fills the table in. */
export const commonLanguages: PrismTable = __PRISM_COMMON__;
