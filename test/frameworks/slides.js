/** The data of all apps, and what their buttons do to it: plain values, a new array for each change. */

/** @typedef {{id: string, title: string, points?: string[], code?: string, html?: string}} SlideData */

/** @type {SlideData[]} */
export const slides = [
  { id: 'alpha', title: 'Out at sea', points: ['Tide', 'Wind'] },
  { id: 'beta', title: 'In code', code: 'const knots = 5;\nsail(knots);' },
  { id: 'gamma', title: 'From an editor', html: '<p>Written <b>elsewhere</b></p>' },
];

/** @param {SlideData[]} list */
export const reversed = (list) => [...list].reverse();

/** @param {SlideData[]} list */
export const withOneMore = (list) => [...list, { id: 'delta', title: 'One more', points: ['Anchor'] }];

/** @param {SlideData[]} list @param {string} id */
export const without = (list, id) => list.filter((slide) => slide.id !== id);

/** @param {SlideData[]} list */
export const edited = (list) =>
  list.map((slide) => (slide.code ? { ...slide, title: 'In other code', code: slide.code.replace('5', '7') } : slide));

/** Where a deck is, as the apps write it. @param {{slide: Element, position: {f: number}}} event */
export const placeOf = ({ slide, position }) => `${slide.id} ${position.f}`;
