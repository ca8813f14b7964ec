/** The pages of talks: each is fetched once for all decks that show it, and talks in talks are bounded in number. */
import { fetchText } from '../html/fetch-text.js';
import { deckAround } from './when-near.js';

/** The text of a page, and the address that it came from in the end. */
export type Page = Awaited<ReturnType<typeof fetchText>>;

/** So many decks on slides of other decks have talks of their own at a time. */
const MOST_NESTED = 50;

const PAGE = /^(text\/|application\/(xhtml\+xml|octet-stream))/i;

/** A page that was asked for, and the decks that show it. */
interface Entry {
  readonly page: Promise<Page>;
  readonly users: WeakRef<Element>[];
}

const entries = new Map<string, Entry>();

const isUsed = ({ users }: Entry): boolean => users.some((user) => user.deref()?.isConnected);

/**
 * Fetches the page of a talk, or gives it again as long as a deck shows it.
 * @param isAsked Somebody pressed the button for it: then the bound is theirs to pass.
 * @throws Error where there are too many, for people; else what `fetchText` throws.
 */
export async function loadPage(deck: Element, address: URL, isAsked: boolean): Promise<Page> {
  const name = address.href.replace(/#.*/s, '');
  for (const [each, entry] of entries) if (!isUsed(entry)) entries.delete(each);
  if (deckAround(deck) && !isAsked && countNested(deck) >= MOST_NESTED)
    throw new Error(`there are ${String(MOST_NESTED)} talks on slides of other talks already`);
  let entry = entries.get(name);
  if (!entry) {
    entry = { page: fetchText(address, PAGE), users: [] };
    entries.set(name, entry);
    // What did not come is asked for again.
    entry.page.catch(() => entries.delete(name));
  }
  entry.users.push(new WeakRef(deck));
  return entry.page;
}

function countNested(asking: Element): number {
  const decks = new Set([...entries.values()].flatMap(({ users }) => users.flatMap((user) => user.deref() ?? [])));
  return [...decks].filter((deck) => deck !== asking && deck.isConnected && deckAround(deck)).length;
}
