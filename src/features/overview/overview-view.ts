/** An open overview: what it draws, what it hears, and what it tells the slides; all of it ends with one signal. */
import { takesKey } from '../../controllers/takes-key.js';
import { make } from '../../chrome/make.js';
import type { DeckHost } from '../../deck/host.js';
import { whenIdle } from '../../deck/idle.js';
import { lendSheet } from '../../deck/light-sheet.js';
import type { DeckSlide } from '../../deck/slide.js';
import type { GridWay } from '../../model/grid.js';
import { keyName, mirrored } from '../../model/keys.js';
import { fold } from '../../model/search.js';
import { endPassage } from '../two-slides.js';
import { NAMES } from './labels.js';
import { Lines } from './lines.js';
import type { GridSizes } from './lines.js';
import { overviewStyles } from './overview.styles.js';
import { columnsOf } from './slide-columns.js';
import type { Column } from './slide-columns.js';
import { SlideStates } from './slide-states.js';
import { overviewSlideStyles } from './slides.styles.js';
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
  ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down',
  Home: 'first', End: 'last', PageUp: 'line-up', PageDown: 'line-down',
};

/** What has the focus, in this or any shadow root. */
function focused({ ownerDocument }: Element): Element | null {
  let at = ownerDocument.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** A sign of the bar, drawn in a box of 24. */
function sign(path: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.ariaHidden = 'true';
  const line = document.createElementNS(svg.namespaceURI, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

/** The overview while it is open. */
export class OverviewView {
  readonly #tiles: Tiles;
  readonly #lines: Lines;
  readonly #states = new SlideStates();
  readonly #input = make('input', { type: 'search', 'aria-label': NAMES.find, placeholder: NAMES.prompt, autocomplete: 'off', spellcheck: 'false' });
  readonly #count = make('div', { class: 'count', role: 'status' });
  readonly #bar = make(
    'div', { class: 'bar', part: 'overview-bar' },
    make('div', { class: 'find', role: 'search' }, sign('M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21'), this.#input), this.#count,
    make('button', { class: 'close', part: 'overview-close', 'aria-label': NAMES.close }, sign('M5 5l14 14M19 5 5 19')),
  );
  readonly #panel: HTMLElement;
  readonly #idle = whenIdle(() => {
    if (this.signal.aborted) return;
    this.#show(1);
    if (this.#lines.fillSome(LINES_AT_ONCE)) this.#idle.schedule();
  });
  #timer: ReturnType<typeof setTimeout> | undefined;
  #columns: readonly Column[] = [];
  #zoom = 1;
  /** What had the focus before, and whether it is in the overview at the end. */
  readonly #before: Element | null;
  #hadFocus = false;
  /** A slide was chosen: the keys go on with the deck. */
  #chosen = false;

  /**
   * @param leave Closes the overview.
   * @param signal Ends it.
   */
  constructor(
    private readonly host: DeckHost,
    private readonly leave: () => void,
    private readonly signal: AbortSignal,
  ) {
    const { element, shadow } = host;
    this.#before = focused(element);
    // First of all, so that nothing of it is laid out once more without its sheet.
    signal.addEventListener('abort', () => { this.#end(); }, { once: true });
    this.#tiles = new Tiles(host);
    this.#lines = new Lines(this.#tiles);
    this.#panel = make('div', { class: 'overview', part: 'overview', role: 'group', 'aria-label': NAMES.overview }, this.#bar, this.#lines.plane);
    this.#panel.style.setProperty('--_paper', getComputedStyle(element).background);
    lendSheet(shadow, overviewStyles, signal);
    // What is on its way has arrived.
    endPassage(host);
    host.renderAll(signal, true);
    shadow.append(this.#panel);
    this.refresh();
    this.#listen();
    // Who writes somewhere else in the page goes on writing there.
    if (this.#before?.matches('input, textarea, select, iframe, [contenteditable]') && !element.contains(this.#before)) return;
    this.#tiles.active?.button.focus({ preventScroll: true });
  }

  /** Shows the slides as they are now. */
  refresh(): void {
    const { element, outline, options, slide } = this.host;
    const active = this.#tiles.active?.slide;
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
    const query = fold(this.#input.value);
    const fits = (slide: DeckSlide): boolean => this.#tiles.fits(slide, query);
    const shown = this.#columns.flatMap((column) => {
      const slides = column.whole && column.slides.some(fits) ? column.slides : column.slides.filter(fits);
      return slides.length > 0 ? [{ ...column, slides }] : [];
    });
    const left = new Set(shown.flatMap(({ slides }) => slides));
    this.#states.filter(this.#columns, left);
    const hadFocus = this.#lines.plane.matches(':focus-within');
    this.#lines.layout(shown, this.#columns, this.#fit());
    if (!this.#tiles.active || !left.has(this.#tiles.active.slide)) {
      const [first] = left;
      this.#tiles.activate(first ? this.#tiles.of(first) : null);
    }
    this.#count.textContent = NAMES.matches(left.size, this.host.outline.slides.length);
    this.#walk(this.#tiles.active?.slide, hadFocus, centre);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => { this.#idle.schedule(); }, SETTLED);
  }

  /** Finds sizes: as many columns as there is room for, fewer and larger ones for few slides. */
  #fit(): GridSizes {
    const { width, height } = this.host.options;
    const room = this.#panel.clientWidth;
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
    if (!before || focused(element) !== before) shadow.querySelector<HTMLElement>('.viewport')?.focus({ preventScroll: true });
  }

  #listen(): void {
    const { signal, host } = this;
    const keys: Document | HTMLElement = host.options.fullPage ? host.element.ownerDocument : host.element;
    // Before the deck's own keys.
    keys.addEventListener('keydown', (event) => { this.#onKey(event as KeyboardEvent); }, { signal, capture: true });
    this.#input.addEventListener('input', () => { this.#lay(); }, { signal });
    this.#panel.addEventListener('scroll', () => { this.#show(1); }, { signal, passive: true });
    this.#panel.addEventListener('click', ({ target, detail }) => {
      const tile = this.#tiles.at(target);
      if (tile) this.#go(tile.slide, detail > 0 ? 'pointer' : 'key');
      else if (target instanceof Element && target.closest('.close')) this.leave();
    }, { signal });
    // Paper has the slides, and they are here. Before the deck prepares them for it.
    window.addEventListener('beforeprint', () => { this.leave(); }, { signal, capture: true });
    // Nothing here is a swipe, a stroke or a step.
    for (const type of ['pointerdown', 'wheel']) this.#panel.addEventListener(type, (event) => { event.stopPropagation(); }, { signal, passive: true });
    let width = this.#panel.clientWidth;
    const observer = new ResizeObserver(() => {
      if (width !== (width = this.#panel.clientWidth)) this.#lay(true);
      else this.#show();
    });
    observer.observe(this.#panel);
    signal.addEventListener('abort', () => { observer.disconnect(); }, { once: true });
  }

  #onKey(event: KeyboardEvent): void {
    const { element, options, paused } = this.host;
    if (event.defaultPrevented || event.isComposing || paused || event.ctrlKey || event.metaKey || event.altKey) return;
    const path = event.composedPath();
    const outside = !path.includes(this.#panel);
    if (outside && (takesKey(event, element, options.fullPage) || path.some((each) => each instanceof HTMLDialogElement))) return;
    if (this.#does(event, path.includes(this.#input), outside)) event.stopPropagation();
  }

  /** Does what a key asks for; true where nobody else should hear it. */
  #does(event: KeyboardEvent, inField: boolean, outside: boolean): boolean {
    const { key } = event;
    const { keyBindings, element } = this.host;
    const empty = this.#input.value === '';
    const way = WAYS[key];
    if (key === 'Escape' || (empty && !inField && keyBindings[keyName(event) ?? ''] === 'overview')) {
      if (empty) this.leave();
      else this.#clear();
    } else if (way && !event.shiftKey && !(inField && key !== 'ArrowDown' && key !== 'ArrowUp')) {
      const turned = way === 'left' || way === 'right' ? mirrored(way, element.matches(':dir(rtl)')) : way;
      const active = this.#tiles.active?.slide ?? null;
      this.#walk(inField ? active : this.#lines.next(active, turned));
    } else if (key === 'Enter' && (inField || outside)) {
      if (this.#tiles.active) this.#go(this.#tiles.active.slide, 'key');
    } else if (!inField && key === '/') this.#input.focus({ preventScroll: true });
    else {
      // The letter itself goes into the field, which has the focus by then.
      const types = /^[\p{L}\p{N}]$/u.test(key);
      if (types) this.#input.focus({ preventScroll: true });
      return inField || types || key === ' ';
    }
    event.preventDefault();
    return true;
  }

  /** Takes the keys to a slide. */
  #walk(slide: DeckSlide | null | undefined, focus = true, centre = false): void {
    if (slide && this.#lines.ensure(slide)) {
      const tile = this.#tiles.of(slide);
      this.#tiles.activate(tile);
      if (focus) tile.button.focus({ preventScroll: true });
      this.#reveal(tile.button, centre);
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
    this.#input.value = '';
    this.#lay();
    this.#walk(this.host.slide);
  }

  /**
   * Fills what is in sight.
   * @param more How many times as much to fill above and below, too.
   */
  #show(more = 0): void {
    const { scrollTop, clientHeight } = this.#panel;
    const top = scrollTop - this.#lines.plane.offsetTop;
    this.#lines.show((top - more * clientHeight) / this.#zoom, (top + (1 + more) * clientHeight) / this.#zoom);
  }

  /** Scrolls a button into view; by hand, since the page around an embedded deck must not scroll along. */
  #reveal(button: HTMLElement, centre: boolean): void {
    const { top: from, bottom: to } = this.#panel.getBoundingClientRect();
    const { top, bottom } = button.getBoundingClientRect();
    const bar = from + this.#bar.offsetHeight;
    const above = top - bar - MARGIN;
    const below = bottom - to + 2 * MARGIN;
    if (centre) this.#panel.scrollTop += (top + bottom - bar - to) / 2;
    else if (above < 0) this.#panel.scrollTop += above;
    else if (below > 0) this.#panel.scrollTop += Math.min(below, above);
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#hadFocus = this.#panel.matches(':focus-within');
    this.#panel.remove();
    this.#states.clear();
    this.#tiles.end();
  }
}
