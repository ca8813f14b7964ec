/** The button beside the arrows; alone in its corner where there are none. */
export const autoSlideStyles = `
.auto-slide {
  all: unset;
  pointer-events: auto;
  --_inset: var(--q-controls-inset, max(6px, 1.7cqmin));
  position: absolute;
  z-index: 2;
  bottom: var(--_inset);
  right: var(--_inset);
  box-sizing: border-box;
  inline-size: 1em;
  block-size: 1em;
  border-radius: 50%;
  font-size: var(--q-controls-size, clamp(28px, 4.6cqmin, 44px));
  color: var(--_chrome, var(--q-controls-color, currentColor));
  cursor: pointer;
  -webkit-tap-highlight-color: transparent;
  transition: background-color .2s;
}
.chrome:has(.controls) .auto-slide { right: calc(var(--_inset) + 3.25em); }
:host(:dir(rtl)) .auto-slide { right: auto; left: var(--_inset); }
:host(:dir(rtl)) .chrome:has(.controls) .auto-slide { left: calc(var(--_inset) + 3.25em); }
.auto-slide[hidden] { display: none; }
.auto-slide svg { display: block; inline-size: 100%; block-size: 100%; padding: 10%; box-sizing: border-box; fill: none; stroke: currentColor; stroke-width: 2.2; }
.auto-slide .track { opacity: .3; }
.auto-slide .ring { rotate: -90deg; transform-origin: center; stroke-dasharray: 1; stroke-dashoffset: 1; }
.auto-slide path { fill: currentColor; stroke: none; }
.auto-slide:hover { background: color-mix(in srgb, currentColor 14%, transparent); }
.auto-slide:focus-visible { outline: var(--q-focus-width, 3px) solid var(--q-focus-color, Highlight); outline-offset: -2px; }
@media (forced-colors: active) { .auto-slide { color: ButtonText; } .auto-slide .track { opacity: 1; stroke: GrayText; } }
`;
