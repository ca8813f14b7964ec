import { css } from '../deck/css.js';

/** The slide number, in the corner where a line begins. */
export const numberStyles = css`
  .number {
    position: absolute;
    z-index: 1;
    inset-block-end: var(--q-number-inset, max(10px, 2.4cqmin));
    inset-inline-start: var(--q-number-inset, max(10px, 2.4cqmin));
    line-height: 1;
    unicode-bidi: plaintext;
    font-size: var(--q-number-size, clamp(12px, 2.2cqmin, 20px));
    font-variant-numeric: tabular-nums;
    color: var(--_chrome, var(--q-number-color, currentColor));
  }
`;
