import { assert } from 'chai';
import '../../src/index.js';
import type { ChangeEvent, QDeck } from '../../src/index.js';
import { oneEvent, until } from '../helpers/fixture.js';
import { deckOf } from '../helpers/shown.js';
import { editHash, openWith, travel } from '../helpers/url.js';
import { at } from '../helpers/where.js';

const TALK = `
  <q-section id="a">A<p q-fragment>1</p><p q-fragment>2</p></q-section>
  <q-section><q-section>B1</q-section><q-section>B2<p q-fragment>1</p></q-section></q-section>
  <q-section>C<p id="on-c">detail</p></q-section>
  <q-section id="caf\u00e9 & more/less">D</q-section>
  <q-section id="7">E</q-section>`;

const FULL = 'full-page transition="none"';

/** Where a deck is, as numbers. */
function numbers({ position }: QDeck): string {
  return position ? `${position.h}/${position.v}/${position.f}` : 'nowhere';
}

describe('history: the name of a slide that is gone', () => {
  it('gives way to that of the slide in its place', async () => {
    const deck = await deckOf(
      '<q-section id="a">A</q-section><q-section id="b">B</q-section><q-section id="c">C</q-section>',
      FULL,
    );
    deck.goTo('b');
    await until(() => location.hash === '#/b');
    deck.currentSlide?.remove();
    await until(() => location.hash === '#/c');
  });

  it('gives way to the new one, to its number where it has none, and where another slide takes it', async () => {
    const deck = await deckOf('<q-section id="a">A</q-section><q-section id="b">B</q-section>', FULL);
    const [first, second] = deck.slides as [HTMLElement, HTMLElement];
    deck.goTo('b');
    await until(() => location.hash === '#/b');
    for (const [slide, id, hash] of [
      [second, 'new', '#/new'],
      [second, '', '#/1'],
      [second, 'b', '#/b'],
      [first, 'b', '#/1'],
    ] as const) {
      slide.id = id;
      await until(() => location.hash === hash, `the URL is ${hash}`);
    }
    assert.equal(numbers(deck), '1/0/-1');
  });
});

describe('history: reading a deep link', () => {
  const links: [hash: string, to: string][] = [
    ['', '0/0/-1'],
    ['#', '0/0/-1'],
    ['#/', '0/0/-1'],
    ['#/2', '2/0/-1'],
    ['#/2/', '2/0/-1'],
    ['#/1/1', '1/1/-1'],
    ['#/1/1/0', '1/1/0'],
    ['#/1/1/0/', '1/1/0'],
    ['#/a', '0/0/-1'],
    ['#/a/1', '0/0/1'],
    ['#a', '0/0/-1'],
    ['#on-c', '2/0/-1'],
    ['#/on-c', '2/0/-1'],
    ['#/caf%C3%A9%20%26%20more%2Fless', '3/0/-1'],
    ['#caf%C3%A9%20%26%20more%2Fless', '3/0/-1'],
    ['#/7', '4/0/-1'],
    ['#/99', '4/0/-1'],
    ['#/1/99', '1/1/-1'],
    ['#/1/1/99', '1/1/0'],
    ['#/-3', '0/0/-1'],
    ['#/3&talk=2', '3/0/-1'],
    ['#other=1&/2', '2/0/-1'],
    ['#/99999999999999999999999', '4/0/-1'],
  ];
  for (const [hash, to] of links) {
    it(`${hash || '(none)'} starts at ${to}`, async () => {
      await openWith(hash);
      const deck = await deckOf(TALK, FULL);
      assert.equal(numbers(deck), to);
      await until(() => true);
      assert.equal(location.hash, hash === '#' ? '' : hash, 'reading writes nothing');
    });
  }

  const broken = [
    '#/nowhere',
    '#nowhere',
    '#/%',
    '#/%E0%A4%A',
    '#/%00',
    '#/__proto__',
    '#/constructor',
    '#/1.5',
    '#/1e3',
    '#/NaN',
    '#//',
    '#///',
    '#/<img src=x onerror=alert(1)>',
    '#/"]};[',
    '#/*',
    '#/q-section',
    '#talk=2',
    '#other=/2',
    '#=',
    '#&',
    '#&&=&',
    '#!/2',
    '#?x',
    '#/ ',
    `#/${'x'.repeat(100_000)}`,
    `#/${'/'.repeat(100_000)}`,
    `#${'&'.repeat(100_000)}`,
    `#/${'%'.repeat(100_000)}`,
    `#/${'9'.repeat(100_000)}x`,
  ];
  for (const hash of broken) {
    it(`${hash.slice(0, 40)} leaves the deck where it is`, async () => {
      await openWith('#/2');
      const deck = await deckOf(TALK, FULL);
      await editHash(hash);
      assert.equal(numbers(deck), '2/0/-1');
      deck.remove();
      assert.equal(numbers(await deckOf(TALK, FULL)), '0/0/-1', 'and starts at the start');
    });
  }

  it('is not done by a deck without history', async () => {
    await openWith('#/2');
    assert.equal(numbers(await deckOf(TALK)), '0/0/-1');
    assert.equal(numbers(await deckOf(TALK, `${FULL} history="none"`)), '0/0/-1');
    assert.equal(numbers(await deckOf(TALK, 'history')), '0/0/-1', 'nor by an embedded one without an id');
  });

  it('names what moved the deck', async () => {
    const deck = await deckOf(TALK, FULL);
    const change = oneEvent<ChangeEvent>(deck, 'q-change');
    await editHash('#/2');
    assert.equal((await change).origin, 'url');
  });

  it('follows an address that is edited, and the empty one to the start', async () => {
    const deck = await deckOf(TALK, FULL);
    await editHash('#/1/1/0');
    assert.equal(numbers(deck), '1/1/0');
    await editHash('#a');
    assert.equal(numbers(deck), '0/0/-1');
    await editHash('#/2');
    await editHash('');
    assert.equal(numbers(deck), '0/0/-1');
  });

  it('starts on the first slide that is not skipped, and reaches the skipped one by link', async () => {
    await openWith('#/0');
    assert.equal(at(await deckOf('<q-section id="a" skip>A</q-section><q-section id="b">B</q-section>', FULL)), 'a/-1');
    await openWith('');
    assert.equal(at(await deckOf('<q-section id="a" skip>A</q-section><q-section id="b">B</q-section>', FULL)), 'b/-1');
  });
});

describe('history: writing the position', () => {
  const places: [place: { h: number; v?: number; f?: number }, hash: string][] = [
    [{ h: 1 }, '#/1'],
    [{ h: 1, v: 1 }, '#/1/1'],
    [{ h: 1, v: 1, f: 0 }, '#/1/1/0'],
    [{ h: 2 }, '#/2'],
    [{ h: 0, v: 0, f: 1 }, '#/a/1'],
    [{ h: 3 }, '#/caf%C3%A9%20%26%20more%2Fless'],
    [{ h: 4 }, '#/4'],
  ];
  for (const [place, hash] of places) {
    it(`${JSON.stringify(place)} is ${hash}, soon, and leads back there`, async () => {
      const deck = await deckOf(TALK, FULL);
      deck.goTo(place);
      assert.equal(location.hash, '', 'not on the way of the step');
      await until(() => location.hash === hash);
      const there = numbers(deck);
      deck.remove();
      assert.equal(numbers(await deckOf(TALK, FULL)), there);
    });
  }

  it('replaces the entry of a full-page deck where nothing else is said', async () => {
    const { length } = window.history;
    const deck = await deckOf(TALK, FULL);
    for (let i = 0; i < 3; i += 1) deck.next();
    await until(() => location.hash === '#/1');
    assert.equal(window.history.length, length);
  });

  it('keeps the state that the page has in its entry, and the URL before the hash', async () => {
    await openWith('');
    window.history.replaceState({ mine: 1 }, '');
    const before = location.href.replace('#', '');
    const deck = await deckOf(TALK, FULL);
    deck.last();
    await until(() => location.hash === '#/4');
    assert.deepEqual(window.history.state, { mine: 1 });
    assert.equal(location.href, `${before}#/4`);
  });

  it('is not done without history', async () => {
    const deck = await deckOf(TALK, `${FULL} history="none"`);
    const other = await deckOf(TALK, 'id="talk" transition="none"');
    const writing = await deckOf(TALK, 'id="writes" history transition="none"');
    deck.last();
    other.last();
    writing.goTo({ h: 2 });
    await until(() => location.hash === '#writes=2');
  });

  it('survives options that change right after a step', async () => {
    const deck = await deckOf(TALK, FULL);
    deck.last();
    deck.loop = true;
    await until(() => location.hash === '#/4');
  });

  it('is not done for a deck that is gone by then', async () => {
    const deck = await deckOf(TALK, FULL);
    const other = await deckOf(TALK, 'id="other" history transition="none"');
    deck.last();
    deck.remove();
    other.goTo({ h: 2 });
    await until(() => location.hash !== '');
    assert.equal(location.hash, '#other=2');
  });

  it('takes numbers where the name is not that of one slide only', async () => {
    const deck = await deckOf('<q-section id="x">A</q-section><q-section id="x">B</q-section>', FULL);
    deck.next();
    await until(() => location.hash === '#/1');
  });

  it('works on a page with a base', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = 'https://example.invalid/elsewhere/';
    try {
      const deck = await deckOf(TALK, FULL);
      deck.goTo({ h: 2 });
      await until(() => location.hash === '#/2');
      assert.equal(location.hostname, 'localhost');
    } finally {
      base.remove();
    }
  });
});

describe('history: an entry for each step', () => {
  const PUSH = `${FULL} history="push"`;

  it('goes back and forward through the steps', async () => {
    const deck = await deckOf(TALK, PUSH);
    const seen: string[] = [numbers(deck)];
    for (let i = 0; i < 4; i += 1) {
      const { hash } = location;
      deck.next();
      seen.push(numbers(deck));
      await until(() => location.hash !== hash);
    }
    assert.deepEqual(seen, ['0/0/-1', '0/0/0', '0/0/1', '1/0/-1', '1/1/-1']);
    for (const expected of seen.slice(0, -1).reverse()) {
      await travel(-1);
      assert.equal(numbers(deck), expected);
    }
    await travel(3);
    assert.equal(numbers(deck), '1/0/-1');
  });

  it('has an entry for every one of quick steps', async () => {
    const deck = await deckOf(TALK, PUSH);
    for (let i = 0; i < 3; i += 1) deck.next();
    await until(() => location.hash === '#/1');
    await travel(-1);
    assert.equal(numbers(deck), '0/0/1');
    await travel(-2);
    assert.equal(numbers(deck), '0/0/-1');
  });

  it('makes no new entry for going back', async () => {
    const deck = await deckOf(TALK, PUSH);
    deck.goTo({ h: 1 });
    await until(() => location.hash === '#/1');
    deck.goTo({ h: 2 });
    await until(() => location.hash === '#/2');
    await travel(-1);
    assert.equal(numbers(deck), '1/0/-1');
    await travel(1);
    assert.equal(numbers(deck), '2/0/-1', 'the entry ahead is still there');
  });

  it('stays where it is when the page prevents the way back', async () => {
    const deck = await deckOf(TALK, PUSH);
    deck.goTo({ h: 1 });
    await until(() => location.hash === '#/1');
    deck.addEventListener('q-before-change', (event) => event.preventDefault());
    await travel(-1);
    assert.equal(numbers(deck), '1/0/-1');
  });
});
