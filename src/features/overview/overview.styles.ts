import { css } from '../../deck/css.js';

/** The overview: a bar, and below it a plane on which tiles and slides stand in the slides' own px, scaled down as one. */
export const overviewStyles = css`
  @media screen {
    :host(:state(overview)) :is(.viewport, .chrome, .backgrounds) {
      visibility: hidden;
    }
  }
  .overview {
    --_px: calc(1px / var(--_zoom));
    --_radius: calc(6 * var(--_px));
    --_row-gap: calc(36 * var(--_px));
    position: absolute;
    inset: 0;
    z-index: 2;
    overflow: hidden scroll;
    overscroll-behavior: contain;
    font: 14px / 1.3 var(--q-font, system-ui, sans-serif);
    color: var(--q-text, #1a1f26);
    background: color-mix(in srgb, var(--q-text, #1a1f26) 9%, var(--q-background, #fff));
    scrollbar-color: color-mix(in srgb, currentColor 45%, transparent) transparent;
  }
  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    box-sizing: border-box;
    block-size: 52px;
    display: flex;
    align-items: center;
    gap: 12px;
    padding-inline: 16px;
    background: color-mix(in srgb, var(--q-text, #1a1f26) 9%, var(--q-background, #fff));
    box-shadow: 0 1px color-mix(in srgb, currentColor 18%, transparent);
  }
  .find {
    flex: 0 1 18em;
    min-inline-size: 0;
    position: relative;
  }
  .find svg {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 10px;
    margin-block: auto;
    inline-size: 15px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    opacity: 0.7;
  }
  .find input {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 6px 10px 6px 32px;
    border: 1px solid color-mix(in srgb, currentColor 38%, transparent);
    border-radius: 8px;
    font: inherit;
    color: inherit;
    background: var(--q-background, #fff);
  }
  .find input:dir(rtl) {
    padding: 6px 32px 6px 10px;
  }
  .find input::placeholder {
    color: inherit;
    opacity: 0.72;
  }
  @media (pointer: coarse) {
    .find input {
      font-size: 16px;
    }
  }
  .count {
    flex: 1;
    unicode-bidi: plaintext;
    min-inline-size: max-content;
    font-variant-numeric: tabular-nums;
  }
  .count:dir(rtl) {
    text-align: right;
  }
  .close {
    all: unset;
    box-sizing: border-box;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    border-radius: 50%;
    cursor: pointer;
  }
  .close:hover {
    background: color-mix(in srgb, currentColor 12%, transparent);
  }
  .close svg {
    inline-size: 18px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.2;
    stroke-linecap: round;
  }
  .bar :is(input, button):focus-visible {
    outline: var(--q-focus-width, 3px) solid var(--q-focus-color, Highlight);
    outline-offset: 1px;
  }
  .plane {
    position: absolute;
    inset-block-start: 76px;
    inset-inline-start: calc(var(--_start) * 1px);
    inline-size: calc(var(--_line) * var(--_px));
    transform-origin: 0 0;
    scale: var(--_zoom);
  }
  .plane:dir(rtl) {
    transform-origin: 100% 0;
  }
  .line,
  .flow,
  .slides {
    position: absolute;
    inset-inline: 0;
  }
  .line,
  .slides {
    display: flex;
    align-items: start;
    gap: calc(var(--_gap) * var(--_px));
  }
  /* Lines out of sight cost nothing; what is drawn around their slides is inside their edges, where it is not cut off. */
  .line:not(.near) {
    content-visibility: auto;
  }
  .line {
    inset-inline: calc(-12 * var(--_px));
    margin-block-start: calc(-12 * var(--_px));
    padding: calc(12 * var(--_px)) calc(12 * var(--_px)) calc(48 * var(--_px));
  }
  .line > .slides {
    inset: calc(12 * var(--_px));
  }
  .slides {
    pointer-events: none;
    font: var(--q-font-size, 32px) / var(--q-line-height, 1.35) var(--q-font, system-ui, sans-serif);
  }
  .flow {
    flex-wrap: wrap;
    row-gap: calc(56 * var(--_px));
    inset-inline-end: calc(-1 * var(--_px));
  }
  .column {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: var(--_row-gap);
  }
  .column:has(.tile + .tile)::before {
    content: '';
    position: absolute;
    inset: calc(var(--_gap) * -0.33 * var(--_px)) calc(var(--_gap) * -0.33 * var(--_px)) calc(-36 * var(--_px));
    border-radius: calc(12 * var(--_px));
    background: color-mix(in srgb, currentColor 9%, transparent);
  }
  .tile {
    all: unset;
    position: relative;
    display: block;
    inline-size: calc(var(--_width) * 1px);
    block-size: calc(var(--_height) * 1px);
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .thumb {
    position: absolute;
    inset: 0;
    isolation: isolate;
    overflow: clip;
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .tile::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
    box-shadow:
      0 0 0 var(--_px) color-mix(in srgb, var(--q-text, #1a1f26) 22%, transparent),
      0 calc(2 * var(--_px)) calc(6 * var(--_px)) rgb(0 0 0 / 0.12);
    outline: calc(3 * var(--_px)) solid #0000;
    outline-offset: calc(2 * var(--_px));
  }
  .tile:hover::after {
    outline-color: color-mix(in srgb, currentColor 35%, transparent);
  }
  .tile[aria-current]::after {
    outline-color: var(--q-accent, #1f66b0);
  }
  .tile:focus-visible::after {
    outline: calc(4 * var(--_px)) solid var(--q-focus-color, Highlight);
    outline-offset: calc(2 * var(--_px));
  }
  .tile[aria-current]:focus-visible::after {
    box-shadow: 0 0 0 calc(2 * var(--_px)) var(--q-accent, #1f66b0);
  }
  .caption {
    position: absolute;
    inset-block-start: calc(100% + 7 * var(--_px));
    inset-inline: 0;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    font-size: calc(13 * var(--_px));
    line-height: calc(20 * var(--_px));
  }
  .caption::before {
    content: attr(data-number);
    display: inline-block;
    box-sizing: border-box;
    min-inline-size: calc(20 * var(--_px));
    margin-inline-end: calc(6 * var(--_px));
    padding-inline: calc(5 * var(--_px));
    border-radius: calc(10 * var(--_px));
    text-align: center;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    background: color-mix(in srgb, currentColor 12%, transparent);
  }
  .tile[aria-current] .caption::before {
    color: var(--q-background, #fff);
    background: var(--q-text, #1a1f26);
  }
  .skipped {
    text-decoration: line-through;
  }
  .skipped::before {
    opacity: 0.6;
  }
  @media (forced-colors: active) {
    .tile::after {
      outline: calc(1 * var(--_px)) solid CanvasText;
      outline-offset: 0;
    }
    .tile[aria-current]::after {
      outline: calc(4 * var(--_px)) solid Highlight;
    }
    .tile:focus-visible::after {
      outline: calc(4 * var(--_px)) dashed CanvasText;
      outline-offset: calc(4 * var(--_px));
    }
  }
  @media print {
    .overview {
      display: none;
    }
  }
`;
