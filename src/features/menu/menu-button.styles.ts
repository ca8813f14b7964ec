/** The button in the corner where a line ends, at the top: clear of number, arrows and progress. */
export const menuButtonStyles = `
.menu-button {
  pointer-events: auto;
  position: absolute;
  z-index: 3;
  inset-block-start: var(--q-controls-inset, max(6px, 1.7cqmin));
  inset-inline-end: var(--q-controls-inset, max(6px, 1.7cqmin));
  font-size: clamp(28px, 4.6cqmin, 40px);
  color: var(--q-text, #1a1f26);
  background: color-mix(in srgb, var(--q-background, #fff) 82%, transparent);
}
.menu-button:not(.near, :focus-visible, :hover, [aria-expanded="true"]) { opacity: 0; }
.menu-button:not(.near, :hover, [aria-expanded="true"]) { pointer-events: none; }
.menu-button .dots { display: grid; gap: .1em; }
.menu-button .dot { inline-size: .12em; block-size: .12em; border-radius: 50%; background: currentColor; }
:host(:is(:state(overview), :state(paused), :state(speaker))) .menu-button { display: none; }
@media (forced-colors: active) { .menu-button { border: 1px solid ButtonText; } .menu-button .dot { background: ButtonText; forced-color-adjust: none; } }
@media print { .menu-button { display: none; } }
`;
