/** The laser's dot: in px of the slide, so that it is as large to the audience as it was meant; light around it, to be seen on any colour. */
export const laserStyles = `
.laser {
  position: absolute;
  left: -11px;
  top: -11px;
  z-index: 3;
  inline-size: 22px;
  block-size: 22px;
  border-radius: 50%;
  background: radial-gradient(circle, #fff 0 8%, var(--q-laser, #ff1f3d) 42%);
  box-shadow: 0 0 0 1.5px rgb(255 255 255 / .75), 0 0 22px 7px color-mix(in srgb, var(--q-laser, #ff1f3d) 65%, transparent);
  pointer-events: none;
  forced-color-adjust: none;
  transition: opacity .35s;
}
.laser.still { opacity: 0; }
:host(:state(laser)) .viewport { cursor: none; touch-action: pinch-zoom; }
:host(:is(:state(overview), :state(scroll))) .laser { display: none; }
@media print { .laser { display: none; } }
@media (prefers-reduced-motion: reduce) { .laser { transition: none; } }
`;
