/** What is owed to each pair of the corpus: compares what was pasted with what came out of a tool. Nothing here looks at a page. */
import type { Played, PlayedSlide } from './stage.js';
import { lean } from './visible-text.js';

/** One pair, as `corpus/TOOL.json` has it. */
export interface Pair {
  readonly expected: 'same' | 'repairable' | 'degraded' | 'carrier';
  readonly kind: string;
  /** The name of the sample that was pasted. */
  readonly before: string;
  /** The lines that came out; absent where they are those of the sample. */
  readonly after?: readonly string[];
}

/**
 * Text that a tool took away or put in for good. Everything else of these pairs is compared: which slides there are, their steps,
 * and all text that is not named here.
 */
const TOUCHED: readonly (readonly [pair: RegExp, what: 'text' | 'code', why: string])[] = [
  [/--s07-code-raw/, 'code', 'raw code outside <pre> loses its lines, its quotes or its carrier'],
  [
    /--(s01-oneline|s04-flatblank|s06-code-pre|s14-div-section)/,
    'code',
    'a <pre> within a line loses indentation to Markdown, and lines to shortcodes and KSES',
  ],
  [/--s08-attrs/, 'text', 'the attribute `hidden` of the sample comes and goes'],
  [/--s09-scripts/, 'text', 'the content of templates, scripts and noscript comes out as text'],
  [/--s10-media/, 'text', 'embeds, smilies, options of a select and SVG text come and go'],
  [/wp71.*--s12-typography/, 'text', 'the text of the sample is about typography'],
  [/wp71.*--s23-md-tight/, 'text', 'hyphens become dashes'],
];

/** Pairs whose tool left nothing that tells of the damage: what is there is a whole deck, or a whole page, by itself. */
const UNTELLABLE: readonly RegExp[] = [
  /tinymce-custom-elements--s05-fragments/, // fragments around blocks unwrapped
  /vitepress-ce-noscript--(s04-flatblank|s08-attrs|s23-md-tight)/, // Markdown read inside the deck; a slide removed by v-if
  /balance_tags--s05-fragments/, // a fragment in a fragment put beside it
  /min-html-minifier--s11-structure/,
  /allow[-_]q--s1[67]-/, // <template> or <script> taken off, the slides left
];

/** What is wrong with a pair, a line for each thing. */
export function complaints(name: string, { expected, kind }: Pair, before: Played, after: Played): string[] {
  const wrong = [
    ...after.errors.map((error) => `uncaught: ${error}`),
    ...after.hidden.map((text) => `hidden: ${text}`),
  ];
  if (expected === 'same' || (expected === 'carrier' && !/gone|broken/.test(kind)))
    wrong.push(...differences(name, kind, before, after));
  const isDamaged = expected === 'degraded' || expected === 'repairable' || kind === 'carrier-gone';
  if (isDamaged && after.messages.length === 0 && !UNTELLABLE.some((pair) => pair.test(name)))
    wrong.push('says nothing in the console');
  if (expected === 'repairable' && !after.messages.some(({ level }) => level === 'error')) wrong.push('logs no error');
  // The sample has a deck in a paragraph with a heading in it, and an empty one.
  if (expected === 'same' && !name.includes('s11-structure')) {
    wrong.push(
      ...after.messages
        .filter(({ message }) => !/lists of lines of code|slide of <q-deck> is empty/.test(message))
        .map(({ message }) => `says: ${message}`),
    );
  }
  return wrong;
}

/** How the slides, steps, text and code of one page differ from those of another. */
export function differences(name: string, kind: string, before: Played, after: Played): string[] {
  const isTouched = (part: 'text' | 'code'): boolean =>
    kind !== 'same' && TOUCHED.some(([pair, what]) => what === part && pair.test(name));
  const shape = ({ decks }: Played): string =>
    decks.map((slides) => slides.map(({ h, v }) => `${h}.${v}`).join(' ')).join(' | ');
  if (shape(before) !== shape(after)) return [`slides: ${shape(before)} became ${shape(after)}`];
  const slides = ({ decks }: Played): readonly PlayedSlide[] => decks.flat();
  return slides(before).flatMap((slide, i) => {
    const other = slides(after)[i];
    const wrong: string[] = [];
    if (!other) return wrong;
    if (slide.steps !== other.steps) wrong.push(`steps of slide ${i}: ${slide.steps} became ${other.steps}`);
    if (!isTouched('text') && lean(slide.text) !== lean(other.text))
      wrong.push(`text of slide ${i}: ${slide.text} became ${other.text}`);
    if (slide.code.length !== other.code.length)
      wrong.push(`blocks of code on slide ${i}: ${slide.code.length} became ${other.code.length}`);
    if (!isTouched('code')) {
      slide.code.forEach((code, j) => {
        if (code !== other.code[j]) wrong.push(`code of slide ${i}: ${code}\nbecame ${String(other.code[j])}`);
      });
    }
    return wrong;
  });
}
