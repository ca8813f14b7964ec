/** Shows strokes: an SVG over the slide, in the deck's shadow, as large as the slide. */
import type { DeckHost } from '../../deck/host.js';
import { strokePaths } from '../../model/drawing.js';
import type { Stroke } from '../../model/drawing.js';

const SVG = 'http://www.w3.org/2000/svg';

/** What a stroke looks like does not change, as it does not itself. */
const drawn = new WeakMap<Stroke, Element>();

/** The picture of strokes, without being shown yet. */
export function inkLayer({ options }: DeckHost): SVGElement {
  const layer = document.createElementNS(SVG, 'svg');
  layer.setAttribute('viewBox', `0 0 ${String(options.width)} ${String(options.height)}`);
  layer.setAttribute('aria-hidden', 'true');
  layer.classList.add('ink');
  layer.part.add('drawing');
  return layer;
}

/** Shows these strokes, and touches only those that were not shown before. */
export function showStrokes(layer: SVGElement, strokes: readonly Stroke[]): void {
  const wanted = strokes.map(elementOf);
  const { children } = layer;
  while (children.length > wanted.length) layer.lastElementChild?.remove();
  wanted.forEach((element, i) => {
    const there = children.item(i);
    if (there === element) return;
    if (there) there.replaceWith(element);
    else layer.append(element);
  });
}

/** Adds copies of strokes, for a layer beside the one on the stage. */
export function copyStrokes(layer: SVGElement, strokes: readonly Stroke[]): void {
  layer.append(...strokes.map((stroke) => elementOf(stroke).cloneNode(true)));
}

function elementOf(stroke: Stroke): Element {
  const known = drawn.get(stroke);
  if (known) return known;
  const group = document.createElementNS(SVG, 'g');
  group.setAttribute('class', `${stroke.tool} ink-${stroke.ink}`);
  for (const { width, d } of strokePaths(stroke)) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    path.setAttribute('stroke-width', String(width));
    group.append(path);
  }
  drawn.set(stroke, group);
  return group;
}
