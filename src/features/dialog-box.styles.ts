/** What the deck's dialogs and menus share: a box with a shadow, in the theme's colours. */
export const dialogBox = (name: string): string => `
.${name} {
  box-sizing: border-box;
  border: 1px solid var(--q-line, #0000);
  border-radius: 12px;
  color: var(--q-text, #1a1f26);
  background: var(--q-background, #fff);
  box-shadow: 0 12px 48px rgb(0 0 0 / .35);
}
.${name}::backdrop { background: rgb(0 0 0 / .45); }
@media (forced-colors: active) { .${name} { border-color: CanvasText; } }
`;

/** Buttons in them. The one that leads on is filled. */
export const dialogButtons = (name: string): string => `
.${name} .button {
  padding: 7px 18px;
  border: 1px solid;
  border-radius: 6px;
  font: inherit;
  color: inherit;
  background: none;
  cursor: pointer;
}
.${name} .button--main { border-color: var(--q-text, #1a1f26); color: var(--q-background, #fff); background: var(--q-text, #1a1f26); }
.${name} .button:hover { background: color-mix(in srgb, currentColor 10%, transparent); }
.${name} .button--main:hover { background: color-mix(in srgb, var(--q-text, #1a1f26) 86%, var(--q-background, #fff)); }
.${name} :is(.button, input, textarea):focus-visible { outline: var(--q-focus-width, 3px) solid var(--q-focus-color, Highlight); outline-offset: 2px; }
`;
