import { assert } from 'chai';
import { isSlideSize } from '../../src/model/slide-size.js';

describe('isSlideSize', () => {
  for (const [width, height, may] of [
    [1280, 720, true],
    [320, 200, true],
    [1080, 1920, true],
    [7680, 2160, true],
    [4000, 1000, true],
    [4001, 1000, false],
    [1, 1_000_000, false],
    [1_000_000, 1, false],
    [1280, 1_000_000, false],
    [1_000_000, 1_000_000, false],
    [10, 10, false],
    [0, 0, false],
    [-100, -100, false],
    [NaN, 720, false],
    [Infinity, Infinity, false],
  ] as const) {
    it(`${may ? 'lets' : 'does not let'} slides be ${String(width)} by ${String(height)}`, () => {
      assert.equal(isSlideSize(width, height), may);
    });
  }
});
