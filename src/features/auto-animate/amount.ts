/** How much two slides have to animate: above a bound, a move would keep the browser busy for longer than the animation lasts. */
import { parentOf, property } from '../../elements/dom.js';
import type { Match } from './match.js';

/** The most elements that are animated at a time, on both slides together. */
export const MOST = 1000;

/** Whether two slides that share some elements have more to animate than is possible in time. */
export function isTooMuch(left: Element, slide: Element, matches: readonly Match[]): boolean {
  const from = matches.map((match) => match.from);
  const to = matches.map((match) => match.to);
  return amountOn(left, from) + amountOn(slide, to) > MOST;
}

/** The elements of one slide that move, come or go: what is shared, the lines of shared code, and what stands beside any of it. */
function amountOn(section: Element, shared: readonly Element[]): number {
  const holders = new Set<Element>();
  for (const element of shared) {
    for (let up = parentOf(element); up && !holders.has(up); up = up === section ? null : parentOf(up)) holders.add(up);
  }
  const beside = [...holders].reduce((sum, holder) => sum + property(holder, 'childElementCount'), 0);
  return shared.reduce((sum, { shadowRoot }) => sum + (shadowRoot?.querySelectorAll('.line').length ?? 0), beside);
}
