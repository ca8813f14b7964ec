import type { LabelTables } from '../chrome/labels.js';
import { adoptProperties, installOptions, optionAttributes } from '../elements/options.js';
import { DECK_OPTIONS } from '../model/deck-options.js';
import type { DeckOptions } from '../model/deck-options.js';
import { KEYS, readBindings } from '../model/keys.js';
import type { KeyBindings } from '../model/keys.js';
import { routesFrom } from '../model/navigate.js';
import type { Intent, Routes } from '../model/navigate.js';
import { progressAt } from '../model/outline.js';
import type { NumberFormat } from '../model/slide-number.js';
import type { Position, Target } from '../model/outline.js';
import { Engine } from './engine.js';
import { findPlace } from './find-place.js';
import type { ControllerFactory, FeatureTable } from './host.js';
import { joinTree } from './join-tree.js';
import { Moves } from './moves.js';
import type { MoveOptions } from './moves.js';
import { readState } from './state.js';
import type { DeckState } from './state.js';
import { DeckView } from './view.js';

/**
 * A deck of slides, written as plain HTML. Its slides are the `<q-section>`s in it, its steps the fragments on them. It is a
 * block in its page, as wide as its container and in the proportion of `width` to `height`; a size set by CSS wins.
 *
 * @summary A deck of slides.
 * @slot - The slides: `<q-section>` elements, however deep in other markup.
 * @slot header - What stands at the top of all slides, a logo perhaps: `<p slot="header">`, a child of the deck.
 * @slot footer - What stands at the bottom of all slides.
 *
 * @attr {boolean} full-page - The deck is the page: it fills the viewport and hears keys on the document.
 * @attr {none|replace|push} history - Whether the position is written to the URL, and whether each step is an entry of the browser's history. `replace` for a full-page deck, else `none`. A deep link is read unless it is `none`.
 * @attr {number} width - The slide's own width in px; everything scales to fit. 1280 where not given.
 * @attr {number} height - The slide's own height in px; 720 where not given.
 * @attr {number} margin - Share of the box that is left free around the slide; 0.04 where not given.
 * @attr {number} min-scale - The least that slides are scaled to; 0.1 where not given.
 * @attr {number} max-scale - The most that slides are scaled to; 4 where not given.
 * @attr {slide|none|fade|convex|concave|zoom} transition - How one slide gives way to the next; `"fade-in slide-out"` gives each direction its own.
 * @attr {default|fast|slow} transition-speed - How long that takes.
 * @attr {default|linear|grid} navigation - What arrow keys do with stacks: `linear` walks through everything, `grid` keeps the row when it changes the column.
 * @attr {boolean} loop - The end leads to the start.
 * @attr {boolean} shuffle - The columns come in random order.
 * @attr {number} auto-slide - Milliseconds after which the deck moves on by itself; sections, fragments and code can have their own. Any key or click stops it.
 * @attr {boolean} no-controls - No arrows.
 * @attr {boolean} no-progress - No progress bar.
 * @attr {boolean} no-keyboard - Keys do nothing.
 * @attr {boolean} no-touch - Swipes do nothing.
 * @attr {boolean} no-overview - There is no overview.
 * @attr {boolean} no-help - There is no list of keys.
 * @attr {boolean} no-menu - There is no menu, and no button for it.
 * @attr {boolean} no-fragments - Fragments are shown with their slide and take no steps.
 * @attr {none|c|c/t|h.v|h/v} slide-number - The slide's number: count, count of total, or column and row.
 * @attr {boolean} wheel - The mouse wheel moves, one step a notch.
 * @attr {boolean} notes - The speaker's notes are shown beside the slides.
 * @attr {slides|scroll|auto} view - `scroll` shows the deck as a page to read; `auto` does so on narrow screens.
 * @attr {slides|steps|notes} print - What a page of paper has: a slide, a step, or a slide with its notes below.
 * @attr {number} total-time - Seconds planned for the whole talk; the speaker view tells whether you are on time.
 * @attr {string} src - Another page with a deck, whose slides are shown; `talk.html#name` is the deck of that id. What stands in this deck is what people see without script, and where the talk cannot be had.
 * @attr {boolean} trusted - The HTML of `src`, or of a template or script in the deck, is taken as it is; otherwise what could do harm is taken out.
 * @attr {boolean} repair - Where a filter of the CMS has torn the deck, it is read from the text of the page and made whole again.
 * @attr {boolean} preview - The deck is a picture of a deck: nothing in it sounds, moves by time or is announced.
 *
 * @fires {ReadyEvent} q-ready - The first slide is on screen.
 * @fires {BeforeChangeEvent} q-before-change - The deck is about to move; `preventDefault()` keeps it where it is.
 * @fires {ChangeEvent} q-change - The deck has moved, by a slide or by a step.
 * @fires {AfterChangeEvent} q-after-change - The transition to a slide is over.
 * @fires {FragmentEvent} q-fragment - A step showed or hid fragments.
 * @fires {ToggleEvent} q-overview - The overview opened or closed.
 * @fires {ToggleEvent} q-pause - The screen went black, or came back.
 * @fires {ToggleEvent} q-auto-slide - Moving on by time started or stopped.
 * @fires {OutlineChangeEvent} q-outline-change - Slides were added, removed or moved.
 * @fires {OverflowEvent} q-overflow - The content of the slide shown is larger than the slide.
 *
 * @csspart viewport - The area behind and around the slide.
 * @csspart stage - The slide's box, scaled to fit the viewport.
 * @csspart backgrounds - The layer of the slides' backgrounds.
 * @csspart background - The background of a slide.
 * @csspart controls - The group of arrows.
 * @csspart control - Each arrow; also `control--left`, `control--right`, `control--up`, `control--down`.
 * @csspart progress - The progress bar's track.
 * @csspart progress-bar - The part of the track that lies behind.
 * @csspart slide-number - The slide's number.
 * @csspart pause - What covers the deck while it is paused.
 * @csspart bar - The header and the footer; each is also a part by that name.
 * @csspart auto-slide - The button that tells of auto-slide and switches it.
 * @csspart play-sound - The button that offers the sound which the browser refused.
 * @csspart help - The list of keys.
 * @csspart menu - The menu.
 * @csspart menu-button - The button that opens it.
 * @csspart share - The dialog with links to share.
 * @csspart go-to - The dialog that leads to a slide.
 * @csspart overview - The overview.
 * @csspart overview-bar - The bar at its top, with the field to find slides.
 * @csspart overview-close - The button that closes it.
 * @csspart overview-slide - The button of each slide in it.
 * @csspart notes - The speaker's notes beside the slides.
 * @csspart speaker-asked - The question whether to open the speaker view that a link leads to.
 * @csspart speaker-blocked - The dialog with a link to the speaker view, where the browser opened no window.
 * @csspart laser - The dot of the laser pointer.
 * @csspart drawing - What the pen has drawn on the slide.
 * @csspart pen-toolbar - The tools of the pen.
 * @csspart pen-button - Each of them.
 * @csspart lightbox - The dialog that shows something large.
 * @csspart lightbox-button - Each button in it.
 * @csspart lightbox-trigger - A button that the keyboard reaches after the slide; with the focus it frames what it shows large.
 * @csspart source-bar - Runs while the slides of another page are on the way.
 * @csspart source-failed - Says that they did not come; its button is the part `source-retry`.
 * @csspart notes-button - The button that shows the notes of a page to read.
 *
 * @cssstate loading - Its slides are on the way from another page.
 * @cssstate auto-animate - Elements are on their way from the slide before.
 * @cssstate full-page - The deck is the page.
 * @cssstate empty - It has no slides; its content is shown as it stands.
 * @cssstate paused - The screen is black.
 * @cssstate overview - All slides are shown, in a grid.
 * @cssstate finding - The browser's search through the page may find text on slides that are not shown.
 * @cssstate no-fragments - Fragments are shown with their slide.
 * @cssstate header - A header is shown; `footer` says the same of a footer.
 * @cssstate auto-slide - It moves on by time.
 * @cssstate background-interactive - The page behind the slide can be clicked.
 * @cssstate notes - The speaker's notes are shown beside the slides.
 * @cssstate speaker - It is in a speaker view.
 * @cssstate laser - The laser pointer is on.
 * @cssstate pen - The pen is out.
 * @cssstate zoomed - The slide is drawn larger, around a point of it.
 * @cssstate scroll - It is shown as a page to read.
 * @cssstate reading-notes - The page to read has the speaker's notes in it.
 * @cssstate dark - The background shown is dark.
 * @cssstate light - The background shown is light.
 */
export class QDeck extends Moves {
  /** The behaviours of every deck; filled in before the element is defined. */
  static controllers: readonly ControllerFactory[] = [];

  /** The features that decks can load; filled in before the element is defined. */
  static features: FeatureTable = { first: {}, rest: () => Promise.resolve({ features: {} }) };

  /**
   * Words of the page's own for the interface, by language: in place of those there are, or for a language that is not there yet.
   * `QDeck.labels = { nl: { deck: { right: 'Volgende dia' } } }`. Assign it before there are decks.
   */
  declare static labels?: LabelTables;

  static readonly observedAttributes = [...optionAttributes(DECK_OPTIONS), 'dir', 'id'];

  readonly #engine: Engine;
  readonly #view = new DeckView(this, () => {
    this.#view.update(this.#engine, this.routes, this.progress);
  });
  #connection: AbortController | null = null;
  #keyBindings = KEYS;
  #formatNumber: NumberFormat | null = null;

  constructor() {
    super();
    const { controllers, features } = this.constructor as typeof QDeck;
    this.#engine = new Engine(this, this.#view, controllers, features);
  }

  /** Keys by name, each with what it asks for. Assign a changed copy: `deck.keyBindings = {...deck.keyBindings, 'Shift+x': 'next'}`. */
  get keyBindings(): KeyBindings {
    return this.#keyBindings;
  }

  set keyBindings(bindings: KeyBindings | null) {
    this.#keyBindings = readBindings(bindings ?? KEYS, this);
  }

  /**
   * Writes the slide number in the page's own way, instead of `slide-number`: `deck.formatNumber = ({ number, total }) => number + ' of ' + total`.
   * It gets the slide's place and gives the text; null goes back to the attribute.
   */
  get formatNumber(): NumberFormat | null {
    return this.#formatNumber;
  }

  set formatNumber(format: NumberFormat | null) {
    this.#formatNumber = format;
    if (this.#connection) this.#connect();
  }

  /** Where the deck is: column, slide of the column, last step shown (-1: none). Null while it has no slides. */
  get position(): Position | null {
    return this.#engine.position;
  }

  set position(target: Target | null) {
    if (target) this.goTo(target);
  }

  /** The `<q-section>` that is shown. */
  get currentSlide(): HTMLElement | null {
    return this.#engine.slide?.element ?? null;
  }

  /** The `<q-section>` that was shown before it. */
  get previousSlide(): HTMLElement | null {
    return this.#engine.store.previousSlide?.element ?? null;
  }

  /** All slides in document order; stacks stand for nothing but their slides. */
  get slides(): HTMLElement[] {
    return [...this.#engine.elements];
  }

  /** How far the talk is, 0 to 1. */
  get progress(): number {
    const { position, outline } = this.#engine;
    return position ? progressAt(outline, position) : 0;
  }

  /** The directions in which there is somewhere to go. */
  get routes(): Routes {
    const { position, outline, rules } = this.#engine;
    return routesFrom(outline, position, rules);
  }

  /** Whether the audience sees a black screen. */
  get paused(): boolean {
    return this.#engine.paused;
  }

  /** Resolves when the deck has drawn what it last changed. */
  get updateComplete(): Promise<void> {
    return this.#view.complete;
  }

  connectedCallback(): void {
    adoptProperties(this);
    // Of markup that a page puts in as text, the deck is upgraded before its slides, which then can carry no states yet.
    customElements.upgrade(this);
    this.#connect();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
    this.#connection = null;
  }

  // A move by `moveBefore`: nothing is lost, but the deck may have come into another tree.
  connectedMoveCallback(): void {
    this.#connect();
  }

  attributeChangedCallback(_: string, old: string | null, value: string | null): void {
    if (old === value) return;
    this.#engine.forgetOptions();
    // Of several changes, the first connects anew for all.
    const connection = this.#connection;
    if (connection)
      queueMicrotask(() => {
        if (connection === this.#connection) this.#connect();
      });
  }

  /**
   * Goes to a place: a position (out of range means the nearest), the id of a slide or of something on it, or an element.
   * @returns Whether the deck moved.
   */
  goTo(target: Target | string | Element): boolean {
    const place = findPlace(this.#engine, target);
    return place !== null && this.#engine.moveTo(place, 'api');
  }

  /** Blacks the screen out, or lifts that. */
  togglePause(on?: boolean): boolean {
    return this.#engine.pause(on);
  }

  /** Where the deck is and in which mode, as plain JSON. */
  getState(): DeckState {
    return { ...(this.position ?? { h: 0, v: 0, f: -1 }), paused: this.paused, ...this.#engine.features.save() };
  }

  /** Takes on a state of `getState()`; what it cannot read it leaves. */
  setState(state: unknown): boolean {
    const { target, paused, parts = [] } = readState(state, this) ?? {};
    const moved = target !== undefined && this.#engine.moveTo(target, 'api');
    for (const [name, value] of parts) this.#engine.features.restore(name, value);
    return (paused !== undefined && this.togglePause(paused)) || moved;
  }

  /** @internal */
  protected move(intent: Intent, { skipFragments = false }: MoveOptions = {}): boolean {
    return this.#engine.move(intent, 'api', skipFragments);
  }

  /** @internal */
  protected toggle(mode: string, on?: boolean): boolean {
    return this.#engine.toggle(mode, on);
  }

  /** Joins the tree, or joins it anew after its options changed; whatever was there before ends first. */
  #connect(): void {
    this.#connection?.abort();
    this.#connection = new AbortController();
    // In a document that nobody sees there is nothing to show, and no style sheet can be had.
    if (this.ownerDocument.defaultView) joinTree(this.#engine, this.#view, this.#connection.signal);
  }
}

export interface QDeck extends DeckOptions {}

installOptions(QDeck, DECK_OPTIONS);
