import { spellings } from '../elements/options.js';

/** Selects what has one of some options, in any of its spellings. */
export const any = (...names: string[]): string =>
  names
    .flatMap(spellings)
    .map((name) => `[${name}]`)
    .join();
