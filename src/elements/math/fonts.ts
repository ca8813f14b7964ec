/**
 * KaTeX's fonts, as far as the formulas of a page need them. Fonts belong to documents: `@font-face` in a shadow root does
 * nothing. They are made of bytes, which no Content-Security-Policy and no origin is asked about, and go with the last formula.
 */
import { katexFaces } from './katex-faces.js';

/** What almost every formula is made of: for one that is not rendered, so that it has no computed styles. */
const USUAL = [
  'KaTeX_Main 400 normal',
  'KaTeX_Math 400 italic',
  ...[1, 2, 3, 4].map((size) => `KaTeX_Size${String(size)} 400 normal`),
];

/** What some classes are set in, for such a formula, too. */
const BY_CLASS = {
  '.mathbb, .amsrm, .textbb': 'KaTeX_AMS 400 normal',
  '.mathcal': 'KaTeX_Caligraphic 400 normal',
  '.mathfrak, .textfrak': 'KaTeX_Fraktur 400 normal',
  '.mathscr, .textscr': 'KaTeX_Script 400 normal',
  '.mathsf, .textsf': 'KaTeX_SansSerif 400 normal',
  '.mathtt, .texttt': 'KaTeX_Typewriter 400 normal',
  '.mathbf, .textbf': 'KaTeX_Main 700 normal',
  '.mathit, .textit': 'KaTeX_Main 400 italic',
  '.boldsymbol': 'KaTeX_Math 700 italic',
};

interface Shelf {
  readonly users: Set<object>;
  readonly faces: Map<string, Promise<FontFace | null>>;
}

const shelves = new WeakMap<Document, Shelf>();

/**
 * Loads the fonts that a formula is set in, and keeps them in its document until `releaseFonts`.
 * @param user Whose formula it is.
 * @returns When they can be seen; never rejects: what does not load is seen in the browser's own serif.
 */
export async function useFonts(user: HTMLElement, formula: Element): Promise<void> {
  const owner = user.ownerDocument;
  let shelf = shelves.get(owner);
  if (!shelf) shelves.set(owner, (shelf = { users: new Set(), faces: new Map() }));
  const { users, faces } = shelf;
  users.add(user);
  await Promise.all(
    [...facesOf(formula)].map(async (name) => {
      const loading = faces.get(name) ?? load(name, owner);
      faces.set(name, loading);
      const face = await loading;
      if (!face) faces.delete(name);
      else if (users.size > 0) owner.fonts.add(face);
    }),
  );
}

/** Lets go of the fonts; with the last user they leave the document. */
export function releaseFonts(user: object, owner: Document): void {
  const shelf = shelves.get(owner);
  if (!shelf?.users.delete(user) || shelf.users.size > 0) return;
  for (const loading of shelf.faces.values())
    void loading.then((face) => face && shelf.users.size === 0 && owner.fonts.delete(face));
}

/** The fonts of the text in a formula, by `family weight style`. */
function facesOf(formula: Element): Set<string> {
  const found = new Set<string>();
  for (const element of formula.querySelectorAll('.katex-html *')) {
    if (element.firstChild?.nodeType !== Node.TEXT_NODE) continue;
    const { fontFamily, fontWeight, fontStyle } = getComputedStyle(element);
    const family = (fontFamily.split(',')[0] ?? '').replaceAll(/["']/g, '');
    if (family === '') return facesByClass(formula);
    // A weight or style that a family does not have is drawn from its upright one.
    found.add(
      [`${family} ${fontWeight} ${fontStyle}`, `${family} 400 normal`].find((name) =>
        Object.hasOwn(katexFaces, name),
      ) ?? '',
    );
  }
  found.delete('');
  return found;
}

function facesByClass(formula: Element): Set<string> {
  return new Set([
    ...USUAL,
    ...Object.entries(BY_CLASS).flatMap(([classes, face]) => (formula.querySelector(classes) ? [face] : [])),
  ]);
}

async function load(name: string, owner: Document): Promise<FontFace | null> {
  try {
    const [family = '', weight = '', style = ''] = name.split(' ');
    const base64 = (await katexFaces[name]?.()) ?? '';
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return await new (owner.defaultView ?? window).FontFace(family, bytes, { weight, style }).load();
  } catch {
    return null;
  }
}
