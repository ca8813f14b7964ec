import { css } from '../deck/css.js';

/** The black screen, before everything else in the deck. */
export const blackScreenStyles = css`
  .pause {
    position: absolute;
    inset: 0;
    z-index: 3;
    background: #000;
  }
`;
