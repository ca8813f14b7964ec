import { css } from '../../deck/css.js';

/**
 * For light DOM: slides below each other, in the stage's grid; those of a stack in a grid of its own (its box could not be left out: WebKit
 * mixes up the slides in it).
 * What is far from the window is laid out and painted by no browser until it comes near.
 */
export const scrolledSlidesStyles = css`
  @media screen {
    q-deck q-section:state(page):state(page) {
      position: relative !important;
      inset: auto !important;
      content-visibility: auto;
    }
    q-deck q-section:is(:state(near), :state(long)):state(page) {
      content-visibility: visible;
      isolation: isolate;
    }
    q-deck q-section:state(page):state(long) {
      height: auto !important;
      min-height: calc(var(--_height) * 1px) !important;
      overflow: visible !important;
      mask-image: none !important;
    }
    /* Ornaments end with their slide; its background and its frame may reach further. */
    q-section:state(page):not(:state(pages)) {
      clip-path: inset(calc(var(--_bleed-y, 0px) - 4px) calc(var(--_bleed-x, 0px) - 4px));
    }
    q-section:state(wide) {
      --_width: var(--_full-width);
      --_height: var(--_full-height);
      zoom: var(--_wide-zoom);
    }
    q-section:state(page) {
      scroll-margin-block: var(--_gap);
    }
    q-section:state(near)::part(background) {
      inset: var(--_bleed-y) var(--_bleed-x) !important;
    }
    q-deck:state(framed) q-section:state(page) {
      outline: 1px solid var(--q-line, color-mix(in srgb, currentColor 22%, transparent));
    }
    q-deck q-section:state(pages):not(:state(page)) {
      display: grid !important;
      row-gap: var(--_gap);
      margin: 0 !important;
      padding: 0 !important;
    }
    q-section:state(pages):not(:state(page)) > :not(q-section, :has(q-section)) {
      display: none !important;
    }
    q-deck:state(scroll) > :not(q-section, :has(q-section), [slot]) {
      position: absolute !important;
    }

    /* A stack with content of its own: its slides stand below that, in its row. */
    q-deck q-section:state(pages):state(page):state(page) {
      display: block !important;
      visibility: inherit !important;
      --_visibility: inherit;
      position: relative !important;
      padding: 40px 64px 0 !important;
    }
    q-section:state(pages):state(page) > :not(q-section, :has(q-section)) {
      visibility: inherit !important;
    }
    q-deck q-section:state(pages):state(page) q-section:state(page) {
      position: relative !important;
      margin: var(--_gap) -64px 0 !important;
    }
  }
`;

/** For the deck's own shadow DOM: as high as its slides, or a box that scrolls where the page gives it a height. */
export const scrolledDeckStyles = css`
  @media screen {
    :host(:state(scroll)) {
      display: flex;
      flex-direction: column;
      aspect-ratio: auto;
      --_chrome: initial;
    }
    :host(:state(scroll):state(full-page):not(:fullscreen)) {
      position: absolute !important;
      inset: 0 0 auto !important;
      min-block-size: 100%;
    }
    :host(:state(scroll)) .viewport {
      position: relative;
      inset: auto !important;
      flex: 0 1 auto;
      min-block-size: 0;
      touch-action: pan-y pinch-zoom;
    }
    :host(:state(scroll-box)) .viewport {
      overflow: hidden auto;
      overscroll-behavior: auto;
    }
    :host(:state(scroll)) .stage {
      position: relative;
      inset: auto;
      translate: none;
      scale: none !important;
      inline-size: auto;
      block-size: auto;
      display: grid;
      justify-content: center;
      grid-template-columns: calc(var(--_width) * 1px);
      row-gap: var(--_gap);
      align-items: start;
      padding-block: var(--_edge);
      zoom: var(--_zoom);
      overflow-anchor: none;
    }
    /* The window's height, moving along with it over the slides. */
    :host(:state(scroll):not(:state(scroll-box))) .chrome {
      position: sticky;
      inset: 0 auto auto 0;
      flex: none;
      block-size: 100vh;
      block-size: 100svh;
      margin-block-end: -100vh;
      margin-block-end: -100svh;
    }
    :host(:state(scroll)) :is(.controls, .backgrounds, .notes) {
      display: none;
    }
    :host(:state(scroll)) .number {
      box-sizing: border-box;
      padding: 0.45em 0.8em;
      border: 1px solid color-mix(in srgb, var(--q-text, #1a1f26) 18%, transparent);
      border-radius: 2em;
      inset-block-end: 14px;
      inset-inline-start: 14px;
      line-height: 1.2;
      font-size: 14px;
      color: var(--q-text, #1a1f26);
      background: color-mix(in srgb, var(--q-background, #fff) 92%, transparent);
    }
  }
`;
