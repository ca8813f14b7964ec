/**
 * The one way from any source of a deck to slides: text becomes nodes where nothing runs, the deck in them is found, cleaned, brought to our
 * elements, and its addresses are made to mean here what they meant there.
 */
import { around } from '../../elements/dom.js';
import { optionAttribute } from '../../elements/options.js';
import { DECK, SECTION, named, tag } from '../../elements/tags.js';
import { DECK_OPTIONS } from '../../model/deck-options.js';
import { findDecks, repairHtml } from '../../model/repair-html.js';
import { applyStyles, resolveAddresses } from '../html/addresses.js';
import { parseHtml } from '../html/parse.js';
import { sanitiseDeck } from '../html/sanitise.js';
import { carrierOf, htmlOf } from './carriers.js';
import { MARKS } from './marks.js';
import { fromClasses, openScripts, rename } from './normalise.js';

/** How a source is taken. */
export interface Manner {
  /** Whether its HTML is taken as it is. */
  readonly trusted: boolean;
  /** What relative addresses in it are relative to; null where the page is. */
  readonly base: URL | null;
  /** The id of the deck that is meant; empty for the first. */
  readonly name?: string;
}

/** A deck that was read. */
export interface Talk {
  /** What its deck says of itself: options, language and the like. */
  readonly options: readonly (readonly [name: string, value: string])[];
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
  // A paragraph filter may have been at it, here or where the page comes from.
  const page = parseHtml(mend(html));
  const said = /prefix=([a-z]\w*)/.exec(page.querySelector<HTMLMetaElement>('meta[name="q-deck"]')?.content ?? '')?.[1];
  rename(page.body, ['q', ...(said ? [said] : [])]);
  // Other than as attribute the parser has no say in what an address is relative to.
  const base = manner.base && new URL(page.querySelector('base[href]')?.getAttribute('href') ?? '', manner.base);
  const inner = { ...manner, base };
  const decks = [...page.body.querySelectorAll<HTMLElement>(`${DECK}, ${named(MARKS)}`)];
  const target = manner.name ? page.getElementById(manner.name) : null;
  const asked = decks.filter((each) => target && (each === target || each.contains(target)));
  for (const deck of asked.length > 0 ? asked : decks) {
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
function readNodes(deck: HTMLElement, { trusted, base }: Manner, isClass: boolean): Talk {
  const inert = parseHtml('').body;
  const box = inert.ownerDocument.createElement('div');
  for (const node of deck.childNodes) box.append(inert.ownerDocument.importNode(node, true));
  inert.append(box);
  const language = deck.closest('[lang]')?.getAttribute('lang');
  openScripts(box);
  if (!trusted) sanitiseDeck(box);
  // What a page's own nodes did once they do not do again in the copy.
  for (const script of box.querySelectorAll('script:not([type^="text/"]), script[type*="javascript"]')) script.remove();
  fromClasses(box, isClass);
  if (base) resolveAddresses(box, base);
  const made = [...box.querySelectorAll<HTMLElement>(SECTION)].filter((each) => !around(each, `${SECTION}, ${DECK}`));
  const slides = made.map((each) => document.importNode(each, true));
  if (base && language) for (const slide of slides) slide.lang ||= language;
  const bars = [...box.children]
    .filter((each) => /^(head|foot)er$/.test(each.slot))
    .map((each) => document.importNode(each as HTMLElement, true));
  for (const each of [...slides, ...bars]) applyStyles(each);
  const src = made.length === 0 ? optionAttribute(deck, 'src') : null;
  return { options: optionsOf(deck), slides, bars, src: src === null || !base ? null : new URL(src, base).href };
}

/** What no deck says for another: to fill the page, to write its address, or what is the page's trust to give. */
const OWN = ['full-page', 'history', 'src', 'trusted', 'repair', 'preview'];

/** The options that an element has, in whichever spelling, by their names. */
export function optionsOf(element: HTMLElement): [string, string][] {
  return Object.keys(DECK_OPTIONS).flatMap((name): [string, string][] => {
    const value = OWN.includes(name) ? null : optionAttribute(element, name);
    return value === null ? [] : [[name, value]];
  });
}

/** The name of the deck's element, for those who look for it in text. */
export const prefix = (): string => tag('').slice(0, -1);
