/** An open overview: what it draws, what it hears, and what it tells the slides; all of it ends with one signal. */
import { closest } from '../../elements/dom.js';
import { takesKey } from '../../controllers/takes-key.js';
import { make } from '../../chrome/make.js';
import type { DeckHost } from '../../deck/host.js';
import { whenIdle } from '../../deck/idle.js';
import { lendSheet } from '../../deck/light-sheet.js';
import type { DeckSlide } from '../../deck/slide.js';
import type { GridWay } from '../../model/grid.js';
import { keyName, mirrored } from '../../model/keys.js';
import { fold } from '../../model/search.js';
import { keepWritten, textsOf } from '../labels/texts-of.js';
import { endPassage } from '../two-slides.js';
import { Bar } from './bar.js';
import { focused } from './focused.js';
import { Lines } from './lines.js';
import type { GridSizes } from './lines.js';
import { overviewStyles } from './overview.styles.js';
import { columnsOf } from './slide-columns.js';
import type { Column } from './slide-columns.js';
import { SlideStates } from './slide-states.js';
import { overviewSlideStyles } from './slides.styles.js';
import { TEXTS } from './texts.js';
import { Tiles } from './tiles.js';

/** From this width of the deck on, in px, tiles and the room between them are those of a large screen. */
const WIDE = 600;
/** The width that tiles have at most, in px. */
const MOST = 380;
/** Room below a slide, for its caption, and below a line, in px. */
const ROW_GAP = 36;
const LINE_GAP = 56;
/** Room around a tile that is scrolled to, in px. */
const MARGIN = 20;
/** What is out of sight is made ready once the overview has stood still for so long, in ms. */
const SETTLED = 1000;
/** How many lines get their buttons in one idle moment. */
const LINES_AT_ONCE = 10;

const WAYS: Readonly<Record<string, GridWay>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  PageUp: 'line-up',
  PageDown: 'line-down',
};

/** The overview while it is open. */
export class OverviewView {
  readonly #tiles: Tiles;
  readonly #lines: Lines;
  readonly #states = new SlideStates();
  readonly #bar = new Bar();
  readonly #panel: HTMLElement;
  readonly #idle = whenIdle(() => {
    if (this.signal.aborted) return;
    this.#show(1);
    if (this.#lines.fillSome(LINES_AT_ONCE)) this.#idle.schedule();
  });
  #timer: ReturnType<typeof setTimeout> | undefined;
  #columns: readonly Column[] = [];
  #zoom = 1;
  /** Sizes of the panel and its parts, in px: read before anything is written, since the browser would lay all out once more for each. */
  #room = { width: 0, height: 0, bar: 0, plane: 0 };
  /** Where the panel was scrolled to by hand: all is shown there, and what is out of sight can wait. */
  #at = 0;
  /** What had the focus before, and whether it is in the overview at the end. */
  readonly #before: Element | null;
  #hadFocus = false;
  /** A slide was chosen: the keys go on with the deck. */
  #chosen = false;

  /**
   * @param paper The deck's background.
   * @param leave Closes the overview.
   * @param signal Ends it.
   */
  constructor(
    private readonly host: DeckHost,
    paper: string,
    private readonly leave: () => void,
    private readonly signal: AbortSignal,
  ) {
    const { element, shadow } = host;
    this.#before = focused(element);
    // First of all, so that nothing of it is laid out once more without its sheet.
    signal.addEventListener('abort', () => this.#end(), { once: true });
    this.#tiles = new Tiles(host);
    this.#lines = new Lines(this.#tiles);
    this.#panel = make(
      'div',
      { class: 'overview', part: 'overview', role: 'group' },
      this.#bar.element,
      this.#lines.plane,
    );
    this.#panel.style.setProperty('--_paper', paper);
    lendSheet(shadow, overviewStyles, signal);
    // What is on its way has arrived.
    endPassage(host);
    host.renderAll(signal, true);
    shadow.append(this.#panel);
    keepWritten(
      host,
      () => {
        this.refresh();
      },
      signal,
    );
    this.#listen();
    // Who writes somewhere else in the page goes on writing there.
    if (this.#before?.matches('input, textarea, select, iframe, [contenteditable]') && !element.contains(this.#before))
      return;
    this.#tiles.active?.button.focus({ preventScroll: true });
  }

  /** Shows the slides as they are now. */
  refresh(): void {
    const { element, outline, options, slide } = this.host;
    const active = this.#tiles.active?.slide;
    const texts = textsOf(this.host, 'overview', TEXTS);
    this.#panel.ariaLabel = texts.overview;
    this.#bar.name(texts);
    this.#columns = columnsOf(element, outline.slides, options.shuffle);
    this.#tiles.forget();
    this.#tiles.mark(slide);
    if (active && this.host.positionOf(active)) this.#tiles.activate(this.#tiles.of(active));
    this.#states.clear();
    const rows = this.#states.arrange(this.#columns);
    lendSheet(element.getRootNode() as Document | ShadowRoot, overviewSlideStyles(rows), this.signal);
    this.#lay(true);
  }

  /** The deck has moved: its mark goes along. */
  mark(): void {
    const { active } = this.#tiles;
    this.#tiles.mark(this.host.slide);
    const next = this.#tiles.active;
    if (next !== active && next) this.#walk(next.slide, active?.button.matches(':focus'));
  }

  /** Lays the slides out that the field leaves, at the size that there is room for. */
  #lay(centre = false): void {
    const query = fold(this.#bar.input.value);
    const fits = (slide: DeckSlide): boolean => this.#tiles.fits(slide, query);
    const shown =
      query === ''
        ? this.#columns
        : this.#columns.flatMap((column) => {
            const slides = column.whole && column.slides.some(fits) ? column.slides : column.slides.filter(fits);
            return slides.length > 0 ? [{ ...column, slides }] : [];
          });
    const left = new Set(shown.flatMap(({ slides }) => slides));
    this.#states.filter(query === '' ? [] : this.#columns, left);
    const hadFocus = this.#lines.plane.matches(':focus-within');
    this.#lines.layout(shown, this.#columns, this.#fit());
    if (!this.#tiles.active || !left.has(this.#tiles.active.slide)) {
      const [first] = left;
      this.#tiles.activate(first ? this.#tiles.of(first) : null);
    }
    this.#bar.count.textContent = textsOf(this.host, 'overview', TEXTS).matches(
      left.size,
      this.host.outline.slides.length,
    );
    this.#walk(this.#tiles.active?.slide, hadFocus, centre);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#idle.schedule(), SETTLED);
  }

  #measure(): void {
    const { clientWidth: width, clientHeight: height } = this.#panel;
    this.#room = { width, height, bar: this.#bar.element.offsetHeight, plane: this.#lines.plane.offsetTop };
  }

  /** Finds sizes: as many columns as there is room for, fewer and larger ones for few slides. */
  #fit(): GridSizes {
    const { width, height } = this.host.options;
    this.#measure();
    const room = this.#room.width;
    const [wanted, gap, inset] = room < WIDE ? [160, 14, 14] : [236, 26, 32];
    const fitting = Math.max(2, Math.round((room - 2 * inset + gap) / (wanted + gap)));
    const perLine = Math.min(fitting, Math.max(this.#columns.length, 3));
    const tile = Math.max(1, Math.min(Math.floor((room - 2 * inset + gap) / perLine - gap), MOST));
    const zoom = (this.#zoom = tile / width);
    const numbers = { zoom, gap, line: perLine * (tile + gap) - gap, start: (room - perLine * (tile + gap) + gap) / 2 };
    for (const [name, value] of Object.entries(numbers)) this.#panel.style.setProperty(`--_${name}`, String(value));
    return { perLine, height, rowGap: ROW_GAP / zoom, lineGap: LINE_GAP / zoom };
  }

  /** To be called when the slides are the deck's again: the focus goes to where it was, or to the slide that was chosen. */
  giveFocus(): void {
    const { element, shadow } = this.host;
    if (!this.#hadFocus || !element.isConnected) return;
    const before = this.#chosen ? null : this.#before;
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    if (!before || focused(element) !== before)
      shadow.querySelector<HTMLElement>('.viewport')?.focus({ preventScroll: true });
  }

  #listen(): void {
    const { signal, host } = this;
    const keys: Document | HTMLElement = host.options.fullPage ? host.element.ownerDocument : host.element;
    // Before the deck's own keys.
    keys.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent), { signal, capture: true });
    this.#bar.input.addEventListener('input', () => this.#lay(), { signal });
    this.#panel.addEventListener(
      'scroll',
      () => {
        if (this.#panel.scrollTop !== this.#at) this.#show(1);
      },
      { signal, passive: true },
    );
    this.#panel.addEventListener(
      'click',
      ({ target, detail }) => {
        const tile = this.#tiles.at(target);
        if (tile) this.#go(tile.slide, detail > 0 ? 'pointer' : 'key');
        else if (target instanceof Element && closest(target, '.close')) this.leave();
      },
      { signal },
    );
    // Paper has the slides, and they are here. Before the deck prepares them for it.
    window.addEventListener('beforeprint', () => this.leave(), { signal, capture: true });
    // Nothing here is a swipe, a stroke or a step.
    for (const type of ['pointerdown', 'wheel'])
      this.#panel.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
    const observer = new ResizeObserver(() => {
      const { width } = this.#room;
      this.#measure();
      if (width !== this.#room.width) this.#lay(true);
      else this.#show();
    });
    observer.observe(this.#panel);
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }

  #onKey(event: KeyboardEvent): void {
    const { element, options, paused } = this.host;
    if (event.defaultPrevented || event.isComposing || paused || event.ctrlKey || event.metaKey || event.altKey) return;
    const path = event.composedPath();
    const outside = !path.includes(this.#panel);
    if (
      outside &&
      (takesKey(event, element, options.fullPage) || path.some((each) => each instanceof HTMLDialogElement))
    )
      return;
    if (this.#does(event, path.includes(this.#bar.input), outside)) event.stopPropagation();
  }

  /** Does what a key asks for; true where nobody else should hear it. */
  #does(event: KeyboardEvent, inField: boolean, outside: boolean): boolean {
    const { key } = event;
    const { keyBindings, element } = this.host;
    const empty = this.#bar.input.value === '';
    const way = WAYS[key];
    const action = inField ? null : keyBindings[keyName(event) ?? ''];
    if (key === 'Escape' || (empty && action === 'overview')) {
      if (empty) this.leave();
      else this.#clear();
    } else if (way && !event.shiftKey && !(inField && key !== 'ArrowDown' && key !== 'ArrowUp')) {
      const turned = way === 'left' || way === 'right' ? mirrored(way, element.matches(':dir(rtl)')) : way;
      const active = this.#tiles.active?.slide ?? null;
      this.#walk(inField ? active : this.#lines.next(active, turned));
    } else if (key === 'Enter' && (inField || outside)) {
      if (this.#tiles.active) this.#go(this.#tiles.active.slide, 'key');
    } else if (!inField && key === '/') this.#bar.input.focus({ preventScroll: true });
    else {
      // The letter itself goes into the field, which has the focus by then; that which makes the screen black is a clicker's, too.
      const types = action !== 'pause' && /^[\p{L}\p{N}]$/u.test(key);
      if (types) this.#bar.input.focus({ preventScroll: true });
      return inField || types || key === ' ';
    }
    event.preventDefault();
    return true;
  }

  /** Takes the keys to a slide. */
  #walk(slide: DeckSlide | null | undefined, focus = true, centre = false): void {
    const place = slide && this.#lines.place(slide);
    if (place) {
      const tile = this.#tiles.of(slide);
      this.#tiles.activate(tile);
      this.#reveal(place.top * this.#zoom, place.bottom * this.#zoom, centre);
      if (focus) tile.button.focus({ preventScroll: true });
    }
    this.#show();
  }

  #go(slide: DeckSlide, origin: 'key' | 'pointer'): void {
    const { host } = this;
    const at = host.positionOf(slide);
    // To choose the slide one is at is to go back to it, steps and all.
    if (host.paused || !at || (slide !== host.slide && !host.moveTo(at, origin))) return;
    this.#chosen = true;
    this.leave();
  }

  #clear(): void {
    this.#bar.input.value = '';
    this.#lay();
    this.#walk(this.host.slide);
  }

  /**
   * Fills what is in sight.
   * @param more How many times as much to fill above and below, too.
   * @param at Where the panel is scrolled to.
   */
  #show(more = 0, at = this.#panel.scrollTop): void {
    const { height, plane } = this.#room;
    const top = at - plane;
    this.#lines.show((top - more * height) / this.#zoom, (top + (1 + more) * height) / this.#zoom);
  }

  /**
   * Scrolls a place on the plane into view; by hand, since the page around an embedded deck must not scroll along. What comes into sight is
   * filled first, so that all is laid out once.
   */
  #reveal(top: number, bottom: number, centre: boolean): void {
    const { height, bar, plane } = this.#room;
    const from = centre ? 0 : this.#panel.scrollTop;
    const above = plane + top - from - bar - MARGIN;
    const below = plane + bottom - from - height + 2 * MARGIN;
    const by = centre
      ? plane + (top + bottom - bar - height) / 2
      : above < 0
        ? above
        : Math.min(Math.max(below, 0), above);
    if (by === 0 && !centre) return;
    this.#show(0, from + by);
    this.#panel.scrollTop = from + by;
    this.#at = this.#panel.scrollTop;
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#hadFocus = this.#panel.matches(':focus-within');
    this.#panel.remove();
    this.#states.clear();
    this.#tiles.end();
  }
}
