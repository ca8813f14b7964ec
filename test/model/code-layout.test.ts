import { assert } from 'chai';
import fc from 'fast-check';
import { layoutCode } from '../../src/model/code-layout.js';
import type { CodeMark } from '../../src/model/code-layout.js';

interface Named extends CodeMark {
  readonly name: string;
}

/** A layout as text: pieces as `role(mark,mark):text`. */
function shown(
  text: string,
  runs: [end: number, role: string][],
  marks: [name: string, start: number, end: number][] = [],
): string[] {
  const named = marks.map(([name, start, end]): Named => ({ name, start, end }));
  const lines = layoutCode(
    text,
    runs.map(([end, role]) => ({ end, role })),
    named,
  );
  return lines.map((line) =>
    line.map((piece) => `${piece.role}(${piece.marks.map(({ name }) => name).join()}):${piece.text}`).join(' '),
  );
}

describe('layoutCode', () => {
  it('cuts runs at line ends', () => {
    assert.deepEqual(shown('ab\ncd\n', [[6, 'x']]), ['x():ab', 'x():cd', '']);
  });

  it('keeps blank lines', () => {
    assert.deepEqual(shown('\n\na', [[3, '']]), ['', '', '():a']);
  });

  it('gives one line for no text', () => {
    assert.deepEqual(shown('', []), ['']);
  });

  it('cuts runs at marks, and marks at runs', () => {
    assert.deepEqual(
      shown(
        'abcdef',
        [
          [3, 'x'],
          [6, 'y'],
        ],
        [['m', 2, 5]],
      ),
      ['x():ab x(m):c y(m):de y():f'],
    );
  });

  it('nests marks and carries them over line ends', () => {
    assert.deepEqual(
      shown(
        'ab\ncd',
        [[5, '']],
        [
          ['o', 0, 5],
          ['i', 1, 4],
        ],
      ),
      ['(o):a (o,i):b', '(o,i):c (o):d'],
    );
  });

  it('takes two marks around the same text, and marks without any', () => {
    assert.deepEqual(
      shown(
        'ab',
        [[2, '']],
        [
          ['e', 0, 0],
          ['o', 0, 1],
          ['i', 0, 1],
          ['z', 2, 2],
        ],
      ),
      ['(o,i):a ():b'],
    );
  });

  it('loses no character, whatever the cuts', () => {
    const cuts = fc.array(fc.nat(20), { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 20 }),
        cuts,
        cuts,
        (text, ends, edges) => {
          const sorted = (list: number[]): number[] =>
            [...new Set(list.filter((n) => n < text.length))].sort((a, b) => a - b);
          const runs = [...sorted(ends), text.length].map((end, i) => ({ end, role: String(i) }));
          // Marks inside one another, from the outside in.
          const places = sorted(edges);
          const marks = places.map((start, i) => ({ start, end: Math.max(start, text.length - i) }));
          const lines = layoutCode(text, runs, marks);
          assert.equal(lines.map((line) => line.map((piece) => piece.text).join('')).join('\n'), text);
        },
      ),
    );
  });
});
