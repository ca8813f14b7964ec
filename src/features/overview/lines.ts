/**
 * The grid: lines of columns, each at a place that is computed and not measured. Only the lines near what is seen hold slides, so that to open
 * an overview costs the same for a hundred slides and for ten thousand.
 */
import { make } from '../../chrome/make.js';
import type { DeckSlide } from '../../deck/slide.js';
import { moveInGrid } from '../../model/grid.js';
import type { Cell, GridWay } from '../../model/grid.js';
import type { Column } from './slide-columns.js';
import type { Tiles } from './tiles.js';

/** Sizes in the slides' own px. */
export interface GridSizes {
  /** Columns side by side. */
  readonly perLine: number;
  /** Height of a slide. */
  readonly height: number;
  /** Room between the slides of a column. */
  readonly rowGap: number;
  /** Room between lines. */
  readonly lineGap: number;
}

interface Line {
  readonly columns: readonly Column[];
  readonly top: number;
  readonly height: number;
  /** Holds its buttons, once they are wanted. */
  element: HTMLElement | null;
  /** Its slides, while it is near. */
  slides: HTMLElement | null;
}

/** A box for slides: nothing in it can be reached, since each slide has its button. */
const slidesBox = (slot: HTMLSlotElement): HTMLElement => make('div', { class: 'slides', inert: true }, slot);

/** All lines of an overview. */
export class Lines {
  /** What they stand on; as high as they need. */
  readonly plane = make('div', { class: 'plane' });
  #columns: readonly Column[] = [];
  #lines: Line[] = [];
  #cells = new Map<DeckSlide, Cell>();
  #perLine = 1;
  /** From a slide to the one below it, and a slide's own height. */
  #pitch = 0;
  #height = 0;
  /** Where a child of the deck holds several columns, one slot has to hold all. */
  readonly #flow = make('slot');
  readonly #flowBox = slidesBox(this.#flow);

  constructor(private readonly tiles: Tiles) {
    this.#flowBox.classList.add('flow');
  }

  /**
   * Puts columns into lines; `show` fills them.
   * @param all The columns of the whole deck, of which these are left.
   */
  layout(columns: readonly Column[], all: readonly Column[], { perLine, height, rowGap, lineGap }: GridSizes): void {
    this.#columns = columns;
    this.#perLine = perLine;
    this.#pitch = height + rowGap;
    this.#height = height;
    this.#cells = new Map();
    columns.forEach(({ slides }, column) => slides.forEach((slide, row) => this.#cells.set(slide, { column, row })));
    this.#lines = [];
    let top = 0;
    for (let first = 0; first < columns.length; first += perLine) {
      const own = columns.slice(first, first + perLine);
      const rows = Math.max(...own.map(({ slides }) => slides.length));
      const size = rows * this.#pitch - rowGap;
      this.#lines.push({ columns: own, top, height: size, element: null, slides: null });
      top += size + lineGap;
    }
    this.plane.style.blockSize = `${String(top)}px`;
    const children = new Set(all.map(({ child }) => child));
    const flows = children.size < all.length;
    this.plane.replaceChildren(...(flows ? [this.#flowBox] : []));
    this.#flow.assign(...(flows ? children : []));
  }

  /** Fills the lines between two heights with slides, and takes them out of all others. */
  show(from: number, to: number): void {
    const flows = this.#flowBox.isConnected;
    for (const line of this.#lines) {
      const near = line.top < to && line.top + line.height > from;
      if (near === (line.slides !== null)) continue;
      if (near) {
        const element = this.#fill(line);
        for (const slide of line.columns.flatMap(({ slides }) => slides)) this.tiles.complete(this.tiles.of(slide));
        const slot = make('slot');
        if (!flows) slot.assign(...line.columns.map(({ child }) => child));
        line.slides = slidesBox(slot);
        element.append(line.slides);
      } else {
        line.slides?.remove();
        line.slides = null;
      }
      line.element?.classList.toggle('near', near);
    }
  }

  /** Gives lines out of sight their buttons, for who does not look: some at a time. True while there are more. */
  fillSome(count: number): boolean {
    const empty = this.#lines.filter(({ element }) => !element);
    empty.slice(0, count).forEach((line) => this.#fill(line));
    return empty.length > count;
  }

  /** Where a slide is on the plane, its button made; null where it is not in the grid. */
  place(slide: DeckSlide): { readonly top: number; readonly bottom: number } | null {
    const cell = this.#cells.get(slide);
    const line = cell && this.#lines[Math.floor(cell.column / this.#perLine)];
    if (!line) return null;
    this.#fill(line);
    const top = line.top + cell.row * this.#pitch;
    return { top, bottom: top + this.#height };
  }

  /** The slide to which a way leads from another one. */
  next(slide: DeckSlide | null, way: GridWay): DeckSlide | null {
    const at = slide && this.#cells.get(slide);
    const to = at
      ? moveInGrid(
          this.#columns.map(({ slides }) => slides.length),
          this.#perLine,
          at,
          way,
        )
      : { column: 0, row: 0 };
    return this.#columns[to.column]?.slides[to.row] ?? null;
  }

  #fill(line: Line): HTMLElement {
    if (line.element) return line.element;
    const columns = line.columns.map(({ slides }) =>
      make('div', { class: 'column' }, ...slides.map((slide) => this.tiles.of(slide).button)),
    );
    const element = (line.element = make('div', { class: 'line' }, ...columns));
    element.style.insetBlockStart = `${String(line.top)}px`;
    element.style.blockSize = `${String(line.height)}px`;
    const next = this.#lines.find((other) => other.element && other.top > line.top);
    this.plane.insertBefore(element, next?.element ?? (this.#flowBox.isConnected ? this.#flowBox : null));
    return element;
  }
}
