import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { fixture, until } from '../helpers/fixture.js';
import { deckOf, shownIds } from '../helpers/shown.js';
import { openWith } from '../helpers/url.js';
import { at } from '../helpers/where.js';

/** A page with a deck of its own, in a frame. */
async function open(hash: string): Promise<QDeck> {
  const frame = fixture<HTMLIFrameElement>(`<iframe src="/test/pages/deep-link.html${hash}"></iframe>`);
  const deck = await until(() => frame.contentDocument?.querySelector<QDeck>('q-deck'), 'the page has come', 9000);
  await until(() => deck.position?.h !== undefined, 'the deck has started', 9000);
  assert.equal(frame.contentWindow?.location.hash, hash);
  return deck;
}

function slide(id: string): HTMLElement {
  return Object.assign(document.createElement('q-section'), { id, textContent: id });
}

describe('history: at load', () => {
  it('starts at the deep link of the page', async () => {
    assert.equal(at(await open('#/two/0')), 'two/0');
  });

  it('starts at the start where the page has no such slide', async () => {
    assert.equal(at(await open('#/nowhere')), 'one/-1');
  });

  it('follows a hash that is edited before all of the deck has come', async () => {
    const deck = await open('#/two/0');
    const { defaultView: view } = deck.ownerDocument;
    assert.isOk(view);
    view.location.hash = '#/one';
    await until(() => at(deck) === 'one/-1');
    deck.next();
    await until(() => view.location.hash !== '#/one', 'the next step is written');
  });

  describe('while the page is still coming', () => {
    let state: DocumentReadyState;

    beforeEach(() => {
      state = 'loading';
      Object.defineProperty(document, 'readyState', { configurable: true, get: () => state });
    });
    afterEach(() => {
      Reflect.deleteProperty(document, 'readyState');
    });

    function complete(): void {
      state = 'interactive';
      document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
    }

    for (const hash of ['#/two', '#/2', '#detail']) {
      it(`waits for the slide of ${hash}, and shows no other`, async () => {
        await openWith(hash);
        const deck = await deckOf('<q-section id="one">1</q-section>', 'full-page');
        assert.equal(deck.position, null);
        assert.deepEqual(shownIds(deck), []);
        deck.append(slide('late'));
        await Promise.resolve();
        assert.equal(deck.position, null);
        const two = slide('two');
        two.append(Object.assign(document.createElement('p'), { id: 'detail' }));
        deck.append(two);
        await Promise.resolve();
        assert.equal(at(deck), 'two/-1');
        complete();
        assert.equal(at(deck), 'two/-1');
      });
    }

    it('starts at the start once the page is there and the slide is not', async () => {
      await openWith('#/two');
      const deck = await deckOf('<q-section id="one">1</q-section>', 'full-page');
      complete();
      assert.equal(at(deck), 'one/-1');
    });

    it('waits for nothing without a deep link', async () => {
      const deck = await deckOf('<q-section id="one">1</q-section>', 'full-page');
      assert.equal(at(deck), 'one/-1');
      complete();
      assert.equal(at(deck), 'one/-1');
    });
  });
});
