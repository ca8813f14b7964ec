/**
 * The one way from any source of a deck to slides: text becomes nodes where nothing runs, the deck in them is found, cleaned, brought to our
 * elements, and its addresses are made to mean here what they meant there.
 */
import { around } from '../../elements/dom.js';
import { optionAttribute } from '../../elements/options.js';
import { DECK, SECTION, named, tag } from '../../elements/tags.js';
import { findDecks, repairHtml } from '../../model/repair-html.js';
import { baseOf } from '../html/addresses.js';
import { applyStyles } from '../html/inline-styles.js';
import { parseHtml, parseSource, refuseTooLarge } from '../html/parse.js';
import { sanitise } from '../html/sanitise.js';
import type { Manner as HtmlManner } from '../html/sanitise.js';
import { carrierOf, htmlOf } from './carriers.js';
import { MARKS } from './marks.js';
import { optionsOf } from './talk-options.js';
import type { Options } from './talk-options.js';
import { fromClasses, openScripts, rename } from './normalise.js';

/** How a source is taken. */
export interface Manner extends HtmlManner {
  /** The id of the deck that is meant; empty for the first. */
  readonly name?: string;
}

/** A deck that was read. */
export interface Talk {
  /** What its deck says of itself: options, language and the like. */
  readonly options: Options;
  /** Its slides and stacks, and its header and footer. */
  readonly slides: readonly HTMLElement[];
  readonly bars: readonly HTMLElement[];
  /** Where its slides are instead, if it has none itself. */
  readonly src: string | null;
}

/** What may hold the slides of a deck as text, in the deck itself. */
export const INLINE = ':scope > template, :scope > script[type^="text/"]:not([type*="javascript"])';

/** A deck holds a carrier that holds a carrier: nobody writes more. */
const MOST = 3;

/** Reads the deck out of HTML; null where there is none. */
export function readText(html: string, manner: Manner, depth = 0): Talk | null {
  // Looked at before all else is done with it; a paragraph filter may have been at it, here or where the page comes from.
  refuseTooLarge(html);
  const page = parseSource(mend(html));
  const said = /prefix=([a-z]\w*)/.exec(page.querySelector<HTMLMetaElement>('meta[name="q-deck"]')?.content ?? '')?.[1];
  rename(page.body, ['q', ...(said ? [said] : [])]);
  // Other than as attribute the parser has no say in what an address is relative to.
  const base = manner.base && baseOf(page.querySelector('base[href]')?.getAttribute('href') ?? null, manner.base);
  const inner = { ...manner, base, from: manner.from ?? manner.base };
  const decks = [...page.body.querySelectorAll<HTMLElement>(`${DECK}, ${named(MARKS)}`)];
  const target = manner.name ? page.getElementById(manner.name) : null;
  const asked = decks.filter((each) => target && (each === target || each.contains(target)));
  // A deck on a slide is a part of that, where the text is no more than slides.
  const outermost = decks.filter((each) => !around(each, SECTION));
  for (const deck of asked.length > 0 ? asked : outermost) {
    if (deck.localName === DECK) {
      const inline = deck.querySelector(SECTION) || depth >= MOST ? null : deck.querySelector<HTMLElement>(INLINE);
      return (inline && readCarrier(inline, true, inner, depth + 1)) ?? readNodes(deck, inner, false);
    }
    const carrier = carrierOf(deck);
    // Text that stands in a page as text is nobody's word for what it does.
    const talk = carrier && depth < MOST ? readCarrier(carrier.source, carrier.isText, inner, depth + 1) : null;
    if (talk) return talk;
  }
  return page.querySelector(SECTION) ? readNodes(page.body, inner, false) : null;
}

/** Makes the decks in a text whole where they are torn; in a text without a deck, which may be the inside of one, everything. */
function mend(html: string): string {
  const own = prefix();
  const name = html.includes(`<${own}-`) ? own : 'q';
  let text = '';
  let done = 0;
  const decks = findDecks(html, name);
  for (const { from, to } of decks) {
    if (from < done) continue; // a deck in a deck
    const torn = html.slice(from, to);
    const whole = repairHtml(torn, name);
    // The paragraph that the filter opened before it would end at the first heading, and the deck with it.
    text += html.slice(done, from) + (whole === torn ? torn : `</p>${whole}`);
    done = to;
  }
  return decks.length > 0 ? text + html.slice(done) : repairHtml(html, name);
}

/** Reads a carrier: the text or the nodes of an element that is a deck in another spelling. */
export function readCarrier(source: HTMLElement, isText: boolean, manner: Manner, depth = 0): Talk | null {
  if (!isText) return readNodes(source, manner, true);
  const talk = readText(
    htmlOf(source),
    { ...manner, trusted: manner.trusted && /^(template|script)$/.test(source.localName), name: '' },
    depth,
  );
  // The options in the text win over those around it.
  return talk && { ...talk, options: [...optionsOf(source), ...talk.options] };
}

/** Reads the nodes of a deck. They stay as they are: a copy is worked on. */
function readNodes(deck: HTMLElement, manner: Manner, isClass: boolean): Talk {
  const { base } = manner;
  const inert = parseHtml('').body;
  const box = inert.ownerDocument.createElement('div');
  for (const node of deck.childNodes) box.append(inert.ownerDocument.importNode(node, true));
  inert.append(box);
  const language = deck.closest('[lang]')?.getAttribute('lang');
  openScripts(box);
  fromClasses(box, isClass);
  if (base && language) for (const slide of slidesIn(box)) slide.lang ||= language;
  // What a page's own nodes did once they do not do again in the copy.
  sanitise(box, manner);
  // Slides in a header or footer are taken out of it: what is shown above each slide holds none.
  const slides = slidesIn(box).map((each) => {
    each.remove();
    return document.importNode(each, true);
  });
  const bars = [...box.children]
    .filter((each) => /^(head|foot)er$/.test(each.slot))
    .map((each) => document.importNode(each as HTMLElement, true));
  for (const each of [...slides, ...bars]) applyStyles(each);
  const src = slides.length === 0 && base ? optionAttribute(deck, 'src') : null;
  return { options: optionsOf(deck), slides, bars, src: src === null || !base ? null : addressOf(src, base) };
}

function slidesIn(box: HTMLElement): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>(SECTION)].filter((each) => !around(each, `${SECTION}, ${DECK}`));
}

/** What is no address stays as it is: asking for it will fail, and say so. */
function addressOf(src: string, base: URL): string {
  return URL.canParse(src, base.href) ? new URL(src, base).href : src;
}

/** The name of the deck's element, for those who look for it in text. */
export const prefix = (): string => tag('').slice(0, -1);
