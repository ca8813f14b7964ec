import { FRAGMENTS, IN_DECK } from '../deck/light.styles.js';

/** For light DOM: a slide on its way out is no longer to be touched; nothing moves for who asked for that. */
export const transitionStyles = `@media screen {
q-deck q-section:state(leaving) { pointer-events: none; user-select: none; }
@media (prefers-reduced-motion: reduce) {
  ${IN_DECK} ${FRAGMENTS} { transition: none !important; }
}
}`;
