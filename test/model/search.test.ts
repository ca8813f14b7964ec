import { assert } from 'chai';
import { excerpt, fold, search, searchEntry } from '../../src/model/search.js';

const SLIDES = [
  { number: 1, place: '1.1', id: 'start', title: 'Orders and prices', text: 'Orders and prices What goes in' },
  { number: 2, place: '2.1', id: '', title: 'Réseaux à grande échelle', text: 'Réseaux, Ångström and Straße' },
  { number: 3, place: '2.2', id: 'Prices', title: 'How to store them', text: 'How to store orders for ever' },
  { number: 0, place: '3.1', id: 'extra', title: '', text: 'A list of 12 orders without a title' },
  { number: 4, place: '4.1', id: '2', title: 'Prices', text: 'Prices change' },
];
const ENTRIES = SLIDES.map(searchEntry);

describe('search', () => {
  const rows: [query: string, found: number[]][] = [
    ['', []],
    ['   ', []],
    ['no such thing', []],
    ['1', [0, 3]],
    ['4', [4]],
    ['2', [1, 4, 3]],
    ['2.1', [1]],
    ['3', [2]],
    ['3.1', [3]],
    ['start', [0]],
    ['EXTRA', [3]],
    ['prices', [2, 4, 0]],
    ['pri', [4, 0]],
    ['orders', [0, 2, 3]],
    ['orders prices', [0]],
    ['reseaux', [1]],
    ['ECHELLE', [1]],
    ['angstrom', [1]],
    ['for   ever', [2]],
    ['ever store', [2]],
    ['title list', [3]],
  ];
  for (const [query, found] of rows) {
    it(`finds ${JSON.stringify(found)} for “${query}”`, () => {
      assert.deepEqual(search(ENTRIES, query), found);
    });
  }
});

describe('fold', () => {
  const rows = [
    ['  Á  la\nCarte ', 'a la carte'],
    ['ÎLE', 'ile'],
    ['한국어', '한국어'],
    ['', ''],
  ];
  for (const [text = '', folded] of rows) {
    it(`makes “${String(folded)}” of ${JSON.stringify(text)}`, () => {
      assert.equal(fold(text), folded);
    });
  }
});

describe('excerpt', () => {
  it('points out what was found, as it is written', () => {
    assert.deepEqual(excerpt('Un Café noir', 'cafe'), ['Un ', 'Café', ' noir']);
  });

  it('points out the first word that is there, where the words stand apart', () => {
    assert.deepEqual(excerpt('Orders and prices', 'prices orders'), ['Orders and ', 'prices', '']);
  });

  it('begins shortly before it, between words', () => {
    assert.deepEqual(excerpt('One two three four five six', 'five', 8), ['… four ', 'five', ' six']);
  });

  it('points out nothing where nothing is', () => {
    assert.deepEqual(excerpt('One two', 'x'), ['One two', '', '']);
    assert.deepEqual(excerpt('One two', ''), ['One two', '', '']);
  });
});
