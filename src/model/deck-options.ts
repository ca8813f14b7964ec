/** The attributes of `<q-deck>`, `<q-section>` and fragments: what each may hold, and what it is where nothing is said. */
import type { OptionTable, OptionValues } from './options.js';

/** How long transitions take, by name; `SPEEDS` has the times. */
export const SPEED_NAMES = ['default', 'fast', 'slow'] as const;

/** The formats of slide numbers; `formatSlideNumber` writes them. */
export const NUMBER_FORMATS = ['none', 'c', 'c/t', 'h.v', 'h/v'] as const;

const flag = { type: 'boolean' } as const;
const text = { type: 'string', default: '' } as const;

/** Options of `<q-deck>`. `transition` may name two directions, so `parseTransition` reads it. */
export const DECK_OPTIONS = {
  'full-page': flag,
  history: { type: 'choice', default: '', values: ['none', 'replace', 'push'], bare: 'replace' },
  width: { type: 'number', default: 1280, min: 1 },
  height: { type: 'number', default: 720, min: 1 },
  margin: { type: 'number', default: 0.04, min: 0, max: 0.9 },
  'min-scale': { type: 'number', default: 0.1, min: 0 },
  'max-scale': { type: 'number', default: 4, min: 0 },
  transition: { type: 'string', default: 'slide' },
  'transition-speed': { type: 'choice', default: 'default', values: SPEED_NAMES },
  navigation: { type: 'choice', default: 'default', values: ['default', 'linear', 'grid'] },
  loop: flag,
  shuffle: flag,
  'auto-slide': { type: 'number', default: 0, min: 0 },
  'no-controls': flag,
  'no-progress': flag,
  'no-keyboard': flag,
  'no-touch': flag,
  'no-overview': flag,
  'no-help': flag,
  'no-menu': flag,
  'no-fragments': flag,
  'slide-number': { type: 'choice', default: 'none', values: NUMBER_FORMATS, bare: 'c' },
  wheel: flag,
  notes: flag,
  view: { type: 'choice', default: 'slides', values: ['slides', 'scroll', 'auto'] },
  print: { type: 'choice', default: 'slides', values: ['slides', 'steps', 'notes'] },
  'total-time': { type: 'number', default: 0, min: 0 },
  preview: flag,
  src: text,
  trusted: flag,
  repair: flag,
} as const satisfies OptionTable;

/** Values of `DECK_OPTIONS`. */
export type DeckOptions = OptionValues<typeof DECK_OPTIONS>;

/** Options of `<q-section>`. */
export const SECTION_OPTIONS = {
  label: text,
  'background-color': text,
  'background-image': text,
  'background-gradient': text,
  'background-video': text,
  'background-iframe': text,
  'background-size': { type: 'string', default: 'cover' },
  'background-position': { type: 'string', default: 'center' },
  'background-repeat': { type: 'string', default: 'no-repeat' },
  'background-opacity': { type: 'number', default: 1, min: 0, max: 1 },
  'background-video-loop': flag,
  'background-video-muted': flag,
  'background-interactive': flag,
  'background-transition': text,
  transition: text,
  'transition-speed': { type: 'choice', default: '', values: SPEED_NAMES },
  'auto-animate': flag,
  'auto-animate-id': text,
  'auto-animate-restart': flag,
  'auto-animate-duration': text,
  'auto-animate-easing': text,
  'auto-animate-delay': text,
  'auto-animate-unmatched': { type: 'choice', default: 'fade', values: ['fade', 'none'] },
  'auto-slide': { type: 'number', default: 0, min: 0 },
  timing: { type: 'number', default: 0, min: 0 },
  skip: flag,
  uncounted: flag,
  state: text,
  align: { type: 'choice', default: 'center', values: ['center', 'top'] },
  scrollable: flag,
  stretch: flag,
  preload: flag,
  markdown: text,
  src: text,
  trusted: flag,
  'no-header': flag,
  'no-footer': flag,
} as const satisfies OptionTable;

/** Values of `SECTION_OPTIONS`. */
export type SectionOptions = OptionValues<typeof SECTION_OPTIONS>;

/** Effects of what is there before its step: nothing appears with it. */
export const SHOWN_AT_FIRST = [
  'fade-out',
  'semi-fade-out',
  'grow',
  'shrink',
  'strike',
  'highlight-red',
  'highlight-green',
  'highlight-blue',
  'highlight-current-red',
  'highlight-current-green',
  'highlight-current-blue',
  'custom',
] as const;

/** The effects of fragments; each is drawn from `--q-fragment-progress`. */
export const EFFECTS = [
  'fade-in',
  'fade-up',
  'fade-down',
  'fade-left',
  'fade-right',
  'fade-in-then-out',
  'current-visible',
  'fade-in-then-semi-out',
  ...SHOWN_AT_FIRST,
] as const;

/** Options of `<q-fragment>`; plain elements say the effect as the value of their `q-fragment` attribute. */
export const FRAGMENT_OPTIONS = {
  effect: { type: 'choice', default: 'fade-in', values: EFFECTS },
  /** Text, since a number that is none counts as no number: `parseIndex` reads it. */
  index: text,
  with: flag,
  'auto-slide': { type: 'number', default: 0, min: 0 },
} as const satisfies OptionTable;

/** Values of `FRAGMENT_OPTIONS`. */
export type FragmentOptions = OptionValues<typeof FRAGMENT_OPTIONS>;
