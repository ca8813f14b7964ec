/** The dialogs about a window that did not open, and about a link that asks for one. */
export const blockedStyles = `
.blocked {
  inline-size: min(480px, 100% - 32px);
  box-sizing: border-box;
  padding: 24px 28px;
  border: 1px solid var(--q-line, #0000);
  border-radius: 12px;
  font: 16px / 1.5 var(--q-font, system-ui, sans-serif);
  color: var(--q-text, #1a1f26);
  background: var(--q-background, #fff);
  box-shadow: 0 12px 48px rgb(0 0 0 / .35);
}
.blocked::backdrop { background: rgb(0 0 0 / .5); }
.blocked h2 { margin: 0 0 8px; font-size: 21px; line-height: 1.25; }
.blocked p { margin: 0; }
.blocked p + p { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 12px; margin-block-start: 24px; }
.blocked :is(a, button) {
  padding: 7px 18px;
  border: 1px solid;
  border-radius: 6px;
  font: inherit;
  color: inherit;
  background: none;
  text-decoration: none;
  cursor: pointer;
}
.blocked :is(a, .main) { border-color: var(--q-text, #1a1f26); color: var(--q-background, #fff); background: var(--q-text, #1a1f26); }
.blocked button:not(.main):hover { background: var(--q-surface, #eef1f4); }
.blocked :is(a, button):focus-visible { outline: var(--q-focus-width, 3px) solid var(--q-focus-color, Highlight); outline-offset: 2px; }
`;
