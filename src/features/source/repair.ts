/** Makes a torn deck whole again: its page's text still has all its tags. */
import { hasContent } from '../../deck/read-outline.js';
import { CODE, DECK, SECTION, tag } from '../../elements/tags.js';
import { findDecks, repairHtml } from '../../model/repair-html.js';
import type { DeckRange } from '../../model/repair-html.js';
import { fetchText } from '../html/fetch-text.js';
import { parseFragment, parseHtml } from '../html/parse.js';
import { isInMade } from './place.js';
import { prefix, readText } from './read-deck.js';
import type { Talk } from './read-deck.js';

/** A deck that was made whole, and the last element of the page that holds a piece of the torn one; null where nothing is outside. */
export interface Repaired {
  readonly talk: Talk;
  readonly last: Element | null;
}

/**
 * Whether a deck stands in the page as only a paragraph filter can have left it.
 * @param mayBeEmpty Its slides come from elsewhere: that there are none says nothing.
 */
export function isTorn(deck: HTMLElement, mayBeEmpty: boolean): boolean {
  const own = [...deck.querySelectorAll(SECTION)].filter((section) => !isInMade(section));
  return (
    (own.length === 0 && !mayBeEmpty) ||
    deck.closest('p') !== null ||
    own.some((section) => section.closest('p, li, blockquote') !== null) ||
    // A stack seldom has words of its own: the sections in it may have been meant to follow.
    own.some((section) => section.querySelector(SECTION) !== null && hasContent(section)) ||
    deck.querySelector(`p > :is(${CODE}, ${tag('notes')})`) !== null ||
    document.querySelector(`:is(${SECTION}, ${CODE}):not(${DECK} *)`) !== null
  );
}

/**
 * Reads a torn deck from the text of its page. The page's own server has sent that, but what is an attribute or a comment to the browser may be a
 * deck to us: it is sanitised, as text from elsewhere is.
 * @returns Null where the deck is not in the text, or was not torn.
 * @throws Where the page cannot be fetched.
 */
export async function repairDeck(deck: HTMLElement, signal: AbortSignal): Promise<Repaired | null> {
  const { text } = await fetchText(new URL(location.href), /^text\/html|^application\/xhtml/i, signal);
  const range = rangeOf(deck, text);
  if (!range) return null;
  const torn = text.slice(range.from, range.to);
  const whole = repairHtml(torn, prefix());
  if (whole === torn) return null;
  // Read as if the options were another's: those of the deck itself stand on it.
  const talk = readText(whole, { trusted: false, base: null, isOfPage: true });
  return talk && talk.slides.length > 0 ? { talk: { ...talk, options: [] }, last: lastOf(deck, text, range) } : null;
}

/** Where a deck of the page stands in its text: of those with its attributes the one that comes as far behind. */
function rangeOf(deck: HTMLElement, text: string): DeckRange | null {
  const same = (a: Element): boolean =>
    a.getAttributeNames().every((name) => a.getAttribute(name) === deck.getAttribute(name));
  const before = [...document.querySelectorAll(DECK)].filter(
    (each) => same(each) && !isInMade(each) && !each.matches('[data-q-from]'),
  );
  const alike = findDecks(text, prefix()).filter((range) => {
    const written = parseFragment(range.tag).firstElementChild;
    return written !== null && same(written);
  });
  return alike[before.indexOf(deck)] ?? null;
}

/**
 * Finds what the parser has put outside of the deck: parsed once more, the text has a mark where the deck should have ended, and the page has as
 * many elements between.
 */
function lastOf(deck: HTMLElement, text: string, { from, to }: DeckRange): Element | null {
  const end = text.lastIndexOf('</', to - 1);
  const mark = `q-deck ${String(from)}`;
  const marked = `${text.slice(0, from)}<!--${mark}-->${text.slice(from, end)}<!--${mark}-->${text.slice(end)}`;
  // With scripts on, `<noscript>` is text; where nothing runs, it is markup. This element is text in both.
  const page = parseHtml(marked.replace(/(<\/?)noscript\b/gi, '$1noembed'));
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const marks: Node[] = [];
  while (walker.nextNode()) if (walker.currentNode.nodeValue === mark) marks.push(walker.currentNode);
  const [start, stop] = marks;
  const written = start && nextDeck(start);
  if (!written || !stop || written.contains(stop)) return null;
  // Both in the same place: up to where they part.
  let first: Element = written;
  let here: Element = deck;
  while (first.parentElement && !first.parentElement.contains(stop)) {
    first = first.parentElement;
    if (!here.parentElement) return null;
    here = here.parentElement;
  }
  const parts = [...(first.parentElement?.children ?? [])];
  const lastPart = parts.findIndex((each) => each.contains(stop.parentElement) && each !== first.parentElement);
  const isBare = stop.parentElement === first.parentElement;
  const index = isBare
    ? parts.filter((each) => (each.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0).length - 1
    : lastPart;
  const live = [...(here.parentElement?.children ?? [])];
  const at = live.indexOf(here) + index - parts.indexOf(first);
  const last = parts[index];
  if (!last) return null;
  // Scripts may have put elements between: the one with the same text is meant.
  const isIt = (each: Element | undefined): boolean => each?.localName === last.localName && lean(each) === lean(last);
  return (isIt(live[at]) ? live[at] : live.slice(live.indexOf(here) + 1).find(isIt)) ?? null;
}

function lean(element: Element): string {
  return element.textContent.replace(/\s+/g, '');
}

/** The deck that a mark stands before. */
function nextDeck(mark: Node): Element | null {
  const following = [...(mark.ownerDocument?.querySelectorAll(DECK) ?? [])];
  return (
    following.find((each) => (mark.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) ?? null
  );
}
