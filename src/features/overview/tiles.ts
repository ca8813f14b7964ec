/** The grid of buttons, one behind each slide. They stand in the same flow as the slides, in the same units, so nothing is measured. */
import { LABELS } from '../../chrome/labels.js';
import { make, update } from '../../chrome/make.js';
import type { DeckHost } from '../../deck/host.js';
import type { DeckSlide } from '../../deck/slide.js';
import { slideTitle } from '../../deck/slide-title.js';
import { moveInGrid } from '../../model/grid.js';
import type { GridWay } from '../../model/grid.js';
import { fold, hasWords } from '../../model/search.js';
import { slideText } from '../slide-text.js';
import { NAMES } from './labels.js';
import type { Column } from './slide-columns.js';

/** How much of its text stands for the title that a slide has not. */
const TITLE = 70;

/** A slide's button. */
export interface Tile {
  readonly slide: DeckSlide;
  readonly button: HTMLButtonElement;
  /** Where its background goes. */
  readonly thumb: HTMLElement;
  /** Its title and number, folded. */
  readonly words: string;
  readonly number: string;
}

/** The buttons of a deck's slides. */
export class Tiles {
  readonly element = make('div', { class: 'tiles' });
  /** Columns side by side. */
  perLine = 1;
  readonly #all = new Map<DeckSlide, Tile>();
  readonly #bySection = new Map<Element, Tile>();
  readonly #byButton = new Map<Element, Tile>();
  #columns: readonly (readonly Tile[])[] = [];
  /** Columns of which the filter leaves all or nothing. */
  #whole = new Set<readonly Tile[]>();
  /** What is left of the columns by the filter. */
  #shown: readonly (readonly Tile[])[] = [];
  #active: Tile | null = null;
  #current: Tile | null = null;

  constructor(private readonly host: DeckHost) {}

  /** Makes the buttons of the slides anew. */
  build(columns: readonly Column[]): void {
    const { outline } = this.host;
    const numbers = new Map(outline.slides.map((slide, i) => [slide, slide.uncounted ? 0 : (outline.numbers[i] ?? 0)]));
    this.#all.clear();
    this.#bySection.clear();
    this.#byButton.clear();
    this.#columns = columns.map(({ slides }) => slides.map((slide) => this.#tile(slide, numbers.get(slide) ?? 0)));
    this.#whole = new Set(this.#columns.filter((_, i) => columns[i]?.whole));
    this.element.replaceChildren(...this.#columns.map((tiles) => make('div', { class: 'column' }, ...tiles.map(({ button }) => button))));
    this.#shown = this.#columns;
  }

  /**
   * Leaves the tiles whose title has the words of a query, or that are of a number.
   * @returns Their slides.
   */
  filter(query: string): readonly DeckSlide[] {
    const folded = fold(query);
    const fits = ({ words, number }: Tile): boolean => folded === '' || number === folded || hasWords(words, folded);
    this.#shown = this.#columns.flatMap((tiles) => {
      const left = this.#whole.has(tiles) && tiles.some(fits) ? tiles : tiles.filter(fits);
      for (const tile of tiles) update(tile.button, { hidden: !left.includes(tile) });
      update(tiles[0]?.button.parentElement ?? this.element, { hidden: left.length === 0 });
      return left.length > 0 ? [left] : [];
    });
    const left = this.#shown.flat();
    if (!this.#active || !left.includes(this.#active)) this.activate(this.first);
    return left.map(({ slide }) => slide);
  }

  /** The tile that the keys are on. */
  get active(): Tile | null {
    return this.#active;
  }

  /** The first tile shown. */
  get first(): Tile | null {
    return this.#shown[0]?.[0] ?? null;
  }

  /** The tile of a button, or of something in one. */
  tileAt(target: EventTarget | null): Tile | null {
    return target instanceof Element ? (this.#byButton.get(target.closest('button') ?? target) ?? null) : null;
  }

  /** The tile of a section. */
  tileOf(section: EventTarget | null): Tile | null {
    return section instanceof Element ? (this.#bySection.get(section) ?? null) : null;
  }

  /** All tiles, in the order of the deck. */
  get tiles(): Iterable<Tile> {
    return this.#all.values();
  }

  /** Marks the slide that the deck is at. The keys' place goes along, unless it was somewhere else. */
  mark(slide: DeckSlide | null): void {
    const next = (slide && this.#all.get(slide)) ?? null;
    if (next === this.#current && next) return;
    const follows = !this.#active || this.#active === this.#current;
    if (this.#current) update(this.#current.button, { 'aria-current': false });
    if (next) update(next.button, { 'aria-current': 'true' });
    this.#current = next;
    if (follows) this.activate(next);
  }

  /** Makes a tile the one that Tab leads to. */
  activate(tile: Tile | null): void {
    if (this.#active) update(this.#active.button, { tabindex: -1 });
    if (tile) update(tile.button, { tabindex: 0 });
    this.#active = tile;
  }

  /** Where a way leads from the active tile. */
  next(way: GridWay): Tile | null {
    const active = this.#active;
    const column = active ? this.#shown.findIndex((tiles) => tiles.includes(active)) : -1;
    if (!active || column < 0) return this.first;
    const at = { column, row: this.#shown[column]?.indexOf(active) ?? 0 };
    const to = moveInGrid(this.#shown.map(({ length }) => length), this.perLine, at, way);
    return this.#shown[to.column]?.[to.row] ?? null;
  }

  #tile(slide: DeckSlide, number: number): Tile {
    const { outline } = this.host;
    const title = titleOf(slide.element);
    const place = number > 0 ? LABELS.position(number, outline.total) : '';
    const name = NAMES.slide(place, title, slide.skip);
    const thumb = make('span', { class: 'thumb' });
    const sign = make('b', {}, number > 0 ? String(number) : '–');
    const caption = make('span', { class: slide.skip ? 'caption skipped' : 'caption' }, sign, title);
    const button = make('button', { type: 'button', class: 'tile', part: 'overview-slide', tabindex: -1, 'aria-label': name }, thumb, caption);
    const tile = { slide, button, thumb, words: fold(title), number: String(number) };
    this.#all.set(slide, tile);
    this.#bySection.set(slide.element, tile);
    this.#byButton.set(button, tile);
    return tile;
  }
}

/** A slide without a title goes by its heading's pictures, or else by its first words. */
function titleOf(section: Element): string {
  const heading = section.querySelector('h1, h2, h3');
  return slideTitle(section) || (heading && slideText(heading)) || slideText(section).slice(0, TITLE);
}
