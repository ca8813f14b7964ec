/** Outlines for tests, written as one line of text each, and random ones. */
import fc from 'fast-check';
import { buildOutline, slideAt } from '../../src/model/outline.js';
import type { Outline, Position, Slide } from '../../src/model/outline.js';

/**
 * Builds an outline from a sketch: columns are parted by `|`, slides by spaces. Each slide is a name, `:n` its steps,
 * `*` skips it, `~` leaves it uncounted: `a | b:2 c* | d~`.
 */
export function sketch(text: string): Outline {
  return buildOutline(text.split('|').map((column) => column.trim().split(/ +/).filter(Boolean).map(slide)));
}

function slide(text: string): Slide {
  const [, id = '', steps = '0', marks = ''] = /^(\w+)(?::(\d+))?([*~]*)$/.exec(text) ?? [];
  if (!id) throw new Error(`${text} is no slide`);
  return { id, steps: Number(steps), skip: marks.includes('*'), uncounted: marks.includes('~') };
}

/** The position that a text names: `b` is slide b with nothing shown, `b+0` with its first step. */
export function at(outline: Outline, text: string): Position {
  const [id, f = '-1'] = text.split('+');
  for (const [h, column] of outline.columns.entries()) {
    const v = column.findIndex((each) => each.id === id);
    if (v >= 0) return { h, v, f: Number(f) };
  }
  throw new Error(`There is no slide ${text}`);
}

/** A position as `at` reads it; `-` for none. */
export function named(outline: Outline, position: Position | null): string {
  if (!position) return '-';
  const id = slideAt(outline, position)?.id ?? '?';
  return position.f < 0 ? id : `${id}+${position.f}`;
}

interface Shape {
  /** Share of skipped slides, none where false. */
  readonly skips?: boolean;
  readonly maxColumns?: number;
}

/** Random outlines with stacks, steps and skips; the ids of the slides are their places. */
export function outlines({ skips = true, maxColumns = 6 }: Shape = {}): fc.Arbitrary<Outline> {
  const any = fc.record({
    steps: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(4) }),
    skip: skips
      ? fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) })
      : fc.constant(false),
    uncounted: fc.boolean(),
  });
  const columns = fc.array(fc.array(any, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: maxColumns });
  return columns.map((filled) =>
    buildOutline(filled.map((column, h) => column.map((each, v) => ({ ...each, id: `s${h}_${v}` })))),
  );
}

/** All positions of an outline in the order of the talk, those on skipped slides left out. */
export function walkOf(outline: Outline): Position[] {
  return outline.columns.flatMap((column, h) =>
    column.flatMap((each, v) =>
      each.skip ? [] : Array.from({ length: each.steps + 1 }, (_, i) => ({ h, v, f: i - 1 })),
    ),
  );
}
