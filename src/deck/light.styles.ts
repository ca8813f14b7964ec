import { whereIs, whereOn } from './css.js';

/**
 * The engine's rules for light DOM: which slides are shown, where they stand, how fragments appear. One sheet per document
 * or shadow root that has a deck, adopted with the first and dropped with the last; every rule is bound to `q-deck`.
 * `!important` stands where a page's own rules would tear the deck; all else gives way to a theme.
 */

/** Selectors that the on-demand effects build on. */
export const FRAGMENTS = ':is(q-fragment, [q-fragment], [data-q-fragment]):where(:not(q-section))';
export const VISIBLE = ':is(q-fragment:state(visible), [q-state~="visible"])';
export const IN_DECK = 'q-deck:not(:state(no-fragments)) q-section';

/**
 * Hides fragments to come, and what a stack has beside its slides. `--_visibility` passes that on past `--_deck-visibility`, which each deck takes over from what
 * is around it: a slide inside a stack is as visible as its deck is, in a fragment of the deck around it, too.
 */
export const HIDDEN = 'visibility: hidden !important; --_visibility: hidden;';

/**
 * The default effect, `fade-in`; all others come with the first deck that uses one. The fade is of opacity itself, which browsers animate
 * off the main thread; visibility flips at its start or end, since to animate it would cost a style pass per frame.
 */
const fragments = `
:where(${IN_DECK}) ${FRAGMENTS} {
  --q-fragment-progress: 0;
  opacity: var(--q-fragment-progress);
  transition: opacity var(--q-fragment-duration, 300ms) ease-out;
}
:where(${IN_DECK}) ${FRAGMENTS}${VISIBLE} { --q-fragment-progress: 1; }
:where(${IN_DECK}) ${FRAGMENTS}:not(${VISIBLE}) {
  ${HIDDEN}
  transition: opacity var(--q-fragment-duration, 300ms) ease-out, visibility 0s var(--q-fragment-duration, 300ms);
}
:where(${IN_DECK}) q-fragment:has(> :is(p, div, ul, ol, dl, pre, table, figure, blockquote, h1, h2, h3, h4, h5, h6, q-code)) { display: block; }
`;

const SHOWN = ':is(:state(current), :state(leaving), :state(page))';

const slides = `
q-deck q-section:not(${SHOWN}, :state(open)), q-deck :is(q-notes, aside.notes) { display: none !important; }
q-deck q-section:state(open), :is(q-deck, q-section:state(open)) :not(q-section, q-deck, svg, svg *):has(q-section):not(:has(q-deck)) {
  display: contents !important;
}
q-deck :is(svg, svg *):has(q-section) { overflow: visible !important; }
q-deck { --_deck-visibility: var(--_visibility, visible); }
q-deck q-section:state(open):state(content), q-section:state(open) > :not(q-section, :has(q-section)) { ${HIDDEN} }
q-section:state(content) q-section${SHOWN} { visibility: var(--_deck-visibility); --_visibility: var(--_deck-visibility); }
q-deck :where(q-section) {
  display: block;
  align-content: safe center;
  padding: var(--q-slide-padding, 40px 64px);
}
q-deck q-section${SHOWN} {
  position: absolute !important;
  inset: 0 auto auto 0 !important;
  box-sizing: border-box !important;
  width: calc(var(--_width) * 1px) !important;
  height: calc(var(--_height) * 1px) !important;
  min-width: 0 !important;
  min-height: 0 !important;
  max-width: none !important;
  max-height: none !important;
  margin: 0 !important;
  float: none !important;
  contain: layout style;
}
:where(q-deck) q-section${whereIs('align', 'center')} { align-content: safe center; }
:where(q-deck) q-section${whereIs('align', 'top')} { align-content: start; }
:where(q-deck) q-section${whereOn('stretch')} { padding: 0; }
:where(q-deck) q-section${whereOn('scrollable')} { overflow-y: auto; }
`;

/** The whole sheet. On paper the print feature's own holds instead. */
export const lightStyles = `@media screen {${slides}${fragments}}`;
