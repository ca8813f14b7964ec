/** Typesets TeX with KaTeX; this module brings KaTeX along, so it is only imported where there is math. */
import katex from 'katex';
import type { KatexOptions } from 'katex';
import type { MathMacros } from '../../model/math-options.js';
import { withinBounds } from './bounds.js';

/** How a formula is set. */
export interface MathLook {
  /** On lines of its own, larger. */
  readonly display: boolean;
  readonly macros: MathMacros;
  /** Whether the TeX may define commands. */
  readonly defines: boolean;
}

/** More TeX than this is no formula, and would keep the page busy. */
const LONGEST = 5000;

/** What defines commands. Those that expand what they define could double it again and again, and are nobody's. */
const DEFINING = ['def', 'gdef', 'global', 'long', 'let', 'futurelet', 'newcommand', 'renewcommand', 'providecommand'];
const EXPANDING = ['edef', 'xdef'];

function refusing(names: readonly string[]): Record<string, () => never> {
  const refuse = (): never => {
    throw new Error('TeX defines nothing here: commands are for the author of the page to give');
  };
  return Object.fromEntries(names.map((name) => [`\\${name}`, refuse]));
}

/**
 * Sets a formula, as boxes for the eye and MathML for everything else. It makes nodes, never HTML; links, pictures and
 * classes in the TeX are not allowed, and what it may expand to and how large it may draw are bounded.
 * @throws Error where it does not parse, with what is wrong and where.
 */
export function typeset(tex: string, { display, macros, defines }: MathLook): Node {
  if (tex.length > LONGEST)
    throw new Error(`A formula has at most ${String(LONGEST)} characters; this one has ${String(tex.length)}`);
  const box = document.createElement('span');
  // Its own copy: \gdef writes into it, and no formula depends on the one before it.
  const own = { ...macros, ...refusing(defines ? EXPANDING : [...DEFINING, ...EXPANDING]) };
  const options: KatexOptions = {
    displayMode: display,
    macros: own,
    output: 'htmlAndMathml',
    throwOnError: true,
    strict: 'ignore',
    trust: false,
    // At 0.04 em, as TeX has it, browsers lose lines of a slide that is scaled down.
    minRuleThickness: 0.06,
    maxSize: 40,
    maxExpand: 1000,
  };
  withinBounds([tex, ...Object.values(macros)], () => katex.render(tex, box, options));
  const [formula] = box.childNodes;
  if (!formula) throw new Error('There is nothing in it');
  return formula;
}
