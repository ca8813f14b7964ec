/**
 * The one policy for HTML that the author of the page did not write: what it may have beside what DOMPurify lets through, and what it may not. All
 * ways in use it: other pages (`src`), code blocks, `<pre>`, templates, scripts, repaired decks, and Markdown in the page or in a file.
 * Whatever is not named here is as DOMPurify has it: no script, no event handler, no frame, no address that runs.
 */
import { spellings } from '../../elements/options.js';
import { tag } from '../../elements/tags.js';
import { DECK_OPTIONS, FRAGMENT_OPTIONS, SECTION_OPTIONS } from '../../model/deck-options.js';

/** Our elements. The options of theirs below are let through as well, in each spelling. */
export const OWN_TAGS = ['code', 'deck', 'fragment', 'math', 'notes', 'section'].map(tag);

/** Options that only the author of the page can give. */
const OF_THE_PAGE = [
  'background-iframe', // a frame, and nobody can look through here what it shows
  'full-page', // fills the page
  'history', // writes the page's address
  'preview',
  'repair', // takes the page's text for slides
  'trusted', // would take its word for its own harmlessness
];

/** Options of q-code and q-math: their tables are parts of chunks of their own. */
const OF_CODE = ['language', 'lines', 'line-numbers', 'start', 'no-trim', 'wrap', 'copy', 'display', 'macros'];

/** What features read as data attributes; all others are words to the scripts of the page. */
const DATA = ['src', 'srcset', 'poster', 'autoplay', 'preload', 'ignore', 'id', 'lightbox', 'prevent-swipe'];

/** Attributes that are let through beside those that DOMPurify knows. */
export const ATTRIBUTES_IN = [
  'q-fragment',
  'data-q-fragment',
  'lightbox',
  'data-q-lightbox',
  ...DATA.map((name) => `data-${name}`),
  ...[...Object.keys({ ...DECK_OPTIONS, ...SECTION_OPTIONS, ...FRAGMENT_OPTIONS }), ...OF_CODE]
    .filter((name) => !OF_THE_PAGE.includes(name))
    .flatMap(spellings),
];

/** Elements that are taken out; what is in them stays, but for style sheets. */
export const TAGS_OUT = [
  'style', // holds for the whole page
  'dialog', // may be opened above the page, by a script that takes it for its own
  ...['form', 'select', 'textarea', 'option', 'optgroup', 'datalist'], // ask readers for what they would give to the page only
  ...['slot', 'shadow', 'content', 'element', 'decorator'], // parts of shadow trees
];

/** Attributes that are taken out. */
export const ATTRIBUTES_OUT = [
  'style', // stands in an attribute of another name by then, filtered: see inline-styles.ts
  ...OF_THE_PAGE.flatMap(spellings),
  ...['popover', 'popovertarget', 'popovertargetaction'], // lie above the page
  ...['command', 'commandfor'], // act on elements of the page
  ...['for', 'form', 'formaction', 'formmethod', 'formtarget', 'action', 'method', 'enctype', 'list'], // parts of the page's forms
  'name', // groups what stands in the page (details), and is a property of `document`
  ...['target', 'is', 'part', 'exportparts', 'nonce', 'autofocus', 'accesskey', 'contenteditable'],
];

/** Attributes of which only some values are let through, by name. */
export const VALUES_IN: Readonly<Record<string, RegExp>> = {
  slot: /^(header|footer)$/, // the deck's own; others are places in components of the page
  tabindex: /^(0|-1)$/, // others come before all of the page
};

/** Properties of styles that reach out of the deck's box. What else a style does ends there: the deck contains layout and clips. */
export const PROPERTIES_OUT: readonly RegExp[] = [
  /^--_/, // the engine's own
  /^view-transition-/, // lifts an element above the page when that has a transition, and ends it where the name is there twice
  /^(anchor-name|anchor-scope)$/, // what the page shows beside an element of its own would move there
  /^(scroll-(snap|margin|initial)|overscroll-behavior|scroll-behavior)/, // moves what the page scrolls
  /^(app-region|-webkit-app-region)$/, // moves the window of an app
  /^page$/, // changes the paper
];

/** Properties of which only some values are let through, by name. */
export const PROPERTY_VALUES: Readonly<Record<string, RegExp>> = {
  position: /^(static|relative|absolute|sticky)$/, // fixed leaves a page to read
  cursor: /^[\w-]*$/, // a picture may be larger than the deck
};

/** What the styles of a slide itself may not have besides: its box is the engine's to place and to clip. */
export const SLIDE_PROPERTIES_OUT =
  /^(position|inset|top|right|bottom|left|margin|float|clip|contain|overflow|transform|translate|rotate|scale|zoom|offset|perspective|width|height|min-|max-|inline-size|block-size|z-index|visibility|content-visibility)/;

/** So many decks may stand on the slides of a source: each costs as much as a page of slides. */
export const MOST_DECKS = 50;
