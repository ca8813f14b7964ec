/** The languages that few talks need, kept apart so that the table itself loads on demand; the build fills it in. */
export const moreLanguages: PrismTable = __PRISM_MORE__;
