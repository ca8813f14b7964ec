import { assert } from 'chai';
import fc from 'fast-check';
import { DeckStore } from '../../src/deck/store.js';
import { INTENTS, landing, navigate, routesFrom } from '../../src/model/navigate.js';
import type { Intent, Rules } from '../../src/model/navigate.js';
import { nearest, samePosition, slideAt } from '../../src/model/outline.js';
import type { Outline, Position, Slide } from '../../src/model/outline.js';
import { outlines, walkOf } from './outlines.js';

const anyRules: fc.Arbitrary<Rules> = fc.record({
  navigation: fc.constantFrom('default', 'linear', 'grid'),
  loop: fc.boolean(),
  skipFragments: fc.boolean(),
  recall: fc.nat(5).map((v) => () => v),
});

const anyIntent = fc.constantFrom(...INTENTS);

/** All positions from some start on by one intent, until it leads nowhere or to the start again. */
function follow(outline: Outline, start: Position, intent: Intent, rules: Rules = {}): Position[] {
  const path = [start];
  for (let to = navigate(outline, start, intent, rules); to && !samePosition(to, start);) {
    path.push(to);
    assert.isAtMost(path.length, 1000, 'the walk ends');
    to = navigate(outline, to, intent, rules);
  }
  return path;
}

/** A deck with one that is walked through as the engine does it. */
function storeAt(outline: Outline, position: Position): DeckStore<Slide> {
  const store = new DeckStore<Slide>();
  store.replace(outline);
  store.commit(position);
  return store;
}

/** Asks for a move, as the engine does; true where it was made. */
function move(store: DeckStore<Slide>, intent: Intent, rules: Rules = {}): boolean {
  const { position } = store;
  const to = position && navigate(store.outline, position, intent, { recall: (h) => store.recall(h), ...rules });
  if (to) store.commit(to);
  return to !== null;
}

describe('in every outline', () => {
  it('next then prev returns, from any position', () => {
    fc.assert(
      fc.property(outlines(), anyRules, (outline, { skipFragments: _, ...rules }) => {
        for (const from of walkOf(outline)) {
          const to = navigate(outline, from, 'next', rules);
          if (to) assert.deepEqual(navigate(outline, to, 'prev', rules), from);
        }
      }),
    );
  });

  it('prev then next returns, from any position', () => {
    fc.assert(
      fc.property(outlines(), anyRules, (outline, { skipFragments: _, ...rules }) => {
        for (const from of walkOf(outline)) {
          const to = navigate(outline, from, 'prev', rules);
          if (to) assert.deepEqual(navigate(outline, to, 'next', rules), from);
        }
      }),
    );
  });

  it('next visits every step of every slide exactly once, in order', () => {
    fc.assert(
      fc.property(outlines(), (outline) => {
        const walk = walkOf(outline);
        const [start] = walk;
        if (!start) return;
        assert.deepEqual(landing(outline, 0), start);
        assert.deepEqual(follow(outline, start, 'next'), walk);
      }),
    );
  });

  it('prev visits the same the other way round', () => {
    fc.assert(
      fc.property(outlines(), (outline) => {
        const walk = walkOf(outline).reverse();
        const [start] = walk;
        if (start) assert.deepEqual(follow(outline, start, 'prev'), walk);
      }),
    );
  });

  it('a loop comes back to where it began, over everything', () => {
    fc.assert(
      fc.property(outlines(), fc.nat(), (outline, seed) => {
        const walk = walkOf(outline);
        const begin = seed % Math.max(1, walk.length);
        const start = walk[begin];
        const turned = [...walk.slice(begin), ...walk.slice(0, begin)];
        if (start) assert.deepEqual(follow(outline, start, 'next', { loop: true }), turned);
      }),
    );
  });

  it('right and down in a linear deck are next, left and up are prev', () => {
    const pairs = [
      ['right', 'next'],
      ['down', 'next'],
      ['left', 'prev'],
      ['up', 'prev'],
    ] as const;
    fc.assert(
      fc.property(outlines(), anyRules, (outline, any) => {
        const rules = { ...any, navigation: 'linear' };
        for (const from of walkOf(outline)) {
          for (const [arrow, walk] of pairs) {
            assert.deepEqual(navigate(outline, from, arrow, rules), navigate(outline, from, walk, rules));
          }
        }
      }),
    );
  });

  it('every position that can be reached is valid and on a slide that is not skipped', () => {
    const intents = fc.array(anyIntent, { maxLength: 30 });
    fc.assert(
      fc.property(outlines(), anyRules, intents, (outline, rules, asked) => {
        const start = landing(outline, 0);
        assert.isNotNull(start);
        let position = start;
        for (const intent of asked) {
          const to = navigate(outline, position, intent, rules);
          if (!to) continue;
          assert.deepEqual(nearest(outline, to), to);
          // Where all are skipped one starts on such a slide, and may walk its steps.
          assert.equal(slideAt(outline, to)?.skip, slideAt(outline, start)?.skip);
          position = to;
        }
      }),
    );
  });

  it('every position that can be reached from a skipped slide is valid', () => {
    fc.assert(
      fc.property(outlines(), anyRules, anyIntent, (outline, rules, intent) => {
        for (const [h, column] of outline.columns.entries()) {
          for (const v of column.keys()) {
            const to = navigate(outline, { h, v, f: -1 }, intent, rules);
            if (to) assert.deepEqual(nearest(outline, to), to);
          }
        }
      }),
    );
  });

  it('every slide that is not skipped can be reached by arrows alone', () => {
    fc.assert(
      fc.property(outlines(), (outline) => {
        const reached = new Set<Slide>();
        const start = landing(outline, 0);
        if (!start || slideAt(outline, start)?.skip) return;
        const open = [start];
        for (let from = open.pop(); from; from = open.pop()) {
          const slide = slideAt(outline, from);
          if (!slide || reached.has(slide)) continue;
          reached.add(slide);
          for (const intent of ['left', 'right', 'up', 'down'] as const) {
            const to = navigate(outline, from, intent, { skipFragments: true });
            if (to) open.push(to);
          }
        }
        assert.sameMembers(
          [...reached],
          outline.slides.filter(({ skip }) => !skip),
        );
      }),
    );
  });

  it('a way is open exactly where a move would be made', () => {
    fc.assert(
      fc.property(outlines(), anyRules, (outline, rules) => {
        for (const from of walkOf(outline)) {
          const routes = routesFrom(outline, from, rules);
          for (const way of ['prev', 'next', 'left', 'right', 'up', 'down'] as const) {
            assert.equal(routes[way], navigate(outline, from, way, rules) !== null);
          }
        }
      }),
    );
  });

  it('a move never leads to where one is', () => {
    fc.assert(
      fc.property(outlines(), anyRules, anyIntent, (outline, rules, intent) => {
        for (const from of walkOf(outline)) assert.notDeepEqual(navigate(outline, from, intent, rules), from);
      }),
    );
  });
});

describe('with the memory of a deck', () => {
  it('right from inside a stack, then left, comes back to the slide where one was', () => {
    fc.assert(
      fc.property(outlines(), fc.boolean(), (outline, loop) => {
        for (const from of walkOf(outline)) {
          const store = storeAt(outline, from);
          const { slide } = store;
          if (!move(store, 'right', { loop }) || store.slide === slide) continue;
          assert.isTrue(move(store, 'left', { loop }));
          assert.equal(store.slide, slide);
          assert.equal(store.position?.f, (slide?.steps ?? 0) - 1, 'with its steps shown');
        }
      }),
    );
  });

  it('left, then right, comes back too', () => {
    fc.assert(
      fc.property(outlines(), fc.boolean(), (outline, loop) => {
        for (const from of walkOf(outline)) {
          const store = storeAt(outline, from);
          const { slide } = store;
          if (!move(store, 'left', { loop, skipFragments: true })) continue;
          assert.isTrue(move(store, 'right', { loop, skipFragments: true }));
          assert.equal(store.slide, slide);
        }
      }),
    );
  });

  it('next and prev do not care where one was', () => {
    const intents = fc.array(anyIntent, { maxLength: 20 });
    fc.assert(
      fc.property(outlines(), intents, (outline, asked) => {
        const start = landing(outline, 0);
        if (!start || slideAt(outline, start)?.skip) return;
        const store = storeAt(outline, start);
        for (const intent of asked) move(store, intent);
        const { position } = store;
        if (!position) return;
        assert.deepEqual(
          navigate(outline, position, 'next', { recall: (h) => store.recall(h) }),
          navigate(outline, position, 'next'),
        );
      }),
    );
  });
});
