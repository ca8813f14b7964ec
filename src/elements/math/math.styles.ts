/** The look of a formula: KaTeX's own rules, and how the formula stands in the text or on the slide around it. */
import { sheetFor } from '../sheet-for.js';
import { katexCss } from './katex-css.js';

const css = String.raw;

const text = css`
  :host {
    position: relative;
    direction: ltr;
    unicode-bidi: isolate;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
  }
  :host(:state(display)) {
    display: block;
    min-width: 0;
    margin-block: 0.5em;
  }
  :host([hidden]) {
    display: none;
  }
  .waiting {
    visibility: hidden;
  }
  .set {
    position: absolute;
    inset: 0 auto auto 0;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .formula {
    font-size: var(--q-math-size, 1.1em);
    -webkit-user-select: none;
    user-select: none;
  }
  .formula.loading {
    visibility: hidden;
  }
  .formula.display {
    display: block;
    padding-block: 0.15em;
    overflow: auto hidden;
    scrollbar-width: thin;
    scrollbar-color: currentColor transparent;
    text-align: center;
  }
  .formula.display > .fit {
    display: block;
    font-size: calc(1em * var(--_fit, 1));
  }
  .ruler {
    display: block;
  }
  .formula:focus-visible {
    outline: var(--q-focus-width, 3px) solid var(--q-focus-color, Highlight);
    outline-offset: 2px;
  }
  .katex,
  .katex-display > .katex {
    font-size: 1em;
  }
  .katex-display {
    margin: 0;
  }
  /* What was never on screen could not be fitted, and paper does not scroll: it goes on in the next line. */
  @media print {
    .formula.display {
      overflow: visible;
    }
    .katex-display > .katex {
      white-space: normal;
    }
  }
  .error {
    padding: 0 0.25em;
    border-radius: 0.2em;
    background: rgb(200 0 0 / 10%);
    color: inherit;
    font:
      0.85em ui-monospace,
      Menlo,
      Consolas,
      monospace;
    text-decoration: underline wavy var(--q-red, #c62828) 0.08em;
    text-underline-offset: 0.2em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;

/** Gives a formula's shadow root its rules; again, where it comes into another document. */
export function adoptMathSheets(root: ShadowRoot): void {
  root.adoptedStyleSheets = [sheetFor(root.ownerDocument, katexCss), sheetFor(root.ownerDocument, text)];
}
