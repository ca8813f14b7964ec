/** The button beside the arrows; alone in their corner where there are none. What all controls share is the deck's own. */
export const autoSlideStyles = `
.auto-slide {
  --_inset: var(--q-controls-inset, max(6px, 1.7cqmin));
  --_side: var(--_inset);
  pointer-events: auto;
  position: absolute;
  z-index: 2;
  bottom: var(--_inset);
  right: var(--_side);
  font-size: var(--q-controls-size, clamp(28px, 4.6cqmin, 44px));
  color: var(--_chrome, var(--q-controls-color, currentColor));
}
.chrome:has(.controls) .auto-slide { --_side: calc(var(--_inset) + 3.25em); }
:host(:dir(rtl)) .auto-slide { right: auto; left: var(--_side); }
.auto-slide svg { inline-size: 80%; block-size: 80%; stroke-width: 2.2; stroke-linecap: butt; }
.auto-slide .track { opacity: .3; }
.auto-slide .ring { rotate: -90deg; transform-origin: center; stroke-dasharray: 1; stroke-dashoffset: 1; }
.auto-slide path { fill: currentColor; stroke: none; }
@media (forced-colors: active) { .auto-slide .track { opacity: 1; stroke: GrayText; } }
`;
