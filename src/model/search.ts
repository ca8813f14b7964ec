/** Finding slides by what people know of them: number, name, title, words. Case and accents say nothing. */

/** What is known of a slide, as it is written. */
export interface SearchText {
  /** The number that people see; 0 where it has none. */
  readonly number: number;
  /** Its column and its row in it, as people count: `2.1`. */
  readonly place: string;
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** The same, ready to be searched. */
export interface SearchEntry {
  /** What it answers to by itself: number, place and id. */
  readonly names: readonly string[];
  readonly title: string;
  readonly text: string;
}

/**
 * A text as it is compared: in lower case, without accents, white space as single spaces. As long as before for nearly all texts, so that what
 * is found can be pointed out.
 */
export function fold(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** Makes a slide ready to be searched. */
export function searchEntry({ number, place, id, title, text }: SearchText): SearchEntry {
  return {
    names: [number > 0 ? String(number) : '', place, fold(id)].filter(Boolean),
    title: fold(title),
    text: fold(text),
  };
}

/** Whether all words of a query, which is folded, are in a folded text. Without words all fits. */
export function hasWords(text: string, query: string): boolean {
  return query.split(' ').every((word) => text.includes(word));
}

/** How well a slide fits: the less the better; null where not at all. */
function rankOf({ names, title, text }: SearchEntry, query: string): number | null {
  // A number is first of all what people see, then a place.
  const name = names.indexOf(query);
  if (name >= 0) return name;
  if (title.startsWith(query)) return title === query ? 10 : 11;
  if (` ${title}`.includes(` ${query}`)) return 12;
  if (hasWords(title, query)) return 13;
  if (text.includes(query)) return 20;
  return hasWords(`${title} ${text}`, query) ? 21 : null;
}

/**
 * The slides that fit a query, by index, best first: number, place or id; then title; then text. Of equals, the first in the deck.
 * @param query As typed. Nothing, or only white space, finds nothing.
 */
export function search(entries: readonly SearchEntry[], query: string): number[] {
  const folded = fold(query);
  if (folded === '') return [];
  return entries
    .flatMap((entry, index) => {
      const rank = rankOf(entry, folded);
      return rank === null ? [] : [{ rank, index }];
    })
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ index }) => index);
}

/** A text cut where a query is found in it: before, found, after. */
export type Excerpt = readonly [before: string, found: string, after: string];

/**
 * Points out where a query, or else its first word that is there, stands in a text.
 * @param around How many characters at most to keep before it, cut between words.
 */
export function excerpt(text: string, query: string, around = Infinity): Excerpt {
  const plain = text.replace(/\s+/g, ' ').trim();
  const folded = fold(plain);
  const wanted = fold(query);
  const found = [wanted, ...wanted.split(' ')].find((each) => each !== '' && folded.includes(each));
  // A few letters fold to more than one: then nothing can be pointed out.
  if (found === undefined || folded.length !== plain.length) return [plain, '', ''];
  const at = folded.indexOf(found);
  const from = at > around ? plain.indexOf(' ', at - around) + 1 : 0;
  const start = from > at ? at : from;
  return [
    `${start > 0 ? '… ' : ''}${plain.slice(start, at)}`,
    plain.slice(at, at + found.length),
    plain.slice(at + found.length),
  ];
}
