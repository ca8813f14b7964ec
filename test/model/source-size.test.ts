import { assert } from 'chai';
import { MOST_CHARACTERS, MOST_ELEMENTS, whyTooLarge, whyTooMany } from '../../src/model/source-size.js';

describe('whyTooLarge', () => {
  const many = (count: number, text: string): string => text.repeat(count);
  for (const [name, text, why] of [
    ['nothing', '', null],
    ['a long text', many(MOST_CHARACTERS, 'x'), null],
    ['a longer one', many(MOST_CHARACTERS + 1, 'x'), /2 MB/],
    ['many elements', many(MOST_ELEMENTS, '<p>x</p>'), null],
    ['one more', many(MOST_ELEMENTS + 1, '<p>x</p>'), /20000 elements/],
    ['many in small letters and large', many(MOST_ELEMENTS / 2 + 1, '<P>x<br>'), /elements/],
    ['signs that are no tags', many(100_000, 'a < b < '), null],
    ['marked words in paragraphs', many(4000, '<p><b>a</b> <i>b</i> <a href="#">c</a></p>'), null],
    ['formatting that is never closed', many(1000, '<b id=x>') + many(1000, '<p>'), /elements/],
    ['the same by other names', many(500, '<FONT size=1>') + many(500, '<div>'), /elements/],
  ] as const) {
    it(`${why ? 'refuses' : 'lets through'} ${name}`, () => {
      const told = whyTooLarge(text);
      if (why) assert.match(told ?? '', why);
      else assert.isNull(told);
    });
  }

  it('counts elements that are there', () => {
    assert.isNull(whyTooMany(MOST_ELEMENTS));
    assert.match(whyTooMany(MOST_ELEMENTS + 1) ?? '', /elements/);
  });
});
