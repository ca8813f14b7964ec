import { assert } from 'chai';
import '../../src/index.js';
import type { AfterChangeEvent, BeforeChangeEvent, ChangeEvent, FragmentEvent, QDeck } from '../../src/index.js';
import { find, fixture, oneEvent, until } from '../helpers/fixture.js';
import { deckOf } from '../helpers/shown.js';

const TALK = `
  <q-section id="a"><p q-fragment id="f">1</p></q-section>
  <q-section id="b">B</q-section>
  <q-section id="c">C</q-section>`;

const NAMES = [
  'q-ready',
  'q-before-change',
  'q-change',
  'q-after-change',
  'q-fragment',
  'q-overview',
  'q-pause',
  'q-auto-slide',
  'q-outline-change',
];

/** Names of the events that reach a target from now on, in order. */
function record(target: EventTarget, names: readonly string[] = NAMES): string[] {
  const heard: string[] = [];
  for (const name of names) target.addEventListener(name, () => heard.push(name));
  return heard;
}

/** A deck that is connected after somebody could listen. */
async function watched(): Promise<{ deck: QDeck; heard: string[]; changes: ChangeEvent[] }> {
  const deck = document.createElement('q-deck');
  deck.setAttribute('transition', 'none');
  const template = document.createElement('template');
  template.innerHTML = TALK;
  deck.append(template.content);
  const heard = record(deck);
  const changes: ChangeEvent[] = [];
  deck.addEventListener('q-change', (event) => changes.push(event));
  const ready = oneEvent(deck, 'q-ready');
  fixture('<div></div>').append(deck);
  await ready;
  return { deck, heard, changes };
}

describe('<q-deck> events', () => {
  it('starts with the first slide and is ready once', async () => {
    const { deck, heard, changes } = await watched();
    assert.equal(changes[0]?.slide, find(deck, '#a'));
    assert.equal(changes[0]?.previousSlide, null);
    assert.equal(changes[0]?.origin, 'start');
    assert.equal(heard.filter((name) => name === 'q-ready').length, 1);
    assert.isBelow(heard.indexOf('q-change'), heard.indexOf('q-ready'));
  });

  it('tells of its start when whoever put it into the page is done, and before anything else', async () => {
    const deck = document.createElement('q-deck');
    deck.append(document.createElement('q-section'), document.createElement('q-section'));
    const heard: string[] = [];
    deck.addEventListener('q-change', ({ origin }) => heard.push(origin));
    document.body.append(deck);
    assert.deepEqual(heard, [], 'frameworks are still at work');
    assert.isTrue(deck.currentSlide === deck.firstElementChild);
    await Promise.resolve();
    assert.deepEqual(heard, ['start']);

    deck.remove();
    const again = document.createElement('q-deck');
    again.append(...deck.childNodes);
    again.addEventListener('q-change', ({ origin }) => heard.push(origin));
    document.body.append(again);
    again.next();
    assert.deepEqual(heard, ['start', 'start', 'api']);
    again.remove();
  });

  it('cannot be kept from starting', () => {
    const holder = fixture('<div></div>');
    holder.addEventListener('q-before-change', (event) => event.preventDefault());
    const deck = document.createElement('q-deck');
    deck.append(Object.assign(document.createElement('q-section'), { textContent: 'A' }));
    holder.append(deck);
    assert.deepEqual(deck.position, { h: 0, v: 0, f: -1 });
  });

  it('tells of a step: before, fragment, change', async () => {
    const { deck, heard } = await watched();
    heard.length = 0;
    deck.next();
    assert.deepEqual(heard, ['q-before-change', 'q-fragment', 'q-change']);
  });

  it('tells of a slide: before, change, and after when it is over', async () => {
    const { deck, heard } = await watched();
    deck.goTo('b');
    await until(() => heard.at(-1) === 'q-after-change');
    heard.length = 0;
    deck.goTo('c');
    assert.deepEqual(heard, ['q-before-change', 'q-change']);
    await until(() => heard.length === 3);
    assert.deepEqual(heard, ['q-before-change', 'q-change', 'q-after-change']);
  });

  it('says after a transition that it is over', async () => {
    const deck = await deckOf(TALK, 'transition="fade" transition-speed="fast"');
    const next = oneEvent<AfterChangeEvent>(deck, 'q-after-change');
    deck.goTo('b');
    assert.equal((await next).slide, find(deck, '#b'));
  });

  it('says nothing where it does not move', async () => {
    const { deck, heard } = await watched();
    deck.last();
    await until(() => heard.at(-1) === 'q-after-change');
    heard.length = 0;
    assert.equal(deck.next(), false);
    assert.equal(deck.goTo('c'), false);
    assert.deepEqual(heard, []);
  });

  it('has the fields of a change, which only read', async () => {
    const deck = await deckOf(TALK);
    const before = oneEvent<BeforeChangeEvent>(deck, 'q-before-change');
    const change = oneEvent<ChangeEvent>(deck, 'q-change');
    deck.goTo('b');
    const { from, to } = await before;
    assert.deepEqual(
      [from, to],
      [
        { h: 0, v: 0, f: -1 },
        { h: 1, v: 0, f: -1 },
      ],
    );
    const { slide, previousSlide, position, origin } = await change;
    assert.deepEqual([slide.id, previousSlide?.id, origin], ['b', 'a', 'api']);
    assert.deepEqual(position, { h: 1, v: 0, f: -1 });
  });

  it('has the elements of a step, shown and hidden again', async () => {
    const deck = await deckOf(TALK);
    const shown = oneEvent<FragmentEvent>(deck, 'q-fragment');
    deck.next();
    assert.deepEqual([(await shown).elements, (await shown).shown], [[find(deck, '#f')], true]);
    const hidden = oneEvent<FragmentEvent>(deck, 'q-fragment');
    deck.prev();
    assert.deepEqual([(await hidden).elements, (await hidden).shown], [[find(deck, '#f')], false]);
  });

  it('tells of all fragments that a jump over steps shows', async () => {
    const deck = await deckOf('<q-section><b q-fragment>1</b><b q-fragment>2</b><b q-fragment>3</b></q-section>');
    const shown = oneEvent<FragmentEvent>(deck, 'q-fragment');
    deck.goTo({ h: 0, v: 0, f: 2 });
    assert.deepEqual(
      (await shown).elements.map(({ textContent }) => textContent),
      ['1', '2', '3'],
    );
  });

  it('are real events of their own types, bubbling and composed, out of a shadow root', async () => {
    const host = fixture('<div></div>');
    const deck = document.createElement('q-deck');
    deck.append(document.createElement('q-section'), document.createElement('q-section'));
    host.attachShadow({ mode: 'open' }).append(deck);
    for (const name of ['q-before-change', 'q-change', 'q-pause'] as const) {
      const heard = oneEvent(document, name);
      if (name === 'q-pause') deck.togglePause();
      else if (!deck.next()) deck.prev();
      const event = await heard;
      assert.isTrue(event.bubbles && event.composed, name);
      assert.notEqual(event.constructor, Event, name);
      assert.equal(event.cancelable, name === 'q-before-change');
    }
  });

  it('stays where it is when a listener prevents the change', async () => {
    const deck = await deckOf(TALK);
    const heard = record(deck, ['q-change', 'q-fragment']);
    deck.addEventListener('q-before-change', (event) => {
      if (event.to.h === 1) event.preventDefault();
    });
    assert.equal(deck.goTo('b'), false);
    assert.equal(deck.position?.h, 0);
    assert.deepEqual(heard, []);
    assert.equal(deck.goTo('c'), true);
  });

  it('is the deck of an event that was heard first', async () => {
    const outer = await deckOf(
      '<q-section><q-deck id="inner"><q-section>1</q-section><q-section>2</q-section></q-deck></q-section>',
    );
    const inner = find<QDeck>(outer, '#inner');
    const heard = oneEvent(outer, 'q-change');
    inner.next();
    assert.equal((await heard).target, inner);
    assert.deepEqual(outer.position, { h: 0, v: 0, f: -1 });
  });
});

describe('<q-deck> events whose listeners move the deck', () => {
  it('goes elsewhere from before a change', async () => {
    const deck = await deckOf(TALK);
    deck.addEventListener('q-before-change', ({ to }) => {
      if (to.h === 1) deck.goTo('c');
    });
    assert.equal(deck.goTo('b'), false, 'what was asked for did not happen');
    assert.equal(deck.currentSlide?.id, 'c');
  });

  for (const type of ['q-change', 'q-fragment'] as const) {
    it(`goes on from ${type}, and everybody hears the changes in order`, async () => {
      const deck = await deckOf(TALK);
      const seen: string[] = [];
      deck.addEventListener(type, () => {
        if (deck.position?.f === 0) deck.goTo('c');
      });
      deck.addEventListener('q-change', ({ slide, previousSlide, position }) =>
        seen.push(`${previousSlide?.id ?? ''} ${slide.id}/${position.f}`),
      );
      deck.next();
      await until(() => seen.length === 2);
      assert.deepEqual(seen, [' a/0', 'a c/-1']);
      assert.equal(deck.currentSlide?.id, 'c');
      assert.deepEqual(
        deck.slides.filter((each) => each.matches(':state(current)')).map(({ id }) => id),
        ['c'],
      );
    });
  }

  it('walks a whole deck from its own events', async () => {
    const deck = await deckOf(TALK);
    const seen: string[] = [];
    deck.addEventListener('q-change', ({ slide, position }) => {
      seen.push(`${slide.id}/${position.f}`);
      deck.next();
    });
    deck.next();
    await until(() => deck.currentSlide?.id === 'c' && seen.length === 3);
    assert.deepEqual(seen, ['a/0', 'b/-1', 'c/-1']);
  });

  it('goes on when a listener throws', async () => {
    const deck = await deckOf(TALK);
    const errors: string[] = [];
    const onError = (event: ErrorEvent): void => {
      event.preventDefault();
      errors.push(event.message);
    };
    // Mocha's own handler would fail the test for it.
    const { onerror } = window;
    window.onerror = null;
    addEventListener('error', onError);
    deck.addEventListener(
      'q-change',
      () => {
        throw new Error('broken listener');
      },
      { once: true },
    );
    assert.equal(deck.goTo('b'), true);
    removeEventListener('error', onError);
    window.onerror = onerror;
    assert.equal(deck.currentSlide?.id, 'b');
    assert.lengthOf(errors, 1);
    assert.equal(deck.goTo('c'), true);
  });

  it('stays out of the page once a listener removed it', async () => {
    const deck = await deckOf('<q-section><p q-fragment>1</p></q-section>');
    deck.addEventListener('q-before-change', () => deck.remove());
    assert.equal(deck.next(), false);
    assert.equal(find(deck, 'p').hasAttribute('q-state'), false);
  });
});
