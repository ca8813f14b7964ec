/** The words of what a deck draws at once; those of a feature are beside it, other languages in `features/labels/`. */
export const LABELS = {
  controls: 'Slide controls',
  left: 'Previous slide',
  right: 'Next slide',
  up: 'Slide above',
  down: 'Slide below',
} as const;

/** A table of words in any language: the keys, and what the functions take, are those of the English one. */
export type Words<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string ? (...args: A) => string : string;
};

/** The words of a deck, by part; those of features come when there are others than theirs. */
export interface DeckLabels {
  /** A language tag; English where not given. */
  readonly language?: string;
  readonly deck: Words<typeof LABELS>;
}

/** Words of a page's own, by language, part and key. */
export type LabelTables = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, string | ((...values: never[]) => string)>>>>>
>;
