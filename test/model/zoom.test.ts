import { expect } from 'chai';
import { zoomPan, zoomShift } from '../../src/model/zoom.js';
import type { Vector } from '../../src/model/vector.js';

const box = { x: 800, y: 400 };

describe('zoomShift', () => {
  const rows: [what: string, point: [number, number], shift: [number, number]][] = [
    ['grows around the middle', [0, 0], [0, 0]],
    ['keeps a point right and below where it is', [100, 50], [-100, -50]],
    ['keeps a point left and above where it is', [-100, -50], [100, 50]],
    ['keeps a corner in the corner', [400, 200], [-400, -200]],
    ['takes the nearest point inside', [900, -900], [-400, 200]],
  ];
  for (const [what, [x, y], [sx, sy]] of rows) {
    it(what, () => {
      const shift = zoomShift({ x, y }, box);
      expect([shift.x + 0, shift.y + 0]).to.deep.equal([sx, sy]);
    });
  }
});

describe('zoomPan', () => {
  const rows: [what: string, point: [number, number], by: [number, number], point: [number, number]][] = [
    ['follows the finger', [0, 0], [100, -50], [-100, 50]],
    ['stops at the right edge', [350, 0], [-200, 0], [400, 0]],
    ['stops at the top', [0, -150], [0, 200], [0, -200]],
    ['starts at the edge where the point was outside', [900, 0], [10, 0], [390, 0]],
  ];
  for (const [what, [x, y], [bx, by], [px, py]] of rows) {
    it(what, () => {
      expect(zoomPan({ x, y }, { x: bx, y: by }, box)).to.deep.equal({ x: px, y: py });
    });
  }

  it('moves what is drawn by as much', () => {
    const before = zoomShift({ x: 10, y: 10 }, box);
    const after: Vector = zoomShift(zoomPan({ x: 10, y: 10 }, { x: 30, y: -20 }, box), box);
    expect([after.x - before.x, after.y - before.y]).to.deep.equal([30, -20]);
  });
});
