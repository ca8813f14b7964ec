import { assert } from 'chai';
import fc from 'fast-check';
import { formatSlideNumber, slideNumber } from '../../src/model/slide-number.js';
import type { NumberPlace } from '../../src/model/slide-number.js';
import { at, outlines, sketch, walkOf } from './outlines.js';

describe('slideNumber', () => {
  const cases: [text: string, slide: string, number: number][] = [
    ['a | b | c', 'a', 1],
    ['a | b | c', 'c', 3],
    ['a | b c | d', 'c', 3],
    ['a | b c | d', 'd', 4],
    ['a | b~ | c', 'b', 1],
    ['a | b~ | c', 'c', 2],
    ['a~ | b', 'a', 0],
    ['a~ | b', 'b', 1],
    ['a* | b', 'b', 2],
    ['a:3 | b', 'a+2', 1],
  ];
  for (const [text, slide, number] of cases) {
    it(`of ${slide} in ${text} is ${number}`, () => {
      const outline = sketch(text);
      assert.equal(slideNumber(outline, at(outline, slide)), number);
    });
  }

  it('is 0 where no slide is', () => {
    assert.equal(slideNumber(sketch(''), { h: 0, v: 0, f: -1 }), 0);
  });

  it('counts from 1 to the total along the walk', () => {
    fc.assert(
      fc.property(outlines({ skips: false }), (outline) => {
        const counted = outline.slides.filter(({ uncounted }) => !uncounted);
        const numbers = walkOf(outline)
          .filter(({ h, v, f }) => f < 0 && !outline.columns[h]?.[v]?.uncounted)
          .map((position) => slideNumber(outline, position));
        assert.deepEqual(
          numbers,
          counted.map((_, i) => i + 1),
        );
        assert.equal(outline.total, counted.length);
      }),
    );
  });
});

describe('formatSlideNumber', () => {
  const cases: [format: string, text: string, slide: string, result: string][] = [
    ['none', 'a | b', 'a', ''],
    ['c', 'a | b', 'a', '1'],
    ['c', 'a | b c | d', 'c', '3'],
    ['c', 'a:2 | b', 'a+1', '1'],
    ['c/t', 'a | b c | d', 'a', '1 / 4'],
    ['c/t', 'a | b c | d', 'd', '4 / 4'],
    ['c/t', 'a | b~ | c', 'c', '2 / 2'],
    ['h.v', 'a | b c | d', 'a', '1'],
    ['h.v', 'a | b c | d', 'b', '2.1'],
    ['h.v', 'a | b c | d', 'c', '2.2'],
    ['h.v', 'a | b c | d', 'd', '3'],
    ['h/v', 'a | b c | d', 'a', '1'],
    ['h/v', 'a | b c | d', 'c', '2/2'],
    ['c', 'a | b~', 'b', ''],
    ['c/t', 'a | b~', 'b', ''],
    ['h.v', 'a | b~ c', 'b', ''],
    ['h/v', 'a | b~ c', 'c', '2/2'],
    ['', 'a | b', 'a', ''],
    ['rubbish', 'a | b', 'a', ''],
  ];
  for (const [format, text, slide, result] of cases) {
    it(`${format || 'nothing'} at ${slide} in ${text}: ${JSON.stringify(result)}`, () => {
      const outline = sketch(text);
      assert.equal(formatSlideNumber(format, outline, at(outline, slide)), result);
    });
  }
});

describe('a slide number of the page\u2019s own', () => {
  it('is made of the place, counted from 1', () => {
    const outline = sketch('a | b c:3');
    const seen: unknown[] = [];
    const format = (place: NumberPlace): string => {
      seen.push(place);
      return `${String(place.number)} of ${String(place.total)}`;
    };
    assert.equal(formatSlideNumber(format, outline, { h: 1, v: 1, f: 2 }), '3 of 3');
    assert.equal(formatSlideNumber(format, outline, { h: 0, v: 0, f: -1 }), '1 of 3');
    assert.deepEqual(seen, [
      { number: 3, total: 3, column: 2, row: 2, step: 3 },
      { number: 1, total: 3, column: 1, row: 0, step: 0 },
    ]);
  });
});
