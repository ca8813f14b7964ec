import { css, whereIs, whereOn } from '../deck/css.js';

/**
 * The rules for paper, for light DOM. Each size of slide is a named page of its own: an unnamed `@page` would resize the paper of
 * the page around the deck.
 * @param width The slide's width in px.
 * @param height The slide's height in px.
 */
export function printStyles(width: number, height: number): string {
  const page = `q-slide-${String(Math.round(width))}-${String(Math.round(height))}`;
  return `
@page ${page} { size: ${String(width)}px ${String(height)}px; margin: 0; }
@media print {
  :has(q-deck:state(full-page)) { margin: 0 !important; padding: 0 !important; }
  q-deck q-section {
    display: block !important;
    position: relative !important;
    isolation: isolate;
    box-sizing: border-box !important;
    margin: 0 !important;
    page: ${page};
    break-before: page;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  q-deck q-section:not(:state(stack)) {
    inline-size: ${String(width)}px !important;
    block-size: ${String(height)}px !important;
    overflow: clip;
    break-inside: avoid;
  }
  q-deck :where(q-section:not(:state(stack))) {
    align-content: safe center;
    padding: var(--q-slide-padding, 40px 64px);
  }
  q-deck q-section${whereIs('align', 'center')} { align-content: safe center; }
  q-deck q-section${whereIs('align', 'top')} { align-content: start; }
  q-deck q-section${whereOn('stretch')} { padding: 0; }
  q-deck :is(q-notes, aside.notes) { display: none !important; }
  q-section:state(dark) { color: var(--q-text-on-dark, #fff); }
  q-section:state(light) { color: var(--q-text-on-light, #111); }
}
`;
}

/** The rules for paper, for the deck's own shadow DOM: no box, no chrome. */
export const printedDeckStyles = css`
@media print {
  :host, :host(:state(full-page)) { position: static !important; contain: none; aspect-ratio: auto; overflow: visible; }
  .viewport, .stage { display: block; position: static; inline-size: auto; block-size: auto; translate: none; scale: none !important; overflow: visible; }
  .chrome { display: none; }
}
`;
