import { named } from './tags.js';

/** A constructed sheet belongs to one document; everything in it that asks for the same rules shares it. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** The sheet of some rules for a document. Constructed, since a strict Content-Security-Policy refuses style elements. */
export function sheetFor(owner: Document, css: string): CSSStyleSheet {
  const known = sheets.get(owner) ?? new Map<string, CSSStyleSheet>();
  sheets.set(owner, known);
  let sheet = known.get(css);
  if (!sheet) {
    sheet = new (owner.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(named(css));
    known.set(css, sheet);
  }
  return sheet;
}
