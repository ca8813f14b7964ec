/**
 * The engine's rules for light DOM: which slides are shown, where they stand, how fragments appear. One sheet per document
 * or shadow root that has a deck, adopted with the first and dropped with the last; every rule is bound to `q-deck`.
 * `!important` stands where a page's own rules would tear the deck; all else gives way to a theme.
 */

const FRAGMENT = ':is(q-fragment, [q-fragment], [data-q-fragment])';
const VISIBLE = ':is(q-fragment:state(visible), [q-state~="visible"])';
const CURRENT = ':is(q-fragment:state(current), [q-state~="current"])';
const IN_DECK = 'q-deck:not(:state(no-fragments)) q-section';

/** A compound that matches fragments of the given effects, however they spell them. */
function effect(...names: string[]): string {
  const spelt = names.map((name) =>
    ['effect', 'data-effect', 'q-fragment', 'data-q-fragment'].map((attribute) => `[${attribute}="${name}"]`).join(),
  );
  return `:is(${spelt.join()})`;
}

/** A rule for all fragments of some effects. */
function rule(names: string[], declarations: string): string {
  return `:where(${IN_DECK}) ${FRAGMENT}${effect(...names)} { ${declarations} }`;
}

const P = 'var(--q-fragment-progress)';
/** Effects that start as part of the slide; the rest start hidden. */
const SHOWN_AT_FIRST = effect(
  'fade-out', 'semi-fade-out', 'grow', 'shrink', 'strike', 'custom',
  ...['red', 'green', 'blue'].flatMap((colour) => [`highlight-${colour}`, `highlight-current-${colour}`]),
);
/** Effects that hold only while their step, or that of a fragment inside them, is the last one. */
const ONLY_CURRENT = effect(
  'fade-in-then-out', 'current-visible', 'highlight-current-red', 'highlight-current-green', 'highlight-current-blue',
);
const MOVING = effect('fade-up', 'fade-down', 'fade-left', 'fade-right', 'grow', 'shrink');

const fragments = `
${IN_DECK} ${FRAGMENT} {
  --q-fragment-progress: 0;
}
:where(${IN_DECK}) ${FRAGMENT} {
  opacity: ${P};
  transition: --q-fragment-progress var(--q-fragment-duration, 300ms) ease-out, visibility var(--q-fragment-duration, 300ms);
}
${IN_DECK} ${FRAGMENT}${VISIBLE}:not(${ONLY_CURRENT}),
${IN_DECK} ${FRAGMENT}${ONLY_CURRENT}:is(${CURRENT}, :has(${CURRENT})) { --q-fragment-progress: 1; }
${IN_DECK} ${FRAGMENT}:not(${SHOWN_AT_FIRST}, ${VISIBLE}),
${IN_DECK} ${FRAGMENT}${effect('fade-in-then-out', 'current-visible')}:not(${CURRENT}, :has(${CURRENT})),
${IN_DECK} ${effect('fade-out')}${VISIBLE} { visibility: hidden !important; }
:where(${IN_DECK}) ${FRAGMENT}${SHOWN_AT_FIRST} { opacity: 1; }
:where(${IN_DECK}) q-fragment:is(${MOVING}, :has(> :is(p, div, ul, ol, dl, pre, table, figure, blockquote, h1, h2, h3, h4, h5, h6, q-code))) { display: block; }
${rule(['fade-up'], `translate: 0 calc((1 - ${P}) * 2.5rem);`)}
${rule(['fade-down'], `translate: 0 calc((1 - ${P}) * -2.5rem);`)}
${rule(['fade-left'], `translate: calc((1 - ${P}) * 2.5rem) 0;`)}
${rule(['fade-right'], `translate: calc((1 - ${P}) * -2.5rem) 0;`)}
${rule(['fade-out'], `opacity: calc(1 - ${P});`)}
${rule(['semi-fade-out'], `opacity: calc(1 - .5 * ${P});`)}
:where(${IN_DECK}) ${effect('fade-in-then-semi-out')}${VISIBLE}:not(${CURRENT}, :has(${CURRENT})) { opacity: .5; }
${rule(['grow'], `scale: calc(1 + .3 * ${P});`)}
${rule(['shrink'], `scale: calc(1 - .3 * ${P});`)}
${rule(['strike'], `text-decoration: line-through color-mix(in srgb, currentColor calc(${P} * 100%), transparent);`)}
${['red', 'green', 'blue']
  .map((colour) =>
    rule(
      [`highlight-${colour}`, `highlight-current-${colour}`],
      `color: color-mix(in srgb, var(--q-${colour}, ${colour}) calc(${P} * 100%), currentColor);`,
    ),
  )
  .join('\n')}
@media (prefers-reduced-motion: reduce) {
  ${IN_DECK} ${FRAGMENT} { transition: none !important; translate: none !important; }
}
`;

const SHOWN = ':is(:state(current), :state(leaving))';

const slides = `
q-deck q-section:not(${SHOWN}, :state(open)), q-deck :is(q-notes, aside.notes) { display: none !important; }
q-deck q-section:state(open), :is(q-deck, q-section:state(open)) :not(q-section, q-deck):has(q-section):not(:has(q-deck)) {
  display: contents !important;
}
q-deck q-section:state(open) { visibility: hidden; }
q-section:state(open) q-section${SHOWN} { visibility: visible; }
q-deck :where(q-section) {
  display: block;
  align-content: safe center;
  padding: var(--q-slide-padding, 40px 64px);
}
q-deck q-section${SHOWN} {
  position: absolute !important;
  inset: 0 auto auto 0 !important;
  box-sizing: border-box !important;
  inline-size: calc(var(--_width) * 1px) !important;
  block-size: calc(var(--_height) * 1px) !important;
  max-inline-size: none !important;
  max-block-size: none !important;
  margin: 0 !important;
  float: none !important;
  contain: layout style;
}
q-deck q-section:state(leaving) { pointer-events: none; user-select: none; }
:where(q-deck) q-section:is([align="top"], [data-align="top"]) { align-content: start; }
:where(q-deck) q-section:is([stretch], [data-stretch]):not([stretch="false"]) { padding: 0; }
:where(q-deck) q-section:is([scrollable], [data-scrollable]):not([scrollable="false"]) { overflow-y: auto; }
q-section:state(dark) { color: var(--q-text-on-dark, #fff); }
q-section:state(light) { color: var(--q-text-on-light, #111); }
`;

/** The whole sheet. On paper nothing of it holds: without the print feature a deck prints as the article it is. */
export const lightStyles = `@media screen {${slides}${fragments}}`;
