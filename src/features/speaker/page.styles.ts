/**
 * For the page that was taken over. What holds the deck loses its boxes, so that none of them can move, clip or hide it; all else is not rendered.
 * `:not(#q#q)` outweighs what a page's own rules are likely to have.
 */
const KEPT = ':is(q-deck:state(speaker), [data-q-speaker])';
const NO_BOX =
  '{ display: contents !important; visibility: visible !important; content-visibility: visible !important; }';

/** For what is in an element. */
const around = (where: string): string => `
${where} :not(#q#q):is(:has(${KEPT}), [data-q-speaker]) ${NO_BOX}
${where} :not(#q#q):not(:has(${KEPT}), ${KEPT}, ${KEPT} *, .q-speaker-desk, .q-speaker-desk *) { display: none !important; }
`;

/** For a shadow tree that the deck is in. */
export const shadowStyles = `:host ${NO_BOX}${around('')}`;

/** For the copies of what is around a deck. */
export const chainStyles = '.q-speaker-chain:not(#q#q) { display: contents !important; }';

/** For the document. */
export const pageStyles = `
html { overflow: hidden !important; }
body:not(#q#q) ${NO_BOX}
${around('body')}
.q-speaker-desk:not(#q#q) { position: fixed !important; inset: 0 !important; z-index: 2147483646 !important; display: block !important; }
${chainStyles}
`;

/** For the deck itself, over the pane of the current slide; \`left\` and so on are in px, \`black\` is said while the screen is. */
export function deckStyles(
  { left, top, width, height }: Readonly<Record<'left' | 'top' | 'width' | 'height', number>>,
  black: string,
): string {
  return `
:host(:state(speaker)) {
  display: block !important;
  position: fixed !important;
  inset: ${top}px auto auto ${left}px !important;
  inline-size: ${width}px !important;
  block-size: ${height}px !important;
  min-inline-size: 0 !important;
  min-block-size: 0 !important;
  max-inline-size: none !important;
  max-block-size: none !important;
  margin: 0 !important;
  aspect-ratio: auto !important;
  z-index: 2147483647 !important;
  float: none !important;
  visibility: visible !important;
  opacity: 1 !important;
  translate: none !important;
  scale: none !important;
  rotate: none !important;
  transform: none !important;
  filter: none !important;
  border: 0 !important;
  border-radius: 0 !important;
  box-shadow: none !important;
}
:host(:state(speaker)) :is(.controls, .progress, .number, .auto-slide) { display: none; }
:host(:state(speaker)) .pause { display: grid; place-items: end center; background: rgb(0 0 0 / .72); }
:host(:state(speaker)) .pause::after { content: ${cssText(black)}; margin: 16px; padding: 6px 18px; border-radius: 20px; font: 600 17px/1.4 system-ui, sans-serif; color: #fff; background: #000; }
`;
}

/** A text as CSS has it. */
const cssText = (text: string): string =>
  `"${text.replace(/["\\\n]/g, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
