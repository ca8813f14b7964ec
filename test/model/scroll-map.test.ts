import { assert } from 'chai';
import { placeAt, rowsWithin, scrollOf, scrollRows } from '../../src/model/scroll-map.js';

const WINDOW = { height: 1000, inset: 0, min: -10, max: 5000 };
/** Slides of 600 px with 100 px between them; the third is higher than the window. */
const SLIDES = [
  { height: 600, steps: 0 },
  { height: 600, steps: 3 },
  { height: 1600, steps: 3 },
  { height: 600, steps: 1 },
];
const ROWS = scrollRows(SLIDES, WINDOW, 100);

describe('the map of scroll positions', () => {
  it('puts slides below each other, each in the middle of the window where it can', () => {
    assert.deepEqual(
      ROWS.map(({ top }) => top),
      [0, 700, 1400, 3100],
    );
    assert.deepEqual(
      ROWS.map(({ rest }) => rest),
      [-10, 500, 1400, 2900],
    );
    assert.deepEqual(
      ROWS.map(({ travel }) => travel),
      [0, 0, 600, 0],
    );
  });

  it('rests where the page ends, and below what the page keeps free', () => {
    const [first, , , last] = scrollRows(SLIDES, { height: 1000, inset: 200, min: -500, max: 2600 }, 100);
    assert.deepEqual([first?.rest, last?.rest], [-300, 2600]);
  });

  for (const [index, step, scroll] of [
    [0, -1, -10],
    [1, -1, 500],
    [1, 2, 500],
    [2, -1, 1400],
    [2, 0, 1600],
    [2, 2, 2000],
    [3, 0, 2900],
  ] as const) {
    it(`scrolls to ${String(scroll)} for step ${String(step)} of slide ${String(index)}`, () => {
      const row = ROWS[index];
      assert.equal(row && scrollOf(row, step), scroll);
    });
  }

  for (const [scroll, index, step] of [
    [-9999, 0, -1],
    [0, 0, -1],
    [244, 0, -1],
    [246, 1, -1],
    [330, 1, 0],
    [400, 1, 1],
    [450, 1, 2],
    [500, 1, 2],
    [949, 1, 2],
    [951, 2, -1],
    [1400, 2, -1],
    [1601, 2, 0],
    [1801, 2, 1],
    [2001, 2, 2],
    [2449, 2, 2],
    [2451, 3, -1],
    [2899, 3, 0],
    [9999, 3, 0],
  ] as const) {
    it(`is at step ${String(step)} of slide ${String(index)} when scrolled to ${String(scroll)}`, () => {
      assert.deepEqual(placeAt(ROWS, scroll), { index, step });
    });
  }

  it('shows the steps of the last slide where the page cannot scroll on', () => {
    const rows = scrollRows(SLIDES.slice(0, 2), { height: 1000, inset: 0, min: 0, max: 0 }, 100);
    assert.deepEqual(placeAt(rows, 0), { index: 1, step: 2 });
  });

  it('has no place without slides', () => {
    assert.equal(placeAt([], 0), null);
  });

  it('finds the rows that reach into a stretch', () => {
    assert.deepEqual(rowsWithin(ROWS, 650, 1500), [1, 3]);
    assert.deepEqual(rowsWithin(ROWS, -500, 9999), [0, 4]);
  });
});
