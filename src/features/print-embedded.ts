/** Paper for a deck inside an article: what is around it must let its slides have pages of their own. */
import { lendSheet } from '../deck/light-sheet.js';
import { setState } from '../elements/states.js';

/** A box that pages could not break, or that would cut off what reaches over it. */
const OPEN = 'overflow: visible !important; contain: none !important; transform: none !important; columns: auto !important; ' +
  'block-size: auto !important; max-block-size: none !important;';
/** A box that is out of the flow, where there are no pages. */
const BACK = 'display: block !important; float: none !important; position: static !important; inline-size: auto !important; ' +
  'max-inline-size: none !important; margin-inline: 0 !important;';
/** A box that begins with the deck: its own edge must not push the first slide down. */
const FLUSH = 'margin-block-start: 0 !important; border-block-start: 0 !important; padding-block-start: 0 !important;';

let count = 0;

/** Opens the boxes around a deck, for print only, until the signal aborts. By a sheet, since they are the page's own. */
export function openAround(deck: HTMLElement, signal: AbortSignal): void {
  count += 1;
  const name = `printed-${String(count)}`;
  const rules: string[] = [];
  let inner: Element = deck;
  let first = true;
  let path = `> q-deck:state(${name})`;
  for (let at = deck.parentElement; at && at !== document.body; at = at.parentElement) {
    const { display, float, position } = getComputedStyle(at);
    const isOut = float !== 'none' || /absolute|fixed|sticky/.test(position) || display.startsWith('inline');
    first &&= isFirst(inner);
    rules.push(`:has(${path}) { ${OPEN}${isOut ? BACK : ''}${first ? FLUSH : ''} }`);
    inner = at;
    path = `> * ${path}`;
  }
  setState(deck, name, true);
  lendSheet(deck.getRootNode() as Document | ShadowRoot, `@media print { ${rules.join(' ')} }`, signal);
  signal.addEventListener('abort', () => { setState(deck, name, false); }, { once: true });
}

/** Whether nothing to see comes before a node in its parent. */
function isFirst(node: Node): boolean {
  for (let at = node.previousSibling; at; at = at.previousSibling) {
    if (at instanceof Element ? at.getClientRects().length > 0 : at.nodeValue?.trim() && at instanceof Text) return false;
  }
  return true;
}
