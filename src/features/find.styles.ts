/** Slides that only a search through the page sees are laid out, one below the other, behind `hidden="until-found"`; with all their fragments. */
const SLIDE = 'q-deck:state(finding) q-section:not(q-deck:state(finding) q-deck q-section)';
const AWAY = `${SLIDE}:not(:state(current), :state(leaving), :state(open))`;

/** The rules for light DOM. */
export const findSlideStyles = `@media screen {
${AWAY} { display: block !important; box-sizing: border-box !important; block-size: calc(var(--_height) * 1px) !important; margin: 0 !important; overflow: clip !important; contain: layout style paint; }
${AWAY}:has(q-section) { block-size: auto !important; padding: 0 !important; contain: none; overflow: visible !important; }
${AWAY} :is(q-fragment, [q-fragment], [data-q-fragment]) { visibility: visible !important; }
}`;

/** The rules for the deck's shadow DOM. */
export const findStyles = `
/* As high as a slide, so that how far a search scrolled tells which slide it is at. */
.unfound { position: absolute; inset: 0 auto auto 0; inline-size: calc(var(--_width) * 1px); block-size: calc(var(--_height) * 1px); overflow: hidden; visibility: hidden; pointer-events: none; }
.unfound[hidden] { visibility: visible; }
`;
