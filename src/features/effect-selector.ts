import { whereIs } from '../deck/css.js';

/** Selects what has one of some effects, as an option or as the value of `q-fragment`. */
export const withEffect = (...names: string[]): string =>
  `:is(${names.flatMap((name) => [whereIs('effect', name), whereIs('q-fragment', name)]).join()})`;
