/** Fetches the page of a talk and reads its deck. */
import { around } from '../../elements/dom.js';
import { DECK } from '../../elements/tags.js';
import { readTalkPlace } from '../../model/talk-address.js';
import { isSameOrigin } from '../html/addresses.js';
import { loadPage } from './load-page.js';
import type { Page } from './load-page.js';
import { readText } from './read-deck.js';
import type { Talk } from './read-deck.js';

/** Where the talk of a deck comes from, by deck: a talk that has itself in it would have no end. */
const addresses = new WeakMap<Element, string>();

/** Decks in decks, or pages that name other pages: nobody goes deeper. */
const DEEPEST = 5;

/** How a talk is fetched. */
interface How {
  readonly trusted: boolean;
  /** Whether somebody asked for it by the button. */
  readonly isAsked: boolean;
}

/**
 * Fetches the talk of a deck.
 * @throws Error with what is wrong, for people.
 */
export async function fetchTalk(deck: HTMLElement, address: URL, { trusted, isAsked }: How): Promise<Talk> {
  const seen = new Set<string>();
  for (let outer = around(deck, DECK); outer; outer = around(outer, DECK)) {
    const from = addresses.get(outer);
    if (from) seen.add(from);
  }
  for (let next = address; ;) {
    const page = next.href.replace(/#.*/, '');
    if (seen.has(page)) throw new Error(`${page} has itself in it.`);
    if (seen.size >= DEEPEST) throw new Error(`${page} is the ${String(seen.size + 1)}th page inside another.`);
    seen.add(page);
    const { text, url } = await fetchPage(deck, next, isAsked);
    const base = new URL(url);
    // Nobody trusts a page of a third party by trusting one that names it.
    const talk = readText(text, {
      trusted: trusted && base.origin === address.origin,
      base,
      name: readTalkPlace(next.hash).name,
    });
    if (!talk) throw new Error(`There is no deck in ${page}.`);
    if (talk.slides.length === 0 && !talk.src) throw new Error(`The deck in ${page} has no slides.`);
    addresses.set(deck, page);
    if (!talk.src) return talk;
    if (!URL.canParse(talk.src)) throw new Error(`The deck in ${page} names ${talk.src}, which is no address.`);
    const from = next;
    next = new URL(talk.src);
    if (!(trusted && isSameOrigin(base, address)) && !isSameOrigin(next, base))
      throw new Error(
        `The deck in ${from.href.replace(/#.*/, '')} is that of ${next.origin}: name it here to have it loaded from there.`,
      );
  }
}

async function fetchPage(deck: HTMLElement, address: URL, isAsked: boolean): Promise<Page> {
  try {
    return await loadPage(deck, address, isAsked);
  } catch (error) {
    throw new Error(whatIsWrong(error, address), { cause: error });
  }
}

function whatIsWrong(error: unknown, { href, origin }: URL): string {
  if (!navigator.onLine) return 'You are offline.';
  if (error instanceof DOMException && error.name === 'TimeoutError') return `${href} did not answer in time.`;
  // Browsers tell pages no more than this, so that they cannot spy on other servers.
  if (error instanceof TypeError)
    return `${href} could not be reached${origin === location.origin ? '' : ', or its server does not allow this page to read it (CORS)'}.`;
  return `${href}: ${error instanceof Error ? error.message : String(error)}.`;
}
