/** The sheet of the dialog that leads to a slide. */
export const goToStyles = `
.go-to {
  inline-size: min(544px, 100% - 32px);
  box-sizing: border-box;
  margin-block-start: min(14vh, 128px);
  max-block-size: calc(100% - min(14vh, 128px) - 8px);
  padding: 0;
  border: 1px solid var(--q-line, #0000);
  border-radius: 12px;
  overflow: clip;
  font: 16px / 1.4 var(--q-font, system-ui, sans-serif);
  color: var(--q-text, #1a1f26);
  background: var(--q-background, #fff);
  box-shadow: 0 12px 48px rgb(0 0 0 / .35);
}
/* On low windows the list gives way: the field above it and the count below it stay. */
.go-to[open] { display: flex; flex-direction: column; }
.go-to > div { display: flex; flex-direction: column; min-block-size: 0; }
.go-to::backdrop { background: rgb(0 0 0 / .4); }
.go-to input { box-sizing: border-box; inline-size: 100%; padding: 16px 20px; border: 0; outline: none; font: inherit; font-size: 20px; color: inherit; background: none; }
.go-to input::placeholder { color: inherit; opacity: .72; }
.go-to ul { max-block-size: min(50vh, 384px); margin: 0; padding: 0; overflow: auto; overscroll-behavior: contain; list-style: none; }
.go-to ul:not(:empty) { padding: 6px; border-block-start: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
.go-to li { display: grid; grid-template-columns: 51px minmax(0, 1fr); align-items: baseline; padding: 8px 12px 8px 4px; border-radius: 8px; cursor: pointer; }
.go-to li:dir(rtl) { padding: 8px 4px 8px 12px; }
.go-to li:hover { background: color-mix(in srgb, currentColor 7%, transparent); }
.go-to [aria-selected=true], .go-to [aria-selected=true]:hover { background: color-mix(in srgb, currentColor 13%, transparent); }
.go-to .number { position: static; direction: inherit; padding-inline-end: 12px; text-align: end; font: inherit; font-size: 14px; font-variant-numeric: tabular-nums; color: inherit; opacity: .8; }
.go-to :is(.title, .text) { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.go-to .text { grid-column: 2; font-size: 14px; opacity: .85; }
.go-to mark { color: inherit; background: none; font-weight: 700; text-decoration: underline 2px var(--q-accent, #1f66b0); text-underline-offset: .2em; }
.go-to p { margin: 0; padding: 8px 20px 10px; border-block-start: 1px solid color-mix(in srgb, currentColor 20%, transparent); font-size: 13px; unicode-bidi: plaintext; }
.go-to p:dir(rtl) { text-align: right; }
.go-to p:empty { display: none; }
@media (max-width: 480px) { .go-to .title { white-space: normal; } }
@media (forced-colors: active) {
  .go-to { border-color: CanvasText; }
  .go-to [aria-selected=true] { color: HighlightText; background: Highlight; forced-color-adjust: none; }
}
`;
