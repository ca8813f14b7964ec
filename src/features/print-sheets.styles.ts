import { FRAGMENTS, HIDDEN, VISIBLE } from '../deck/light.styles.js';
import type { DeckOptions } from '../model/deck-options.js';
import { pageRules, paperState } from './print.styles.js';

const BOX = 'q-deck[q-print]';
const SLIDE = `${BOX} > .q-sheet > q-section`;

/** How wide, in px, a slide of a handout is: the narrower of the usual papers, without its margins. */
const HANDOUT = 640;

/** A page for each step: as those of the slides. */
const slidePage = ({ width, height }: DeckOptions): string => `
  .q-sheet { page: ${paperState(width, height)}; break-before: page; position: relative; }
  .q-sheet-bar { width: ${String(width)}px; margin-inline: calc((100% - ${String(width)}px) / 2); }`;

/** A page of the reader's own paper: a framed slide, its notes below. */
const handoutPage = ({ width, height }: DeckOptions): string => `
  .q-sheet { page: q-handout; break-before: page; position: relative; inline-size: ${String(HANDOUT)}px; margin-inline: auto; }
  ${BOX} > .q-sheet > q-section, .q-sheet-bar { zoom: ${String(HANDOUT / width)}; }
  ${SLIDE} { margin: 0 !important; outline: 2px solid #8888; break-inside: avoid; }
  .q-sheet-bar { width: ${String(width)}px; }
  .q-sheet-footer { inset-block: auto; margin-block-start: -${String(Math.min(64, height))}px; }
  .q-sheet-notes { padding-block-start: 24px; font: 15px / 1.5 var(--q-font, system-ui, sans-serif); color: #111; orphans: 2; widows: 2; }
  .q-sheet-notes > :first-child { margin-block-start: 0; }
  .q-sheet-notes :is(p, ul, ol) { margin-block: .6em 0; }`;

/**
 * The rules for copies of slides on paper.
 * @param deck The deck's computed style: what a slide takes over from it.
 */
export function sheetStyles(options: DeckOptions, deck: CSSStyleDeclaration): string {
  const { fontStyle, fontWeight, fontSize, lineHeight, fontFamily, color, background, direction, colorScheme } = deck;
  return `
@page q-handout { margin: 14mm; }
@media print {
  q-deck:state(printed) { display: none !important; }
  ${BOX} {
    display: block !important; position: static !important;
    inline-size: auto !important; block-size: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
    background: none !important;
    font: ${fontStyle} ${fontWeight} ${fontSize} / ${lineHeight} ${fontFamily};
    color: ${color}; direction: ${direction}; color-scheme: ${colorScheme};
    --_width: ${String(options.width)}; --_height: ${String(options.height)};
  }
  ${pageRules(SLIDE, options.width, options.height)}
  ${SLIDE} { background: ${background}; }
  ${options.print === 'notes' ? handoutPage(options) : slidePage(options)}
  .q-sheet-bar {
    position: absolute; z-index: 1; inset-block-start: 0; display: flex; align-items: center; justify-content: space-between; gap: 1em;
    box-sizing: border-box; padding: 14px var(--q-bar-inset, 64px); font-size: var(--q-bar-size, 18px); line-height: 1.2; color: var(--q-muted, inherit);
  }
  .q-sheet-footer { inset-block: auto 0; }
  .q-sheet-bar > * { margin: 0 !important; }
  .q-sheet-bar > :is(img, svg) { block-size: auto; max-block-size: 40px; inline-size: auto; }
  .q-sheet :is(${FRAGMENTS}) { --q-fragment-progress: 0; transition: none !important; }
  .q-sheet ${VISIBLE} { --q-fragment-progress: 1; }
  .q-sheet ${FRAGMENTS}:not(${VISIBLE}) { ${HIDDEN} }
}
@media screen { ${BOX} { display: none !important; } }
`;
}
