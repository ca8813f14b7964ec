import { css } from '../deck/css.js';

/** How the chrome answers to pointer, focus and the reader's own settings, and the look of a deck without slides: nothing that the first slide waits for. */
export const interactionStyles = css`
  :host(:state(empty)) {
    aspect-ratio: auto;
    position: relative;
    overflow: visible;
  }
  :host(:state(empty)) :is(.viewport, .stage) {
    position: static;
    display: block;
    width: auto;
    height: auto;
    translate: none;
    scale: none !important;
  }
  :host {
    break-inside: avoid;
  }
  /* What a page says of the text of everything is for the slides. */
  :host > :not(.viewport) {
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    text-align: start;
    text-transform: none;
  }
  :host(:fullscreen) {
    aspect-ratio: auto;
  }
  /* Swipes are the deck's from when it hears them. */
  .viewport {
    touch-action: pan-y pinch-zoom;
  }
  :host(:state(full-page)) .viewport {
    touch-action: pinch-zoom;
  }
  /* One finger moves what is seen of a page that two have made larger. */
  :host(:state(pinched)) .viewport {
    touch-action: auto;
  }
  :host(:not(:state(full-page))) .viewport:focus-visible {
    outline: var(--q-focus-width, 3px) solid var(--q-focus-color, Highlight);
    outline-offset: calc(-1 * var(--q-focus-width, 3px));
  }
  .control {
    -webkit-tap-highlight-color: transparent;
  }
  .control:not([aria-disabled='true']):hover {
    background: color-mix(in srgb, currentColor 14%, transparent);
  }
  .control:focus-visible {
    outline: var(--q-focus-width, 3px) solid var(--q-focus-color, Highlight);
    outline-offset: -2px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .control {
      transition:
        opacity 0.2s,
        background-color 0.2s;
    }
    .progress span {
      transition: transform 0.4s ease-out;
    }
  }
  @media (forced-colors: active) {
    .progress span {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .control {
      color: ButtonText;
    }
    .control[aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
  }
`;
