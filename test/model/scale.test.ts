import { expect } from 'chai';
import { fitScale } from '../../src/model/scale.js';

const base = { width: 1280, height: 720, margin: 0, minScale: 0.1, maxScale: 4 };

describe('fitScale', () => {
  const rows: [what: string, box: [number, number], options: Partial<typeof base>, factor: number | null][] = [
    ['its own size', [1280, 720], {}, 1],
    ['half its size', [640, 360], {}, 0.5],
    ['a wide box: the height decides', [4000, 360], {}, 0.5],
    ['a tall box: the width decides', [640, 4000], {}, 0.5],
    ['a margin', [1280, 720], { margin: 0.25 }, 0.75],
    ['no smaller than the least', [1, 1], {}, 0.1],
    ['no larger than the most', [128000, 72000], {}, 4],
    ['a least above the most: the least', [1280, 720], { minScale: 3, maxScale: 2 }, 3],
    ['another slide size', [500, 500], { width: 1000, height: 1000 }, 0.5],
    ['a box without width', [0, 720], {}, null],
    ['a box without height', [1280, 0], {}, null],
    ['a box of no known size', [NaN, 720], {}, null],
  ];
  for (const [what, [width, height], options, factor] of rows) {
    it(`fits ${what}`, () => {
      expect(fitScale(width, height, { ...base, ...options })).to.equal(factor);
    });
  }
});
