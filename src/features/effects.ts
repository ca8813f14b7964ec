/** The effects of fragments beyond `fade-in`, as one sheet: each is drawn from `--q-fragment-progress`. */
import type { DeckController, DeckHost } from '../deck/host.js';
import { lendSheet } from '../deck/light-sheet.js';
import { FRAGMENTS, HIDDEN, IN_DECK, VISIBLE } from '../deck/light.styles.js';
import { SHOWN_AT_FIRST } from '../model/deck-options.js';
import { registerProgress } from './register-progress.js';
import { withEffect } from './effect-selector.js';

const CURRENT = ':is(q-fragment:state(current), [q-state~="current"])';
/** Its step is the last that came, or that of a fragment inside it is: what is inside could not be seen without it. */
const HOLDING = `:is(${CURRENT}, q-fragment:state(holding), [q-state~="holding"])`;
const COLORS = ['red', 'green', 'blue'];
const P = 'var(--q-fragment-progress)';

/** A compound that matches fragments of the given effects. */
const effect = (...names: string[]): string => FRAGMENTS + withEffect(...names);

/** A rule that a theme can overrule. */
function draw(names: string[], declarations: string): string {
  return `:where(${IN_DECK}) ${effect(...names)} { ${declarations} }`;
}

const moved = (way: string, translate: string): string => draw([`fade-${way}`], `translate: ${translate};`);

const THERE_AT_FIRST = effect(...SHOWN_AT_FIRST);
const ONLY_CURRENT = effect(
  'fade-in-then-out',
  'current-visible',
  ...COLORS.map((color) => `highlight-current-${color}`),
);

/** All that say an effect. The property itself is animated for them, since it is more than opacity that they draw from it. */
const ANY = `${FRAGMENTS}:is([effect], [data-effect], [q-fragment]:not([q-fragment=""]), [data-q-fragment]:not([data-q-fragment=""]))`;

/** The sheet. */
export const effectStyles = `@media screen {
:where(${IN_DECK}) ${ANY}${ANY} {
  transition: --q-fragment-progress var(--q-fragment-duration, 300ms) ease-out, visibility var(--q-fragment-duration, 300ms);
}
${IN_DECK} ${ONLY_CURRENT}:not(${HOLDING}) { --q-fragment-progress: 0; }
${IN_DECK} ${ONLY_CURRENT}${HOLDING} { --q-fragment-progress: 1; }
${IN_DECK} ${THERE_AT_FIRST} { visibility: inherit !important; --_visibility: inherit; }
${IN_DECK} ${effect('fade-in-then-out', 'current-visible')}:not(${HOLDING}),
${IN_DECK} ${effect('fade-out')}${VISIBLE} { ${HIDDEN} }
:where(${IN_DECK}) ${THERE_AT_FIRST} { opacity: 1; }
:where(${IN_DECK}) q-fragment${effect('fade-up', 'fade-down', 'fade-left', 'fade-right', 'grow', 'shrink')} { display: block; }
${moved('up', `0 calc((1 - ${P}) * 40px)`)}
${moved('down', `0 calc((1 - ${P}) * -40px)`)}
${moved('left', `calc((1 - ${P}) * 40px) 0`)}
${moved('right', `calc((1 - ${P}) * -40px) 0`)}
${draw(['fade-out'], `opacity: calc(1 - ${P});`)}
${draw(['semi-fade-out'], `opacity: calc(1 - .5 * ${P});`)}
:where(${IN_DECK}) ${effect('fade-in-then-semi-out')}${VISIBLE}:not(${HOLDING}) {
  opacity: .5;
  transition: opacity var(--q-fragment-duration, 300ms) ease-out;
}
${draw(['grow', 'shrink'], 'transform-origin: 0;')}
:where(${IN_DECK}) ${effect('grow', 'shrink')}:dir(rtl) { transform-origin: 100%; }
${draw(['grow'], `scale: calc(1 + .3 * ${P});`)}
${draw(['shrink'], `scale: calc(1 - .3 * ${P});`)}
${draw(['strike'], `text-decoration-line: line-through; text-decoration-color: color-mix(in srgb, currentColor calc(${P} * 100%), transparent);`)}
${COLORS.map((color) =>
  draw(
    [`highlight-${color}`, `highlight-current-${color}`],
    `color: color-mix(in srgb, var(--q-${color}, ${color}) calc(${P} * 100%), currentColor);`,
  ),
).join('\n')}
@media (prefers-reduced-motion: reduce) {
  ${IN_DECK} ${FRAGMENTS} { translate: none !important; }
}
}`;

/** Lends the sheet to the tree that the deck stands in. */
export function effects({ element }: DeckHost): DeckController {
  return {
    connect(signal) {
      registerProgress();
      lendSheet(element.getRootNode() as Document | ShadowRoot, effectStyles, signal);
    },
  };
}
