/** What a deck shows while its talk is on the way, and where it does not come. */
export const statusStyles = `
:host(:state(loading)) { aspect-ratio: var(--_width) / var(--_height) !important; overflow: clip !important; }
:host(:state(empty)) .stage { box-sizing: border-box; padding: 14px 20px; font-size: 18px; }
.source-bar {
  position: absolute;
  z-index: 1;
  inset: 0 0 auto;
  block-size: 3px;
  overflow: hidden;
  background: color-mix(in srgb, currentColor 14%, transparent);
  animation: q-source-appear 0s .4s both;
}
.source-bar::before {
  content: "";
  display: block;
  inline-size: 30%;
  block-size: 100%;
  background: var(--q-progress-color, currentColor);
  animation: q-source-run 1.4s ease-in-out infinite;
}
@keyframes q-source-appear { from { visibility: hidden; } to { visibility: visible; } }
@keyframes q-source-run { from { translate: -100%; } to { translate: 335%; } }
@media (prefers-reduced-motion: reduce) { .source-bar::before { inline-size: 100%; opacity: .5; animation: none; } }

.source-failed {
  box-sizing: border-box;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 12px 20px;
  padding: 16px 20px;
  border: 1px solid color-mix(in srgb, currentColor 22%, transparent);
  border-inline-start: 4px solid var(--q-accent, currentColor);
  border-radius: 6px;
  font: 16px / 1.45 var(--q-font, system-ui, sans-serif);
}
.source-failed p { flex: 1 1 16em; margin: 0; overflow-wrap: anywhere; }
.source-failed strong { display: block; }
.source-failed button {
  all: unset;
  box-sizing: border-box;
  min-block-size: 44px;
  padding: 9px 18px;
  border: 1px solid currentColor;
  border-radius: 6px;
  font-weight: 600;
  text-align: center;
  cursor: pointer;
}
.source-failed button:hover { background: color-mix(in srgb, currentColor 10%, transparent); }
.source-failed button:focus-visible { outline: var(--q-focus-width, 3px) solid var(--q-focus-color, Highlight); outline-offset: 3px; }
@media (forced-colors: active) { .source-bar::before { background: Highlight; } .source-failed button { border-color: ButtonText; } }
`;
