import { css } from './css.js';

/**
 * The deck's box, the stage that scales to it, and the chrome as the first slide needs it; `interaction.styles.ts` has the rest.
 */
export const deckStyles = css`
  :host {
    display: block;
    position: relative;
    /* What the deck draws is placed in it, whatever the page says of everything. */
    contain: layout !important;
    box-sizing: border-box;
    inline-size: 100%;
    aspect-ratio: var(--_width) / var(--_height);
    overflow: clip;
    font: var(--q-font-size, 32px) / var(--q-line-height, 1.35) var(--q-font, system-ui, sans-serif);
    /* What text takes over from where it stands: in a centred column, a button, a line of verse. */
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    writing-mode: horizontal-tb;
    color: var(--q-text, #1a1f26);
    background: var(--q-background, #fff);
  }
  /* As wide as a slide where a box fits its content, narrower where there is less room: two words of no size with a slide's width between them. */
  :host::before {
    content: '. .';
    display: block;
    block-size: 0;
    font-size: 0;
    word-spacing: calc(var(--_width) * 1px);
    visibility: hidden;
  }
  :host(:state(full-page)) {
    position: fixed !important;
    inset: 0 !important;
    margin: 0 !important;
    inline-size: auto;
    aspect-ratio: auto;
    z-index: var(--q-full-page-layer, 0);
  }
  :host([hidden]) {
    display: none;
  }

  .viewport {
    position: absolute;
    inset: 0;
    overflow: clip;
  }
  .viewport:focus {
    outline: none;
  }
  .stage {
    position: absolute;
    left: 50%;
    top: 50%;
    width: calc(var(--_width) * 1px);
    height: calc(var(--_height) * 1px);
    translate: -50% -50%;
  }
  /* Its own container, so that the chrome can follow the deck's size without the slides being asked. */
  .chrome {
    position: absolute;
    inset: 0;
    container-type: size;
    pointer-events: none;
    z-index: 1;
  }
  .chrome > * {
    pointer-events: auto;
  }

  .controls {
    position: absolute;
    z-index: 2;
    bottom: var(--q-controls-inset, max(6px, 1.7cqmin));
    right: var(--q-controls-inset, max(6px, 1.7cqmin));
    display: grid;
    grid-template: '. up .' 'left down right' / 1fr 1fr 1fr;
    direction: ltr;
    font-size: var(--q-controls-size, clamp(28px, 4.6cqmin, 44px));
    color: var(--_chrome, var(--q-controls-color, currentColor));
  }
  :host(:dir(rtl)) .controls {
    right: auto;
    left: var(--q-controls-inset, max(6px, 1.7cqmin));
  }
  .control {
    all: unset;
    box-sizing: border-box;
    display: grid;
    place-items: center;
    inline-size: 1em;
    block-size: 1em;
    border-radius: 50%;
    cursor: pointer;
  }
  .control svg {
    inline-size: 60%;
    block-size: 60%;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .control[aria-disabled='true'] {
    opacity: 0.25;
    cursor: default;
  }
  .control[hidden] {
    display: none;
  }
  .control--left {
    grid-area: left;
  }
  .control--right {
    grid-area: right;
  }
  .control--up {
    grid-area: up;
  }
  .control--down {
    grid-area: down;
  }

  .progress {
    position: absolute;
    z-index: 1;
    inset: auto 0 0;
    block-size: var(--q-progress-height, 4px);
    color: var(--q-progress-color, currentColor);
    background: color-mix(in srgb, currentColor 16%, transparent);
  }
  .progress span {
    display: block;
    block-size: 100%;
    background: currentColor;
    transform-origin: 0 0;
  }
  :host(:dir(rtl)) .progress span {
    transform-origin: 100% 0;
  }
`;
