/** Takes out of HTML from elsewhere what could do harm. DOMPurify does the work; here is what decks add to it. */
import purify from 'dompurify';
import { spellings } from '../../elements/options.js';
import { tag } from '../../elements/tags.js';
import { DECK_OPTIONS, FRAGMENT_OPTIONS, SECTION_OPTIONS } from '../../model/deck-options.js';
import { STYLE, policyOfOurs } from './parse.js';

const PARTS = ['code', 'fragment', 'math', 'notes'];
const OPTIONS = [
  ...Object.keys({ ...SECTION_OPTIONS, ...FRAGMENT_OPTIONS }),
  'q-fragment',
  // Those of q-code and q-math, whose tables are part of chunks of their own.
  ...['language', 'lines', 'line-numbers', 'start', 'no-trim', 'wrap', 'copy', 'display', 'macros'],
];
/** A frame shows what nobody can look through here. */
const FRAMES = spellings('background-iframe');

/** Of a deck also: what would take its word for its own harmlessness, fill the page, write the page's address, or lie above the page. */
const BEYOND = [
  ...['trusted', 'repair', 'full-page', 'history'].flatMap(spellings),
  'popover',
  'popovertarget',
  'popovertargetaction',
];

/** What media and other features read beside the options. */
const MEDIA = ['src', 'srcset', 'autoplay', 'preload', 'ignore', 'id', 'lightbox'].map((name) => `data-${name}`);

/** Sanitises a part of a slide, Markdown perhaps. */
export function sanitise(element: HTMLElement): void {
  purify.sanitize(element, {
    IN_PLACE: true,
    ADD_TAGS: PARTS.map(tag),
    ADD_ATTR: OPTIONS,
    FORBID_ATTR: [...FRAMES],
    TRUSTED_TYPES_POLICY: policyOfOurs(),
  });
}

/**
 * Sanitises what holds a deck. Its text may have come through a filter of the site as harmless, so less than usual is let through: no form, no
 * style sheet, and of the data attributes only ours, since scripts of the site may obey others.
 */
export function sanitiseDeck(element: HTMLElement): void {
  purify.sanitize(element, {
    IN_PLACE: true,
    ADD_TAGS: [...PARTS, 'deck', 'section'].map(tag),
    ADD_ATTR: [...[...OPTIONS, ...Object.keys(DECK_OPTIONS)].flatMap(spellings), ...MEDIA, STYLE],
    ADD_URI_SAFE_ATTR: [STYLE],
    ALLOW_DATA_ATTR: false,
    FORBID_TAGS: ['form', 'style'],
    FORBID_ATTR: [...FRAMES, ...BEYOND],
    TRUSTED_TYPES_POLICY: policyOfOurs(),
  });
}
