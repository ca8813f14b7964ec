/** The options that a deck takes over from a talk, or from the element that holds its source. */
import { optionAttribute } from '../../elements/options.js';
import { DECK_OPTIONS } from '../../model/deck-options.js';
import { parseOption } from '../../model/options.js';
import { isSlideSize } from '../../model/slide-size.js';
import { warn } from '../../model/warn.js';

/** Names of options, and what is said for each. */
export type Options = readonly (readonly [name: string, value: string])[];

/** What no deck says for another: to fill the page, to write its address, or what is the page's trust to give. */
const OWN = ['full-page', 'history', 'src', 'trusted', 'repair', 'preview'];

/** The options that an element has, in whichever spelling, by their names. */
export function optionsOf(element: HTMLElement): [string, string][] {
  return Object.keys(DECK_OPTIONS).flatMap((name): [string, string][] => {
    const value = OWN.includes(name) ? null : optionAttribute(element, name);
    return value === null ? [] : [[name, value]];
  });
}

/**
 * The options of others without a size that no deck may have: the page would be as high as they ask for.
 * @param own The deck itself where it has options of its own, which win over the others.
 * @param subject What a warning is about.
 */
export function boundOptions(options: Options, own: HTMLElement | null, subject: HTMLElement): Options {
  const said = new Map(options);
  if (!said.has('width') && !said.has('height')) return options;
  const [width = NaN, height = NaN] = (['width', 'height'] as const).map((name) => {
    const text = (own && optionAttribute(own, name)) ?? said.get(name) ?? null;
    return Number(parseOption(name, DECK_OPTIONS[name], text).value);
  });
  if (isSlideSize(width, height)) return options;
  if (__DEV__)
    warn(
      'source',
      subject,
      `The talk asks for slides of ${String(width)} by ${String(height)} px, which are out of proportion; the deck keeps its own size. Sides from 50 to ` +
        '10000 px, one at most four times the other, are taken over.',
    );
  return options.filter(([name]) => name !== 'width' && name !== 'height');
}
