import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { find, fixture, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { click } from '../helpers/pointer.js';
import { deckOf } from '../helpers/shown.js';
import { editHash, hasNavigation, openWith, travel } from '../helpers/url.js';
import { shadowOf } from '../helpers/where.js';

const TALK = ['a', 'b', 'c', 'd'].map((name) => `<q-section>${name}</q-section>`).join('');

const embedded = (history: string, id = 'talk'): Promise<QDeck> =>
  deckOf(TALK, `transition="none" id="${id}" history="${history}" style="width: 300px"`);

const column = ({ position }: QDeck): number | undefined => position?.h;

/** What the entry keeps of decks. */
function kept(): unknown {
  const state: unknown = hasNavigation ? navigation.currentEntry?.getState() : window.history.state;
  return (state as { 'q-deck'?: unknown } | null | undefined)?.['q-deck'];
}

/** Moves by a key; resolves when a new entry is there. */
async function step(deck: QDeck, key = 'ArrowRight'): Promise<void> {
  const { length } = window.history;
  const before = JSON.stringify(kept());
  const { hash } = location;
  find(shadowOf(deck), '.viewport').focus();
  await press(key);
  await until(() => window.history.length > length || location.hash !== hash || JSON.stringify(kept()) !== before);
}

describe('a router of the page that uses the hash', () => {
  let heard: string[] = [];
  const listen = new AbortController();

  /** As such routers do: the whole hash is a path. */
  function route(): void {
    heard.push(location.hash.slice(1));
  }

  before(() => {
    for (const type of ['popstate', 'hashchange']) addEventListener(type, route, { signal: listen.signal });
  });
  beforeEach(() => {
    heard = [];
  });
  after(() => {
    listen.abort();
  });

  for (const hash of ['#/users/3', '#!/users/3']) {
    it(`keeps ${hash} while a deck has its own entries`, async () => {
      await openWith(hash);
      const deck = await embedded('push');
      heard = [];
      await step(deck);
      await step(deck);
      assert.equal(column(deck), 2);
      assert.equal(location.hash, hash);
      assert.deepEqual(heard, [], 'a step is no event for the page');
      await travel(-1);
      assert.equal(column(deck), 1);
      await travel(-1);
      assert.equal(column(deck), 0, 'the entry that the router made knows where the deck was');
      await travel(2);
      assert.equal(column(deck), 2);
      assert.deepEqual([...new Set(heard)], [hash.slice(1)], 'the router has only ever seen its own path');
    });
  }

  it('keeps its path, and the deck its place, without entries of the deck', async () => {
    await openWith('#/users/3');
    const deck = await embedded('replace');
    const { length } = window.history;
    await step(deck, 'End');
    assert.equal(location.hash, '#/users/3');
    assert.equal(window.history.length, length);
    deck.remove();
    assert.equal(column(await embedded('replace')), 3, 'as after a reload');
  });

  it('leads from page to page, and back to where the deck was', async () => {
    await openWith('#/users/3');
    const deck = await embedded('replace');
    await step(deck, 'End');
    await editHash('#/users/4');
    await step(deck, 'Home');
    assert.equal(location.hash, '#/users/4');
    await travel(-1);
    assert.equal(column(deck), 3);
    await travel(1);
    assert.equal(column(deck), 0);
  });

  it('has decks beside each other, each with its own place', async () => {
    await openWith('#/users/3');
    const [one, two] = [await embedded('push', 'one'), await embedded('push', 'two')];
    await step(one);
    await step(two);
    await step(two);
    await travel(-2);
    assert.deepEqual([column(one), column(two)], [1, 0]);
    await travel(-1);
    assert.deepEqual([column(one), column(two)], [0, 0]);
  });

  it('shares links that name a deck', async () => {
    await openWith('#/users/3&talk=2');
    const deck = await embedded('replace');
    assert.equal(column(deck), 2);
    await step(deck);
    assert.equal(location.hash, '#/users/3&talk=3');
  });
});

describe('headings of the page', () => {
  const PAGE =
    '<main><a href="#heading">Down</a><div style="height: 2000px"></div><h2 id="heading">Heading</h2><div style="height: 900px"></div></main>';

  it('are gone to, and leave the deck where it is', async () => {
    const page = fixture(PAGE);
    const deck = await embedded('push');
    await step(deck);
    await step(deck);
    assert.equal(location.hash, '#talk=2');
    await click(find(page, 'a'));
    await until(() => location.hash === '#heading' && Math.abs(find(page, 'h2').getBoundingClientRect().top) < 2);
    assert.equal(column(deck), 2);
    await step(deck);
    assert.equal(location.hash, '#heading&talk=3');
    await travel(-1);
    assert.equal(location.hash, '#heading');
    assert.equal(column(deck), 2, 'where it was at the heading');
    await travel(-1);
    assert.equal(column(deck), 2);
    await travel(-1);
    assert.equal(column(deck), 1);
  });
});

describe('a router of the page that uses the History API', () => {
  const start = location.href;
  const path = location.pathname;

  /** Entries as such routers write them: a number, a key, and what the page put there. */
  function push(idx: number, url: string): void {
    window.history.pushState({ idx, key: `k${String(idx)}`, usr: { from: 'page' } }, '', url);
  }

  afterEach(() => {
    window.history.replaceState(null, '', start.replace(/#.*/s, ''));
  });

  it('has its state in every entry that a deck adds or writes', async () => {
    push(1, `${path}?route=1`);
    const state: unknown = window.history.state;
    const deck = await embedded('push');
    await step(deck);
    assert.equal(location.search + location.hash, '?route=1#talk=1');
    assert.deepEqual(window.history.state, state);
    deck.history = 'replace';
    await step(deck);
    assert.equal(location.hash, '#talk=2');
    assert.deepEqual(window.history.state, state);
  });

  it('has the state of the Navigation API in them, too, where there is one', async () => {
    const mine = { mine: [1, { two: 2 }] };
    if (hasNavigation) navigation.updateCurrentEntry({ state: mine });
    else window.history.replaceState(mine, '');
    const read = (): unknown => {
      const state: unknown = hasNavigation ? navigation.currentEntry?.getState() : window.history.state;
      return (state as { mine?: unknown } | undefined)?.mine;
    };
    for (const mode of ['replace', 'push']) {
      const deck = await embedded(mode);
      await step(deck);
      assert.deepEqual(read(), mine.mine, mode);
      deck.remove();
    }
    await travel(-1);
    assert.deepEqual(read(), mine.mine, 'in the entry that was left');
  });

  it('adds entries between the steps, and finds the deck where it was', async () => {
    const deck = await embedded('push');
    await step(deck);
    push(1, `${path}?route=1`);
    await step(deck);
    assert.equal(location.search + location.hash, '?route=1#talk=2');
    await step(deck);
    await travel(-1);
    assert.equal(column(deck), 2);
    await travel(-1);
    assert.deepEqual([location.search + location.hash, column(deck)], ['?route=1', 1]);
    await travel(-1);
    assert.deepEqual([location.hash, column(deck)], ['#talk=1', 1]);
    await travel(-1);
    assert.equal(column(deck), 0);
  });

  it('may have a state that nothing can be added to', async () => {
    window.history.replaceState('mine', '');
    if (hasNavigation) navigation.updateCurrentEntry({ state: 7 });
    const deck = await embedded('push');
    await step(deck);
    assert.equal(location.hash, '#talk=1');
    assert.equal(window.history.state, 'mine');
    if (hasNavigation) assert.equal(navigation.currentEntry?.getState(), 7);
  });

  it('may hold anything where the deck would have its place', async () => {
    for (const value of ['x', 1, null, ['1'], { talk: 3 }, { talk: { h: 1 } }, { talk: 'nowhere' }]) {
      if (hasNavigation) navigation.updateCurrentEntry({ state: { 'q-deck': value } });
      else window.history.replaceState({ 'q-deck': value }, '');
      const deck = await embedded('replace');
      assert.equal(column(deck), 0, JSON.stringify(value));
      deck.remove();
    }
  });
});

describe('decks that push and decks that replace', () => {
  it('go their own ways through the same entries', async () => {
    const [pushing, replacing] = [await embedded('push', 'one'), await embedded('replace', 'two')];
    const { length } = window.history;
    await step(replacing);
    assert.equal(window.history.length, length);
    await step(pushing);
    assert.equal(location.hash, '#two=1&one=1');
    await step(pushing);
    assert.equal(location.hash, '#two=1&one=2');
    await travel(-1);
    assert.deepEqual([column(pushing), column(replacing)], [1, 1]);
    await travel(-1);
    assert.deepEqual([column(pushing), column(replacing)], [0, 1]);
  });
});
