/** The slides' buttons, each behind its slide; made when first wanted. */
import { closest } from '../../elements/dom.js';
import { make, update } from '../../chrome/make.js';
import type { DeckHost } from '../../deck/host.js';
import type { DeckSlide } from '../../deck/slide.js';
import { slideTitle } from '../slide-title.js';
import { setState } from '../../elements/states.js';
import { CODE, MATH } from '../../elements/tags.js';
import { fold, hasWords } from '../../model/search.js';
import { slideNumber } from '../../model/slide-number.js';
import { backgroundKey, backgroundLayer, schemeOf } from '../background-layer.js';
import { textsOf } from '../labels/texts-of.js';
import { TEXTS as SLIDE } from '../names.texts.js';
import { hasLayer } from '../slide-layer.js';
import { slideText } from '../slide-text.js';
import { TEXTS } from './texts.js';

/** How much of its text stands for the title that a slide has not. */
const TITLE = 70;

/** A slide's button. */
export interface Tile {
  readonly slide: DeckSlide;
  readonly button: HTMLButtonElement;
  /** Where its background goes. */
  readonly thumb: HTMLElement;
  /** Its title, folded. */
  readonly title: string;
  readonly number: string;
}

/** The buttons of a deck's slides. */
export class Tiles {
  /** The one that Tab leads to and keys move on from. */
  active: Tile | null = null;
  /** That of the slide that the deck is at. */
  #current: Tile | null = null;
  readonly #bySlide = new Map<DeckSlide, Tile>();
  readonly #byButton = new Map<Element, Tile>();
  /** Slides whose text was turned light or dark for the background that they have here. */
  readonly #turned = new Set<HTMLElement>();

  constructor(private readonly host: DeckHost) {}

  /** The slides were edited: all are made anew. */
  forget(): void {
    this.#bySlide.clear();
    this.#byButton.clear();
  }

  /** The tile of a slide. */
  of(slide: DeckSlide): Tile {
    const known = this.#bySlide.get(slide);
    if (known) return known;
    const { outline } = this.host;
    const at = this.host.positionOf(slide);
    const number = at && !slide.uncounted ? slideNumber(outline, at) : 0;
    const title = titleOf(slide.element);
    const { slide: some, position } = textsOf(this.host, 'slide', SLIDE);
    const what = [number > 0 ? position(number, outline.total) : '', title].filter(Boolean).join(': ') || some;
    const name = slide.skip ? `${what}, ${textsOf(this.host, 'overview', TEXTS).skipped}` : what;
    const thumb = make('span', { class: 'thumb' });
    const caption = make(
      'span',
      { class: slide.skip ? 'caption skipped' : 'caption', 'data-number': number || '–' },
      title,
    );
    const button = make(
      'button',
      { class: 'tile', part: 'overview-slide', tabindex: -1, 'aria-label': name },
      thumb,
      caption,
    );
    const tile = { slide, button, thumb, title: fold(title), number: String(number) };
    this.#bySlide.set(slide, tile);
    this.#byButton.set(button, tile);
    return tile;
  }

  /** The tile whose button was clicked. */
  at(target: EventTarget | null): Tile | null {
    return target instanceof Element ? (this.#byButton.get(closest(target, 'button') ?? target) ?? null) : null;
  }

  /** Whether a slide's title has the words of a folded query, or the slide is of that number. */
  fits(slide: DeckSlide, query: string): boolean {
    if (query === '') return true;
    const { title, number } = this.of(slide);
    return number === query || hasWords(title, query);
  }

  /** Marks the slide that the deck is at. The keys' place goes along, unless it was somewhere else. */
  mark(slide: DeckSlide | null): void {
    const next = slide && this.of(slide);
    if (next === this.#current) return;
    if (this.#current) update(this.#current.button, { 'aria-current': false });
    if (next) update(next.button, { 'aria-current': 'true' });
    if (!this.active || this.active === this.#current) this.activate(next);
    this.#current = next;
  }

  /** Makes a tile the one that Tab leads to. */
  activate(tile: Tile | null): void {
    if (this.active) update(this.active.button, { tabindex: -1 });
    if (tile) update(tile.button, { tabindex: 0 });
    this.active = tile;
  }

  /** A slide comes into view: its code and formulas are painted, its background stands behind it. */
  complete({ slide: { element }, thumb }: Tile): void {
    for (const each of element.querySelectorAll<Element & { paint?(): void }>(`${CODE}, ${MATH}`)) each.paint?.();
    if (thumb.hasChildNodes() || backgroundKey(element) === '') return;
    const layer = backgroundLayer(element);
    thumb.append(layer);
    this.#turned.add(element);
    turn(element, schemeOf(layer));
  }

  /** Takes back what slides were told. */
  end(): void {
    for (const element of this.#turned)
      if (element !== this.host.slide?.element && !hasLayer(element)) turn(element, null);
  }
}

function turn(element: HTMLElement, scheme: 'dark' | 'light' | null): void {
  for (const name of ['dark', 'light']) setState(element, name, scheme === name);
}

/** A slide without a title goes by its heading's pictures, or else by its first words. */
function titleOf(section: Element): string {
  const title = slideTitle(section);
  if (title) return title;
  const heading = section.querySelector('h1, h2, h3');
  return (heading && slideText(heading)) || slideText(section).slice(0, TITLE);
}
