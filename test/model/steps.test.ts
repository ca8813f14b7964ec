import { assert } from 'chai';
import fc from 'fast-check';
import { orderSteps, parseIndex } from '../../src/model/steps.js';
import type { StepItem } from '../../src/model/steps.js';

describe('parseIndex', () => {
  const cases: [text: string | null, index: number | null][] = [
    [null, null],
    ['', null],
    ['  ', null],
    ['0', 0],
    ['1', 1],
    [' 2 ', 2],
    ['-1', -1],
    ['1.5', 1.5],
    ['007', 7],
    ['1e2', 100],
    ['+3', 3],
    ['x', null],
    ['1x', null],
    ['1,5', null],
    ['two', null],
    ['NaN', null],
    ['Infinity', null],
    ['-Infinity', null],
    ['1e999', null],
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', null],
    ['1e300', null],
    ['null', null],
    ['<b>', null],
  ];
  for (const [text, index] of cases) {
    it(`reads ${JSON.stringify(text)} as ${String(index)}`, () => {
      assert.equal(parseIndex(text), index);
    });
  }
});

/**
 * Items from a sketch, in document order: a letter each, then `=n` its number, `+` for with, `/x` inside x, `*n` steps of code.
 */
function items(text: string): { names: string[]; plan: StepItem[] } {
  const names: string[] = [];
  const plan = text
    .split(' ')
    .filter(Boolean)
    .map((word): StepItem => {
      const [, name = '', index, joins, parent, count] =
        /^(\w)(?:=(-?[\d.]+))?(\+)?(?:\/(\w))?(?:\*(\d+))?$/.exec(word) ?? [];
      if (!name) throw new Error(`${word} is no item`);
      names.push(name);
      return {
        index: index === undefined ? null : Number(index),
        with: joins === '+',
        parent: parent === undefined ? -1 : names.indexOf(parent),
        count: count === undefined ? 1 : Number(count),
      };
    });
  return { names, plan };
}

/** The steps as text, parted by spaces; later parts of one item have their number after it. */
function ordered(text: string): string {
  const { names, plan } = items(text);
  return orderSteps(plan)
    .map((step) => step.map(({ item, part }) => `${names[item] ?? '?'}${part || ''}`).join('&'))
    .join(' ');
}

describe('orderSteps', () => {
  const tables: Record<string, [text: string, steps: string][]> = {
    'in document order': [
      ['', ''],
      ['a', 'a'],
      ['a b c', 'a b c'],
    ],
    'explicit numbers first, ascending': [
      ['a=2 b=1', 'b a'],
      ['a b=1', 'b a'],
      ['a b=5 c d=3', 'd b a c'],
      ['a=10 b=9', 'b a'],
      ['a=-1 b=0 c=1', 'a b c'],
      ['a=1.5 b=1 c=2', 'b a c'],
      ['a=3 b=1 c=2', 'b c a'],
      ['a b=100', 'b a'],
    ],
    'equal numbers together': [
      ['a=1 b=1', 'a&b'],
      ['a=1 b c=1', 'a&c b'],
      ['a=2 b=1 c=2 d=1', 'b&d a&c'],
      ['a=0 b=-0', 'a&b'],
    ],
    'with the one before': [
      ['a b+', 'a&b'],
      ['a b+ c', 'a&b c'],
      ['a b+ c+ d', 'a&b&c d'],
      ['a+', 'a'],
      ['a+ b', 'a b'],
      ['a+ b+', 'a&b'],
      ['a=2 b+ c=1', 'c a&b'],
      ['a=1 b=9+', 'a&b'],
    ],
    'code among fragments': [
      ['c*0', ''],
      ['c*2', 'c c1'],
      ['a c*2 b', 'a c c1 b'],
      ['a c*0 b', 'a b'],
      ['a c*2 b=1', 'b a c c1'],
      ['c=1*2 b=2', 'c c1&b'],
      ['c=1*3 b=2 a', 'c c1&b c2 a'],
      ['c*2 b+', 'c c1&b'],
      ['a c*0 b+', 'a&b'],
      ['c*0 b+', 'b'],
    ],
    nested: [
      ['a b/a c', 'a b c'],
      ['a b/a c/b d', 'a b c d'],
      ['a=1 b/a', 'a b'],
      ['a=2 b=3/a', 'a b'],
      ['a=2 b=2/a', 'a&b'],
      ['a b+/a', 'a&b'],
    ],
    'numbered before what is around them': [
      ['a b=1/a', 'a&b'],
      ['a=2 b=1/a', 'a&b'],
      ['a b=1/a c=2', 'a&b c'],
      ['x a b=1/a', 'a&b x'],
      ['x=1 a b=1/a', 'a&x&b'],
      ['a b/a c=1/b', 'a&b&c'],
      ['a=3 b=2/a c=1/b', 'a&b&c'],
      ['a b=2/a c=1/a', 'a&c b'],
      ['a b=1/a c+/a', 'a&b&c'],
      ['a c=1/a*2', 'a&c c1'],
    ],
  };
  for (const [title, cases] of Object.entries(tables)) {
    describe(title, () => {
      for (const [text, steps] of cases) {
        it(`${text || 'nothing'}: ${steps || 'none'}`, () => {
          assert.equal(ordered(text), steps);
        });
      }
    });
  }
});

/** What the reader of a slide may give: fragments, in one another, and code in them; only fragments join others. */
const anyPlan: fc.Arbitrary<StepItem[]> = fc
  .array(
    fc.record({
      index: fc.option(fc.integer({ min: -2, max: 4 })),
      with: fc.boolean(),
      code: fc.option(fc.nat(3), { freq: 4 }),
      depth: fc.nat(3),
    }),
    { maxLength: 12 },
  )
  .map((list) => {
    const around: number[] = [];
    return list.map(({ index, with: joins, code, depth }, i): StepItem => {
      around.splice(depth);
      const parent = around.at(-1) ?? -1;
      if (code === null) around.push(i);
      return { index, with: joins && code === null, count: code ?? 1, parent };
    });
  });

describe('orderSteps, of anything', () => {
  it('has every part of every item exactly once', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const parts = orderSteps(plan)
          .flat()
          .map(({ item, part }) => `${item}.${part}`);
        const expected = plan.flatMap(({ count }, i) => Array.from({ length: count }, (_, part) => `${i}.${part}`));
        assert.sameMembers(parts, expected);
        assert.equal(new Set(parts).size, parts.length);
      }),
    );
  });

  it('has no empty step', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        assert.isTrue(orderSteps(plan).every((step) => step.length > 0));
      }),
    );
  });

  it('never shows what is around something after it', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const first = firsts(plan);
        for (const [i, { parent }] of plan.entries()) {
          const own = first.get(i);
          const theirs = first.get(parent);
          if (own !== undefined && theirs !== undefined) assert.isAtMost(theirs, own, JSON.stringify(plan));
        }
      }),
    );
  });

  it('shows the parts of code one after the other', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const last = new Map<number, number>();
        for (const { item, part } of orderSteps(plan).flat()) {
          assert.equal(part, (last.get(item) ?? -1) + 1);
          last.set(item, part);
        }
      }),
    );
  });

  it('puts numbers first and ascending, equal ones together, then the others in document order', () => {
    const flat = anyPlan.map((plan) => plan.map((item) => ({ ...item, parent: -1, with: false, count: 1 })));
    fc.assert(
      fc.property(flat, (plan) => {
        const numbers = plan.flatMap(({ index }) => (index === null ? [] : [index]));
        const steps = orderSteps(plan).map((step) => step.map(({ item }) => item));
        const explicit = [...new Set(numbers)].sort((a, b) => a - b);
        const expected = [
          ...explicit.map((number) => plan.flatMap(({ index }, i) => (index === number ? [i] : []))),
          ...plan.flatMap(({ index }, i) => (index === null ? [[i]] : [])),
        ];
        assert.deepEqual(steps, expected);
      }),
    );
  });

  it('joins with what comes right before', () => {
    const flat = anyPlan.map((plan) => plan.map((item) => ({ ...item, parent: -1 })));
    fc.assert(
      fc.property(flat, (plan) => {
        const steps = orderSteps(plan);
        for (const [i, item] of plan.entries()) {
          const before = plan.findLastIndex(({ count }, at) => at < i && count > 0);
          if (!item.with || before < 0) continue;
          const last = (plan[before]?.count ?? 0) - 1;
          const step = steps.find((parts) => parts.some((each) => each.item === before && each.part === last));
          assert.isTrue(step?.some((each) => each.item === i));
        }
      }),
    );
  });

  it('sorts ten thousand', () => {
    const plan = Array.from({ length: 10_000 }, (_, i): StepItem => ({
      index: 10_000 - i,
      with: false,
      parent: -1,
      count: 1,
    }));
    const steps = orderSteps(plan);
    assert.equal(steps.length, 10_000);
    assert.deepEqual(steps[0], [{ item: 9999, part: 0 }]);
  });
});

function firsts(plan: readonly StepItem[]): Map<number, number> {
  const first = new Map<number, number>();
  orderSteps(plan).forEach((step, s) => {
    for (const { item } of step) first.set(item, Math.min(s, first.get(item) ?? s));
  });
  return first;
}
