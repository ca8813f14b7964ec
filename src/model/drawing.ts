/** What is drawn on slides: strokes as plain data, in px of the slide, and the paths that show them. */
import type { Vector } from './vector.js';

/** Colours; the first is that of the slide's text. */
export const INKS = ['text', 'red', 'amber', 'green', 'blue'] as const;
/** What draws: a pen as thick as it is pressed, or a broad marker that lets what is below shine through. */
export const TOOLS = ['pen', 'marker'] as const;

/** A colour by name. */
export type Ink = (typeof INKS)[number];
/** What draws. */
export type Tool = (typeof TOOLS)[number];

/** One stroke. Never changed: a longer one is another. */
export interface Stroke {
  readonly tool: Tool;
  readonly ink: Ink;
  /** Three numbers a point: x, y and how hard it was pressed, 0 to 8; 4 for what cannot press. */
  readonly points: readonly number[];
}

/** A path of one width. */
export interface StrokePath {
  readonly width: number;
  /** As in the `d` of an SVG path. */
  readonly d: string;
}

/** The most that one slide, and one stroke, holds; a longer stroke goes on as the next. */
export const MAX_STROKES = 1000;
export const MAX_POINTS = 2000;

const WIDTHS: Readonly<Record<Tool, number>> = { pen: 5, marker: 30 };
/** Points closer than this to the one before say nothing, in px. */
const NEAR = 2;
/** How far beside a stroke an eraser takes it, in px. */
const REACH = 12;
const FAR = 20_000;

/** A stroke with one more point, or the same where that is too near or there is no room. Pressure is 0 to 1. */
export function extended(stroke: Stroke, { x, y }: Vector, pressure = 0.5): Stroke {
  const { points } = stroke;
  const [lastX = Infinity, lastY = Infinity] = points.slice(-3);
  if (Math.hypot(x - lastX, y - lastY) < NEAR || points.length >= MAX_POINTS * 3) return stroke;
  const weight = stroke.tool === 'pen' ? Math.round(Math.min(Math.max(pressure, 0), 1) * 8) : 4;
  return { ...stroke, points: [...points, tenths(x), tenths(y), weight] };
}

/**
 * The paths of a stroke, rounded off: curves from the middle between two points to the next, with the point as what pulls them. One path for
 * each width.
 */
export function strokePaths({ tool, points }: Stroke): StrokePath[] {
  const paths = new Map<number, string[]>();
  const count = points.length / 3;
  const at = (i: number): Vector => ({ x: points[3 * i] ?? 0, y: points[3 * i + 1] ?? 0 });
  const between = (a: Vector, b: Vector): Vector => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const text = ({ x, y }: Vector): string => `${String(tenths(x))} ${String(tenths(y))}`;
  let end: number | null = null;
  for (let i = 0; i < count; i += 1) {
    const point = at(i);
    const from = i === 0 ? point : between(at(i - 1), point);
    const to = i === count - 1 ? point : between(point, at(i + 1));
    const weight = points[3 * i + 2] ?? 4;
    const path = paths.get(weight) ?? [];
    paths.set(weight, path);
    path.push(`${end === weight ? '' : `M${text(from)}`}Q${text(point)} ${text(to)}`);
    end = weight;
  }
  return [...paths].map(([weight, parts]) => ({ width: WIDTHS[tool] * (0.5 + weight / 8), d: parts.join('') }));
}

/** What an eraser at a point leaves of strokes: it takes whole ones. The same array where it takes none. */
export function erased(strokes: readonly Stroke[], at: Vector): readonly Stroke[] {
  const left = strokes.filter(({ tool, points }) => {
    for (let i = 0; i < points.length; i += 3) {
      const [x = 0, y = 0, , nextX = x, nextY = y] = points.slice(i, i + 5);
      if (distance(at, { x, y }, { x: nextX, y: nextY }) < REACH + WIDTHS[tool] / 2) return false;
    }
    return true;
  });
  return left.length === strokes.length ? strokes : left;
}

/** Reads strokes that came from anywhere: what is none is left out, what is too much is cut off. */
export function readStrokes(value: unknown): Stroke[] {
  return listOf(value)
    .slice(0, MAX_STROKES)
    .flatMap((each): Stroke[] => {
      const { tool, ink, points } = (typeof each === 'object' && each !== null ? each : {}) as Record<string, unknown>;
      const known = { tool: TOOLS.find((name) => name === tool), ink: INKS.find((name) => name === ink) };
      const numbers = listOf(points).slice(0, MAX_POINTS * 3);
      const isWhole =
        numbers.length > 0 &&
        numbers.length % 3 === 0 &&
        numbers.every((number) => typeof number === 'number' && Math.abs(number) < FAR);
      if (!known.tool || !known.ink || !isWhole) return [];
      const clean = (numbers as number[]).map((number, i) =>
        i % 3 === 2 ? Math.min(Math.max(Math.round(number), 0), 8) : tenths(number),
      );
      return [{ tool: known.tool, ink: known.ink, points: clean }];
    });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** From a point to the nearest on a line between two others. */
function distance(point: Vector, a: Vector, b: Vector): number {
  const way = { x: b.x - a.x, y: b.y - a.y };
  const length = way.x ** 2 + way.y ** 2;
  const t = length === 0 ? 0 : Math.min(Math.max(((point.x - a.x) * way.x + (point.y - a.y) * way.y) / length, 0), 1);
  return Math.hypot(point.x - a.x - t * way.x, point.y - a.y - t * way.y);
}
