/** What a deck should do, worked out from plain data and the rules of the model alone. */
import type { Address } from '../../src/model/address.js';
import { KEYS, mirrored } from '../../src/model/keys.js';
import type { Action } from '../../src/model/keys.js';
import { isIntent, landing, navigate } from '../../src/model/navigate.js';
import type { Intent, Rules } from '../../src/model/navigate.js';
import { indexOf, nearest, positionOf, samePosition, slideAt } from '../../src/model/outline.js';
import type { Outline, Position, Target } from '../../src/model/outline.js';
import { allItems, allSections, optionOf, outlineOf, shownItems, stepsOf, wordsOf } from './plan.js';
import type { PlainItem, PlainPart, PlainSection, PlainSlide, Plan } from './plan.js';

/** What is switched on and off. */
export type Mode = 'overview' | 'help' | 'pen' | 'laser' | 'zoom';

const POINTING: readonly Mode[] = ['pen', 'laser', 'zoom'];

/** The deck that ought to be. */
export class Oracle {
  outline: Outline<PlainSlide>;
  position: Position | null = null;
  section: PlainSection | null = null;
  previous: PlainSection | null = null;
  paused = false;
  away = false;
  inShadow = false;
  /** Modes, the last one entered at the end. */
  modes: Mode[] = [];
  /** What a screen reader was told last; null where that is not looked at. */
  said: string[] | null = [];
  /** The changes that were told since they were last looked at: `origin key/f`. */
  told: string[] = [];
  #steps: PlainPart[][] = [];
  #visits: PlainSection[] = [];

  /** @param link Where its address leads: a place, or the name of something in it. */
  constructor(
    readonly plan: Plan,
    link: Address | null = null,
  ) {
    this.outline = outlineOf(plan);
    const target = this.resolve(link);
    const start = target ? nearest(this.outline, target) : landing(this.outline, 0);
    if (start) this.#commit(start, 'start');
    this.told = [];
  }

  get rules(): Rules {
    return {
      navigation: String(optionOf(this.plan, 'navigation')),
      loop: optionOf(this.plan, 'loop') === true,
      recall: (h) => this.#recall(h),
    };
  }

  get isFullPage(): boolean {
    return optionOf(this.plan, 'full-page') === true;
  }

  get isMirrored(): boolean {
    return this.plan.options.dir === 'rtl';
  }

  is(mode: Mode): boolean {
    return this.modes.includes(mode);
  }

  /** A move; `origin` is who asks. True where it is made. */
  move(intent: Intent, origin: string, skipFragments = false): boolean {
    if (!this.position || this.away || (this.paused && origin !== 'api')) return false;
    const to = navigate(this.outline, this.position, intent, { ...this.rules, skipFragments });
    if (to) this.#commit(to, origin);
    return to !== null;
  }

  /** A jump to the place nearest to a target. */
  goTo(target: Target, origin = 'api'): boolean {
    const to = nearest(this.outline, target);
    if (this.away || !to || samePosition(to, this.position)) return false;
    this.#commit(to, origin);
    return true;
  }

  /** The start of the slide with a name, or with something of that name on it; the first in the document counts. */
  find(name: string): Position | null {
    const index = (section: PlainSection): number =>
      this.outline.slides.findIndex((slide) => slide.section === section);
    for (const id of name === '' ? [] : [name, `user-content-${name}`]) {
      for (const section of allSections(this.plan.sections)) {
        const named = section.id === id ? [section, ...allSections(section.sections)] : [section];
        const found =
          section.id === id || allItems(section.items).some(({ key }) => key === id)
            ? named.map(index).find((at) => at >= 0)
            : undefined;
        if (found !== undefined) return positionOf(this.outline, found);
      }
    }
    return null;
  }

  /** The place that an address means; null where it means none. */
  resolve(link: Address | null): Target | null {
    if (!link || !('name' in link)) return link;
    const found = this.find(link.name);
    return found && { ...found, f: link.f ?? -1 };
  }

  /** A jump to a slide by its place among all. */
  goToIndex(index: number): boolean {
    return this.goTo(positionOf(this.outline, index));
  }

  /** A finger is drawn over the slide, so many px. */
  swipe(way: 'left' | 'right' | 'up' | 'down', by: number): void {
    const isVertical = way === 'up' || way === 'down';
    if (by < 40 || optionOf(this.plan, 'no-touch') === true || this.pointing || (isVertical && !this.isFullPage))
      return;
    const opposite = { left: 'right', right: 'left', up: 'down', down: 'up' } as const;
    this.request(mirrored(opposite[way], this.isMirrored), 'touch');
  }

  pause(on = !this.paused): boolean {
    if (on === this.paused) return false;
    this.paused = on;
    this.said = [on ? 'Paused' : 'Resumed'];
    if (on) this.#leave('help');
    return true;
  }

  /** Asks for something as a key, a command or a button does. */
  request(action: Action, origin: string): void {
    if (isIntent(action)) this.move(action, origin);
    else if (action === 'next-slide') this.move('next', origin, true);
    else if (action === 'prev-slide') this.move('prev', origin, true);
    else if (action === 'pause') this.pause();
    else if (action === 'overview' || action === 'help' || action === 'pen' || action === 'laser' || action === 'zoom')
      this.toggle(action);
  }

  toggle(mode: Mode, on = !this.is(mode)): void {
    if (on === this.is(mode) || this.away) return;
    if (on && ((mode === 'overview' && this.#isOff('no-overview')) || (mode === 'help' && this.#isOff('no-help'))))
      return;
    if (on && !this.section && mode !== 'help') return;
    if (on && mode === 'zoom' && this.is('overview')) return;
    if (POINTING.includes(mode)) this.said = null;
    this.#leave(mode);
    if (on) this.modes.push(mode);
    if (on && mode === 'overview') this.#leave('zoom');
  }

  /** A key by its name, pressed with the focus in the deck. */
  key(name: string): void {
    const action = KEYS[name];
    if (!action || this.away) return;
    const isSilent = this.#isOff('no-keyboard');
    if (this.is('overview') && !this.paused) {
      const passes = name.startsWith('Shift+Arrow') || action === 'pause' || name === '?';
      if (action === 'overview') this.toggle('overview');
      if (!passes) return;
    }
    if (isSilent) return;
    if (this.paused && action === 'overview') this.pause(false);
    else if (this.paused && ['laser', 'pen', 'zoom', 'clear-drawing', 'go-to'].includes(action)) return;
    else if (!this.paused && name === 'Escape' && this.pointing) this.toggle(this.pointing);
    else if (!this.paused && this.is('zoom') && name.startsWith('Arrow')) return;
    else this.request(mirrored(action, this.isMirrored), 'key');
  }

  /** The deck's plan was changed: where is it now? */
  edited(): void {
    const { outline: old, position, section } = this;
    const shown = this.#steps;
    this.outline = outlineOf(this.plan);
    if (this.outline.slides.length === 0) {
      this.position = this.section = null;
      for (const mode of ['overview', 'pen', 'zoom'] as const) this.#leave(mode);
      return;
    }
    const index = this.outline.slides.findIndex((slide) => slide.section === section);
    const to =
      index >= 0 && position
        ? {
            ...positionOf(this.outline, index),
            f: Math.min(kept(shown, position.f, this.#stepsAt(index)), this.#countAt(index) - 1),
          }
        : this.#instead(old, position);
    if (to) this.#commit(to, this.#visits.length === 0 ? 'start' : 'edit');
  }

  /** An option was changed: what is open closes, and what is not allowed any more. */
  reconnected(): void {
    this.#leave('help');
    if (this.#isOff('no-overview')) this.#leave('overview');
    this.edited();
  }

  /** The deck is in a page again. */
  returned(): void {
    this.away = false;
    this.#leave('overview');
    this.reconnected();
  }

  /** The mode that Escape leaves. */
  get pointing(): Mode | undefined {
    return this.modes.findLast((mode) => POINTING.includes(mode));
  }

  #isOff(name: 'no-overview' | 'no-help' | 'no-keyboard'): boolean {
    return optionOf(this.plan, name) === true;
  }

  #leave(mode: Mode): void {
    if (POINTING.includes(mode) && this.is(mode)) this.said = null;
    this.modes = this.modes.filter((each) => each !== mode);
  }

  #stepsAt(index: number): PlainPart[][] {
    const section = this.outline.slides[index]?.section;
    return section ? stepsOf(section) : [];
  }

  #countAt(index: number): number {
    return this.outline.slides[index]?.steps ?? 0;
  }

  /** The slide of a column where one was last. */
  #recall(h: number): number {
    const column = this.outline.columns[h] ?? [];
    const last = this.#visits.findLast((visited) => column.some(({ section }) => section === visited));
    return Math.max(
      0,
      column.findIndex(({ section }) => section === last),
    );
  }

  /** What stands where a slide was: next to the neighbours that stayed, those before it first. */
  #instead(old: Outline<PlainSlide>, position: Position | null): Position | null {
    const { outline } = this;
    if (!position) return landing(outline, 0);
    const place = indexOf(old, position);
    const now = (slide: PlainSlide): number => outline.slides.findIndex(({ section }) => section === slide.section);
    const before = old.slides
      .slice(0, place)
      .map(now)
      .findLast((index) => index >= 0);
    if (before !== undefined) return landing(outline, Math.min(before + 1, outline.slides.length - 1));
    const after = old.slides
      .slice(place + 1)
      .map(now)
      .find((index) => index >= 0);
    if (after !== undefined) return landing(outline, Math.max(after - 1, 0));
    const there = nearest(outline, position);
    return there && slideAt(outline, there)?.skip ? landing(outline, indexOf(outline, there)) : there;
  }

  #commit(to: Position, origin: string): void {
    const { position: from, section: left } = this;
    const section = slideAt(this.outline, to)?.section ?? null;
    if (!section) return;
    this.position = to;
    this.section = section;
    this.#steps = stepsOf(section);
    this.#visits.push(section);
    if (section !== left) {
      this.previous = left;
      this.#leave('zoom');
    }
    if (samePosition(from, to) && section === left) return;
    this.told.push(`${origin} ${section.key}/${String(to.f)}`);
    if (origin !== 'edit' && origin !== 'start')
      this.said = this.#wordsFor(section, section === left ? from : null, to);
  }

  #wordsFor(section: PlainSection, from: Position | null, to: Position): string[] {
    const isAll = optionOf(this.plan, 'no-fragments') === true;
    const shown = new Set(isAll ? allItems(section.items) : shownItems(section, to.f));
    if (!from) return [...(section.text ? [section.key] : []), ...wordsOf(section.items, shown)];
    const due: PlainItem[] = [];
    for (const { item } of this.#steps.slice(from.f + 1, to.f + 1).flat()) {
      if (item.tag !== 'q-code' && !due.some((each) => allItems([each]).includes(item))) due.push(item);
    }
    return due.flatMap((item) => wordsOf([item], shown));
  }
}

/** The step at which what was shown last has just been shown. */
function kept(before: readonly PlainPart[][], f: number, after: readonly PlainPart[][]): number {
  for (const { item, part } of before
    .slice(0, f + 1)
    .reverse()
    .flat()) {
    const at = after.findIndex((step) => step.some((each) => each.item === item && each.part === part));
    if (at >= 0) return at;
  }
  return -1;
}
