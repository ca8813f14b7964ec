/** What the overview tells slides by states: where they stand that are inside another slide, and which its filter leaves out. */
import { stacksAround } from '../../controllers/slides.js';
import type { DeckSlide } from '../../deck/slide.js';
import { setState } from '../../elements/states.js';
import type { Column } from './slide-columns.js';

/** The states of a deck's slides. */
export class SlideStates {
  /** Those that are set, to be taken back. */
  #set: (readonly [HTMLElement, string])[] = [];
  #filtered: ReadonlySet<HTMLElement> = new Set<HTMLElement>();

  /**
   * Arranges the slides that stand inside another slide: those of a stack with content of its own, and one that a swallowed end tag put there.
   * They cannot be in the flow, so each gets its row by number.
   * @returns How many such rows there are at most.
   */
  arrange(columns: readonly Column[]): number {
    let most = 0;
    for (const { slides } of columns.filter(({ whole }) => whole)) {
      const rows = new Map<HTMLElement, number>(slides.map(({ element }, row) => [element, row]));
      const held = new Map<HTMLElement, number>();
      for (const [element, row] of rows) {
        const holders = stacksAround(element).filter((around) => rows.has(around));
        const [holder] = holders;
        if (!holder) continue;
        this.#add(element, 'held', `row-${String(row - (rows.get(holder) ?? 0))}`);
        for (const each of holders) held.set(each, (held.get(each) ?? 0) + 1);
      }
      for (const [holder, count] of held) {
        this.#add(holder, 'holding', `holds-${String(count)}`);
        most = Math.max(most, count);
      }
    }
    return most;
  }

  /** Hides what a filter leaves out, and the stacks of which nothing is left. */
  filter(columns: readonly Column[], left: ReadonlySet<DeckSlide>): void {
    const out = new Set<HTMLElement>();
    for (const { top, slides } of columns) {
      const gone = slides.filter((slide) => !left.has(slide));
      for (const { element } of gone) out.add(element);
      if (gone.length === slides.length) out.add(top);
    }
    for (const element of this.#filtered) if (!out.has(element)) setState(element, 'filtered', false);
    for (const element of out) if (!this.#filtered.has(element)) setState(element, 'filtered', true);
    this.#filtered = out;
  }

  /** Takes everything back. */
  clear(): void {
    for (const [element, name] of this.#set.splice(0)) setState(element, name, false);
    this.filter([], new Set());
  }

  #add(element: HTMLElement, ...names: string[]): void {
    for (const name of names) {
      setState(element, name, true);
      this.#set.push([element, name]);
    }
  }
}
