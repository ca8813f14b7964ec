import { assert } from 'chai';
import fc from 'fast-check';
import { LONGEST_LINE, colourLines, cutCode } from '../../src/model/code-parts.js';

const lines = (n: number, line: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => line(i)).join('\n');

describe('cutCode', () => {
  const cut = (text: string): string[] => cutCode(text).map(({ start, end }) => text.slice(start, end));

  for (const [what, text] of [
    ['nothing', ''],
    ['a line', 'a'],
    ['what fits on a few slides', lines(100, () => 'let a = 1;')],
    ['one line, however long', 'a'.repeat(100_000)],
  ] as const) {
    it(`leaves ${what} whole`, () => {
      assert.deepEqual(cut(text), [text]);
    });
  }

  it('cuts where something new begins', () => {
    const block = `function f() {\n${lines(60, () => '  a();\n')}\n}\n`;
    const parts = cut(lines(10, () => block));
    assert.isAbove(parts.length, 4);
    for (const part of parts) assert.match(part, /^function/);
  });

  it('cuts anywhere between lines where there is no such place', () => {
    const parts = cutCode(lines(1000, () => '  a();'));
    assert.isAbove(parts.length, 5);
    for (const { count } of parts) assert.isAtMost(count, 150);
  });

  it('loses nothing', () => {
    const line = fc.oneof(
      fc.constantFrom('', ' ', 'a', '  b'),
      fc.nat(3000).map((n) => 'x'.repeat(n)),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 600 }), (all) => {
        const text = all.join('\n');
        const parts = cutCode(text);
        assert.equal(parts.map(({ start, end }) => text.slice(start, end)).join('\n'), text);
        let first = 0;
        for (const { start, end, ...part } of parts) {
          assert.equal(part.first, first);
          assert.equal(text.slice(start, end).split('\n').length, part.count);
          assert.isTrue(part.count === 1 || (end - start <= 4000 && part.count <= 150));
          first += part.count;
        }
      }),
    );
  });
});

describe('colourLines', () => {
  const long = 'x'.repeat(LONGEST_LINE + 1);
  const colour = (text: string): { end: number; role: string }[] => [{ end: text.length, role: 'keyword' }];

  for (const [what, text, runs] of [
    ['nothing', '', []],
    ['lines', 'a\nb', [[3, 'keyword']]],
    ['no long line', long, [[1001, '']]],
    [
      'what is around one',
      `a\n${long}\nb`,
      [
        [2, 'keyword'],
        [1003, ''],
        [1005, 'keyword'],
      ],
    ],
  ] as const) {
    it(`colours ${what}`, () => {
      assert.deepEqual(
        colourLines(text, colour).map(({ end, role }) => [end, role]),
        runs.map((run) => [...run]),
      );
    });
  }

  it('gives a tokenizer nothing that is too long', () => {
    const given: string[] = [];
    colourLines(`${long}\n${long}a`, (text) => {
      given.push(text);
      return colour(text);
    });
    assert.deepEqual(given, ['\n']);
  });
});
