import { assert } from 'chai';
import fc from 'fast-check';
import { DeckStore } from '../../src/deck/store.js';
import { buildOutline, nearest } from '../../src/model/outline.js';
import type { Slide } from '../../src/model/outline.js';
import { at, named, outlines, sketch } from '../model/outlines.js';

/** A store with an outline and a position in it. */
function storeOf(text: string, position: string): DeckStore<Slide> {
  const store = new DeckStore<Slide>();
  store.replace(sketch(text));
  store.commit(at(store.outline, position));
  return store;
}

/** An outline of a sketch whose slides are those of the store, by name; names the store does not know are new slides. */
function edited(store: DeckStore<Slide>, text: string): ReturnType<typeof sketch> {
  const known = new Map(store.outline.slides.map((slide) => [slide.id, slide]));
  return buildOutline(sketch(text).columns.map((column) => column.map((slide) => known.get(slide.id) ?? slide)));
}

describe('DeckStore', () => {
  describe('commit', () => {
    it('knows position, slide and the slide before', () => {
      const store = storeOf('a:2 | b', 'a');
      assert.equal(store.slide?.id, 'a');
      assert.isNull(store.previousSlide);
      store.commit({ h: 0, v: 0, f: 0 });
      assert.deepEqual(store.position, { h: 0, v: 0, f: 0 });
      assert.isNull(store.previousSlide, 'a step is no other slide');
      store.commit({ h: 1, v: 0, f: -1 });
      assert.deepEqual(
        [store.slide, store.previousSlide].map((slide: Slide | null) => slide?.id),
        ['b', 'a'],
      );
    });

    it('forgets where it is when nothing is left', () => {
      const store = storeOf('a', 'a');
      store.clear();
      assert.isNull(store.position);
      assert.isNull(store.slide);
    });
  });

  describe('recall', () => {
    const cases: [visits: string, column: number, row: number][] = [
      ['', 1, 0],
      ['b', 1, 0],
      ['c', 1, 1],
      ['c a', 1, 1],
      ['b c d a', 1, 2],
      ['d c b a', 1, 0],
      ['c e f a', 1, 1],
      ['c e f a', 2, 1],
      ['d a c', 1, 1],
      ['d', 9, 0],
    ];
    for (const [visits, column, row] of cases) {
      it(`after ${visits || 'nothing'} finds row ${row} of column ${column}`, () => {
        const store = storeOf('a | b c d | e f', 'a');
        for (const id of visits.split(' ').filter(Boolean)) store.commit(at(store.outline, id));
        assert.equal(store.recall(column), row);
      });
    }

    it('goes by the slide, wherever it has moved', () => {
      const store = storeOf('a | b c', 'c');
      store.commit(at(store.outline, 'a'));
      store.replace(edited(store, 'x b c | a'));
      assert.equal(store.recall(0), 2);
    });
  });

  describe('positionOf', () => {
    it('finds slides by identity', () => {
      const store = storeOf('a | b c', 'a');
      const [, , c] = store.outline.slides;
      assert.isDefined(c);
      assert.deepEqual(store.positionOf(c), { h: 1, v: 1, f: -1 });
      assert.isNull(store.positionOf({ ...c }));
      store.replace(edited(store, 'c | a'));
      assert.deepEqual(store.positionOf(c), { h: 0, v: 0, f: -1 });
    });
  });

  describe('replace', () => {
    const cases: [before: string, position: string, after: string, found: string][] = [
      // The slide stays.
      ['a | b | c', 'b', 'a | b | c', 'b'],
      ['a | b | c', 'b', 'x | a | b | c', 'b'],
      ['a | b | c', 'b', 'c | a | b', 'b'],
      ['a | b | c', 'b', 'b', 'b'],
      ['a | b c', 'c', 'a | b | c', 'c'],
      ['a | b:2', 'b+1', 'x | a | b:2', 'b+1'],
      // The slide goes.
      ['a | b | c', 'b', 'a | c', 'c'],
      ['a | b | c', 'c', 'a | b', 'b'],
      ['a | b | c', 'a', 'b | c', 'b'],
      ['a | b c d', 'c', 'a | b d', 'd'],
      ['a | b c | d', 'c', 'a | b | d', 'd'],
      ['a | b c', 'b', 'a | c', 'c'],
      ['a | b | c | d', 'b', 'a | d', 'd'],
      ['a | b | c | d', 'c', 'd', 'd'],
      ['a | b', 'a', '', '-'],
      // Another is put in its place.
      ['a | b | c', 'b', 'a | x | c', 'x'],
      ['a | b | c', 'c', 'a | b | x', 'x'],
      ['a | b | c', 'a', 'x | b | c', 'x'],
      ['a | b c d', 'c', 'a | b x d', 'x'],
      ['a | b | c', 'b', 'x | y | c', 'y'],
      ['a | b | c', 'b', 'a | x | y', 'x'],
      // All are new.
      ['a | b | c', 'b', 'x | y | z', 'y'],
      ['a | b c d', 'd', 'w | x y z', 'z'],
      ['a | b c d', 'd', 'x', 'x'],
      ['a | b:2', 'b+1', 'x | y:2', 'y+1'],
      // What is skipped takes nobody's place.
      ['a | b | c', 'b', 'a | x* | c', 'c'],
      ['a | b', 'b', 'a | x*', 'a'],
      ['a', 'a', 'x* | y', 'y'],
    ];
    for (const [before, position, after, found] of cases) {
      it(`${position} in ${before}, become ${after || 'nothing'}, is ${found}`, () => {
        const store = storeOf(before, position);
        const outline = edited(store, after);
        assert.equal(named(outline, store.replace(outline)), found);
      });
    }

    it('starts where nothing is skipped', () => {
      const store = new DeckStore<Slide>();
      const outline = sketch('a* | b | c');
      assert.equal(named(outline, store.replace(outline)), 'b');
    });

    it('starts anew after it was empty', () => {
      const store = storeOf('a | b', 'b');
      assert.isNull(store.replace(sketch('')));
      store.clear();
      const outline = sketch('a | b');
      assert.equal(named(outline, store.replace(outline)), 'a');
    });

    it('has fewer steps where the slide has', () => {
      const slide = { id: 'a', steps: 3, skip: false, uncounted: false };
      const store = new DeckStore<Slide>();
      store.replace(buildOutline([[slide]]));
      store.commit({ h: 0, v: 0, f: 2 });
      slide.steps = 1;
      assert.deepEqual(store.replace(buildOutline([[slide]])), { h: 0, v: 0, f: 0 });
    });

    it('is valid whatever goes, comes and moves', () => {
      const edit = fc.record({ keep: fc.boolean(), fresh: fc.boolean(), column: fc.nat(3) });
      fc.assert(
        fc.property(outlines(), fc.nat(), fc.array(edit, { minLength: 24, maxLength: 24 }), (outline, seed, edits) => {
          const store = new DeckStore<Slide>();
          store.replace(outline);
          const slide = outline.slides[seed % outline.slides.length];
          const start = slide && store.positionOf(slide);
          if (!start) return;
          store.commit(start);
          const columns: Slide[][] = [[], [], [], []];
          for (const [i, each] of outline.slides.entries()) {
            const { keep = false, fresh = false, column = 0 } = edits[i] ?? {};
            if (keep) columns[column]?.push(each);
            if (fresh) columns[column]?.push({ ...each, id: `new${i}` });
          }
          const after = buildOutline(columns);
          const found = store.replace(after);
          assert.equal(found === null, after.slides.length === 0);
          if (!found) return;
          assert.deepEqual(nearest(after, found), found);
          if (after.slides.includes(slide)) assert.equal(after.columns[found.h]?.[found.v], slide);
        }),
      );
    });
  });
});
