/** How one slide gives way to the next: names, speeds and the frames of each movement, as data. */

import type { SPEED_NAMES } from './deck-options.js';
import type { Position } from './outline.js';

/** The transitions a deck or slide can ask for. */
export const TRANSITIONS = ['slide', 'none', 'fade', 'convex', 'concave', 'zoom'] as const;

/** One of `TRANSITIONS`. */
export type TransitionName = (typeof TRANSITIONS)[number];

/** Milliseconds by `transition-speed`. */
export const SPEEDS: Readonly<Record<(typeof SPEED_NAMES)[number], number>> = { default: 500, fast: 250, slow: 900 };

/** A slide's transitions, by whether it comes or goes. */
export interface TransitionPair {
  readonly in: TransitionName;
  readonly out: TransitionName;
}

/** The way the talk moves: along the columns or within a stack, forward or back. */
export interface Movement {
  readonly axis: 'x' | 'y';
  /** 1 where the new slide comes from the right (x) or from below (y); -1 from the other side. */
  readonly sign: 1 | -1;
}

/** The way from one place to another; where text runs right to left, the columns stand from right to left. */
export function movementBetween(from: Position | null, to: Position, rightToLeft: boolean): Movement {
  const axis = from?.h === to.h ? 'y' : 'x';
  const forward = axis === 'y' ? to.v > (from?.v ?? 0) : to.h > (from?.h ?? 0);
  return { axis, sign: forward === (axis === 'x' && rightToLeft) ? -1 : 1 };
}

/** One frame of an animation; the shape of the Web Animations API. */
export type Frame = Readonly<Record<'transform' | 'opacity', string>>;

/**
 * Reads `"zoom"`, `"fade-in slide-out"` and the like.
 * @returns The pair, missing directions from `fallback`, and the words that are no transition.
 */
export function parseTransition(text: string, fallback: TransitionPair): TransitionPair & { unknown: string[] } {
  const pair = { in: fallback.in, out: fallback.out };
  const unknown: string[] = [];
  for (const word of text.toLowerCase().split(/\s+/)) {
    const [, name = '', way] = /^(.*?)(?:-(in|out))?$/.exec(word) ?? [];
    if (word === '') continue;
    if (!isTransition(name)) unknown.push(word);
    else if (way === 'in' || way === 'out') pair[way] = name;
    else pair.in = pair.out = name;
  }
  return { ...pair, unknown };
}

function isTransition(name: string): name is TransitionName {
  return (TRANSITIONS as readonly string[]).includes(name);
}

const REST: Frame = { transform: 'none', opacity: '1' };

/** The frame that a slide comes from (`side` = `movement.sign`) or goes to (`side` = -`movement.sign`). */
const AWAY: Readonly<Record<TransitionName, (axis: 'x' | 'y', side: number) => Frame>> = {
  none: () => REST,
  fade: () => ({ transform: 'none', opacity: '0' }),
  slide: (axis, side) => ({ transform: shift(axis, 105 * side), opacity: '0' }),
  convex: (axis, side) => turned(axis, side, 1),
  concave: (axis, side) => turned(axis, side, -1),
  zoom: (_, side) => ({ transform: `scale(${side > 0 ? '0.4' : '1.8'})`, opacity: '0' }),
};

/** The frames of a slide that comes in. */
export function framesIn(name: TransitionName, { axis, sign }: Movement): Frame[] {
  return [AWAY[name](axis, sign), REST];
}

/** The frames of a slide that goes out. */
export function framesOut(name: TransitionName, { axis, sign }: Movement): Frame[] {
  return [REST, AWAY[name](axis, -sign)];
}

function shift(axis: 'x' | 'y', percent: number): string {
  return `translate${axis.toUpperCase()}(${percent}%)`;
}

function turned(axis: 'x' | 'y', side: number, bend: number): Frame {
  const angle = 70 * side * bend * (axis === 'x' ? 1 : -1);
  const turn = `rotate${axis === 'x' ? 'Y' : 'X'}(${angle}deg)`;
  const depth = bend > 0 ? '-240px' : '120px';
  return { transform: `perspective(1800px) ${shift(axis, 90 * side)} translateZ(${depth}) ${turn}`, opacity: '0' };
}
