import { spellings } from '../elements/options.js';

/** Marks a text as CSS: editors colour it, the build takes the white space out. */
export const css = String.raw;

const each = (name: string, test: string): string =>
  spellings(name)
    .map((spelling) => `[${spelling}${test}]`)
    .join();

/** Selects what has a boolean option switched on, in any of its spellings. */
export const whereOn = (name: string): string => `:is(${each(name, '')}):not(${each(name, '="false" i')})`;

/** Selects what has an option of a value, in any of its spellings. */
export const whereIs = (name: string, value: string): string => `:is(${each(name, `~="${value}" i`)})`;
