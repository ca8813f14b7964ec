/** What makes a `<q-deck>` go: it reads the outline, holds the store and commits every move. All else is controllers. */
import { contains } from '../elements/dom.js';
import { LABELS } from '../chrome/labels.js';
import type { DeckLabels } from '../chrome/labels.js';
import { readOptions } from '../elements/options.js';
import { setState } from '../elements/states.js';
import { DECK_OPTIONS } from '../model/deck-options.js';
import type { DeckOptions } from '../model/deck-options.js';
import type { Action, KeyBindings } from '../model/keys.js';
import { isIntent, landing, navigate } from '../model/navigate.js';
import type { Intent, Rules } from '../model/navigate.js';
import { buildOutline, nearest, samePosition } from '../model/outline.js';
import type { Outline, Position, Target } from '../model/outline.js';
import type { NumberFormat } from '../model/slide-number.js';
import {
  AfterChangeEvent,
  BeforeChangeEvent,
  ChangeEvent,
  OutlineChangeEvent,
  ReadyEvent,
  ToggleEvent,
} from './events.js';
import type { Origin } from './events.js';
import { EventQueue } from './event-queue.js';
import { FeatureLoader } from './feature-loader.js';
import { findSlide } from './find-slide.js';
import type { ControllerFactory, DeckController, DeckHost, FeatureTable } from './host.js';
import { keptStep } from './kept-step.js';
import type { Edit } from './light-observer.js';
import { checkSoon, readOutline } from './read-outline.js';
import { shuffled } from './shuffle.js';
import { knownSlide, slideOf } from './slide.js';
import type { DeckSlide } from './slide.js';
import { DeckStore } from './store.js';
import type { DeckView } from './view.js';

/** What the engine needs of its element. */
export interface EngineElement extends HTMLElement {
  readonly keyBindings: KeyBindings;
  readonly formatNumber: NumberFormat | null;
}

/** One deck at work. */
export class Engine implements DeckHost {
  readonly store = new DeckStore<DeckSlide>();
  readonly features: FeatureLoader;
  /** The slides' elements in document order. */
  elements: readonly HTMLElement[] = [];
  labels: DeckLabels = { deck: LABELS };
  readonly #events: EventQueue;
  readonly #controllers: DeckController[];
  #options: DeckOptions | null = null;
  #signal: AbortSignal | null = null;
  #stacks: Iterable<HTMLElement> = [];
  #started = false;
  /** The wait for what makes slides; false once it is over. */
  #before: Promise<unknown> | false | undefined;
  #lastWaits: readonly Promise<unknown>[] = [];

  constructor(
    readonly element: EngineElement,
    private readonly view: DeckView,
    controllers: readonly ControllerFactory[],
    table: FeatureTable,
  ) {
    this.#events = new EventQueue(element);
    this.#controllers = controllers.map((create) => create(this));
    this.features = new FeatureLoader(this, table, (controller) => {
      this.#add(controller);
    });
  }

  get shadow(): ShadowRoot {
    return this.view.root;
  }

  get options(): DeckOptions {
    return (this.#options ??= readOptions(this.element, DECK_OPTIONS));
  }

  get keyBindings(): KeyBindings {
    return this.element.keyBindings;
  }

  get formatNumber(): NumberFormat | null {
    return this.element.formatNumber;
  }

  get outline(): Outline<DeckSlide> {
    return this.store.outline;
  }

  get position(): Position | null {
    return this.store.position;
  }

  get slide(): DeckSlide | null {
    return this.store.slide;
  }

  get paused(): boolean {
    return this.element.matches(':state(paused)');
  }

  /** The choices that `navigate` asks for. */
  get rules(): Rules {
    const { navigation, loop } = this.options;
    return { navigation, loop, recall: (h) => this.store.recall(h) };
  }

  /** Options are read again when next asked for. */
  forgetOptions(): void {
    this.#options = null;
  }

  /** Begins: reads what is there, shows a slide and connects the controllers, until the signal aborts. */
  connect(signal: AbortSignal): void {
    this.#signal = signal;
    for (const controller of this.#controllers) controller.connect?.(signal);
    // All slides are read anew: some may have been edited while nobody looked.
    this.refresh({ structure: true, sections: new Set(this.outline.slides.map(({ element }) => element)) });
  }

  request(action: Action, origin: Origin): boolean {
    if (this.#controllers.some((controller) => controller.takes?.(action, origin))) return true;
    if (isIntent(action)) return this.move(action, origin);
    if (action === 'next-slide') return this.move('next', origin, true);
    if (action === 'prev-slide') return this.move('prev', origin, true);
    if (action === 'pause') return this.pause();
    return this.toggle(action);
  }

  /** Moves as an intent asks. While the deck is paused only its page can move it, not its audience. */
  move(intent: Intent, origin: Origin, skipFragments = false): boolean {
    const { position, paused } = this;
    if (!position || (paused && origin !== 'api')) return false;
    const to = navigate(this.outline, position, intent, { ...this.rules, skipFragments });
    return to !== null && this.#commit(to, origin);
  }

  moveTo(target: Target, origin: Origin): boolean {
    const to = nearest(this.outline, target);
    return to !== null && !samePosition(to, this.position) && this.#commit(to, origin);
  }

  /** Blacks the screen out, or lifts that; true where it changed. */
  pause(on = !this.paused): boolean {
    if (on === this.paused) return false;
    this.setState('paused', on);
    this.view.request();
    this.emit(new ToggleEvent('q-pause', on));
    return true;
  }

  /** Switches a mode that is a feature; true where there is such a feature. */
  toggle(name: string, on?: boolean): boolean {
    // The deck may go while the feature comes.
    void this.feature(name).then((feature) => {
      if (this.element.isConnected) feature?.toggle?.(on);
    });
    return this.features.allows(name);
  }

  findSlide(name: string): DeckSlide | null {
    return findSlide(this.element, this.store, name);
  }

  positionOf(slide: DeckSlide): Position | null {
    return this.store.positionOf(slide);
  }

  feature(name: string): Promise<DeckController | null> {
    return this.features.get(name);
  }

  setState(name: string, on: boolean): void {
    setState(this.element, name, on);
  }

  render(slides: readonly DeckSlide[]): void {
    this.view.slotting.show(slides.map(({ element }) => element));
  }

  renderAll(signal: AbortSignal, elsewhere?: boolean): void {
    this.view.slotting.showAll(signal, elsewhere);
  }

  get rendersAll(): boolean {
    return this.view.slotting.showsAll;
  }

  requestUpdate(): void {
    this.view.request();
  }

  emit(event: Event): void {
    this.#events.emit(event);
  }

  /** Takes on what was edited; where the current slide goes, the nearest one takes its place. */
  refresh({ structure, sections }: Edit): void {
    for (const controller of this.#controllers) controller.edited?.();
    const { slide, position } = this;
    const shown = slide?.read;
    const before = this.outline.slides;
    for (const section of sections) knownSlide(section)?.forget();
    const moved = structure ? this.#readOutline() : position;
    this.features.lookAround();
    if (!this.#started) {
      this.#start();
      return;
    }
    if (!moved) {
      this.store.clear();
      for (const controller of this.#controllers) controller.clear?.();
      this.view.request();
    } else if (structure || (slide && [...sections].some((each) => contains(each, slide.element)))) {
      const stays = slide !== null && slide.element === this.outline.columns[moved.h]?.[moved.v]?.element;
      const f =
        stays && shown && position ? Math.min(keptStep(shown, position.f, slide.read), slide.steps - 1) : moved.f;
      this.#show({ ...moved, f }, 'edit');
    }
    const after = this.outline.slides;
    if (after !== before && (after.length !== before.length || after.some((each, i) => each !== before[i])))
      this.emit(new OutlineChangeEvent());
  }

  /** Reads the slides anew; returns where the current one is now. */
  #readOutline(): Position | null {
    const { noFragments, shuffle } = this.options;
    const { columns, stacks, stackOf } = readOutline(this.element);
    if (__DEV__ && this.element.ownerDocument.readyState !== 'loading')
      void checkSoon(this.element, () => this.outline.slides);
    for (const stack of new Set([...this.#stacks, ...stacks.keys()])) {
      setState(stack, 'stack', stacks.has(stack));
      setState(stack, 'content', stacks.get(stack) === true);
    }
    this.#stacks = [...stacks.keys()];
    const slides = columns.map((column) => column.map((element) => slideOf(element, noFragments, stackOf)));
    const moved = this.store.replace(buildOutline(shuffle ? shuffled(slides) : slides));
    this.setState('empty', columns.length === 0 && this.element.ownerDocument.readyState !== 'loading');
    this.view.slotting.read((this.elements = columns.flat()));
    return moved;
  }

  /** Shows the first slide, as soon as it is known which. */
  #start(): void {
    const begin = (): void => {
      this.#before = false;
      if (this.element.isConnected) this.refresh({ structure: true, sections: new Set() });
    };
    this.#before ??= this.features.before()?.then(begin);
    if (this.#before) return;
    let target: Target | null = null;
    for (const controller of this.#controllers) {
      const asked = controller.start?.();
      if (asked === 'wait') return;
      if (asked) target = asked;
    }
    const to = target ? nearest(this.outline, target) : landing(this.outline, 0);
    if (to) this.#show(to, 'start');
  }

  /** Asks the page whether a move may be made, and makes it. */
  #commit(to: Position, origin: Origin): boolean {
    const from = this.position;
    const event = from && new BeforeChangeEvent(from, to);
    if (event) this.element.dispatchEvent(event);
    // A listener that moved or removed the deck has had its way; what makes slides is not done.
    if (event?.defaultPrevented || this.position !== from || this.#signal?.aborted || this.#before) return false;
    this.#show(to, origin);
    return true;
  }

  /** The one place where the position changes. */
  #show(to: Position, origin: Origin): void {
    const { position: from, slide: left } = this;
    this.store.commit(to);
    const { slide, previousSlide } = this.store;
    if (!slide) return;
    if (slide !== left) this.features.lookAt(slide.element);
    const change = { from, to, slide, left, origin, waits: [] };
    const changed = (): Event => new ChangeEvent(slide.element, previousSlide?.element ?? null, to, origin);
    this.#events.hold(() => {
      for (const controller of this.#controllers) controller.change?.(change);
      this.view.request();
      if (slide !== left) this.#announceEnd(slide, change.waits);
      if (this.#started && !(samePosition(from, to) && slide === left)) this.emit(changed());
    });
    if (this.#started) return;
    this.#started = true;
    // A framework that puts the deck into the page has to be done before it hears of this.
    this.#events.emitSoon(changed());
    void this.view.complete.then(() => {
      this.emit(new ReadyEvent());
    });
  }

  /** Tells when the change to a slide is over; of changes that overtook each other, only the last has an end. */
  #announceEnd(slide: DeckSlide, waits: readonly Promise<unknown>[]): void {
    void Promise.all(waits).then(() => {
      if (this.#lastWaits === waits) this.emit(new AfterChangeEvent(slide.element));
    });
    this.#lastWaits = waits;
  }

  /** A feature has been loaded: it joins as if it had been there from the start. */
  #add(controller: DeckController): void {
    this.#controllers.push(controller);
    // Taken away meanwhile: the controller is connected with the others when the deck comes back.
    if (!this.#signal || this.#signal.aborted) return;
    controller.connect?.(this.#signal);
    const { slide, position } = this;
    if (slide && position)
      controller.change?.({ from: position, to: position, slide, left: slide, origin: 'edit', waits: [] });
  }
}
