/** Lends sheets to the tree that a deck stands in, and takes them back with the last deck. */
import { sheetFor } from '../elements/sheet-for.js';

interface Loan {
  readonly sheet: CSSStyleSheet;
  users: number;
}

const loans = new WeakMap<Document | ShadowRoot, Map<string, Loan>>();

/** Adopts a sheet in a document or shadow root until the signal aborts; decks of one tree share it. */
export function lendSheet(root: Document | ShadowRoot, css: string, signal: AbortSignal): void {
  const own = loans.get(root) ?? new Map<string, Loan>();
  loans.set(root, own);
  let loan = own.get(css);
  if (!loan) {
    own.set(css, (loan = { sheet: sheetFor('defaultView' in root ? root : root.ownerDocument, css), users: 0 }));
    root.adoptedStyleSheets.push(loan.sheet);
  }
  loan.users += 1;
  const { sheet } = loan;
  signal.addEventListener(
    'abort',
    () => {
      const current = own.get(css);
      if (!current || (current.users -= 1) > 0) return;
      own.delete(css);
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    },
    { once: true },
  );
}
