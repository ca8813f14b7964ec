/** The zoomed deck. Moves smoothly on its own, at once under a finger. */
export const zoomStyles = `
@media screen {
  .stage, .backgrounds { transition: transform .35s cubic-bezier(.3, 0, .2, 1); }
  :host(:state(zoomed)) .viewport { cursor: grab; touch-action: pinch-zoom; user-select: none; -webkit-user-select: none; }
  .viewport.panning { cursor: grabbing !important; }
  .viewport.panning .stage, .viewport.panning ~ .backgrounds { transition: none; }
}
@media print { .stage, .backgrounds { transform: none !important; } }
@media (prefers-reduced-motion: reduce) { .stage, .backgrounds { transition: none; } }
`;
