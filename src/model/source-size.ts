/** How large the source of slides may be: one that is larger would freeze the page, or was made to. Told before a parser sees it. */

/** In characters, which is about what files have in bytes. */
export const MOST_CHARACTERS = 2 * 1024 * 1024;

/** A talk of a hundred slides has one or two thousand. */
export const MOST_ELEMENTS = 20_000;

/** What the parser opens again in each block that comes after, until it is closed: a short text may become millions of elements. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/** Bounds the elements that are opened again. Ordinary text closes what it opens, and stays far below. */
const MOST_OPENED_AGAIN = 5 * MOST_ELEMENTS;

/** Why a source is refused, to complete "It …"; null where it is not. */
export function whyTooLarge(html: string): string | null {
  if (html.length > MOST_CHARACTERS) return 'is larger than 2 MB';
  let opened = 0;
  let formatting = 0;
  let again = 0;
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
    const isFormatting = FORMATTING.has(name.toLowerCase());
    if (end) {
      if (isFormatting && formatting > 0) formatting -= 1;
      continue;
    }
    opened += 1;
    if (isFormatting) formatting += 1;
    else again += formatting;
    if (opened > MOST_ELEMENTS || again > MOST_OPENED_AGAIN) return tooMany();
  }
  return null;
}

/** The same, of elements that are there. */
export function whyTooMany(elements: number): string | null {
  return elements > MOST_ELEMENTS ? tooMany() : null;
}

function tooMany(): string {
  return `has more than ${String(MOST_ELEMENTS)} elements`;
}
