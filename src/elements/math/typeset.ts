/** Typesets TeX with KaTeX; this module brings KaTeX along, so it is only imported where there is math. */
import katex from 'katex';
import type { MathMacros } from '../../model/math-options.js';

/** How a formula is set. */
export interface MathLook {
  /** On lines of its own, larger. */
  readonly display: boolean;
  readonly macros: MathMacros;
}

/** More TeX than this is no formula, and would keep the page busy for seconds. */
const LONGEST = 20_000;

/**
 * Sets a formula, as boxes for the eye and MathML for everything else. It makes nodes, never HTML; links, pictures and
 * classes in the TeX are not allowed, and what it may expand to and how large it may draw are bounded.
 * @throws Error where it does not parse, with what is wrong and where.
 */
export function typeset(tex: string, { display, macros }: MathLook): Node {
  if (tex.length > LONGEST)
    throw new Error(`A formula has at most ${String(LONGEST)} characters; this one has ${String(tex.length)}`);
  const box = document.createElement('span');
  katex.render(tex, box, {
    displayMode: display,
    // Its own copy: \gdef writes into it, and no formula depends on the one before it.
    macros: { ...macros },
    output: 'htmlAndMathml',
    throwOnError: true,
    strict: 'ignore',
    trust: false,
    // At 0.04 em, as TeX has it, browsers lose lines of a slide that is scaled down.
    minRuleThickness: 0.06,
    maxSize: 40,
    maxExpand: 1000,
  });
  const [formula] = box.childNodes;
  if (!formula) throw new Error('There is nothing in it');
  return formula;
}
