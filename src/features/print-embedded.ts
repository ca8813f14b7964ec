/** Paper for a deck inside an article: what is around it must let its slides have pages of their own. */
import { parentOf } from '../elements/dom.js';
import { lendSheet } from '../deck/light-sheet.js';
import { setState } from '../elements/states.js';

/** A box that pages could not break, or that would cut off what reaches over it. */
const OPEN =
  'overflow: visible !important; contain: none !important; transform: none !important; columns: auto !important; ' +
  'block-size: auto !important; max-block-size: none !important; min-inline-size: 0 !important;';
/** A box that is out of the flow, where there are no pages. */
const BACK =
  'display: block !important; float: none !important; position: static !important; inline-size: auto !important; ' +
  'max-inline-size: none !important; margin-inline: 0 !important;';
/** A box that begins with the deck: its own edge must not push the first slide down. */
const FLUSH = 'margin-block-start: 0 !important; border-block-start: 0 !important; padding-block-start: 0 !important;';

let count = 0;

/** Moves the slides to where their pages begin; for when the page has the layout of paper. */
export type Place = () => void;

/**
 * Opens the boxes around a deck, for print only, until the signal aborts. By a sheet, since they are the page's own.
 * @param width The width of the deck's pages, in px.
 */
export function openAround(deck: HTMLElement, width: number, signal: AbortSignal): Place {
  count += 1;
  const name = `printed-${String(count)}`;
  const rules: string[] = [];
  let inner: Element = deck;
  let first = true;
  let path = `> q-deck:state(${name})`;
  for (let at = parentOf(deck); at && at !== document.documentElement; at = parentOf(at)) {
    const { display, float, position } = getComputedStyle(at);
    const isOut = float !== 'none' || /absolute|fixed|sticky/.test(position) || display.startsWith('inline');
    first &&= isFirst(inner);
    rules.push(`:has(${path}) { ${OPEN}${isOut ? BACK : ''}${first ? FLUSH : ''} }`);
    inner = at;
    path = `> * ${path}`;
  }
  setState(deck, name, true);
  const root = deck.getRootNode() as Document | ShadowRoot;
  lendSheet(root, `@media print { ${rules.join(' ')} }`, signal);
  signal.addEventListener('abort', () => setState(deck, name, false), { once: true });
  let shift = 0;
  let placed: AbortController | null = null;
  const move = (by: number): void => {
    if (!by) return;
    placed?.abort();
    placed = new AbortController();
    shift += by;
    // Copies of the slides stand behind the deck.
    const slides = `:is(q-deck:state(${name}), q-deck:state(${name}) + [q-print])`;
    lendSheet(root, `${slides} { --_paper-shift: ${String(shift)}px; }`, AbortSignal.any([placed.signal, signal]));
  };
  if ('userAgentData' in navigator) move(guess(deck, width));
  return () => {
    const copies = deck.nextElementSibling;
    move(-(copies?.hasAttribute('q-print') ? copies : deck).getBoundingClientRect().left);
  };
}

/**
 * Chromium makes all pages smaller where something reaches over the end of one, and decides that before it tells that it prints. So slides are
 * moved to the start as far as they would have to be on a screen as wide as they are, in px; their true place is found later.
 */
function guess(deck: HTMLElement, width: number): number {
  const page = document.documentElement;
  const measuring = new AbortController();
  lendSheet(
    document,
    `html { box-sizing: border-box !important; inline-size: ${String(width)}px !important; }`,
    measuring.signal,
  );
  const { left, right } = deck.getBoundingClientRect();
  const by = (width - left - right) / 2 + page.getBoundingClientRect().left;
  measuring.abort();
  return getComputedStyle(page).direction === 'rtl' ? Math.max(0, by) : Math.min(0, by);
}

/** Whether nothing to see comes before a node in its parent. */
function isFirst(node: Node): boolean {
  for (let at = node.previousSibling; at; at = at.previousSibling) {
    if (at instanceof Element ? at.getClientRects().length > 0 : at.nodeValue?.trim() && at instanceof Text)
      return false;
  }
  return true;
}
