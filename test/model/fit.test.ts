import { assert } from 'chai';
import { fitFontSize } from '../../src/model/fit.js';

describe('fitFontSize', () => {
  const rows: [what: string, size: number, text: number, height: number, result: number][] = [
    ['half as wide as its room', 40, 0.5, 0.05, 79.6],
    ['as wide as its room', 40, 1, 0.05, 39.8],
    ['twice as wide', 40, 2, 0.05, 19.9],
    ['one letter, limited by the height', 40, 0.01, 0.1, 160],
    ['of no width', 40, 0, 0.1, 160],
    ['of no size at all', 40, 0, 0, 40],
  ];
  for (const [what, size, text, height, result] of rows) {
    it(`for text ${what}`, () => {
      assert.equal(fitFontSize({ size, text, height }), result);
    });
  }
});
