import { css, whereIs, whereOn } from '../deck/css.js';

/** The word of a deck's state that says which size its slides have: decks of several sizes may stand on one page. */
export const paperState = (width: number, height: number): string =>
  `paper-${String(Math.round(width))}-${String(Math.round(height))}`;

/** Declarations for what holds slides on paper: as wide as their page, over the column of text that it stands in. */
export const wholePage = (width: number): string => `
    inline-size: ${String(width)}px !important;
    max-inline-size: none !important;
    block-size: auto !important;
    max-block-size: none !important;
    --_paper-edge: calc((100% - ${String(width)}px) / 2);
    margin: 0 calc(var(--_paper-edge) - var(--_paper-shift, 0px)) 0 calc(var(--_paper-edge) + var(--_paper-shift, 0px)) !important;
    padding: 0 !important;
    border: 0 !important;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;`;

/** Rules for a slide that gets paper to itself; it goes on over the next sheet where it is longer. */
export function pageRules(slide: string, width: number, height: number): string {
  return `
  ${slide} {
    display: block !important;
    position: relative !important;
    isolation: isolate;
    box-sizing: border-box !important;
    inline-size: ${String(width)}px !important;
    max-inline-size: none !important;
    block-size: auto !important;
    min-block-size: ${String(height)}px !important;
    overflow: clip !important;
    mask-image: none !important;
    margin: 0 !important;
    break-inside: auto;
  }
  ${slide}${whereOn('stretch')} { block-size: ${String(height)}px !important; }
  :where(${slide}) { align-content: safe center; padding: var(--q-slide-padding, 40px 64px); }
  ${slide}${whereIs('align', 'top')} { align-content: start; }
  ${slide}${whereOn('stretch')} { padding: 0; }
  ${slide} :is(tr, img, svg, figure, q-math) { break-inside: avoid; }
  ${slide}:state(content) { padding-block-end: 0; }
  ${slide} :is(q-notes, aside.notes) { display: none !important; }
  ${slide}:state(dark) { color: var(--q-text-on-dark, #fff); }
  ${slide}:state(light) { color: var(--q-text-on-light, #111); }
  ${slide}::part(slide-number) {
    position: absolute;
    inset-block: ${String(height - 38)}px auto;
    inset-inline: 24px auto;
    font-size: 18px;
    line-height: 1;
    font-variant-numeric: tabular-nums;
    color: var(--_chrome, var(--q-number-color, currentColor));
  }
  ${slide}:is(:state(dark), :state(light)) { --_chrome: currentColor; }`;
}

/** The pages themselves, for the document: in a shadow root `@page` says nothing. */
export function pageSheet(width: number, height: number): string {
  return `@page ${paperState(width, height)} { size: ${String(width)}px ${String(height)}px; margin: 0; }`;
}

/**
 * The rules for paper, for light DOM. Each size of slide is a named page of its own: an unnamed `@page` would resize the paper of
 * the page around the deck. In an article slides reach over the column that the deck stands in, which is taken to be in the middle until it is measured.
 * @param width The slide's width in px.
 * @param height The slide's height in px.
 */
export function printStyles(width: number, height: number): string {
  const name = paperState(width, height);
  // Firefox prints a copy of the page in which no element has states. Copies of slides have rules of their own.
  const deck = `q-deck:is(:state(${name}), :not(:state(paper), [q-print], q-deck q-deck))`;
  const slide = `${deck} q-section:not(:state(stack):not(:state(content)), q-deck q-deck *)`;
  return `
@media print {
  :has(${deck}:state(full-page)) { margin: 0 !important; padding: 0 !important; }
  ${deck} q-section:state(stack):not(:state(content), q-deck q-deck *) { display: block !important; margin: 0 !important; padding: 0 !important; }
  ${deck} { ${wholePage(width)} }
  ${slide} { page: ${name}; break-before: page; }
  ${pageRules(slide, width, height)}
  ${slide} ${slide} { margin-inline: -64px !important; }
  q-deck q-deck q-section:not(:state(current), :state(open)) { display: none !important; }
  q-deck q-deck q-section:state(current) {
    position: absolute !important;
    inset: 0 auto auto 0 !important;
    box-sizing: border-box !important;
    width: calc(var(--_width) * 1px) !important;
    height: calc(var(--_height) * 1px) !important;
    align-content: safe center;
    padding: var(--q-slide-padding, 40px 64px);
  }
}
`;
}

/** The rules for paper, for the deck's own shadow DOM: no box, no chrome. */
export const printedDeckStyles = css`
  @media print {
    :host,
    :host(:state(full-page)) {
      position: static !important;
      contain: none;
      aspect-ratio: auto;
      overflow: visible;
    }
    /* Its width on a screen needs no line of its own here: a line before the first slide would be a page. */
    :host::before {
      display: none;
    }
    .viewport,
    .stage {
      display: block;
      position: static;
      inline-size: auto;
      block-size: auto;
      translate: none;
      scale: none !important;
      overflow: visible;
    }
    .chrome,
    .pause,
    dialog {
      display: none !important;
    }
  }
`;
