import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { listen } from '../helpers/console.js';
import { until } from '../helpers/fixture.js';
import { deckOf } from '../helpers/shown.js';
import { editHash, openWith, travel } from '../helpers/url.js';
import { at } from '../helpers/where.js';

const TALK = ['a', 'b', 'c', 'd'].map((name) => `<q-section>${name}<p q-fragment>1</p></q-section>`).join('');

function page(attributes = 'full-page'): Promise<QDeck> {
  return deckOf(TALK, `transition="none" ${attributes}`);
}

function embedded(id: string, history = 'replace'): Promise<QDeck> {
  return deckOf(TALK, `transition="none" id="${id}" history="${history}"`);
}

const column = ({ position }: QDeck): number | undefined => position?.h;

describe('a deck that gets its name late', () => {
  it('starts to follow the URL then', async () => {
    await openWith('#talk=2');
    const deck = await deckOf(TALK, 'transition="none" history="replace"');
    assert.equal(column(deck), 0);
    deck.id = 'talk';
    await until(() => column(deck) === 2);
    await editHash('#talk=3');
    assert.equal(column(deck), 3);
    deck.goTo({ h: 1 });
    await until(() => location.hash === '#talk=1');
  });

  it('follows the piece of its new name once it has another', async () => {
    await openWith('#talk=2&other=1');
    const deck = await embedded('talk');
    assert.equal(column(deck), 2);
    deck.id = 'other';
    await until(() => column(deck) === 1);
    deck.goTo({ h: 3 });
    await until(() => location.hash === '#talk=2&other=3');
  });
});

describe('one URL for several decks', () => {
  it('is read by each for itself', async () => {
    await openWith('#/3&talk=2&other=1/0/0');
    const decks = [await page(), await embedded('talk'), await embedded('other'), await embedded('third')];
    assert.deepEqual(
      decks.map(({ position }) => position),
      [
        { h: 3, v: 0, f: -1 },
        { h: 2, v: 0, f: -1 },
        { h: 1, v: 0, f: 0 },
        { h: 0, v: 0, f: -1 },
      ],
    );
  });

  it('has the page first and then what each deck adds', async () => {
    const talk = await embedded('talk');
    talk.goTo({ h: 2 });
    await until(() => location.hash === '#talk=2');
    const other = await embedded('other');
    other.goTo({ h: 1, v: 0, f: 0 });
    await until(() => location.hash === '#talk=2&other=1/0/0');
    const deck = await page();
    deck.goTo({ h: 3 });
    await until(() => location.hash === '#/3&talk=2&other=1/0/0');
    talk.goTo({ h: 0 });
    await until(() => location.hash === '#/3&talk=0&other=1/0/0');
  });

  const foreign: [before: string, page: string, talk: string][] = [
    ['#/1&x=%20y+z&&=', '#/2&x=%20y+z&&=', '#/1&x=%20y+z&&=&talk=2'],
    ['#x=/1&talk=1&y=%zz', '#/2&x=/1&talk=1&y=%zz', '#x=/1&talk=2&y=%zz'],
    ['#/a=b/c?d=e&talk=0&talk=3', '#/2&talk=0&talk=3', '#/a=b/c?d=e&talk=2&talk=3'],
    ['#section', '#/2', '#section&talk=2'],
    ['#%74alk=1&Talk=1', '#/2&%74alk=1&Talk=1', '#talk=2&Talk=1'],
    ['#/1&"<b>`\'{}|^', "#/2&%22%3Cb%3E%60'{}|^", "#/1&%22%3Cb%3E%60'{}|^&talk=2"],
  ];
  for (const [before, full, part] of foreign) {
    it(`keeps what is not the deck's own of ${before}`, async () => {
      await openWith(before);
      const deck = await page();
      deck.goTo({ h: 2 });
      deck.next();
      deck.prev();
      await until(() => location.hash === full);
      // Without a deck that is the page, a hash with a slash would be a router's.
      deck.history = 'none';
      await openWith(before);
      const talk = await embedded('talk');
      talk.goTo({ h: 2 });
      talk.next();
      talk.prev();
      await until(() => location.hash === part);
    });
  }

  for (const id of ['a b', 'a&b=c', 'caf\u00e9/1', '%41', '1', '__proto__']) {
    it(`finds a deck with the id ${JSON.stringify(id)} again`, async () => {
      const talk = await embedded('x');
      talk.id = id;
      talk.goTo({ h: 2 });
      await until(() => location.hash === `#${encodeURIComponent(id)}=2`);
      talk.goTo({ h: 3 });
      await editHash(`#${encodeURIComponent(id)}=1`);
      assert.equal(column(talk), 1);
    });
  }

  it('takes the deck along that it names, and leaves the others', async () => {
    const [deck, talk] = [await page(), await embedded('talk')];
    await editHash('#/1&talk=2');
    assert.deepEqual([column(deck), column(talk)], [1, 2]);
    await editHash('#/1&talk=3');
    assert.deepEqual([column(deck), column(talk)], [1, 3]);
    await editHash('#/2');
    assert.deepEqual([column(deck), column(talk)], [2, 3]);
    await editHash('#talk=1');
    assert.deepEqual([column(deck), column(talk)], [2, 1]);
  });

  it('leaves an embedded deck alone when the page goes to a place of its own', async () => {
    const talk = await embedded('talk');
    talk.goTo({ h: 2 });
    await until(() => location.hash === '#talk=2');
    await editHash('#footnote');
    assert.equal(column(talk), 2);
    await editHash('');
    assert.equal(column(talk), 2);
    talk.goTo({ h: 3 });
    await editHash('#footnote-2');
    assert.equal(column(talk), 3);
  });

  it('leads each deck back through its own entries', async () => {
    const [deck, talk] = [await page('full-page history="push"'), await embedded('talk', 'push')];
    deck.goTo({ h: 3 });
    await until(() => location.hash === '#/3');
    talk.goTo({ h: 1 });
    await until(() => location.hash === '#/3&talk=1');
    deck.goTo({ h: 2 });
    await until(() => location.hash === '#/2&talk=1');
    const columns = (): (number | undefined)[] => [column(deck), column(talk)];
    await travel(-1);
    assert.deepEqual(columns(), [3, 1]);
    await travel(-1);
    assert.deepEqual(columns(), [3, 0]);
    await travel(-1);
    assert.deepEqual(columns(), [0, 0]);
    await travel(2);
    assert.deepEqual(columns(), [3, 1]);
  });

  it('has no place for a deck without an id, which says so', async () => {
    const lines = await listen(async () => {
      const deck = await deckOf(TALK, 'history');
      const talk = await embedded('talk');
      deck.goTo({ h: 2 });
      talk.goTo({ h: 1 });
      await until(() => location.hash === '#talk=1');
      assert.equal(at(deck), '/-1');
    });
    assert.lengthOf(lines, 1);
    assert.match(lines[0]?.text ?? '', /\] history: .* id/);
  });
});
