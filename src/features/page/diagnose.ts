/** Says in the console what happened to decks on their way into the page, to those who run the site: in every build. */
import { findings } from './findings.js';

/** What has been said, by what it is about. */
const said = new WeakMap<Element, string>();

/** Looks through a page for decks that were torn, or that lost their tags, and says each thing once. */
export function diagnose(root: Document): void {
  for (const { level, subject, message } of findings(root)) {
    if (said.get(subject) === message) continue;
    said.set(subject, message);
    const { console } = globalThis;
    console[level](`[q-deck] page: ${message} See docs/cms.md.`, subject);
  }
}
