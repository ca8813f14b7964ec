/** The layer of backgrounds: behind the slides, a stack of its own. On paper each slide has its own background instead. */
export const backgroundsStyles = `
.backgrounds { position: absolute; inset: 0; z-index: -1; isolation: isolate; }
@media print { .backgrounds { display: none; } }
:host(:state(dark)) { --_chrome: var(--q-text-on-dark, #fff); }
:host(:state(light)) { --_chrome: var(--q-text-on-light, #111); }
`;

/** For light DOM: text keeps apart from the slide's own background. */
export const onBackgroundStyles = `@media screen {
q-section:state(dark) { color: var(--q-text-on-dark, #fff); }
q-section:state(light) { color: var(--q-text-on-light, #111); }
}`;

/** Where the page behind a slide can be clicked: what is on the slide keeps its own clicks. */
export const interactiveStyles = {
  deck: ':host(:state(background-interactive)) .viewport { pointer-events: none; }',
  slides: 'q-deck:state(background-interactive) q-section:state(current) > :not(q-section) { pointer-events: auto; }',
} as const;
