/**
 * The names of our elements and the selectors made of them, in one place. They are variables: a page whose filters take `q-deck` for the HTML
 * element `q` registers the elements under a prefix of its own. Style sheets and longer selectors are written with `q-` and go through `named`.
 */
let prefix: string;

/** The deck. */
export let DECK: string;
/** A slide or stack. */
export let SECTION: string;
/** A fragment, as an element or as an attribute on any other. */
export let FRAGMENT: string;
/** A block of code. */
export let CODE: string;
/** A formula. */
export let MATH: string;
/** Notes for the speaker, in both spellings. */
export let NOTES: string;

/** The name of an element of ours: `tag('notes')`. */
export const tag = (name: string): string => `${prefix}-${name}`;

/** Tag names in style sheets: neither attributes nor custom properties, which stay as they are. */
const TAGS = /(?<![\w\-.["])q-(?=(deck|section|fragment|notes|code|math)(?![\w-]))/g;

/** A style sheet or selector that is written with our own names, for the names of this page. */
export const named = (text: string): string => (prefix === 'q' ? text : text.replace(TAGS, `${prefix}-`));

/** Renames the elements. For before the first of them is registered. */
export function usePrefix(wanted: string): void {
  prefix = wanted;
  DECK = tag('deck');
  SECTION = tag('section');
  FRAGMENT = `${tag('fragment')},[q-fragment],[data-q-fragment]`;
  CODE = tag('code');
  MATH = tag('math');
  NOTES = `${tag('notes')},aside.notes`;
}

/** A page's own prefix may stand in its head: `<meta name="q-deck" content="prefix=talk">`. */
const said = /prefix=([a-z]\w*)/.exec(document.querySelector<HTMLMetaElement>('meta[name="q-deck"]')?.content ?? '');
usePrefix(said?.[1] ?? 'q');

/** The slot that marks slides which were made of something beside them. It is a name and no more: the deck's slot takes nodes by hand. */
export const MADE_SLOT = 'q-made';
/** Such slides. A deck that has some as children shows nothing else. */
export const MADE = `[slot="${MADE_SLOT}"]`;
