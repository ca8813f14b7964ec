import { assert } from 'chai';
import fc from 'fast-check';
import { lineStepCount, parseLines } from '../../src/model/code-lines.js';
import type { LineStage } from '../../src/model/code-lines.js';
import { litLines } from '../../src/model/lit-lines.js';

describe('parseLines', () => {
  const cases: [text: string, stages: LineStage[], errors?: string[]][] = [
    ['', []],
    ['  ', []],
    ['1', [[[1, 1]]]],
    ['1|3-4|all', [[[1, 1]], [[3, 4]], 'all']],
    [
      ' 1 , 3 - 5 | ALL ',
      [
        [
          [1, 1],
          [3, 5],
        ],
        'all',
      ],
    ],
    ['5-3', [[[3, 5]]]],
    ['3–5', [[[3, 5]]]],
    ['*', ['all']],
    ['|2', [[], [[2, 2]]]],
    ['1||3', [[[1, 1]], [], [[3, 3]]]],
    ['0', [[[0, 0]]]],
    ['x', [], ['x']],
    ['1|x|3', [[[1, 1]], [[3, 3]]], ['x']],
    [
      '1,x,3',
      [
        [
          [1, 1],
          [3, 3],
        ],
      ],
      ['x'],
    ],
    [
      '1,,3',
      [
        [
          [1, 1],
          [3, 3],
        ],
      ],
      [''],
    ],
    ['1-', [], ['1-']],
    ['-1', [], ['-1']],
    ['1.5', [], ['1.5']],
    ['1-2-3', [], ['1-2-3']],
    ['<script>', [], ['<script>']],
  ];
  for (const [text, stages, errors = []] of cases) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(parseLines(text), { stages, errors });
    });
  }

  it('never throws, and every range is in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('1', '23', '|', ',', '-', ' ', '*', 'all', 'x'), maxLength: 40 }),
        (text) => {
          for (const stage of parseLines(text).stages) {
            if (stage !== 'all') for (const [first, last] of stage) assert.isAtMost(first, last);
          }
        },
      ),
    );
  });

  it('reads hostile text in linear time', () => {
    const started = performance.now();
    for (const text of ['1-', ' ', '|', ',', '1 - ', '9']) parseLines(text.repeat(300_000));
    // Far from what a square of it takes, and from what a busy machine takes for the text once.
    assert.isBelow(performance.now() - started, 10_000);
  });
});

describe('lineStepCount', () => {
  const cases: [text: string, count: number][] = [
    ['', 0],
    ['1', 0],
    ['all', 0],
    ['1|2', 1],
    ['1|3-4|all', 2],
    ['x|y', 0],
    ['1|x|3', 1],
  ];
  for (const [text, count] of cases) {
    it(`counts ${JSON.stringify(text)}`, () => {
      assert.equal(lineStepCount(text), count);
    });
  }
});

describe('litLines', () => {
  for (const [what, stage, start, count, lit] of [
    [
      'lines and ranges',
      [
        [1, 1],
        [3, 4],
      ],
      1,
      5,
      [0, 2, 3],
    ],
    ['numbers that begin elsewhere', [[10, 11]], 9, 3, [1, 2]],
    [
      'ranges that meet, in any order',
      [
        [4, 5],
        [1, 4],
        [2, 2],
      ],
      1,
      6,
      [0, 1, 2, 3, 4],
    ],
    ['as far as there are lines', [[-5, 999_999_999]], 1, 3, [0, 1, 2]],
    [
      'nothing beyond them',
      [
        [7, 9],
        [-2, 0],
      ],
      1,
      3,
      [],
    ],
    ['nothing where all are meant', 'all', 1, 3, []],
    ['nothing where none is', [], 1, 3, []],
  ] as const) {
    it(`gives ${what}`, () => {
      assert.deepEqual(litLines(stage, start, count), [...lit]);
    });
  }
});
