import { dialogBox } from '../dialog-box.styles.js';

/** The sheet of the menu. It stands in the top layer, at the place that is written on it. */
export const menuStyles = `${dialogBox('menu')}
.menu {
  position: fixed;
  inset: auto;
  max-block-size: calc(100dvh - 16px);
  min-inline-size: 240px;
  max-inline-size: calc(100vw - 16px);
  margin: 0;
  padding: 6px;
  overflow: auto;
  overscroll-behavior: contain;
  font: 15px / 1.35 var(--q-font, system-ui, sans-serif);
}
.menu::backdrop { background: none; }
.menu .item {
  all: unset;
  box-sizing: border-box;
  display: grid;
  grid-template-columns: 1.4em 1fr auto;
  align-items: baseline;
  inline-size: 100%;
  padding: 7px 12px 7px 8px;
  border-radius: 8px;
  cursor: pointer;
}
.menu .item:dir(rtl) { padding: 7px 8px 7px 12px; }
.menu .item:is(:hover, :focus) { background: color-mix(in srgb, currentColor 11%, transparent); }
.menu .item:focus-visible { outline: 2px solid var(--q-focus-color, Highlight); outline-offset: -2px; }
.menu .item[aria-checked="true"]::before { content: "✓" / ""; grid-area: 1 / 1; font-weight: 700; }
.menu .name { grid-column: 2; }
.menu .key { margin-inline-start: 2.5em; font-size: 13px; opacity: .72; }
.menu hr { margin: 6px 8px; border: 0; border-block-start: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
@media (pointer: coarse) { .menu .item { padding-block: 11px; } .menu .key { display: none; } }
@media (forced-colors: active) { .menu .item:is(:hover, :focus) { color: HighlightText; background: Highlight; forced-color-adjust: none; } }
`;
