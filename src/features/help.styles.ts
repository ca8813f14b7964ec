/** The help dialog's own sheet. */
export const helpStyles = `
.help {
  inline-size: min(928px, 100% - 32px);
  max-block-size: calc(100% - 32px);
  box-sizing: border-box;
  padding: 0;
  overflow: auto;
  overscroll-behavior: contain;
  border: 1px solid var(--q-line, #0000);
  border-radius: 14px;
  font: 15px / 1.5 var(--q-font, system-ui, sans-serif);
  color: var(--q-text, #1a1f26);
  background: var(--q-background, #fff);
  box-shadow: 0 12px 48px rgb(0 0 0 / .35);
}
.help::backdrop { background: rgb(0 0 0 / .5); }
.help header {
  position: sticky;
  inset-block-start: 0;
  display: flex;
  align-items: center;
  justify-content: space-between;
  padding-block: 14px 10px;
  padding-inline: 28px 14px;
  background: inherit;
}
.help h2 { margin: 0; font: inherit; font-size: 21px; font-weight: 700; }
.help .groups { columns: 2 304px; column-gap: 40px; padding: 0 28px 14px; }
.help section { break-inside: avoid; padding-block-end: 16px; }
.help h3 { margin: 0 0 4px; font: inherit; font-size: 13px; font-weight: 700; opacity: .72; }
.help dl { margin: 0; }
.help dl > div { display: flex; align-items: baseline; justify-content: space-between; gap: 16px; padding-block: 3.5px; border-block-end: 1px solid color-mix(in srgb, currentColor 10%, transparent); }
.help dl > div:last-child { border: 0; }
.help dd { margin: 0; order: -1; }
.help dt { display: flex; flex-wrap: wrap; justify-content: end; gap: 4px 10px; font-size: 12px; }
.help dt span { display: flex; direction: ltr; align-items: baseline; gap: 3px; white-space: nowrap; }
.help kbd {
  min-inline-size: 1.5em;
  box-sizing: border-box;
  padding: 1px 6px;
  border: 1px solid color-mix(in srgb, currentColor 28%, transparent);
  border-block-end-width: 2px;
  border-radius: 6px;
  font: 600 12.5px/1.45 var(--q-code-font, ui-monospace, monospace);
  text-align: center;
  background: var(--q-surface, #f4f6f8);
}
.help button { all: unset; display: grid; place-items: center; inline-size: 40px; block-size: 40px; border-radius: 50%; cursor: pointer; }
.help button:hover { background: color-mix(in srgb, currentColor 10%, transparent); }
.help button:focus-visible { outline: var(--q-focus-width, 3px) solid var(--q-focus-color, Highlight); outline-offset: -2px; }
.help svg { inline-size: 20px; block-size: 20px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; }
`;
