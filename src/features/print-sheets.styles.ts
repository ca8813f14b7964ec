import { FRAGMENTS, HIDDEN, VISIBLE } from '../deck/light.styles.js';
import type { DeckOptions } from '../model/deck-options.js';
import { pageRules, paperState, wholePage } from './print.styles.js';

/** How wide, in px, a slide of a handout is: the narrower of the usual papers, without its margins. */
const HANDOUT = 640;

/** A page for each step: as those of the slides. */
const slidePage = (sheet: string, { width, height }: DeckOptions): string => `
  ${sheet} { page: ${paperState(width, height)}; break-before: page; position: relative; }`;

/** A page of the reader's own paper: a framed slide, its notes below. */
const handoutPage = (sheet: string, { width }: DeckOptions, background: string): string => `
  ${sheet} { page: q-handout; break-before: page; position: relative; inline-size: ${String(HANDOUT)}px; margin-inline: auto; }
  ${sheet} > :is(q-section, .q-sheet-bar) { zoom: ${String(HANDOUT / width)}; }
  ${sheet} > q-section { background: ${background}; outline: 2px solid #8888; break-inside: avoid; }
  ${sheet} > .q-sheet-footer { inset-block: auto; margin-block-start: -50px; }
  ${sheet} > .q-sheet-notes { padding-block-start: 24px; font: 15px / 1.5 var(--q-font, system-ui, sans-serif); color: #111; orphans: 2; widows: 2; }
  ${sheet} > .q-sheet-notes > :first-child { margin-block-start: 0; }
  ${sheet} > .q-sheet-notes :is(p, ul, ol) { margin-block: .6em 0; }`;

/**
 * The rules for copies of slides on paper.
 * @param name The value of the attribute `q-print` of what holds them.
 * @param deck The deck's computed style: what a slide takes over from it.
 */
export function sheetStyles(name: string, options: DeckOptions, deck: CSSStyleDeclaration): string {
  const { fontStyle, fontWeight, fontSize, lineHeight, fontFamily, color, background, direction, colorScheme } = deck;
  const box = `q-deck[q-print="${name}"]`;
  const sheet = `${box} > .q-sheet`;
  const isHandout = options.print === 'notes';
  return `
@page q-handout { margin: 14mm; }
@media print {
  q-deck:has(+ ${box}) { display: none !important; }
  ${box} {
    display: block !important;
    position: static !important;
    ${isHandout ? 'background: none !important;' : `${wholePage(options.width)} background: ${background};`}
    font: ${fontStyle} ${fontWeight} ${fontSize} / ${lineHeight} ${fontFamily};
    color: ${color};
    direction: ${direction};
    color-scheme: ${colorScheme};
    --_width: ${String(options.width)};
    --_height: ${String(options.height)};
  }
  ${pageRules(`${sheet} > q-section`, options.width, options.height)}
  ${sheet} > .q-sheet-bar {
    position: absolute;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    box-sizing: border-box;
    inline-size: ${String(options.width)}px;
    padding: 14px var(--q-bar-inset, 64px);
    font-size: var(--q-bar-size, 18px);
    line-height: 1.2;
    color: var(--q-muted, inherit);
  }
  ${sheet} > .q-sheet-footer { inset-block: auto 0; padding-inline-start: max(var(--q-bar-inset, 64px), 112px); }
  ${sheet} > .q-sheet-bar > * { margin: 0 !important; }
  ${sheet} > .q-sheet-bar > :is(img, svg) { block-size: auto; max-block-size: 40px; inline-size: auto; }
  ${isHandout ? handoutPage(sheet, options, background) : slidePage(sheet, options)}
  ${sheet} ${FRAGMENTS} { --q-fragment-progress: 0; transition: none !important; }
  ${sheet} ${FRAGMENTS}${VISIBLE} { --q-fragment-progress: 1; }
  ${sheet} ${FRAGMENTS}:not(${VISIBLE}) { ${HIDDEN} }
}
@media screen { ${box} { display: none !important; } }
`;
}
