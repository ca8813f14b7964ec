/** A deck as plain data: all that the oracle knows of it. Nothing here has ever seen a page. */
import { parseOption } from '../../src/model/options.js';
import { DECK_OPTIONS, SECTION_OPTIONS } from '../../src/model/deck-options.js';
import { buildOutline } from '../../src/model/outline.js';
import type { Outline, Slide } from '../../src/model/outline.js';
import { orderSteps, parseIndex } from '../../src/model/steps.js';
import type { StepItem } from '../../src/model/steps.js';

/** A fragment, or a block of code with steps. */
export interface PlainItem {
  /** Its name in the test, and all of its own text. */
  readonly key: string;
  tag: 'p' | 'q-fragment' | 'q-code';
  /** Text of the attributes; null where there is none. */
  index: string | null;
  with: string | null;
  /** Code: how many highlights. */
  readonly lines: number;
  readonly inside: PlainItem[];
}

/** A slide or stack. */
export interface PlainSection {
  readonly key: string;
  id: string;
  skip: string | null;
  uncounted: string | null;
  /** It has a paragraph of its own, with its key as text. */
  text: boolean;
  /** It stands in an element of the page. */
  wrapped: boolean;
  readonly items: PlainItem[];
  readonly sections: PlainSection[];
}

/** A whole deck: its slides, and its attributes by name. */
export interface Plan {
  readonly sections: PlainSection[];
  readonly options: Record<string, string | null>;
}

/** A slide of the outline; it is the same slide as long as its section is the same. */
export interface PlainSlide extends Slide {
  readonly section: PlainSection;
}

/** What happens at a step: which item, and the how-manieth of its steps. */
export interface PlainPart {
  readonly item: PlainItem;
  readonly part: number;
}

/** The value of a deck's option. */
export function optionOf({ options }: Plan, name: keyof typeof DECK_OPTIONS): string | number | boolean {
  return parseOption(name, DECK_OPTIONS[name], options[name] ?? null).value;
}

const isOn = (name: 'skip' | 'uncounted', text: string | null): boolean =>
  parseOption(name, SECTION_OPTIONS[name], text).value === true;

/** Sections and all that are in them, in document order. */
export function allSections(sections: readonly PlainSection[]): PlainSection[] {
  return sections.flatMap((each) => [each, ...allSections(each.sections)]);
}

/** Items and all that are in them, in document order. */
export function allItems(items: readonly PlainItem[]): PlainItem[] {
  return items.flatMap((each) => [each, ...allItems(each.inside)]);
}

/** The list that something stands in; undefined where it is in none. */
export function listWith<T>(lists: readonly T[][], one: T): T[] | undefined {
  return lists.find((list) => list.includes(one));
}

/** All lists of sections in a deck. */
export function sectionLists({ sections }: Plan): PlainSection[][] {
  return [sections, ...allSections(sections).map((each) => each.sections)];
}

/** All lists of items in a deck. */
export function itemLists({ sections }: Plan): PlainItem[][] {
  return allSections(sections).flatMap(({ items }) => [items, ...allItems(items).map(({ inside }) => inside)]);
}

/** The slides of a deck. */
export function outlineOf(plan: Plan): Outline<PlainSlide> {
  const stepless = optionOf(plan, 'no-fragments') === true;
  const column = (section: PlainSection, around: Pick<Slide, 'skip' | 'uncounted'>): PlainSlide[] => {
    const marks = {
      skip: around.skip || isOn('skip', section.skip),
      uncounted: around.uncounted || isOn('uncounted', section.uncounted),
    };
    const own = section.sections.length === 0 || section.text || section.items.length > 0;
    const slide = { section, id: section.id, steps: stepless ? 0 : stepsOf(section).length, ...marks };
    return [...(own ? [slide] : []), ...section.sections.flatMap((each) => column(each, marks))];
  };
  return buildOutline(plan.sections.map((section) => column(section, { skip: false, uncounted: false })));
}

/** The steps of a slide. */
export function stepsOf({ items }: PlainSection): PlainPart[][] {
  const all: PlainItem[] = [];
  const parents: number[] = [];
  const collect = (list: readonly PlainItem[], parent: number): void => {
    for (const item of list) {
      parents.push(parent);
      collect(item.inside, all.push(item) - 1);
    }
  };
  collect(items, -1);
  const steps = orderSteps(
    all.map(({ tag, index, with: joined, lines }, i): StepItem => ({
      index: parseIndex(index),
      with: tag !== 'q-code' && parseOption('with', { type: 'boolean' }, joined).value === true,
      parent: parents[i] ?? -1,
      count: tag === 'q-code' ? lines - 1 : 1,
    })),
  );
  return steps.map((step) => step.flatMap(({ item, part }) => (all[item] ? [{ item: all[item], part }] : [])));
}

/** The fragments that are shown at a step, in document order. */
export function shownItems(section: PlainSection, f: number): PlainItem[] {
  const steps = stepsOf(section);
  const shown = new Set(
    steps
      .slice(0, f + 1)
      .flat()
      .map(({ item }) => item),
  );
  return allItems(section.items).filter((item) => item.tag !== 'q-code' && shown.has(item));
}

/** The words of items that are to be seen at a step. */
export function wordsOf(items: readonly PlainItem[], shown: ReadonlySet<PlainItem>): string[] {
  return items.flatMap((item) => {
    if (item.tag === 'q-code') return codeLines(item);
    return shown.has(item) ? [item.key, ...wordsOf(item.inside, shown)] : [];
  });
}

/** The lines of a block of code. */
export function codeLines({ key, lines }: PlainItem): string[] {
  return Array.from({ length: lines }, (_, i) => `${key}line${String(i)}`);
}
