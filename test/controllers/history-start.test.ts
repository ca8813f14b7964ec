import { assert } from 'chai';
import '../../src/index.js';
import { oneEvent } from '../helpers/fixture.js';
import { deckOf } from '../helpers/shown.js';
import { at } from '../helpers/where.js';

const TALK = `
  <q-section id="draft" skip>0</q-section>
  <q-section id="a"><p q-fragment>1</p></q-section>
  <q-section id="b">2</q-section>`;

/** Goes to a hash as a person does who edits the URL, and waits until the page has heard of it. */
async function visit(hash: string): Promise<void> {
  const heard = oneEvent(window, 'hashchange');
  location.hash = hash;
  await heard;
}

describe('the start of a deck in the URL', () => {
  afterEach(() => {
    window.history.replaceState(null, '', location.pathname + location.search);
  });

  const hashes: [hash: string, place: string][] = [
    ['', 'a/-1'],
    ['#/', 'a/-1'],
    ['#/0', 'draft/-1'],
    ['#/draft', 'draft/-1'],
    ['#/b', 'b/-1'],
  ];
  for (const [hash, place] of hashes) {
    it(`${hash || 'no hash'} at load shows ${place}`, async () => {
      window.history.replaceState(null, '', location.pathname + location.search + hash);
      assert.equal(at(await deckOf(TALK, 'full-page transition="none"')), place);
    });
  }

  for (const hash of ['', '#/']) {
    it(`${hash || 'no hash'} leads back to it`, async () => {
      window.history.replaceState(null, '', '#/b');
      const deck = await deckOf(TALK, 'full-page transition="none"');
      assert.equal(at(deck), 'b/-1');
      await visit(hash);
      assert.equal(at(deck), 'a/-1');
    });
  }

  it('a hash that names nothing leaves the deck where it is', async () => {
    window.history.replaceState(null, '', '#/b');
    const deck = await deckOf(TALK, 'full-page transition="none"');
    for (const hash of ['#/nowhere', '#/1/x', '#//', '#other=3']) {
      await visit(hash);
      assert.equal(at(deck), 'b/-1', hash);
    }
  });
});
