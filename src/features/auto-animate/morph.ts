/** From how an element looked on the slide that is left to how it looks on the one that comes: what is animated, but for where it is. */
import { attribute, matches, nameOf, parentOf, property } from '../../elements/dom.js';
import { hasOwnText, textOf } from './match.js';
import type { Match } from './match.js';
import { BLENDED, BOX } from './ruler.js';
import type { Look, Rect } from './ruler.js';

/** What happens to a pair. */
export interface Morph {
  readonly start: Keyframe;
  /** Where there is nothing, the element's own style is the end. */
  readonly end: Keyframe;
  /** The two do not say or show the same: one fades into the other. */
  readonly changed: boolean;
  /** They are boxes around things that come and go one by one. */
  readonly open: boolean;
  /** It is laid over the other by its text, not by its box. */
  readonly whole: boolean;
  /** Text stands in a box that can be seen. */
  readonly boxed: boolean;
  /** The point, in fractions of the rectangle, at which one is laid over the other. */
  readonly anchor: readonly [number, number];
}

const REPLACED =
  'img, video, audio, iframe, canvas, svg, object, embed, input, button, select, textarea, meter, progress';
const TRANSPARENT = /^(transparent|rgba\(.*, 0\))$/;

/** Whether a box can be seen: it has a ground, a border or a shadow. */
export function isDecorated({ style }: Look): boolean {
  return (
    !TRANSPARENT.test(style.backgroundColor ?? '') ||
    style.backgroundImage !== 'none' ||
    style.boxShadow !== 'none' ||
    /[1-9]/.test(style.borderWidth ?? '')
  );
}

/** Makes the frames of a pair. Reads nothing but their looks and their light DOM. */
export function morph({ from, to, kind }: Match, a: Look, b: Look): Morph {
  const start: Keyframe = {};
  const end: Keyframe = {};
  const differs = (...names: string[]): boolean => names.some((name) => a.style[name] !== b.style[name]);
  for (const name of BLENDED[kind]) {
    if (!differs(name) || [a.style[name], b.style[name]].some((value) => value === '' || value === 'auto')) continue;
    start[name] = a.style[name] ?? null;
    if (b.style[name] === 'transparent') end[name] = 'transparent';
  }
  const open =
    isOpen(from, to) && (kind === 'box' || (kind === 'shape' && to.querySelector('[data-id], [data-q-id]') !== null));
  const side = kind === 'text' || kind === 'line' ? 'text' : 'box';
  const sameShape = Math.abs(shape(a[side]) / shape(b[side]) - 1) < 0.02;
  let changed = nameOf(from) !== nameOf(to) && kind === 'shape';
  if (kind === 'line') changed = property(from, 'textContent').trim() !== property(to, 'textContent').trim();
  else if (kind === 'text' || hasOwnText(to))
    changed = textOf(from) !== textOf(to) || (kind === 'text' && differs('fontFamily', 'fontWeight', 'fontStyle'));
  else if (kind === 'box' && !matches(to, '.ground'))
    changed =
      sourceOf(from) !== sourceOf(to) || differs('backgroundImage') || (!open && from.innerHTML !== to.innerHTML);

  const decorated = kind !== 'line' && kind !== 'shape' && (isDecorated(a) || isDecorated(b));
  const replaced = matches(to, REPLACED);
  const inline = !replaced && b.style.display === 'inline';
  if (inline) start.display = end.display = 'inline-block';
  const whole = (kind === 'text' && !decorated) || kind === 'line' || inline;
  const picture =
    kind === 'box' && replaced && !decorated && sameShape && !differs('borderRadius', 'objectFit', 'objectPosition');
  if (whole || picture) {
    // Text keeps its shape, and its lines do not break anew on the way; a picture of the same shape just as well.
    const factor = whole
      ? (number(a, 'fontSize') * a.scale) / (number(b, 'fontSize') * b.scale)
      : a.box.width / b.box.width;
    delete start.scale;
    if (Number.isFinite(factor) && Math.abs(factor - 1) > 0.002) start.scale = scaled(b.style.scale ?? '', factor);
    if (whole && kind === 'text' && !changed) changed = !sameShape;
  } else if (kind !== 'shape' && !(b.style.display ?? '').startsWith('table-')) resize(to, a, b, start, end);
  // How a picture fills its box cannot be blended: it is cropped all the way, never squeezed.
  if (replaced && differs('objectFit')) start.objectFit = end.objectFit = 'cover';
  if (changed && decorated && kind !== 'box') start.color = 'transparent';

  const rtl = b.style.direction === 'rtl';
  // Lines of code end at the same place, however far they are indented.
  const anchor =
    kind === 'line'
      ? ([changed ? 0 : 1, 0.5] as const)
      : !whole || sameShape
        ? ([0.5, 0.5] as const)
        : ([rtl ? 1 : 0, 0] as const);
  return { start, end, changed, open, whole, boxed: kind === 'text' && !whole, anchor };
}

/** Boxes change their size, and what is in them flows along. What stands beside them stays, where margins can see to that. */
function resize(element: Element, a: Look, b: Look, start: Keyframe, end: Keyframe): void {
  for (const name of BOX) {
    if (a.style[name] === b.style[name] || [a.style[name], b.style[name]].includes('normal')) continue;
    start[name] = a.style[name] ?? null;
    end[name] = b.style[name] ?? null;
  }
  const [wide, high] = [a.size[0] - b.size[0], a.size[1] - b.size[1]];
  if (Math.abs(wide) < 0.5 && Math.abs(high) < 0.5) return;
  for (const name of ['width', 'height']) {
    start[name] = a.style[name] ?? null;
    end[name] = b.style[name] ?? null;
  }
  for (const frame of [start, end])
    Object.assign(frame, { minWidth: '0', maxWidth: 'none', minHeight: '0', maxHeight: 'none', flex: 'none' });
  // Between blocks margins collapse, and what is below flows along just as well.
  const around = getComputedStyle(parentOf(element) ?? element).display;
  const { display = '', position = '', float = 'none' } = b.style;
  if (!/flex|grid/.test(around) && !display.includes('inline') && !/absolute|fixed/.test(position) && float === 'none')
    return;
  for (const [name, grown] of [
    ['marginInlineEnd', wide],
    ['marginBlockEnd', high],
  ] as const) {
    start[name] = px(number(b, name) - grown);
    end[name] = px(number(b, name));
  }
}

/** Whether both are boxes around elements, and not around the same ones. */
function isOpen(from: Element, to: Element): boolean {
  return (
    from.childElementCount > 0 &&
    to.childElementCount > 0 &&
    !hasOwnText(from) &&
    !hasOwnText(to) &&
    from.innerHTML !== to.innerHTML
  );
}

function sourceOf(element: Element): string | null {
  return attribute(element, 'src') ?? attribute(element, 'data-src');
}

function shape({ width, height }: Rect): number {
  return width / height;
}

function number({ style }: Look, name: string): number {
  return parseFloat(style[name] ?? '') || 0;
}

function px(value: number): string {
  return `${String(value)}px`;
}

function scaled(scale: string, factor: number): string {
  return scale === 'none' || scale === ''
    ? String(factor)
    : scale
        .split(' ')
        .map((each) => Number(each) * factor)
        .join(' ');
}
