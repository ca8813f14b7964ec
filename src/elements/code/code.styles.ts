/** The look of painted code: layout and states here, every colour and size from a `--q-code-…` property. */
import { CODE_ROLES } from '../../model/code-tokens.js';
import { sheetFor } from '../sheet-for.js';

const css = String.raw;

const colours = CODE_ROLES.map((role) => `.${role}{color:var(--q-code-${role},inherit)}`).join('');

// Lines are inline blocks with real line ends between them: blocks would have browsers add a second one when copied.
const text = css`
  :host {
    display: block;
    position: relative;
    min-width: 0;
    direction: ltr;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  pre {
    position: relative;
    box-sizing: border-box;
    max-height: var(--q-code-max-height, none);
    margin: 0;
    overflow: auto;
    border-radius: var(--q-code-radius, 0.3em);
    background: var(--q-code-background, #8080801f);
    color: var(--q-code-color, inherit);
    font: var(--q-code-font-size, 0.75em) / var(--q-code-line-height, 1.5)
      var(--q-code-font, ui-monospace, Menlo, Consolas, monospace);
    letter-spacing: normal;
    tab-size: var(--q-code-tab-size, 4);
    print-color-adjust: exact;
  }
  code {
    display: block;
    width: max-content;
    min-width: 100%;
    padding-block: var(--q-code-padding-block, 0.7em);
    font: inherit;
    counter-reset: line var(--_start);
  }
  .line {
    display: inline-block;
    box-sizing: border-box;
    min-width: 100%;
    min-height: 1lh;
    padding-inline: var(--q-code-padding-inline, 1em);
    vertical-align: top;
    counter-increment: line;
  }
  .piece {
    display: inline-block;
    min-width: 100%;
    vertical-align: top;
  }
  /* Firefox copies what it has not laid out as one line. */
  @supports not (-moz-appearance: none) {
    .piece {
      content-visibility: auto;
    }
  }
  .dim .line {
    opacity: var(--q-code-dim-opacity, 0.45);
  }
  .dim .lit {
    opacity: 1;
    background: var(--q-code-highlight-background, #80808033);
    box-shadow: inset 0.25em 0 var(--q-code-highlight-bar, currentColor);
  }
  .numbers .line::before {
    display: inline-block;
    width: var(--_gutter);
    box-sizing: border-box;
    padding-inline-end: 1.5ch;
    color: var(--q-code-line-number, inherit);
    text-align: end;
    text-indent: 0;
    content: counter(line) / '';
  }
  .numbers .piece .line::before {
    content: attr(data-number) / '';
  }
  .wrap code {
    width: auto;
  }
  .wrap .piece {
    width: 100%;
  }
  .wrap .line {
    width: 100%;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .wrap.numbers .line {
    padding-inline-start: calc(var(--q-code-padding-inline, 1em) + var(--_gutter));
    text-indent: calc(0px - var(--_gutter));
  }
  ${colours} .comment,
  .italic {
    font-style: italic;
  }
  .keyword {
    font-weight: var(--q-code-keyword-weight, normal);
  }
  .heading,
  .bold {
    font-weight: bold;
  }
  mark,
  a {
    color: inherit;
  }
  @media screen {
    .deck :is(.enter:not([q-state*='v']), .once:not([q-state*='c']), .leave[q-state*='v']) {
      opacity: 0;
      visibility: hidden;
    }
  }
  mark,
  .stay[q-state*='v'] {
    background: var(--q-code-mark-background, #ffc80040);
  }
  @media (prefers-reduced-motion: no-preference) {
    pre {
      scroll-behavior: smooth;
    }
    .line,
    .fragment {
      transition: 0.3s;
      transition-property: opacity, visibility, background-color;
    }
  }
  @media (forced-colors: active) {
    pre {
      border: 1px solid;
    }
    .dim .line {
      opacity: 1;
    }
    .dim .lit {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    pre {
      max-height: none;
      overflow: visible;
    }
    .piece {
      content-visibility: visible;
    }
  }
`;

/** Gives a shadow root the look of code. */
export function adoptCodeSheet(root: ShadowRoot): void {
  const sheet = sheetFor(root.ownerDocument, text);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
