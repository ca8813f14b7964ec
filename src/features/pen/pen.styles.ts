/** Drawings, what catches the pointer that draws, and the tools. */
export const penStyles = `
:host {
  --_ink-red: var(--q-ink-red, #e5383b);
  --_ink-amber: var(--q-ink-amber, #f6a609);
  --_ink-green: var(--q-ink-green, #1faa59);
  --_ink-blue: var(--q-ink-blue, #2f80ed);
}
.ink { position: absolute; inset: 0; z-index: 2; inline-size: 100%; block-size: 100%; overflow: visible; pointer-events: none; }
.ink path { fill: none; stroke: currentColor; stroke-linecap: round; stroke-linejoin: round; }
.ink .marker { opacity: .4; }
.ink-text { color: var(--_chrome, var(--q-text, currentColor)); }
.ink-red { color: var(--_ink-red); }
.ink-amber { color: var(--_ink-amber); }
.ink-green { color: var(--_ink-green); }
.ink-blue { color: var(--_ink-blue); }
.ink, .pen-toolbar span { forced-color-adjust: none; }
:host(:is(:state(overview), :state(scroll))) :is(.stage > .ink, .pen-surface, .pen-toolbar) { display: none; }

.pen-surface { position: absolute; inset: 0; cursor: crosshair; touch-action: pinch-zoom; user-select: none; -webkit-user-select: none; }

.pen-toolbar {
  position: absolute;
  z-index: 4;
  inset: auto 0 max(8px, 1.7cqmin);
  inline-size: fit-content;
  max-inline-size: calc(100% - 16px);
  box-sizing: border-box;
  margin-inline: auto;
  display: flex;
  flex-wrap: wrap;
  justify-content: center;
  gap: 2px 0;
  padding: 4px 2px;
  border: 1px solid rgb(255 255 255 / .16);
  border-radius: 14px;
  font: 14px/1 system-ui, sans-serif;
  color: #f2f4f7;
  background: #1d222a;
  box-shadow: 0 6px 24px rgb(0 0 0 / .35);
  --_size: clamp(30px, 4.6cqmin, 44px);
}
.pen-toolbar > div { display: flex; gap: 2px; padding-inline: 4px; }
.pen-toolbar > div + div { border-inline-start: 1px solid rgb(255 255 255 / .16); }
.pen-toolbar button {
  all: unset;
  box-sizing: border-box;
  display: grid;
  place-items: center;
  inline-size: var(--_size);
  block-size: var(--_size);
  border-radius: 10px;
  cursor: pointer;
  -webkit-tap-highlight-color: transparent;
}
.pen-toolbar svg { inline-size: 58%; block-size: 58%; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.pen-toolbar button:hover { background: rgb(255 255 255 / .12); }
.pen-toolbar button[aria-pressed="true"] { background: rgb(255 255 255 / .22); }
.pen-toolbar button[aria-disabled="true"] { opacity: .35; cursor: default; background: none; }
.pen-toolbar button:focus-visible { outline: 2px solid #8ab4ff; outline-offset: -2px; }
.pen-toolbar span { inline-size: 48%; block-size: 48%; border-radius: 50%; background: currentColor; box-shadow: 0 0 0 1.5px rgb(255 255 255 / .55); }
.pen-toolbar [aria-pressed="true"] span { box-shadow: 0 0 0 2px #1d222a, 0 0 0 4px #fff; }
@container (max-width: 420px) { .pen-toolbar { --_size: 27px; padding: 2px 0; border-radius: 10px; } .pen-toolbar > div { gap: 0; padding-inline: 2px; } }
@media (forced-colors: active) {
  .pen-toolbar { border-color: CanvasText; }
  .pen-toolbar button[aria-pressed="true"] { outline: 2px solid Highlight; outline-offset: -2px; }
}
@media print { .pen-toolbar, .pen-surface, .stage > .ink { display: none; } }
`;
