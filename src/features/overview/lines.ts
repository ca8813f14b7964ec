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
  readonly element: HTMLElement;
  readonly top: number;
  readonly height: number;
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
    this.#cells = new Map(columns.flatMap(({ slides }, column) => slides.map((slide, row) => [slide, { column, row }] as const)));
    this.#lines = [];
    let top = 0;
    for (let first = 0; first < columns.length; first += perLine) {
      const own = columns.slice(first, first + perLine);
      const rows = Math.max(...own.map(({ slides }) => slides.length));
      const size = rows * (height + rowGap) - rowGap;
      const element = make('div', { class: 'line' });
      element.style.insetBlockStart = `${String(top)}px`;
      element.style.blockSize = `${String(size)}px`;
      this.#lines.push({ columns: own, element, top, height: size, slides: null });
      top += size + lineGap;
    }
    this.plane.style.blockSize = `${String(top)}px`;
    const children = new Set(all.map(({ child }) => child));
    const flows = children.size < all.length;
    this.plane.replaceChildren(...this.#lines.map(({ element }) => element), ...(flows ? [this.#flowBox] : []));
    this.#flow.assign(...(flows ? children : []));
  }

  /** Fills the lines between two heights with slides, and takes them out of all others. */
  show(from: number, to: number): void {
    const flows = this.#flowBox.isConnected;
    for (const line of this.#lines) {
      const near = line.top < to && line.top + line.height > from;
      if (near === (line.slides !== null)) continue;
      if (near) {
        this.#fill(line);
        for (const slide of line.columns.flatMap(({ slides }) => slides)) this.tiles.complete(this.tiles.of(slide));
        const slot = make('slot');
        if (!flows) slot.assign(...line.columns.map(({ child }) => child));
        line.slides = slidesBox(slot);
        line.element.append(line.slides);
      } else {
        line.slides?.remove();
        line.slides = null;
      }
    }
  }

  /** Gives lines out of sight their buttons, for who does not look: some at a time. True while there are more. */
  fillSome(count: number): boolean {
    const empty = this.#lines.filter(({ element }) => !element.hasChildNodes());
    empty.slice(0, count).forEach((line) => { this.#fill(line); });
    return empty.length > count;
  }

  /** Makes sure that a slide's button is there; false where the slide is not in the grid. */
  ensure(slide: DeckSlide): boolean {
    const line = this.#lines[Math.floor((this.#cells.get(slide)?.column ?? NaN) / this.#perLine)];
    if (line) this.#fill(line);
    return line !== undefined;
  }

  /** The slide to which a way leads from another one. */
  next(slide: DeckSlide | null, way: GridWay): DeckSlide | null {
    const at = slide && this.#cells.get(slide);
    const to = at ? moveInGrid(this.#columns.map(({ slides }) => slides.length), this.#perLine, at, way) : { column: 0, row: 0 };
    return this.#columns[to.column]?.slides[to.row] ?? null;
  }

  #fill({ element, columns }: Line): void {
    if (element.hasChildNodes()) return;
    element.append(...columns.map(({ slides }) => make('div', { class: 'column' }, ...slides.map((slide) => this.tiles.of(slide).button))));
  }
}
