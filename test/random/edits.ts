/** What pages and editors do to the markup of a deck, as changes of its plan; the page is brought after it. */
import fc from 'fast-check';
import { allItems, allSections, itemLists, listWith, sectionLists } from './plan.js';
import type { PlainItem, PlainSection, Plan } from './plan.js';

/** One change. The numbers pick what is changed; they count from the start again where they are too large. */
export interface Edit {
  readonly name: string;
  readonly change: (plan: Plan) => void;
}

/** Carries a change out. */
export function editWith(plan: Plan, { change }: Edit): void {
  change(plan);
}

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];
const MOST = 14;
const flag = fc.constantFrom(null, null, '', 'true', 'false', 'maybe');
const index = fc.constantFrom(null, null, null, '', '1', '1', '2', '-3', '2.5', 'x', '1e999');
const key = (letter: string): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: 1e9 }).map((n) => `${letter}${n.toString(36)}`);
/** Ids that sections are given. */
export const anyId = fc.constantFrom(
  '',
  '',
  's1',
  's2',
  's3',
  'twice',
  'twice',
  '2',
  'a b',
  'user-content-x',
  'é&=/%',
  '"]',
);

/** Any item, with what is in it. */
export function anyItem(depth = 2): fc.Arbitrary<PlainItem> {
  return fc
    .record({
      key: key('i'),
      tag: fc.constantFrom('p' as const, 'p' as const, 'q-fragment' as const, 'q-code' as const),
      index,
      with: flag,
      lines: fc.integer({ min: 1, max: 3 }),
      inside: depth > 0 ? fc.array(anyItem(depth - 1), { maxLength: 1 }) : fc.constant(0).map((): PlainItem[] => []),
    })
    .map((item): PlainItem => ({ ...item, inside: item.tag === 'q-code' ? [] : [...item.inside] }));
}

/** Any section: mostly a slide, sometimes a stack. */
export function anySection(depth = 2): fc.Arbitrary<PlainSection> {
  return fc.record({
    key: key('s'),
    id: anyId,
    skip: flag,
    uncounted: flag,
    text: fc.boolean(),
    wrapped: fc.boolean().map((on) => on && depth === 2),
    items: fc.array(anyItem(), { maxLength: 3 }),
    sections:
      depth > 0
        ? fc.array(anySection(depth - 1), { maxLength: 3 }).map((all) => (all.length === 3 ? [] : all))
        : fc.constant(0).map((): PlainSection[] => []),
  });
}

/** Options that may change while the deck is up. */
const OPTIONS: Readonly<Record<string, readonly (string | null)[]>> = {
  navigation: [null, 'linear', 'grid', 'diagonal'],
  loop: [null, '', 'false'],
  'no-fragments': [null, null, ''],
  'no-controls': [null, ''],
  'no-progress': [null, ''],
  'no-keyboard': [null, null, ''],
  'no-touch': [null, ''],
  'no-overview': [null, ''],
  'no-help': [null, ''],
  'slide-number': ['', 'c/t', 'h.v', 'h/v'],
  'full-page': [null, ''],
  dir: [null, 'rtl'],
  width: [null, '960', '-1', 'wide'],
};

const anyOption = fc
  .constantFrom(...Object.keys(OPTIONS))
  .chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...(OPTIONS[name] ?? []))));

/** Any deck. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    sections: fc.array(anySection(), { maxLength: 5 }),
    options: fc.array(anyOption, { maxLength: 3 }).map((list): Plan['options'] => ({
      history: 'none',
      transition: 'none',
      'slide-number': 'c/t',
      ...Object.fromEntries(list),
    })),
  })
  .map(unique);

/** Things are known by their keys. */
function unique(plan: Plan): Plan {
  const seen = new Set<string>();
  const once = <T extends { readonly key: string }>(list: T[]): T[] =>
    list.filter((each) => !seen.has(each.key) && seen.add(each.key));
  for (const list of [...sectionLists(plan), ...itemLists(plan)] as { readonly key: string }[][])
    list.splice(0, list.length, ...once(list));
  return plan;
}

const edit = <T>(name: string, values: fc.Arbitrary<T>, change: (plan: Plan, value: T) => void): fc.Arbitrary<Edit> =>
  values.map((value) => ({
    name: `${name} ${fc.stringify(value)}`,
    change: (plan) => {
      change(plan, value);
    },
  }));

const place = fc.tuple(fc.nat(30), fc.nat(6));

/** What has just been put in has to be new. */
function put<T extends { readonly key: string }>(
  lists: readonly T[][],
  one: T,
  [list, at]: readonly [number, number],
  known: readonly string[],
): void {
  if (!known.includes(one.key)) pick(lists, list)?.splice(at, 0, structuredClone(one));
}

const keysOf = (plan: Plan): string[] => [...sectionLists(plan), ...itemLists(plan)].flat().map((each) => each.key);

/** Moves one of a list of things to another place; not into itself. */
function move<T>(
  lists: readonly T[][],
  n: number,
  [to, at]: readonly [number, number],
  inside: (one: T) => readonly T[][],
): void {
  const one = pick(lists.flat(), n);
  const from = one && listWith(lists, one);
  if (!one || !from) return;
  const own = inside(one);
  from.splice(from.indexOf(one), 1);
  pick(
    lists.filter((list) => !own.includes(list)),
    to,
  )?.splice(at, 0, one);
}

function remove<T>(lists: readonly T[][], n: number, count: number): void {
  const one = pick(lists.flat(), n);
  const list = one && listWith(lists, one);
  if (one && list) list.splice(list.indexOf(one), count);
}

const within = (section: PlainSection): PlainSection[][] => [
  section.sections,
  ...allSections(section.sections).map((each) => each.sections),
];
const holders = (plan: Plan): PlainItem[][] => {
  const codes = new Set(
    allSections(plan.sections)
      .flatMap(({ items }) => allItems(items))
      .filter(({ tag }) => tag === 'q-code')
      .map(({ inside }) => inside),
  );
  return itemLists(plan).filter((list) => !codes.has(list));
};
const itemsWithin = (item: PlainItem): PlainItem[][] => [
  item.inside,
  ...allItems(item.inside).map((each) => each.inside),
];
const sections = (plan: Plan): PlainSection[] => allSections(plan.sections);
const items = (plan: Plan): PlainItem[] => itemLists(plan).flat();

/** Any change. */
export const EDITS: fc.Arbitrary<Edit> = fc.oneof(
  edit('add section', fc.tuple(anySection(1), place), (plan, [section, to]) => {
    const lists = sectionLists(plan);
    const known = keysOf(plan);
    const own = keysOf({ sections: [section], options: {} });
    if (lists.flat().length < MOST && new Set([...known, ...own]).size === known.length + own.length)
      put(lists, section, to, known);
  }),
  edit('remove section', fc.tuple(fc.nat(30), fc.constantFrom(1, 1, 1, 2, 9)), (plan, [n, count]) => {
    remove(sectionLists(plan), n, count);
  }),
  edit('move section', fc.tuple(fc.nat(30), place), (plan, [n, to]) => {
    move(sectionLists(plan), n, to, within);
  }),
  edit('replace section', fc.tuple(fc.nat(30), key('s')), (plan, [n, name]) => {
    const old = pick(sections(plan), n);
    const list = old && listWith(sectionLists(plan), old);
    if (list && !keysOf(plan).includes(name))
      list.splice(list.indexOf(old), 1, { ...old, key: name, items: [], sections: [] });
  }),
  edit('skip', fc.tuple(fc.nat(30), flag), (plan, [n, value]) => {
    Object.assign(pick(sections(plan), n) ?? {}, { skip: value });
  }),
  edit('uncounted', fc.tuple(fc.nat(30), flag), (plan, [n, value]) => {
    Object.assign(pick(sections(plan), n) ?? {}, { uncounted: value });
  }),
  edit('id', fc.tuple(fc.nat(30), anyId), (plan, [n, value]) => {
    Object.assign(pick(sections(plan), n) ?? {}, { id: value });
  }),
  edit('text', fc.tuple(fc.nat(30), fc.boolean()), (plan, [n, value]) => {
    Object.assign(pick(sections(plan), n) ?? {}, { text: value });
  }),
  edit('wrap', fc.tuple(fc.nat(30), fc.boolean()), (plan, [n, value]) => {
    Object.assign(pick(plan.sections, n) ?? {}, { wrapped: value });
  }),
  edit('add item', fc.tuple(anyItem(1), place), (plan, [item, to]) => {
    const known = keysOf(plan);
    const own = allItems([item]).map((each) => each.key);
    if (items(plan).length < MOST && new Set([...known, ...own]).size === known.length + own.length)
      put(holders(plan), item, to, known);
  }),
  edit('remove item', fc.tuple(fc.nat(30), fc.constantFrom(1, 1, 2)), (plan, [n, count]) => {
    remove(itemLists(plan), n, count);
  }),
  edit('move item', fc.tuple(fc.nat(30), place), (plan, [n, to]) => {
    move(holders(plan), n, to, itemsWithin);
  }),
  edit('index', fc.tuple(fc.nat(30), index), (plan, [n, value]) => {
    Object.assign(pick(items(plan), n) ?? {}, { index: value });
  }),
  edit('with', fc.tuple(fc.nat(30), flag), (plan, [n, value]) => {
    Object.assign(pick(items(plan), n) ?? {}, { with: value });
  }),
  edit('option', anyOption, (plan, [name, value]) => {
    plan.options[name] = value;
  }),
);
