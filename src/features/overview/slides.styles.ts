import { whereOn } from '../../deck/css.js';
import { FRAGMENT } from '../../elements/tags.js';
import { withEffect } from '../effect-selector.js';

/** The slides of a deck whose overview is open, but not those of decks on them. */
const SLIDE = 'q-deck:state(overview) q-section:not(q-deck:state(overview) q-deck q-section)';
const WRAPPER = 'q-deck:state(overview) :not(q-section, q-section *):has(q-section)';
const FADES_OUT = withEffect('fade-out');
const TAKES_TURNS = withEffect('current-visible', 'fade-in-then-out');
const PITCH = '(var(--_height) * 1px + var(--_row-gap))';

/**
 * The overview's rules for light DOM: all slides are laid out, in the flow, and stacks as columns. They lift the engine's own, which hide slides,
 * so they weigh more.
 * @param rows How many slides the longest column has whose slides stand inside another slide: those cannot be in the flow.
 */
export function overviewSlideStyles(rows: number): string {
  const numbered = Array.from(
    { length: rows + 1 },
    (_, i) =>
      `${SLIDE}:state(row-${String(i)}) { --_row: ${String(i)}; }\n` +
      `${SLIDE}:state(holds-${String(i)}) { --_held: ${String(i)}; }`,
  ).join('\n');
  return `@media screen {
${SLIDE} {
  display: block !important;
  position: relative !important;
  inset: auto !important;
  flex: none !important;
  box-sizing: border-box !important;
  width: calc(var(--_width) * 1px) !important;
  height: calc(var(--_height) * 1px) !important;
  max-width: none !important;
  max-height: none !important;
  margin: 0 !important;
  float: none !important;
  visibility: inherit !important;
  overflow: clip !important;
  contain: layout style paint !important;
  content-visibility: auto;
  border-radius: var(--_radius);
}
${SLIDE}:state(stack):not(:state(content)) {
  display: flex !important;
  flex-direction: column !important;
  gap: var(--_row-gap) !important;
  width: auto !important;
  height: auto !important;
  border: 0 !important;
  padding: 0 !important;
  overflow: visible !important;
  contain: none !important;
  content-visibility: visible;
}
${SLIDE}:state(stack):not(:state(content)) > :not(q-section, :has(q-section)), ${WRAPPER} > :not(q-section, :has(q-section)) { display: none !important; }
${SLIDE}:is(:state(holding), :state(stack):state(content)) {
  overflow: visible !important;
  contain: layout style !important;
  content-visibility: visible;
  margin-block-end: calc(var(--_held, 0) * ${PITCH}) !important;
}
${SLIDE}:state(held) {
  position: absolute !important;
  inset: calc(var(--_row) * ${PITCH}) auto auto 0 !important;
}
${SLIDE}:state(open):state(content), ${SLIDE}:state(open) > :not(q-section, :has(q-section)) { visibility: inherit !important; }
${SLIDE}:state(filtered):state(filtered):state(filtered) { display: none !important; }
${SLIDE}${whereOn('skip')} { opacity: .45; }
${numbered}
q-deck:state(overview) ${FADES_OUT}, q-deck:state(overview) ${TAKES_TURNS}:has(~ :is(${FRAGMENT})) { visibility: hidden !important; }
}`;
}
