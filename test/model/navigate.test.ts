import { assert } from 'chai';
import { landing, navigate, routesFrom } from '../../src/model/navigate.js';
import type { Intent, Rules } from '../../src/model/navigate.js';
import { at, named, sketch } from './outlines.js';

/** Where one is, what is asked for, where that leads; `-` for nowhere. */
type Row = [from: string, intent: Intent, to: string];

function table(title: string, text: string, rules: Rules, rows: Row[]): void {
  describe(`${title}: ${text}`, () => {
    const outline = sketch(text);
    for (const [from, intent, to] of rows) {
      it(`${from} ${intent} ${to}`, () => {
        assert.equal(named(outline, navigate(outline, at(outline, from), intent, rules)), to);
      });
    }
  });
}

table('next and prev, step by step', 'a:2 | b c:1 | d', {}, [
  ['a', 'next', 'a+0'],
  ['a+0', 'next', 'a+1'],
  ['a+1', 'next', 'b'],
  ['b', 'next', 'c'],
  ['c', 'next', 'c+0'],
  ['c+0', 'next', 'd'],
  ['d', 'next', '-'],
  ['d', 'prev', 'c+0'],
  ['c+0', 'prev', 'c'],
  ['c', 'prev', 'b'],
  ['b', 'prev', 'a+1'],
  ['a+1', 'prev', 'a+0'],
  ['a+0', 'prev', 'a'],
  ['a', 'prev', '-'],
]);

table('next enters a stack at its top, prev at its bottom', 'a | b:1 c d:2 | e', { recall: () => 1 }, [
  ['a', 'next', 'b'],
  ['e', 'prev', 'd+1'],
]);

table('one slide', 'a', {}, [
  ['a', 'next', '-'],
  ['a', 'prev', '-'],
  ['a', 'left', '-'],
  ['a', 'right', '-'],
  ['a', 'up', '-'],
  ['a', 'down', '-'],
  ['a', 'first', '-'],
  ['a', 'last', '-'],
  ['a', 'far-left', '-'],
  ['a', 'far-right', '-'],
  ['a', 'far-up', '-'],
  ['a', 'far-down', '-'],
]);

table('steps go before any other way', 'a | b x:2 c | d', {}, [
  ['x', 'right', 'x+0'],
  ['x', 'down', 'x+0'],
  ['x', 'next', 'x+0'],
  ['x', 'left', 'a'],
  ['x', 'up', 'b'],
  ['x', 'prev', 'b'],
  ['x+0', 'right', 'x+1'],
  ['x+0', 'down', 'x+1'],
  ['x+0', 'left', 'x'],
  ['x+0', 'up', 'x'],
  ['x+1', 'right', 'd'],
  ['x+1', 'down', 'c'],
  ['x+1', 'left', 'x+0'],
  ['x+1', 'up', 'x+0'],
]);

table('left and up enter with steps shown, right and down without', 'a:3 | b:2 c d:1 | e:3', {}, [
  ['c', 'left', 'a+2'],
  ['c', 'up', 'b+1'],
  ['c', 'right', 'e'],
  ['c', 'down', 'd'],
]);

table('arrows stay within their axis', 'a b | c d', {}, [
  ['a', 'down', 'b'],
  ['b', 'down', '-'],
  ['b', 'right', 'c'],
  ['b', 'up', 'a'],
  ['a', 'up', '-'],
  ['a', 'left', '-'],
  ['c', 'left', 'a'],
  ['d', 'left', 'a'],
  ['d', 'right', '-'],
  ['d', 'down', '-'],
]);

table('a column is entered where one last was', 'a | b c d | e', { recall: (h) => (h === 1 ? 2 : 0) }, [
  ['e', 'left', 'd'],
  ['a', 'right', 'd'],
  ['a', 'next', 'b'],
  ['e', 'prev', 'd'],
]);

table('a recalled slide that is skipped', 'a | b c* d | e', { recall: () => 1 }, [
  ['e', 'left', 'b'],
  ['a', 'right', 'b'],
]);

table('a recalled slide that is gone', 'a | b c | d', { recall: () => 7 }, [
  ['a', 'right', 'c'],
  ['d', 'left', 'c'],
]);

table('skipped slides', 'x* | a | y* z* | b c* d | w*', {}, [
  ['a', 'next', 'b'],
  ['b', 'prev', 'a'],
  ['a', 'right', 'b'],
  ['b', 'left', 'a'],
  ['b', 'down', 'd'],
  ['d', 'up', 'b'],
  ['b', 'next', 'd'],
  ['d', 'next', '-'],
  ['d', 'right', '-'],
  ['a', 'prev', '-'],
  ['a', 'left', '-'],
  ['d', 'first', 'a'],
  ['a', 'last', 'd'],
  ['d', 'far-left', 'a'],
  ['a', 'far-right', 'b'],
  ['x', 'next', 'a'],
  ['x', 'right', 'a'],
  ['y', 'next', 'b'],
  ['y', 'prev', 'a'],
  ['y', 'left', 'a'],
  ['y', 'down', '-'],
  ['c', 'up', 'b'],
  ['c', 'down', 'd'],
  ['w', 'prev', 'd'],
  ['w', 'left', 'b'],
]);

table('a top that is skipped', 'a | b* c d | e', {}, [
  ['a', 'right', 'c'],
  ['a', 'next', 'c'],
  ['e', 'left', 'c'],
  ['d', 'far-up', 'c'],
  ['c', 'up', '-'],
]);

table('nothing but skipped slides', 'a* | b* c*', { loop: true }, [
  ['a', 'next', '-'],
  ['b', 'prev', '-'],
  ['a', 'right', '-'],
  ['c', 'left', '-'],
  ['b', 'down', '-'],
  ['c', 'up', '-'],
  ['a', 'last', '-'],
  ['c', 'first', '-'],
  ['a', 'far-right', '-'],
  ['b', 'far-down', '-'],
]);

table('steps of a skipped slide', 'a | b:1* | c', {}, [
  ['b', 'next', 'b+0'],
  ['b+0', 'next', 'c'],
  ['b+0', 'prev', 'b'],
]);

table('first and last', 'a:1 b | c d:2', {}, [
  ['d+1', 'first', 'a'],
  ['a+0', 'first', 'a'],
  ['a', 'first', '-'],
  ['a', 'last', 'd'],
  ['d+1', 'last', 'd'],
  ['d', 'last', '-'],
]);

table('far', 'a b | c:1 d e:2 | f g', {}, [
  ['d', 'far-up', 'c'],
  ['d', 'far-down', 'e'],
  ['d', 'far-left', 'a'],
  ['d', 'far-right', 'f'],
  ['c', 'far-up', '-'],
  ['c+0', 'far-up', 'c'],
  ['e', 'far-down', '-'],
  ['g', 'far-right', 'f'],
  ['b', 'far-left', 'a'],
]);

table('loop', 'a:1 | b | c d:2', { loop: true }, [
  ['d+1', 'next', 'a'],
  ['a', 'prev', 'd+1'],
  ['c', 'right', 'a'],
  ['a', 'left', 'c'],
  ['a+0', 'right', 'b'],
  ['d+1', 'down', '-'],
  ['c', 'up', '-'],
  ['a', 'up', '-'],
]);

table('loop over skipped ends', 'x* | a | b | y*', { loop: true }, [
  ['b', 'next', 'a'],
  ['a', 'prev', 'b'],
  ['b', 'right', 'a'],
  ['a', 'left', 'b'],
]);

table('loop of one slide', 'a:2', { loop: true }, [
  ['a', 'next', 'a+0'],
  ['a+1', 'next', 'a'],
  ['a', 'prev', 'a+1'],
  ['a+1', 'right', '-'],
  ['a', 'left', '-'],
]);

table('loop of one column', 'a b', { loop: true }, [
  ['b', 'next', 'a'],
  ['a', 'prev', 'b'],
  ['a', 'right', '-'],
]);

table('linear: every arrow walks', 'a | b:1 c | d', { navigation: 'linear', recall: () => 1 }, [
  ['a', 'right', 'b'],
  ['a', 'down', 'b'],
  ['b', 'right', 'b+0'],
  ['b+0', 'down', 'c'],
  ['b+0', 'right', 'c'],
  ['c', 'right', 'd'],
  ['c', 'left', 'b+0'],
  ['c', 'up', 'b+0'],
  ['d', 'left', 'c'],
  ['d', 'right', '-'],
  ['d', 'down', '-'],
  ['a', 'up', '-'],
  ['c', 'far-left', 'a'],
  ['c', 'far-up', 'a'],
  ['b', 'far-right', 'd'],
  ['b', 'far-down', 'd'],
]);

table('linear and loop', 'a | b c:1', { navigation: 'linear', loop: true }, [
  ['c+0', 'right', 'a'],
  ['c+0', 'down', 'a'],
  ['a', 'left', 'c+0'],
  ['a', 'up', 'c+0'],
]);

table('grid: left and right keep the row', 'a b c | d e:1 | f g h', { navigation: 'grid', recall: () => 0 }, [
  ['b', 'right', 'e'],
  ['e+0', 'right', 'g'],
  ['g', 'left', 'e+0'],
  ['e', 'left', 'b'],
  ['c', 'right', 'e'],
  ['h', 'left', 'e+0'],
  ['a', 'right', 'd'],
  ['b', 'down', 'c'],
  ['b', 'next', 'c'],
]);

table('grid over skipped slides', 'a b | c* d* | e* f | g h*', { navigation: 'grid' }, [
  ['a', 'right', 'f'],
  ['b', 'right', 'f'],
  ['f', 'right', 'g'],
  ['f', 'left', 'b'],
]);

table('grid and loop', 'a b | c d', { navigation: 'grid', loop: true }, [
  ['d', 'right', 'b'],
  ['b', 'left', 'd'],
]);

table('past the fragments', 'a:2 | b:3 c | d:1', { skipFragments: true }, [
  ['a', 'next', 'b'],
  ['a+0', 'next', 'b'],
  ['b', 'right', 'd'],
  ['b+0', 'down', 'c'],
  ['b+1', 'prev', 'a+1'],
  ['b+1', 'left', 'a+1'],
  ['c', 'up', 'b+2'],
  ['d', 'next', '-'],
  ['d+0', 'prev', 'c'],
]);

table('an unknown way of navigation is the default', 'a | b c', { navigation: 'spiral' }, [
  ['a', 'right', 'b'],
  ['a', 'down', '-'],
]);

describe('navigate', () => {
  it('leads nowhere from where no slide is', () => {
    const outline = sketch('a | b');
    assert.isNull(navigate(outline, { h: 7, v: 0, f: -1 }, 'next'));
    assert.isNull(navigate(sketch(''), { h: 0, v: 0, f: -1 }, 'first'));
  });

  it('leaves outline and position as they were', () => {
    const outline = Object.freeze(sketch('a:1 | b'));
    const from = Object.freeze({ h: 0, v: 0, f: -1 });
    assert.deepEqual(navigate(outline, from, 'next'), { h: 0, v: 0, f: 0 });
    assert.deepEqual(from, { h: 0, v: 0, f: -1 });
  });

  it('asks only the slides on its way for their steps', () => {
    const asked: number[] = [];
    const columns = Array.from({ length: 10 }, (_, h) => [
      {
        id: '',
        skip: false,
        uncounted: false,
        get steps() {
          asked.push(h);
          return 1;
        },
      },
    ]);
    const outline = { ...sketch(''), columns, slides: columns.flat(), starts: columns.map((__, h) => h) };
    navigate(outline, { h: 4, v: 0, f: 0 }, 'next');
    navigate(outline, { h: 4, v: 0, f: -1 }, 'prev');
    assert.sameMembers(
      [...new Set(asked)].filter((h) => h < 3 || h > 5),
      [],
    );
  });
});

describe('landing', () => {
  const cases: [text: string, index: number, found: string][] = [
    ['a | b', 0, 'a'],
    ['a* | b', 0, 'b'],
    ['a* b* | c d', 0, 'c'],
    ['a b* | c', 1, 'c'],
    ['a b* | c*', 1, 'a'],
    ['a* | b*', 1, 'b'],
    ['', 0, '-'],
  ];
  for (const [text, index, found] of cases) {
    it(`on ${index} of ${JSON.stringify(text)} is ${found}`, () => {
      const outline = sketch(text);
      assert.equal(named(outline, landing(outline, index)), found);
    });
  }
});

describe('routesFrom', () => {
  const cases: [text: string, from: string, rules: Rules, open: string][] = [
    ['a', 'a', {}, ''],
    ['a:1', 'a', {}, 'next right down'],
    ['a:1', 'a+0', {}, 'prev left up'],
    ['a | b', 'a', {}, 'next right'],
    ['a | b', 'b', {}, 'prev left'],
    ['a | b c d | e', 'c', {}, 'prev next left right up down'],
    ['a b', 'a', {}, 'next down'],
    ['a b', 'b', {}, 'prev up'],
    ['a* | b', 'b', {}, ''],
    ['a | b', 'b', { loop: true }, 'prev next left right'],
    ['a | b', 'a', { navigation: 'linear' }, 'next right down'],
  ];
  for (const [text, from, rules, open] of cases) {
    it(`at ${from} in ${text} ${JSON.stringify(rules)}: ${open || 'none'}`, () => {
      const outline = sketch(text);
      const routes = Object.entries(routesFrom(outline, at(outline, from), rules));
      assert.equal(
        routes
          .filter(([, is]) => is)
          .map(([way]) => way)
          .join(' '),
        open,
      );
    });
  }
});
