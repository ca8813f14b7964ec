/** The button that offers the sound: in the colours of text and ground exchanged, so that it stands out from any slide. */
export const playStyles = `
.play-sound {
  position: absolute;
  z-index: 2;
  inset-block-end: max(14px, 4cqmin);
  left: 50%;
  translate: -50% 0;
  display: flex;
  align-items: center;
  gap: .5em;
  padding: .55em 1.1em .55em .8em;
  border: 1px solid var(--q-background, #fff);
  border-radius: 2em;
  font: 600 clamp(13px, 2.4cqmin, 20px) / 1.2 var(--q-font, system-ui, sans-serif);
  white-space: nowrap;
  color: var(--q-background, #fff);
  background: var(--q-text, #1a1f26);
  box-shadow: 0 4px 20px rgb(0 0 0 / .3);
  cursor: pointer;
}
.play-sound svg { inline-size: 1.4em; block-size: 1.4em; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.play-sound:hover { background: color-mix(in srgb, var(--q-text, #1a1f26) 85%, var(--q-background, #fff)); }
.play-sound:focus-visible { outline: var(--q-focus-width, 3px) solid var(--q-focus-color, Highlight); outline-offset: 3px; }
@media (forced-colors: active) { .play-sound { color: ButtonText; background: ButtonFace; border-color: ButtonText; } }
`;
