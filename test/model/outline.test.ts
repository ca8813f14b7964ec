import { assert } from 'chai';
import fc from 'fast-check';
import {
  buildOutline,
  indexOf,
  nearest,
  positionOf,
  progressAt,
  samePosition,
  sameSlide,
  slideAt,
} from '../../src/model/outline.js';
import type { Position, Target } from '../../src/model/outline.js';
import { at, outlines, sketch, walkOf } from './outlines.js';

describe('buildOutline', () => {
  const cases: [text: string, slides: string, starts: number[], numbers: number[], total: number][] = [
    ['', '', [], [], 0],
    ['a', 'a', [0], [1], 1],
    ['a | b | c', 'abc', [0, 1, 2], [1, 2, 3], 3],
    ['a b c', 'abc', [0], [1, 2, 3], 3],
    ['a | b c | d', 'abcd', [0, 1, 3], [1, 2, 3, 4], 4],
    ['| a || b |', 'ab', [0, 1], [1, 2], 2],
    ['a~ | b', 'ab', [0, 1], [0, 1], 1],
    ['a | b~ c | d', 'abcd', [0, 1, 3], [1, 1, 2, 3], 3],
    ['a~ | b~', 'ab', [0, 1], [0, 0], 0],
    ['a | b*', 'ab', [0, 1], [1, 2], 2],
  ];
  for (const [text, slides, starts, numbers, total] of cases) {
    it(`builds ${JSON.stringify(text)}`, () => {
      const outline = sketch(text);
      assert.equal(outline.slides.map(({ id }) => id).join(''), slides);
      assert.deepEqual(outline.starts, starts);
      assert.deepEqual(outline.numbers, numbers);
      assert.equal(outline.total, total);
    });
  }

  it('leaves out empty columns', () => {
    assert.deepEqual(
      sketch('a || b').columns.map((column) => column.length),
      [1, 1],
    );
    assert.deepEqual(buildOutline([[], []]).columns, []);
  });

  it('keeps the slides themselves', () => {
    const slide = { id: 'a', steps: 0, skip: false, uncounted: false };
    assert.equal(buildOutline([[slide]]).slides[0], slide);
  });

  it('does not ask for steps', () => {
    let asked = 0;
    const slide = {
      id: 'a',
      skip: false,
      uncounted: false,
      get steps() {
        return (asked += 1);
      },
    };
    const outline = buildOutline([[slide, slide], [slide]]);
    positionOf(outline, 2);
    indexOf(outline, { h: 1, v: 0 });
    assert.equal(asked, 0);
  });
});

describe('slideAt', () => {
  const outline = sketch('a | b c');
  const cases: [h: number, v: number, id: string | undefined][] = [
    [0, 0, 'a'],
    [1, 0, 'b'],
    [1, 1, 'c'],
    [0, 1, undefined],
    [1, 2, undefined],
    [2, 0, undefined],
    [-1, 0, undefined],
    [0, -1, undefined],
    [0.5, 0, undefined],
    [NaN, 0, undefined],
  ];
  for (const [h, v, id] of cases) {
    it(`finds ${id ?? 'none'} at ${h}, ${v}`, () => {
      assert.equal(slideAt(outline, { h, v })?.id, id);
    });
  }
});

describe('indexOf and positionOf', () => {
  const outline = sketch('a | b c d | e | f g');
  const cases: [id: string, index: number, h: number, v: number][] = [
    ['a', 0, 0, 0],
    ['b', 1, 1, 0],
    ['c', 2, 1, 1],
    ['d', 3, 1, 2],
    ['e', 4, 2, 0],
    ['f', 5, 3, 0],
    ['g', 6, 3, 1],
  ];
  for (const [id, index, h, v] of cases) {
    it(`know the place of ${id}`, () => {
      assert.equal(outline.slides[index]?.id, id);
      assert.equal(indexOf(outline, { h, v }), index);
      assert.deepEqual(positionOf(outline, index), { h, v, f: -1 });
    });
  }

  it('are inverse to each other', () => {
    fc.assert(
      fc.property(outlines({ maxColumns: 30 }), (any) => {
        for (const [index, slide] of any.slides.entries()) {
          const position = positionOf(any, index);
          assert.equal(slideAt(any, position), slide);
          assert.equal(indexOf(any, position), index);
        }
      }),
    );
  });
});

describe('nearest', () => {
  const outline = sketch('a | b:2 c* | d:1');
  const cases: [target: Target, found: string][] = [
    [{ h: 0 }, 'a'],
    [{ h: 1 }, 'b'],
    [{ h: 1, v: 1 }, 'c'],
    [{ h: 1, v: 0, f: 1 }, 'b+1'],
    [{ h: 1, f: 0 }, 'b+0'],
    [{ h: 99 }, 'd'],
    [{ h: -1 }, 'a'],
    [{ h: 1, v: 99 }, 'c'],
    [{ h: 1, v: -99 }, 'b'],
    [{ h: 1, v: 0, f: 99 }, 'b+1'],
    [{ h: 1, v: 0, f: -99 }, 'b'],
    [{ h: 0, v: 0, f: 0 }, 'a'],
    [{ h: 99, v: 99, f: 99 }, 'd+0'],
    [{ h: Infinity, v: Infinity, f: Infinity }, 'd+0'],
    [{ h: -Infinity, v: -Infinity, f: -Infinity }, 'a'],
    [{ h: NaN, v: NaN, f: NaN }, 'a'],
    [{ h: 1.9, v: 0.9, f: 0.9 }, 'b+0'],
    [{ h: -0.5 }, 'a'],
  ];
  for (const [target, found] of cases) {
    it(`to ${Object.values(target).join('/')} is ${found}`, () => {
      assert.deepEqual(nearest(outline, target), at(outline, found));
    });
  }

  it('is nowhere in an empty outline', () => {
    assert.isNull(nearest(sketch(''), { h: 0 }));
  });

  it('is where one is, for every valid position', () => {
    fc.assert(
      fc.property(outlines({ skips: false }), (any) => {
        for (const position of walkOf(any)) assert.deepEqual(nearest(any, position), position);
      }),
    );
  });

  it('is valid for any numbers', () => {
    const number = fc.oneof(fc.integer({ min: -3, max: 9 }), fc.double());
    fc.assert(
      fc.property(outlines(), number, number, number, (any, h, v, f) => {
        const position = nearest(any, { h, v, f });
        assert.isNotNull(position);
        assert.isDefined(slideAt(any, position));
      }),
    );
  });
});

describe('samePosition', () => {
  const one = { h: 1, v: 2, f: 3 };
  const cases: [a: Position | null, b: Position | null, same: boolean][] = [
    [one, one, true],
    [one, { h: 1, v: 2, f: 3 }, true],
    [one, { h: 1, v: 2, f: 4 }, false],
    [one, { h: 1, v: 1, f: 3 }, false],
    [one, { h: 0, v: 2, f: 3 }, false],
    [one, null, false],
    [null, one, false],
    [null, null, true],
  ];
  for (const [a, b, same] of cases) {
    it(`is ${same} of ${JSON.stringify(a)} and ${JSON.stringify(b)}`, () => {
      assert.equal(samePosition(a, b), same);
    });
  }
});

describe('sameSlide', () => {
  it('looks past the step', () => {
    assert.isTrue(sameSlide({ h: 1, v: 2, f: -1 }, { h: 1, v: 2, f: 4 }));
    assert.isFalse(sameSlide({ h: 1, v: 2, f: 0 }, { h: 1, v: 1, f: 0 }));
    assert.isFalse(sameSlide({ h: 1, v: 2, f: 0 }, { h: 2, v: 2, f: 0 }));
  });
});

describe('progressAt', () => {
  const cases: [text: string, position: string, progress: number][] = [
    ['a', 'a', 1],
    ['a:3', 'a', 1],
    ['a | b', 'a', 0],
    ['a | b', 'b', 1],
    ['a | b c', 'b', 0.5],
    ['a b c d e', 'b', 0.25],
    ['a:1 | b', 'a+0', 0.5],
    ['a:3 | b', 'a+0', 0.25],
    ['a:3 | b', 'a+2', 0.75],
    ['a | b:1 | c', 'b+0', 0.75],
    ['a | b:4', 'b+3', 1],
  ];
  for (const [text, position, progress] of cases) {
    it(`of ${position} in ${text} is ${progress}`, () => {
      const outline = sketch(text);
      assert.closeTo(progressAt(outline, at(outline, position)), progress, 1e-9);
    });
  }

  it('never falls on the walk, and stays within 0 and 1', () => {
    fc.assert(
      fc.property(outlines(), (any) => {
        let last = 0;
        for (const position of walkOf(any)) {
          const progress = progressAt(any, position);
          assert.isAtLeast(progress, last);
          assert.isAtMost(progress, 1);
          last = progress;
        }
      }),
    );
  });
});
