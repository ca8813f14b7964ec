import { any } from '../selectors.js';

/** For the slides: what can be opened says so to the mouse. */
export const lightboxLightStyles = `q-deck :is(img, video):is(${any('lightbox')}) { cursor: zoom-in; }`;

/** The dialog, and the buttons on the slide. */
export const lightboxStyles = `
.lightbox-triggers button { all: unset; position: absolute; pointer-events: none; }
.lightbox-triggers button:not(:focus) { inline-size: 1px !important; block-size: 1px !important; overflow: hidden; clip-path: inset(50%); }
.lightbox-triggers button:focus { outline: var(--q-focus-width, 3px) solid var(--q-focus-color, Highlight); outline-offset: 4px; border-radius: 2px; }
.lightbox-triggers [hidden] { display: none; }

.lightbox {
  box-sizing: border-box;
  inline-size: 100%;
  block-size: 100%;
  max-inline-size: none;
  max-block-size: none;
  inset: 0;
  z-index: 5;
  margin: 0;
  padding: 0;
  border: 0;
  overflow: hidden;
  touch-action: pinch-zoom;
  font: 16px/1.45 var(--q-font, system-ui, sans-serif);
  color: #f4f5f7;
  background: rgb(14 16 20 / .965);
}
.lightbox[open] { display: grid; grid-template: auto minmax(0, 1fr) / minmax(0, 1fr); }
.lightbox::backdrop { background: none; }
.lightbox header { display: flex; align-items: center; gap: 8px; min-block-size: 56px; padding-inline: 20px 8px; }
.lightbox header p { margin: 0; margin-inline-end: auto; font-variant-numeric: tabular-nums; unicode-bidi: plaintext; opacity: .8; }
.lightbox a { padding: 8px 12px; border-radius: 8px; color: inherit; text-underline-offset: 3px; }
.lightbox button {
  all: unset;
  box-sizing: border-box;
  display: grid;
  place-items: center;
  inline-size: 44px;
  block-size: 44px;
  border-radius: 50%;
  cursor: pointer;
  -webkit-tap-highlight-color: transparent;
}
.lightbox :is(a, button):hover { background: rgb(255 255 255 / .14); }
.lightbox :is(a, button, video, iframe):focus-visible { outline: 3px solid #8ab4ff; outline-offset: -3px; }
.lightbox svg { inline-size: 24px; block-size: 24px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.lightbox .previous, .lightbox .next { position: absolute; inset-block: 0; margin-block: auto; background: rgb(14 16 20 / .5); }
.lightbox .previous { inset-inline-start: 12px; }
.lightbox .next { inset-inline-end: 12px; }
.lightbox:dir(rtl) :is(.previous, .next) svg { scale: -1 1; }
.lightbox figure { display: grid; grid-template: minmax(0, 1fr) auto / minmax(0, 1fr); margin: 0; padding: 0 max(16px, min(72px, 6vw)) 20px; }
.lightbox figure > * { grid-area: 1 / 1; }
.lightbox figure > :is(img, video, iframe) { inline-size: 100%; block-size: 100%; object-fit: contain; border: 0; }
.lightbox img { cursor: zoom-out; }
.lightbox iframe { border-radius: 8px; background: #fff; color-scheme: normal; }
.lightbox .loading > :is(img, video) { opacity: 0; }
.lightbox figure > p { place-self: center; margin: 0; text-align: center; overflow-wrap: anywhere; }
.lightbox .loading p { animation: lightbox .1s .3s both; }
.lightbox small { display: block; opacity: .7; }
.lightbox figcaption { grid-row: 2; padding-block-start: 14px; text-align: center; }
.lightbox [hidden], .lightbox figcaption:empty { display: none; }
@keyframes lightbox { from { opacity: 0; } }
@media (prefers-reduced-motion: no-preference) {
  .lightbox[open], .lightbox .shown > :is(img, video) { animation: lightbox .2s; }
}
@media (forced-colors: active) { .lightbox button { border: 1px solid ButtonText; } }
`;
