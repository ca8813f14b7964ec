import { css, whereOn } from '../deck/css.js';

/** Header and footer: on the stage, so that they scale with the slides, in the room that a slide leaves around its content. */
export const barsStyles = css`
  .bar {
    position: absolute;
    inset-inline: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    box-sizing: border-box;
    padding: 14px var(--q-bar-inset, 64px);
    font-size: var(--q-bar-size, 18px);
    line-height: 1.2;
    color: var(--_chrome, var(--q-muted, inherit));
    pointer-events: none;
  }
  .bar[hidden] {
    display: none;
  }
  .bar--header {
    inset-block-start: 0;
  }
  .bar--footer {
    inset-block-end: 0;
  }
  .bar ::slotted(*) {
    margin: 0 !important;
    pointer-events: auto;
  }
  .bar ::slotted(:is(img, svg)) {
    block-size: auto;
    max-block-size: 40px;
    inline-size: auto;
  }
  @media print {
    /* Fixed boxes come again on each page: right for a deck that is the document, wrong among the pages of an article. */
    .bar {
      position: fixed;
    }
    /* There the number is on the slide itself. */
    .bar--footer {
      padding-inline-start: max(var(--q-bar-inset, 64px), 112px);
    }
    :host(:not(:state(full-page))) .bar {
      display: none;
    }
  }
`;

/** A deck that shows a bar, and the copies of its slides that go on paper. */
const withBar = (name: string): string => `:is(q-deck:state(${name}), q-deck:state(${name}) + [q-print])`;

/** For light DOM: slides leave room for what is above and below them, but for those that leave none at all. */
const room = (name: string, declaration: string): string =>
  `${withBar(name)} q-section:not(${whereOn('stretch')}, ${withBar(name)} q-deck *) { ${declaration} }`;

/** The rules for that. */
export const roomStyles = `
${room('header', 'padding-block-start: var(--q-header-room, 84px);')}
${room('footer', 'padding-block-end: var(--q-footer-room, 64px);')}
`;
