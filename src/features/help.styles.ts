/** The help dialog's own sheet. */
export const helpStyles = `
.help {
  inline-size: min(46rem, 100% - 2rem);
  max-block-size: calc(100% - 2rem);
  box-sizing: border-box;
  padding: 24px 28px;
  border: 1px solid var(--q-line, #0000);
  border-radius: 12px;
  font: 16px / 1.5 var(--q-font, system-ui, sans-serif);
  color: var(--q-text, #1a1f26);
  background: var(--q-background, #fff);
  box-shadow: 0 12px 48px rgb(0 0 0 / .35);
}
.help::backdrop { background: rgb(0 0 0 / .5); }
.help h2 { margin: 0 0 12px; font-size: 22px; }
.help dl { margin: 0; columns: 2 18rem; column-gap: 32px; }
.help div { display: flex; justify-content: space-between; gap: 12px; padding-block: 4px; break-inside: avoid; }
.help dd { margin: 0; order: -1; }
.help dt { white-space: nowrap; }
.help kbd { padding: 1px 7px; border: 1px solid var(--q-line, #b6bec9); border-radius: 5px; font: 600 13px/1.4 var(--q-code-font, ui-monospace, monospace); background: var(--q-surface, #f4f6f8); }
.help form { margin-block-start: 16px; text-align: end; }
.help button { padding: 6px 18px; border: 1px solid; border-radius: 6px; font: inherit; color: inherit; background: none; cursor: pointer; }
.help button:hover { background: var(--q-surface, #eef1f4); }
.help button:focus-visible { outline: var(--q-focus-width, 3px) solid var(--q-focus-color, Highlight); outline-offset: 2px; }
`;
