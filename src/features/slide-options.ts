/**
 * What is said for a slide on what it is in: a stack says for all its slides, and a deck for all it has, how they look. A slide's own word wins.
 * The options with the name of one of the deck's own, such as `transition`, are read there by whoever needs them.
 */
import { around, nameOf } from '../elements/dom.js';
import { optionAttribute, readOption } from '../elements/options.js';
import { DECK, SECTION } from '../elements/tags.js';
import { DECK_OPTIONS, SECTION_OPTIONS } from '../model/deck-options.js';
import type { SectionOptions } from '../model/deck-options.js';
import { camelCase } from '../model/options.js';

/** What `background-…` attributes come to. */
export type BackgroundOptions = Pick<SectionOptions, Extract<keyof SectionOptions, `background${string}`>>;

type SectionOption = keyof typeof SECTION_OPTIONS;

/** The element that says an option of a slide: the slide itself where nobody does. */
export function sayerOf(section: Element, name: SectionOption): Element {
  for (let at: Element | null = section; at; at = around(at, `${SECTION}, ${DECK}`)) {
    const isDeck = nameOf(at) === DECK;
    if (optionAttribute(at, name) !== null && !(isDeck && name in DECK_OPTIONS)) return at;
    if (isDeck) break;
  }
  return section;
}

/** The text of a slide's option; null where nobody says it. */
export function slideText(section: Element, name: SectionOption): string | null {
  return optionAttribute(sayerOf(section, name), name);
}

/** The value of a slide's option. */
export function slideOption<K extends SectionOption>(
  section: Element,
  name: K,
): ReturnType<typeof readOption<typeof SECTION_OPTIONS, K>> {
  return readOption(sayerOf(section, name), SECTION_OPTIONS, name);
}

/** The values of all options of a slide's background. */
export function backgroundOptions(section: Element): BackgroundOptions {
  const names = (Object.keys(SECTION_OPTIONS) as SectionOption[]).filter((name) => name.startsWith('background-'));
  return Object.fromEntries(names.map((name) => [camelCase(name), slideOption(section, name)])) as BackgroundOptions;
}
