import { assert, expect } from 'chai';
import { MAX_POINTS, MAX_STROKES, erased, extended, readStrokes, strokePaths } from '../../src/model/drawing.js';
import type { Stroke } from '../../src/model/drawing.js';

const stroke = (points: number[], tool: Stroke['tool'] = 'pen'): Stroke => ({ tool, ink: 'red', points });

describe('extended', () => {
  const rows: [what: string, points: number[], at: [number, number], pressure: number | undefined, after: number[]][] =
    [
      ['begins', [], [10, 20], undefined, [10, 20, 4]],
      ['goes on', [10, 20, 4], [15, 20], undefined, [10, 20, 4, 15, 20, 4]],
      ['passes over what is too near', [10, 20, 4], [11, 21], undefined, [10, 20, 4]],
      ['keeps tenths of a pixel', [], [10.26, 20.04], undefined, [10.3, 20, 4]],
      ['keeps how hard it is pressed', [], [1, 1], 1, [1, 1, 8]],
      ['keeps pressure within its bounds', [], [1, 1], 7, [1, 1, 8]],
    ];
  for (const [what, points, [x, y], pressure, after] of rows) {
    it(what, () => {
      expect(extended(stroke(points), { x, y }, pressure).points).to.deep.equal(after);
    });
  }

  it('takes no pressure for a marker', () => {
    expect(extended(stroke([], 'marker'), { x: 1, y: 1 }, 1).points).to.deep.equal([1, 1, 4]);
  });

  it('ends when it is full', () => {
    const full = stroke(Array.from({ length: MAX_POINTS * 3 }, () => 4));
    assert.equal(extended(full, { x: 500, y: 500 }), full);
  });
});

describe('strokePaths', () => {
  const rows: [what: string, points: number[], paths: ReturnType<typeof strokePaths>][] = [
    ['is nothing without points', [], []],
    ['is a dot for one point', [10, 20, 4], [{ width: 5, d: 'M10 20Q10 20 10 20' }]],
    ['is a line for two', [0, 0, 4, 10, 0, 4], [{ width: 5, d: 'M0 0Q0 0 5 0Q10 0 10 0' }]],
    [
      'is a curve through the middles',
      [0, 0, 4, 10, 0, 4, 10, 10, 4],
      [{ width: 5, d: 'M0 0Q0 0 5 0Q10 0 10 5Q10 10 10 10' }],
    ],
    [
      'has a path for each width',
      [0, 0, 0, 10, 0, 8],
      [
        { width: 2.5, d: 'M0 0Q0 0 5 0' },
        { width: 7.5, d: 'M5 0Q10 0 10 0' },
      ],
    ],
  ];
  for (const [what, points, paths] of rows) {
    it(what, () => {
      expect(strokePaths(stroke(points))).to.deep.equal(paths);
    });
  }

  it('comes back to a width', () => {
    const [thin] = strokePaths(stroke([0, 0, 0, 10, 0, 8, 20, 0, 0]));
    expect(thin?.d).to.equal('M0 0Q0 0 5 0M15 0Q20 0 20 0');
  });
});

describe('erased', () => {
  const line = stroke([0, 0, 4, 100, 0, 4]);
  const other = stroke([0, 200, 4]);
  const rows: [what: string, at: [number, number], left: Stroke[]][] = [
    ['takes a stroke at its end', [0, 0], [other]],
    ['takes it between its points', [50, 10], [other]],
    ['takes a dot', [5, 195], [line]],
    ['leaves what is further away', [50, 20], [line, other]],
  ];
  for (const [what, [x, y], left] of rows) {
    it(what, () => {
      expect(erased([line, other], { x, y })).to.deep.equal(left);
    });
  }

  it('is the same array where nothing was hit', () => {
    const strokes = [line];
    assert.equal(erased(strokes, { x: 50, y: 50 }), strokes);
  });
});

describe('readStrokes', () => {
  it('reads what was written', () => {
    const strokes = [stroke([0, 0.5, 4]), stroke([1, 2, 4, 10, 20, 8], 'marker')];
    expect(readStrokes(JSON.parse(JSON.stringify(strokes)))).to.deep.equal(strokes);
  });

  const rubbish: [what: string, value: unknown][] = [
    ['nothing', undefined],
    ['text', 'M0 0'],
    ['an object', {}],
    ['null in a list', [null]],
    ['text in a list', ['x']],
    ['an unknown tool', [{ tool: 'brush', ink: 'red', points: [0, 0, 4] }]],
    ['an unknown colour', [{ tool: 'pen', ink: 'url(x)', points: [0, 0, 4] }]],
    ['no points', [{ tool: 'pen', ink: 'red', points: [] }]],
    ['half a point', [{ tool: 'pen', ink: 'red', points: [0, 0] }]],
    ['text for numbers', [{ tool: 'pen', ink: 'red', points: ['0', 0, 4] }]],
    ['no number', [{ tool: 'pen', ink: 'red', points: [NaN, 0, 4] }]],
    ['a point far away', [{ tool: 'pen', ink: 'red', points: [1e9, 0, 4] }]],
  ];
  for (const [what, value] of rubbish)
    it(`leaves out ${what}`, () => {
      expect(readStrokes(value)).to.deep.equal([]);
    });

  it('keeps the good ones among others', () => {
    expect(readStrokes([7, stroke([1, 1, 4])])).to.deep.equal([stroke([1, 1, 4])]);
  });

  it('is bounded', () => {
    const many = Array.from({ length: MAX_STROKES + 5 }, () => stroke([1, 1, 4]));
    assert.lengthOf(readStrokes(many), MAX_STROKES);
    const long = stroke(Array.from({ length: MAX_POINTS * 3 + 30 }, () => 4));
    assert.lengthOf(readStrokes([long])[0]?.points ?? [], MAX_POINTS * 3);
  });

  it('keeps pressure within its bounds', () => {
    expect(readStrokes([stroke([1.23, 1, 99])])).to.deep.equal([stroke([1.2, 1, 8])]);
  });
});
