/** An open overview: what it draws, what it hears, and what it tells the slides; all of it ends with one signal. */
import { takesKey } from '../../controllers/takes-key.js';
import { make } from '../../chrome/make.js';
import type { DeckHost } from '../../deck/host.js';
import { lendSheet } from '../../deck/light-sheet.js';
import { keyName, mirrored } from '../../model/keys.js';
import { NAMES } from './labels.js';
import { overviewStyles } from './overview.styles.js';
import { Previews } from './previews.js';
import { columnsOf } from './slide-columns.js';
import type { Column } from './slide-columns.js';
import { SlideStates } from './slide-states.js';
import { overviewSlideStyles } from './slides.styles.js';
import { Tiles } from './tiles.js';
import type { Tile } from './tiles.js';
import type { GridWay } from '../../model/grid.js';

/** From this width on, in px, tiles and the room between them are those of a large screen. */
const WIDE = 600;
/** The width that tiles have at most, in px. */
const MOST = 380;
/** Room around a tile that is scrolled to, in px. */
const MARGIN = 20;

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
  readonly #previews: Previews;
  readonly #slot = make('slot');
  readonly #input = make('input', { type: 'search', 'aria-label': NAMES.find, placeholder: NAMES.prompt, autocomplete: 'off', spellcheck: 'false' });
  readonly #count = make('div', { class: 'count', role: 'status' });
  readonly #close = make('button', { type: 'button', class: 'close', part: 'overview-close', 'aria-label': NAMES.close }, sign('M5 5l14 14M19 5 5 19'));
  readonly #bar = make(
    'div', { class: 'bar', part: 'overview-bar' },
    make('div', { class: 'find', role: 'search' }, sign('M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21'), this.#input), this.#count, this.#close,
  );
  readonly #plane: HTMLElement;
  readonly #panel: HTMLElement;
  readonly #states = new SlideStates();
  #columns: readonly Column[] = [];
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
    const before = focused(element);
    this.#tiles = new Tiles(host);
    this.#previews = new Previews(host, this.#tiles, signal);
    this.#plane = make('div', { class: 'plane' }, this.#tiles.element, make('div', { class: 'slides', inert: true }, this.#slot));
    this.#panel = make('div', { class: 'overview', part: 'overview', role: 'group', 'aria-label': NAMES.overview }, this.#bar, this.#plane);
    this.#panel.style.setProperty('--_paper', getComputedStyle(element).background);
    lendSheet(shadow, overviewStyles, signal);
    host.renderAll(signal);
    shadow.append(this.#panel);
    this.refresh();
    this.#listen();
    signal.addEventListener('abort', () => { this.#end(before); }, { once: true });
    if (before?.matches('input, textarea, select, iframe, [contenteditable]') && !element.contains(before)) return;
    this.#tiles.active?.button.focus({ preventScroll: true });
  }

  /** Shows the slides as they are now. */
  refresh(): void {
    const { element, outline, options } = this.host;
    const { columns, children } = columnsOf(element, outline.slides, options.shuffle);
    this.#columns = columns;
    const active = this.#tiles.active?.slide;
    const hadFocus = this.#tiles.active?.button.matches(':focus') ?? false;
    this.#tiles.build(columns);
    this.#slot.assign(...children);
    this.#fit();
    lendSheet(element.getRootNode() as Document | ShadowRoot, overviewSlideStyles(this.#states.arrange(columns)), this.signal);
    const kept = active ? this.#tiles.tileOf(active.element) : null;
    this.#tiles.activate(kept);
    this.#tiles.mark(this.host.slide);
    this.#filter();
    this.#previews.begin();
    this.#reveal(this.#tiles.active, true);
    if (hadFocus) this.#tiles.active?.button.focus({ preventScroll: true });
  }

  /** The deck has moved: its mark goes along. */
  mark(): void {
    const { active } = this.#tiles;
    this.#tiles.mark(this.host.slide);
    const next = this.#tiles.active;
    if (next === active) return;
    if (active?.button.matches(':focus')) next?.button.focus({ preventScroll: true });
    this.#reveal(next);
  }

  #listen(): void {
    const { signal, host } = this;
    const { fullPage } = host.options;
    const keys: Document | HTMLElement = fullPage ? host.element.ownerDocument : host.element;
    // Before the deck's own keys.
    keys.addEventListener('keydown', (event) => { this.#onKey(event as KeyboardEvent); }, { signal, capture: true });
    this.#input.addEventListener('input', () => { this.#filter(); }, { signal });
    this.#panel.addEventListener('click', (event) => {
      const tile = this.#tiles.tileAt(event.target);
      if (tile) this.#go(tile, event.detail > 0 ? 'pointer' : 'key');
      else if (event.target instanceof Element && event.target.closest('.close')) this.leave();
    }, { signal });
    // Nothing of it is a swipe, a stroke or a step.
    for (const type of ['pointerdown', 'wheel']) this.#panel.addEventListener(type, (event) => { event.stopPropagation(); }, { signal, passive: true });
    const observer = new ResizeObserver(() => { this.#fit(); });
    observer.observe(this.#panel);
    signal.addEventListener('abort', () => { observer.disconnect(); }, { once: true });
  }

  #onKey(event: KeyboardEvent): void {
    const { host } = this;
    const path = event.composedPath();
    const inside = path.includes(this.#panel);
    if (event.defaultPrevented || event.isComposing || host.paused || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!inside && (takesKey(event, host.element, host.options.fullPage) || path.some((each) => each instanceof HTMLDialogElement))) return;
    if (!this.#handle(event, path.includes(this.#input))) return;
    event.stopPropagation();
  }

  /** Does what a key asks for; true where nobody else should hear it. */
  #handle(event: KeyboardEvent, inInput: boolean): boolean {
    const { key } = event;
    const query = this.#input.value;
    const asked = this.host.keyBindings[keyName(event) ?? ''];
    if (key === 'Escape' || (asked === 'overview' && !inInput && query === '')) {
      event.preventDefault();
      if (query === '') this.leave();
      else this.#clear();
      return true;
    }
    const way = WAYS[key];
    if (way && !event.shiftKey && (!inInput || way === 'up' || way === 'down')) {
      event.preventDefault();
      const turned = way === 'left' || way === 'right' ? mirrored(way, this.host.element.matches(':dir(rtl)')) : way;
      this.#walk(inInput ? this.#tiles.active : this.#tiles.next(turned));
      return true;
    }
    if (key === 'Enter' && (inInput || !this.#panel.matches(':focus-within'))) {
      event.preventDefault();
      if (this.#tiles.active) this.#go(this.#tiles.active, 'key');
      return true;
    }
    if (inInput) return true;
    // The letter itself goes into the field, which has the focus by then.
    const types = key === '/' || /^[\p{L}\p{N}]$/u.test(key);
    if (types) this.#input.focus({ preventScroll: true });
    if (key === '/') event.preventDefault();
    return types || key === ' ';
  }

  #walk(tile: Tile | null): void {
    this.#tiles.activate(tile);
    tile?.button.focus({ preventScroll: true });
    this.#reveal(tile);
  }

  #go({ slide }: Tile, origin: 'key' | 'pointer'): void {
    const { host } = this;
    const at = host.positionOf(slide);
    // To choose the slide one is at is to go back to it, steps and all.
    if (host.paused || !at || (slide !== host.slide && !host.moveTo(at, origin))) return;
    this.#chosen = true;
    this.leave();
  }

  #clear(): void {
    this.#input.value = '';
    this.#filter();
    this.#walk(this.host.slide && this.#tiles.tileOf(this.host.slide.element));
  }

  /** Leaves what fits the field. */
  #filter(): void {
    const left = this.#tiles.filter(this.#input.value);
    this.#states.filter(this.#columns, new Set(left));
    this.#count.textContent = NAMES.matches(left.length, this.host.outline.slides.length);
    this.#reveal(this.#tiles.active);
  }

  /** Finds sizes: as many columns as there is room for, fewer and larger ones for few slides. */
  #fit(): void {
    const { width } = this.host.options;
    const room = this.#panel.clientWidth;
    const [wanted, gap, inset] = room < WIDE ? [160, 14, 14] : [236, 26, 32];
    const fitting = Math.max(2, Math.round((room - 2 * inset + gap) / (wanted + gap)));
    const perLine = Math.min(fitting, Math.max(this.#columns.length, 3));
    const tile = Math.min(Math.floor((room - 2 * inset + gap) / perLine - gap), MOST);
    if (tile <= 0) return;
    const zoom = tile / width;
    this.#tiles.perLine = perLine;
    const numbers = {
      zoom, gap: gap / zoom,
      // A pixel more than they need: sums of fractions must not break a line.
      line: perLine * width + ((perLine - 1) * gap) / zoom + 1,
      start: (room - perLine * (tile + gap) + gap) / 2,
    };
    for (const [name, value] of Object.entries(numbers)) this.#panel.style.setProperty(`--_${name}`, String(value));
  }

  /** Scrolls a tile into view; by hand, since the page around an embedded deck must not scroll along. */
  #reveal(tile: Tile | null, centre = false): void {
    if (!tile) return;
    const { top: from, bottom: to } = this.#panel.getBoundingClientRect();
    const { top, bottom } = tile.button.getBoundingClientRect();
    const bar = from + this.#bar.offsetHeight;
    const above = top - bar - MARGIN;
    const below = bottom - to + 2 * MARGIN;
    if (centre) this.#panel.scrollTop += (top + bottom - bar - to) / 2;
    else if (above < 0) this.#panel.scrollTop += above;
    else if (below > 0) this.#panel.scrollTop += Math.min(below, above);
  }

  /** The slides are the deck's again, and so is the focus, or whose it was. */
  #end(before: Element | null): void {
    const { element, shadow, options } = this.host;
    const had = this.#panel.matches(':focus-within');
    this.#states.clear();
    this.#panel.remove();
    if (!had || !element.isConnected) return;
    const viewport = shadow.querySelector<HTMLElement>('.viewport');
    if (!this.#chosen && before instanceof HTMLElement) before.focus({ preventScroll: true });
    if (focused(element) !== before || (this.#chosen && !options.fullPage)) viewport?.focus({ preventScroll: true });
  }
}
