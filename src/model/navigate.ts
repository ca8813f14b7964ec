/**
 * How one moves through an outline. One pure function answers every key, click, swipe and call:
 * from a position and an intent to the next position, or to null where there is nowhere to go.
 */
import { indexOf, positionOf, samePosition, slideAt } from './outline.js';
import type { Outline, Position } from './outline.js';

/** The deck's choices that change where an intent leads. */
export interface Rules {
  /** `linear`: every arrow walks; `grid`: left and right keep the row; else stacks are columns of their own. */
  readonly navigation?: string;
  /** The end leads to the start. */
  readonly loop?: boolean;
  /** Leave a slide at once, its steps unshown. */
  readonly skipFragments?: boolean;
  /** The slide of a column where one last was; 0 where one never was. */
  readonly recall?: (h: number) => number;
}

/** Where an intent leads to. Cost does not grow with the deck, but for runs of skipped slides. */
export function navigate(outline: Outline, from: Position, intent: Intent, rules: Rules = {}): Position | null {
  if (!slideAt(outline, from)) return null;
  const to = RULES[intent](outline, from, rules);
  return samePosition(to, from) ? null : to;
}

/**
 * The slide with an index, for one who did not ask for it by name: where it is skipped, the nearest that is not, ahead
 * before behind. Null for an empty outline.
 */
export function landing(outline: Outline, index: number): Position | null {
  const found = seek(outline, index, 1) ?? seek(outline, index, -1);
  return found ?? (outline.slides.length > 0 ? positionOf(outline, index) : null);
}

/** The directions in which there is somewhere to go, steps included. */
export type Routes = Readonly<Record<'prev' | 'next' | 'left' | 'right' | 'up' | 'down', boolean>>;

/** Which ways are open from a position; none from nowhere. */
export function routesFrom(outline: Outline, from: Position | null, rules: Rules): Routes {
  const open = (intent: Intent): boolean => from !== null && navigate(outline, from, intent, rules) !== null;
  return {
    prev: open('prev'),
    next: open('next'),
    left: open('left'),
    right: open('right'),
    up: open('up'),
    down: open('down'),
  };
}

type Rule = (outline: Outline, from: Position, rules: Rules) => Position | null;
type Way = 1 | -1;
type Move = (outline: Outline, from: Position, rules: Rules, way: Way) => Position | null;

const RULES = {
  next: stepping(walk, 1),
  prev: stepping(walk, -1),
  left: stepping(sideways, -1),
  right: stepping(sideways, 1),
  up: stepping(vertically, -1),
  down: stepping(vertically, 1),
  first: (outline) => end(outline, -1),
  last: (outline) => end(outline, 1),
  'far-left': jumping(farSideways, -1),
  'far-right': jumping(farSideways, 1),
  'far-up': jumping(farVertically, -1),
  'far-down': jumping(farVertically, 1),
} satisfies Readonly<Record<string, Rule>>;

/** What a person can ask for; `far-…` goes to the end in that direction. */
export type Intent = keyof typeof RULES;

/** All intents. */
export const INTENTS = Object.keys(RULES) as readonly Intent[];

/** Whether what is asked for is a move. */
export function isIntent(action: string): action is Intent {
  return Object.hasOwn(RULES, action);
}

/** Steps of the slide come before the move; in a linear deck every move is a walk. */
function stepping(move: Move, way: Way): Rule {
  return (outline, from, rules) =>
    step(outline, from, rules, way) ?? (isLinear(rules) ? walk : move)(outline, from, rules, way);
}

/** The move to the end in a direction; in a linear deck there are only two ends. */
function jumping(move: Move, way: Way): Rule {
  return (outline, from, rules) => (isLinear(rules) ? end(outline, way) : move(outline, from, rules, way));
}

function isLinear(rules: Rules): boolean {
  return rules.navigation === 'linear';
}

/** One step within the slide. */
function step(outline: Outline, from: Position, rules: Rules, way: Way): Position | null {
  const f = from.f + way;
  if (rules.skipFragments || f < -1 || f >= (slideAt(outline, from)?.steps ?? 0)) return null;
  return { ...from, f };
}

/** The next slide of the walk through all of them; going back it is entered with its steps shown. */
function walk(outline: Outline, from: Position, rules: Rules, way: Way): Position | null {
  const to = seek(outline, indexOf(outline, from) + way, way) ?? (rules.loop ? end(outline, back(way)) : null);
  return to && entered(outline, to, way);
}

function sideways(outline: Outline, from: Position, rules: Rules, way: Way): Position | null {
  const count = outline.columns.length;
  for (let moved = 1; moved < count; moved += 1) {
    let h = from.h + way * moved;
    if (rules.loop) h = (h + count) % count;
    if (h < 0 || h >= count) return null;
    const row = rules.navigation === 'grid' ? from.v : (rules.recall?.(h) ?? 0);
    const to = inColumn(outline, h, row, -1) ?? inColumn(outline, h, row, 1);
    if (to) return entered(outline, to, way);
  }
  return null;
}

function vertically(outline: Outline, from: Position, _: Rules, way: Way): Position | null {
  const to = inColumn(outline, from.h, from.v + way, way);
  return to && entered(outline, to, way);
}

function farSideways(outline: Outline, _: Position, __: Rules, way: Way): Position | null {
  const count = outline.columns.length;
  for (let h = way > 0 ? count - 1 : 0; h >= 0 && h < count; h -= way) {
    const to = inColumn(outline, h, 0, 1);
    if (to) return to;
  }
  return null;
}

function farVertically(outline: Outline, from: Position, _: Rules, way: Way): Position | null {
  return inColumn(outline, from.h, way > 0 ? Infinity : 0, back(way));
}

/** The last slide of the deck in a direction. */
function end(outline: Outline, way: Way): Position | null {
  return seek(outline, way > 0 ? outline.slides.length - 1 : 0, back(way));
}

/** The first slide from an index on that is not skipped. */
function seek(outline: Outline, index: number, way: Way): Position | null {
  for (let i = index; i >= 0 && i < outline.slides.length; i += way) {
    if (!outline.slides[i]?.skip) return positionOf(outline, i);
  }
  return null;
}

/** The nearest slide of a column that is not skipped, from a row on in one direction. */
function inColumn(outline: Outline, h: number, row: number, way: Way): Position | null {
  const column = outline.columns[h] ?? [];
  const start = way < 0 ? Math.min(row, column.length - 1) : row;
  for (let v = start; v >= 0 && v < column.length; v += way) {
    if (!column[v]?.skip) return { h, v, f: -1 };
  }
  return null;
}

function entered(outline: Outline, to: Position, way: Way): Position {
  return way > 0 ? to : { ...to, f: (slideAt(outline, to)?.steps ?? 0) - 1 };
}

function back(way: Way): Way {
  return way > 0 ? -1 : 1;
}
