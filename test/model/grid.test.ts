import { assert } from 'chai';
import { moveInGrid } from '../../src/model/grid.js';
import type { GridWay } from '../../src/model/grid.js';

// Three columns a line:  a b c   d e f   g
//                          b     d
//                                d
const HEIGHTS = [1, 2, 1, 3, 1, 1, 1];

describe('moveInGrid', () => {
  const rows: [from: string, way: GridWay, to: string][] = [
    ['0/0', 'right', '1/0'],
    ['1/1', 'right', '2/0'],
    ['3/2', 'left', '2/0'],
    ['2/0', 'right', '3/0'],
    ['0/0', 'left', '0/0'],
    ['6/0', 'right', '6/0'],
    ['1/0', 'down', '1/1'],
    ['1/1', 'down', '4/0'],
    ['1/1', 'up', '1/0'],
    ['3/2', 'up', '3/1'],
    ['4/0', 'up', '1/1'],
    ['6/0', 'up', '3/2'],
    ['0/0', 'up', '0/0'],
    ['5/0', 'down', '6/0'],
    ['6/0', 'down', '6/0'],
    ['3/2', 'down', '6/0'],
    ['3/0', 'line-down', '6/0'],
    ['3/2', 'line-up', '0/0'],
    ['4/0', 'line-up', '1/0'],
    ['0/0', 'line-up', '0/0'],
    ['3/1', 'first', '0/0'],
    ['0/0', 'last', '6/0'],
  ];
  for (const [from, way, to] of rows) {
    it(`goes ${way} from ${from} to ${to}`, () => {
      const [column = 0, row = 0] = from.split('/').map(Number);
      const cell = moveInGrid(HEIGHTS, 3, { column, row }, way);
      assert.equal(`${String(cell.column)}/${String(cell.row)}`, to);
    });
  }

  it('goes to the last of a stack at the end', () => {
    assert.deepEqual(moveInGrid([1, 3], 3, { column: 0, row: 0 }, 'last'), { column: 1, row: 2 });
  });

  it('stays where nothing is', () => {
    assert.deepEqual(moveInGrid([], 3, { column: 0, row: 0 }, 'right'), { column: 0, row: 0 });
  });
});
