import { assert } from 'chai';
import '../../src/index.js';
import { fixture } from '../helpers/fixture.js';
import { deckOf } from '../helpers/shown.js';

describe('a slide by name', () => {
  const slides =
    '<q-section id="user-content-a">1</q-section><q-section id="b">2</q-section><q-section><h2 id="user-content-c">3</h2></q-section>' +
    '<q-section id="b">4</q-section><q-section id="a.b:c">5</q-section>';
  for (const [name, h] of [
    ['a', 0],
    ['b', 1],
    ['c', 2],
    ['user-content-c', 2],
    ['a.b:c', 4],
  ] as const) {
    it(`is found, whatever a sanitiser made of ids, and the first of two: ${name}`, async () => {
      const deck = await deckOf(`<q-section>0</q-section>${slides}`);
      deck.goTo(name);
      assert.equal(deck.position?.h, h + 1);
    });
  }

  it('is found in its own deck, where the page has the id as well', async () => {
    fixture('<h2 id="b">Elsewhere</h2>');
    const deck = await deckOf(`<q-section>0</q-section>${slides}`);
    deck.goTo('b');
    assert.equal(deck.position?.h, 2);
    assert.deepEqual(
      deck.slides.map(({ id }) => id),
      ['', 'user-content-a', 'b', '', 'b', 'a.b:c'],
      'ids stay as they are',
    );
  });
});
