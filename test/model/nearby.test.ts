import { assert } from 'chai';
import { nearby } from '../../src/model/nearby.js';
import { buildOutline } from '../../src/model/outline.js';
import type { Rules } from '../../src/model/navigate.js';

const slide = (id: string, skip = false) => ({ id, steps: 3, skip, uncounted: false });

describe('nearby', () => {
  const outline = buildOutline([
    [slide('a')],
    [slide('b'), slide('b2'), slide('b3')],
    [slide('skipped', true)],
    [slide('c')],
    [slide('d')],
  ]);
  const rows: [at: [h: number, v: number], rules: Rules, near: string][] = [
    [[0, 0], {}, 'a b'],
    [[1, 0], {}, 'b b2 a c'],
    [[1, 1], {}, 'b2 b3 b c a'],
    [[1, 2], {}, 'b3 c b2 a'],
    [[3, 0], {}, 'c d b3 b'],
    [[4, 0], {}, 'd c'],
    [[4, 0], { loop: true }, 'd a c'],
    [[1, 1], { navigation: 'linear' }, 'b2 b3 b'],
    [[9, 9], {}, ''],
  ];
  for (const [[h, v], rules, near] of rows) {
    it(`gives ${near || 'nothing'} at ${String(h)}/${String(v)} ${JSON.stringify(rules)}`, () => {
      assert.equal(
        nearby(outline, { h, v, f: 0 }, rules)
          .map(({ id }) => id)
          .join(' '),
        near,
      );
    });
  }
});
