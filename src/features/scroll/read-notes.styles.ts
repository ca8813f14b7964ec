import { css } from '../../deck/css.js';

/** For light DOM: the notes at the end of their slides. */
export const shownNotesStyles = css`
  @media screen {
    q-deck:state(reading-notes) q-section:state(page) :is(q-notes, aside.notes) {
      display: block !important;
      margin-block: 1.4em 0;
      border-block-start: 1px solid var(--q-line, color-mix(in srgb, currentColor 22%, transparent));
      padding-block-start: 0.9em;
      font: 20px / 1.5 var(--q-font, system-ui, sans-serif);
      text-align: start;
      color: var(--q-muted, inherit);
    }
  }
`;

/** The button, for the deck's own shadow DOM: in the look of the slide number. */
export const notesButtonStyles = css`
  .read-notes {
    position: absolute;
    inset-block-end: 14px;
    inset-inline-end: 14px;
    padding: 0.45em 0.8em;
    border: 1px solid color-mix(in srgb, var(--q-text, #1a1f26) 18%, transparent);
    border-radius: 2em;
    font-family: inherit;
    font-size: 14px;
    line-height: 1.2;
    color: var(--q-text, #1a1f26);
    background: color-mix(in srgb, var(--q-background, #fff) 92%, transparent);
    cursor: pointer;
  }
  .read-notes:hover {
    border-color: currentColor;
  }
  .read-notes[aria-pressed='true'] {
    color: var(--q-background, #fff);
    background: var(--q-text, #1a1f26);
  }
  .read-notes:focus-visible {
    outline: var(--q-focus-width, 3px) solid var(--q-focus-color, Highlight);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .read-notes[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
  @media print {
    .read-notes {
      display: none;
    }
  }
`;
