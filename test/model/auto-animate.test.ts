import { assert } from 'chai';
import fc from 'fast-check';
import { autoAnimates, pairLines, pairUp, parseTime } from '../../src/model/auto-animate.js';
import type { AnimatedSlide, Pair } from '../../src/model/auto-animate.js';

/** Pairs as `from-to`. */
const written = (pairs: readonly Pair[]): string => pairs.map(({ from, to }) => `${from}-${to}`).join(' ');

describe('autoAnimates', () => {
  const slide = (text: string): AnimatedSlide => ({
    on: text !== '-',
    id: text.replace(/[-+!]/g, ''),
    restart: text.includes('!'),
  });
  const rows: [slides: string, animates: boolean][] = [
    ['', false],
    ['+', false],
    ['+ +', true],
    ['+ -', false],
    ['- +', false],
    ['+ + + +', true],
    ['+ - +', false],
    ['a a', true],
    ['a b', false],
    ['a +', false],
    ['a a b', false],
    ['+ !', false],
    ['! +', true],
    ['+ ! +', false],
    ['a !a', false],
    ['!a a a', true],
  ];
  for (const [text, animates] of rows) {
    it(`${animates ? 'leads' : 'does not lead'} through "${text}"`, () => {
      assert.equal(autoAnimates(text.split(' ').filter(Boolean).map(slide)), animates);
    });
  }
});

describe('pairUp', () => {
  const rows: [name: string, from: string[][], to: string[][], pairs: string][] = [
    ['nothing', [], [], ''],
    ['what has the same name', [['a'], ['b']], [['b'], ['a']], '1-0 0-1'],
    ['nothing without a name', [[]], [[]], ''],
    ['nothing that is new or gone', [['a'], ['x']], [['a'], ['y']], '0-0'],
    ['equals in order', [['a'], ['a'], ['a']], [['a'], ['a']], '0-0 1-1'],
    ['by second name what the first did not', [['h2 a', 'a']], [['h1 a', 'a']], '0-0'],
    [
      'by first name before any second',
      [
        ['p a', 'a'],
        ['h1 a', 'a'],
      ],
      [
        ['h1 a', 'a'],
        ['li a', 'a'],
      ],
      '1-0 0-1',
    ],
    ['no first name with a second one', [['a', 'b']], [['b', 'c']], ''],
    [
      'each once',
      [['a', 'x']],
      [
        ['a', 'x'],
        ['b', 'x'],
      ],
      '0-0',
    ],
    [
      'names that are properties of objects',
      [['constructor'], ['__proto__']],
      [['__proto__'], ['constructor']],
      '1-0 0-1',
    ],
  ];
  for (const [name, from, to, pairs] of rows) {
    it(`pairs ${name}`, () => {
      assert.equal(written(pairUp(from, to)), pairs);
    });
  }

  it('pairs thousands at once', () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => [String(i)]);
    assert.lengthOf(pairUp(keys, keys.toReversed()), 20_000);
  });
});

describe('pairLines', () => {
  const rows: [name: string, from: string, to: string, pairs: string][] = [
    ['equal texts', 'a|b', 'a|b', '0-0 1-1'],
    ['around a new line', 'a|c', 'a|b|c', '0-0 1-2'],
    ['around one that is gone', 'a|b|c', 'a|c', '0-0 2-1'],
    ['new lines at both ends', 'b', 'a|b|c', '0-1'],
    ['equal lines with their neighbours', 'if|}|for|}', 'for|}|end', '2-0 3-1'],
    ['lines that changed places', 'a|b|c', 'c|a|b', '2-0 0-1 1-2'],
    ['lines that went a level in', 'go();', 'if (x) {|  go();|}', '0-1'],
    ['an equal line before one of another indentation', '  go();|go();', 'go();', '1-0'],
    ['lines that are alike, in place', 'a|  retries: 2|c', 'a|  retries: 3|c', '0-0 1-1 2-2'],
    ['several of them in a row', 'a|one: 1|two: 1|c', 'a|one: 2|two: 2|c', '0-0 1-1 2-2 3-3'],
    ['a line alike after a new one', 'a|const x = 1|c', 'a|new line|const x = 2|c', '0-0 1-2 2-3'],
    ['no lines that differ', 'a|import x|c', 'a|return true|c', '0-0 2-2'],
    ['empty lines in order', 'a||b|', '|c', '1-0'],
    ['an empty text with nothing', '', 'a', ''],
  ];
  for (const [name, from, to, pairs] of rows) {
    it(`pairs ${name}`, () => {
      assert.equal(written(pairLines(from.split('|'), to.split('|'))), pairs);
    });
  }

  it('uses each line once, in the order of the new text', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', ' b', 'let x = 1', 'let x = 2', '', '}'), { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, (from, to) => {
        const pairs = pairLines(from, to);
        assert.equal(new Set(pairs.map((pair) => pair.from)).size, pairs.length);
        assert.deepEqual(
          pairs.map((pair) => pair.to),
          [...new Set(pairs.map((pair) => pair.to))].sort((a, b) => a - b),
        );
        assert.isTrue(pairs.every((pair) => pair.from in from && pair.to in to));
      }),
    );
  });

  it('leaves no line of an equal text alone', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', '', '}')), (lines) => {
        assert.equal(written(pairLines(lines, lines)), lines.map((_, i) => `${i}-${i}`).join(' '));
      }),
    );
  });

  it('takes long texts that have nothing in common', () => {
    const long = (name: string): string[] => Array.from({ length: 3000 }, (_, i) => `${String(i)} ${name}`);
    assert.deepEqual(pairLines(long('aaaaaaaa'), long('bbbbbbbb')), []);
  });
});

describe('parseTime', () => {
  const rows: [text: string, time: number | null][] = [
    ['1', 1000],
    ['0.5', 500],
    ['.5', 500],
    ['2.', 2000],
    ['0', 0],
    ['300ms', 300],
    ['1.5s', 1500],
    [' 2 s ', 2000],
    ['+1', 1000],
    ['1S', 1000],
    ['250MS', 250],
    ['-1', null],
    ['-200ms', null],
    ['fast', null],
    ['1m', null],
    ['1 2', null],
    ['', null],
    ['s', null],
    ['Infinity', null],
    ['9'.repeat(400), null],
  ];
  for (const [text, time] of rows) {
    it(`reads ${JSON.stringify(text.slice(0, 20))}`, () => {
      assert.equal(parseTime(text), time);
    });
  }

  it('reads hostile text in linear time', () => {
    const started = performance.now();
    parseTime(`${'9'.repeat(600_000)}x`);
    // Far from what a square of it takes, and from what a busy machine takes for the text once.
    assert.isBelow(performance.now() - started, 10_000);
  });
});
