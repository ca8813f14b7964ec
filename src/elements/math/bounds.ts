/**
 * Bounds what the commands of a formula come to. KaTeX counts how often one is replaced, not by how much: a hundred letters can stand for a hundred
 * thousand, and for any number where they are copies of what a command is given.
 */
import katex from 'katex';

/** The most signs that KaTeX may read, those that commands stand for included. */
const MOST_READ = 15_000;
/** The most signs that it may copy on the way there. */
const MOST_COPIED = 50_000;
/** As many copies of what it is given a command of KaTeX's own makes at most. */
const OWN_COPIES = 4;

/** KaTeX's expander of commands, as far as commands that are functions know it. */
interface Expander {
  popToken: (this: Expander) => unknown;
  consumeArgs: (this: Expander, count: number, delimiters?: unknown) => readonly (readonly unknown[])[];
}

/** What is left for the formula that is being set; null while none is. */
let left: { reads: number; copies: number; perSign: number } | null = null;

/** Watches KaTeX's expander: all copies of one class are what one that a command is called with is. */
function watch(): void {
  const macros = {
    '\\watch': (expander: object): string => {
      const prototype = Object.getPrototypeOf(expander) as Expander;
      const { popToken, consumeArgs } = prototype;
      prototype.popToken = function () {
        if (left && (left.reads -= 1) < 0) throw tooMuch();
        return popToken.call(this);
      };
      prototype.consumeArgs = function (count, delimiters) {
        const given = consumeArgs.call(this, count, delimiters);
        for (const { length } of given) if (left && (left.copies -= length * left.perSign) < 0) throw tooMuch();
        return given;
      };
      return '';
    },
  };
  katex.renderToString('\\watch', { macros });
}

function tooMuch(): Error {
  return new Error(`Its commands stand for more than ${String(MOST_READ)} signs`);
}

let isWatched = false;

/**
 * Sets a formula within the bounds.
 * @param texts The TeX, and what each command of its own stands for.
 * @throws Error where it comes to more.
 */
export function withinBounds(texts: readonly string[], set: () => void): void {
  if (!isWatched) watch();
  isWatched = true;
  // As often as one of them names what it is given, so many copies it makes of it.
  const copies = texts.map((text) => text.split('#').length - 1);
  left = { reads: MOST_READ, copies: MOST_COPIED, perSign: Math.max(OWN_COPIES, ...copies) };
  try {
    set();
  } finally {
    left = null;
  }
}
