/** Measures the elements of a slide, in the slide's own pixels: whatever scales the stage and what the deck stands in is left out. */
import { hostOf } from '../host-of.js';
import { parentOf, property } from '../../elements/dom.js';
import { listsIn } from './match.js';
import type { Kind } from './match.js';

/** A rectangle on a slide. */
export type Rect = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

/** How an element looks at a moment. */
export interface Look {
  /** Of its box, with all that turns and scales it. */
  readonly box: Rect;
  /** Of the text in it; of the box where it has none. */
  readonly text: Rect;
  /** Width and height of its box, before anything turns or scales it. */
  readonly size: readonly [number, number];
  /** By how much everything on the way from the slide to it, itself included, scales it. */
  readonly scale: number;
  readonly style: Readonly<Record<string, string>>;
}

const PAINT = [
  'opacity',
  'color',
  'backgroundColor',
  'borderColor',
  'borderRadius',
  'boxShadow',
  'outlineColor',
  'textShadow',
  'filter',
  'transform',
  'rotate',
];
/** Interpolated with the size of a box, where that changes anyway: they cost layout. */
export const BOX = [
  'padding',
  'borderWidth',
  'fontSize',
  'lineHeight',
  'letterSpacing',
  'gap',
  'objectPosition',
  'backgroundPosition',
  'backgroundSize',
];
const SHAPE = [
  'x',
  'y',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'd',
  'width',
  'height',
  'fill',
  'stroke',
  'strokeWidth',
  'strokeDasharray',
  'strokeDashoffset',
  'fillOpacity',
  'strokeOpacity',
  'fontSize',
  'opacity',
  'filter',
  'transform',
  'color',
];
/** What is interpolated wherever it differs, by kind. */
export const BLENDED: Readonly<Record<Kind, readonly string[]>> = {
  text: PAINT,
  line: PAINT,
  box: [...PAINT, 'scale'],
  shape: SHAPE,
};
const READ = [
  'backgroundImage',
  'borderWidth',
  'direction',
  'display',
  'float',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'height',
  'marginBlockEnd',
  'marginInlineEnd',
  'objectFit',
  'position',
  'scale',
  'translate',
  'width',
];
const ALL = [...new Set([...READ, ...PAINT, ...BOX])];

/** Measures one slide at one moment. To be made anew when something may have changed. */
export class Ruler {
  readonly #origin: DOMRect;
  readonly #factor: number;
  readonly #linear = new Map<Element, DOMMatrix>();

  constructor(private readonly section: HTMLElement) {
    this.#origin = section.getBoundingClientRect();
    this.#factor = section.offsetWidth / this.#origin.width || 1;
  }

  /** Everything that an animation has to know of an element. */
  look(element: Element, kind: Kind): Look {
    const box = this.box(element);
    const { a, b, c, d } = this.#linearOf(element);
    const scale = Math.sqrt(Math.abs(a * d - b * c));
    const computed = getComputedStyle(element) as unknown as Readonly<Record<string, string>>;
    const style = Object.fromEntries(
      (kind === 'shape' ? [...SHAPE, 'translate', 'scale'] : ALL).map((name) => [
        name,
        blendable(name, computed[name] ?? ''),
      ]),
    );
    const { offsetWidth = 0, offsetHeight = 0 } = element as Partial<HTMLElement>;
    // In fractions of a pixel, where nothing turns it.
    const exact = (whole: number, length: number): number =>
      whole === 0 || Math.abs(length / scale - whole) < 1 ? length / scale : whole;
    return {
      box,
      text: kind === 'text' || kind === 'line' ? this.text(element) : box,
      size: [exact(offsetWidth, box.width), exact(offsetHeight, box.height)],
      scale,
      style,
    };
  }

  /** Where the box of an element is. */
  box(element: Element): Rect {
    return this.#onSlide(property(element, 'getBoundingClientRect').call(element));
  }

  /** Where the text of an element is, without lists in it; its box, where there is none. */
  text(element: Element): Rect {
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(element);
    const list = listsIn(element)[0];
    if (list) range.setEndBefore(list);
    const text = range.getBoundingClientRect();
    return text.width > 0 ? this.#onSlide(text) : this.box(element);
  }

  /** A way on the slide, as `translate` of an element takes it: what is around it may turn and scale it. */
  way(element: Element, x: number, y: number): [number, number] {
    const around = this.#linearOf(element).multiply(ownLinear(element).inverse());
    const { x: dx, y: dy } = around.inverse().transformPoint({ x, y });
    return Number.isFinite(dx + dy) ? [dx, dy] : [0, 0];
  }

  #onSlide({ left, top, width, height }: DOMRect): Rect {
    const k = this.#factor;
    return {
      left: (left - this.#origin.left) * k,
      top: (top - this.#origin.top) * k,
      width: width * k,
      height: height * k,
    };
  }

  /** How the slide's pixels become the element's own, but for where they are. */
  #linearOf(element: Element): DOMMatrix {
    let matrix = this.#linear.get(element);
    if (matrix) return matrix;
    if (element === this.section) matrix = new DOMMatrix();
    else if (isShape(element))
      matrix = this.#linearOf(outerSvg(element)).multiply(linear(DOMMatrix.fromMatrix(element.getCTM() ?? undefined)));
    else {
      const parent = parentOf(element) ?? hostOf(element);
      matrix = (parent ? this.#linearOf(parent) : new DOMMatrix()).multiply(ownLinear(element));
    }
    this.#linear.set(element, matrix);
    return matrix;
  }
}

/** Words between which and a value nothing can be, as values. */
function blendable(name: string, value: string): string {
  if (/^r[xy]$/.test(name) && value === 'auto') return '0px';
  return /^(fill|stroke)$/.test(name) && value === 'none' ? 'transparent' : value;
}

function isShape(element: Element): element is SVGGraphicsElement {
  return 'getCTM' in element && 'ownerSVGElement' in element && element.ownerSVGElement !== null;
}

function outerSvg(shape: SVGElement): SVGElement {
  return shape.ownerSVGElement ? outerSvg(shape.ownerSVGElement) : shape;
}

/** How an element itself is turned and scaled. */
function ownLinear(element: Element): DOMMatrix {
  const { transform, rotate, scale } = getComputedStyle(element);
  if (transform === 'none' && rotate === 'none' && scale === 'none') return new DOMMatrix();
  const [x = 1, y = x] = scale === 'none' ? [] : scale.split(' ').map(Number);
  const turn = /^[-.\de]+deg$/.test(rotate) ? parseFloat(rotate) : 0;
  return linear(
    new DOMMatrix()
      .rotate(turn)
      .scale(x, y)
      .multiply(new DOMMatrix(transform === 'none' ? '' : transform)),
  );
}

function linear({ a, b, c, d }: DOMMatrix): DOMMatrix {
  return new DOMMatrix([a, b, c, d, 0, 0]);
}
