import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { assertAccessible } from '../helpers/axe.js';
import { listen } from '../helpers/console.js';
import { find, fixture, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { click } from '../helpers/pointer.js';
import { isShown, settled } from '../helpers/shown.js';

const file = (name: string): string => new URL(`../pages/source/${name}`, import.meta.url).href;
const TALK = file('talk.html');
const LINK = `<a href="${TALK}">My talk</a>`;

/** A deck whose slides have come from elsewhere. */
async function loaded(attributes: string, content = LINK): Promise<QDeck> {
  const deck = fixture<QDeck>(`<q-deck ${attributes}>${content}</q-deck>`);
  await until(() => deck.slides.length > 0 && deck.position, 'the talk is there');
  await settled(deck);
  return deck;
}

function shadow(deck: QDeck): ShadowRoot {
  if (!deck.shadowRoot) throw new Error('The deck has no shadow root');
  return deck.shadowRoot;
}

const ids = (deck: QDeck): string[] => deck.slides.map(({ id }) => id);

/** What a deck shows while it has no slides. */
const failure = (deck: QDeck): Promise<HTMLElement> =>
  until(() => deck.shadowRoot?.querySelector<HTMLElement>('.source-failed'), 'it says what is wrong');

describe('a deck from another page', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'harm');
  });

  it('takes the slides of the first deck there, and moves through them by keys', async () => {
    const deck = await loaded(`src="${TALK}"`);
    assert.deepEqual(ids(deck), ['one', 'two', 'three', 'four']);
    find(shadow(deck), '.viewport').focus();
    await press('ArrowRight');
    assert.equal(deck.currentSlide?.id, 'two');
    await press('ArrowRight');
    await press('ArrowRight');
    assert.deepEqual(deck.position, { h: 1, v: 0, f: 1 });
    assert.deepEqual(await listen(() => assertAccessible(deck)), []);
  });

  it('is ready only then', async () => {
    const deck = document.createElement('q-deck');
    deck.src = TALK;
    const slides = new Promise<number>((resolve) => {
      deck.addEventListener('q-ready', () => resolve(deck.slides.length));
    });
    fixture('<div></div>').append(deck);
    assert.equal(await slides, 4);
  });

  it('takes the deck that the address names', async () => {
    const deck = await loaded(`data-src="${TALK}#other"`);
    assert.deepEqual(ids(deck), ['only']);
  });

  const places: [hash: string, ids: string[], at: string][] = [
    ['#other=0', ['only'], '0/0/-1'],
    ['#other=only', ['only'], '0/0/-1'],
    ['#main=two/0', ['one', 'two', 'three', 'four'], '1/0/0'],
    ['#/2/1', ['one', 'two', 'three', 'four'], '2/1/-1'],
    ['#/four&other=0', ['one', 'two', 'three', 'four'], '2/1/-1'],
    ['#three', ['one', 'two', 'three', 'four'], '2/0/-1'],
    ['#only', ['only'], '0/0/-1'],
    ['#nowhere=1', ['one', 'two', 'three', 'four'], '1/0/-1'],
    ['#/%', ['one', 'two', 'three', 'four'], '0/0/-1'],
  ];
  for (const [hash, slides, at] of places) {
    it(`starts where a shared link leads: ${hash}`, async () => {
      const deck = await loaded(`src="${TALK}${hash}"`);
      assert.deepEqual(ids(deck), slides);
      assert.equal(Object.values(deck.position ?? {}).join('/'), at);
    });
  }

  it('starts where its own page says, rather than where the link to the talk leads', async () => {
    history.replaceState(history.state, '', '#mine=three');
    try {
      const deck = await loaded(`src="${TALK}#/1" id="mine" history`);
      assert.equal(deck.currentSlide?.id, 'three');
    } finally {
      history.replaceState(history.state, '', '#');
    }
  });

  it('takes over options that it does not set itself, but not those of a page of its own', async () => {
    const deck = await loaded(`src="${TALK}" slide-number="c"`);
    assert.deepEqual(
      [deck.loop, deck.transition, deck.slideNumber, deck.fullPage, deck.history],
      [true, 'none', 'c', false, ''],
    );
    assert.deepEqual(deck.getAttributeNames(), ['src', 'slide-number'], "its attributes are the author's");
    assert.isTrue(deck.prev(), 'loop');
    assert.equal(deck.currentSlide?.id, 'four');
  });

  it('takes the header and footer along', async () => {
    const deck = await loaded(`src="${TALK}"`);
    await until(() => isShown(find(deck, '[slot="footer"]')), 'the footer is shown');
  });

  it('resolves addresses against the page of the talk', async () => {
    const deck = await loaded(`src="${TALK}"`);
    const dot = new URL('../pages/img/fog.svg', import.meta.url).href;
    const picture = find<HTMLImageElement>(deck, '#one img');
    assert.equal(picture.getAttribute('src'), dot);
    assert.equal(picture.getAttribute('srcset'), `${dot} 1x, ${dot}?2 2x`);
    assert.equal(find(deck, '#near').getAttribute('href'), '#two');
    assert.equal(find(deck, '#far').getAttribute('href'), file('other.html'));
    assert.include(find(deck, '#coloured').style.background, dot);
    assert.equal(find(deck, '#two').getAttribute('background-image'), dot);
    assert.equal(find(deck, '#one').lang, 'de');
  });

  it('takes out what could do harm', async () => {
    for (const spelling of ['', 'data-trusted', 'data-q-trusted']) {
      const filtered = await loaded(`src="${TALK}" ${spelling}`);
      assert.isNull(filtered.querySelector('script, iframe, [onclick], [onerror]'));
    }
    const deck = await loaded(`src="${TALK}"`);
    assert.isFalse(find(deck, '#bad').hasAttribute('href'));
    await click(find(deck, '#one h2'));
    assert.notProperty(globalThis, 'harm');
    assert.include(find(deck, '#two q-code pre').textContent, 'if (a < b)');
  });

  it('leaves it in where the author trusts the page; scripts do not run', async () => {
    const deck = await loaded(`src="${TALK}" trusted`);
    assert.isNotNull(deck.querySelector('#one iframe'));
    assert.isTrue(find(deck, '#one').hasAttribute('onclick'));
    assert.isNull(deck.querySelector('script:not([type])'));
    assert.notProperty(globalThis, 'harm');
  });

  it('finds a deck in another spelling, and heeds the base of its page', async () => {
    const deck = await loaded(`src="${file('fence.html')}"`);
    assert.deepEqual(
      deck.slides.map(({ textContent }) => textContent.trim()),
      ['Fenced', 'Second'],
    );
    assert.equal(find(deck, 'img').getAttribute('src'), new URL('../pages/img/fog.svg', import.meta.url).href);
  });

  it('keeps what the author has put into it, out of sight', async () => {
    const deck = await loaded(`src="${TALK}"`, `${LINK} or words`);
    const link = find(deck, ':scope > a');
    assert.isFalse(isShown(link));
    deck.remove();
    assert.deepEqual(
      [...deck.childNodes].map(({ textContent }) => textContent),
      ['My talk', ' or words'],
    );
    fixture('<div></div>').append(deck);
    await until(() => deck.slides.length === 4, 'it has its slides again');
  });

  it('shows that it loads, in the size that it will have', async () => {
    const { fetch } = globalThis;
    let answer = (): void => undefined;
    const wait = new Promise<void>((resolve) => {
      answer = resolve;
    });
    globalThis.fetch = async (...asked) => {
      await wait;
      return fetch(...asked);
    };
    const deck = fixture<QDeck>(`<q-deck src="${TALK}" style="inline-size: 640px">${LINK}</q-deck>`);
    try {
      await until(() => deck.matches(':state(loading)'), 'it loads');
      assert.closeTo(deck.getBoundingClientRect().height, 360, 1);
      const bar = find(shadow(deck), '[role="progressbar"]');
      await until(() => isShown(bar), 'after a while it shows that it loads');
      await assertAccessible(deck);
    } finally {
      globalThis.fetch = fetch;
    }
    answer();
    await until(() => deck.slides.length === 4, 'the talk is there');
    assert.isFalse(deck.matches(':state(loading)'));
    assert.isNull(shadow(deck).querySelector('[role="progressbar"]'));
  });

  it('loads the other where the address changes', async () => {
    const deck = await loaded(`src="${TALK}"`);
    deck.src = file('fence.html');
    await until(() => deck.slides.length === 2, 'the other is there');
    assert.isNull(deck.querySelector('#one'));
    deck.removeAttribute('src');
    await until(() => deck.slides.length === 0, "the author's own is left");
    assert.isTrue(isShown(find(deck, 'a')));
  });

  for (const [what, src, says] of [
    ['there is no such page', file('nowhere.html'), /404/],
    ['there is no deck in it', file('article.html'), /no deck in/],
    ['it is no page', new URL('../pages/img/fog.svg', import.meta.url).href, /image\/svg/],
    ['it is itself', file('itself.html'), /itself in it/],
    ['the server is not to be reached', 'http://localhost:1/talk.html', /could not be reached/],
    ['it is no address', 'http://[', /could not be reached|about:invalid/],
  ] as const) {
    it(`says so where ${what}, and leaves the author's link`, async () => {
      const lines = await listen(async () => {
        const deck = fixture<QDeck>(`<q-deck src="${src}">${LINK}</q-deck>`);
        const box = await failure(deck);
        assert.match(box.textContent, says);
        assert.equal(box.getAttribute('role'), 'alert');
        assert.isTrue(isShown(find(deck, 'a')));
        await assertAccessible(deck);
      });
      assert.match(lines.map(({ text }) => text).join(), says);
    });
  }

  it('loads again where the button is pressed', async () => {
    await listen(async () => {
      const deck = fixture<QDeck>(`<q-deck src="${file('nowhere.html')}">${LINK}</q-deck>`);
      await failure(deck);
      const { fetch } = globalThis;
      globalThis.fetch = () => fetch(TALK);
      try {
        find(shadow(deck), '.source-failed button').focus();
        await press('Enter');
        await until(() => deck.slides.length === 4, 'the talk is there');
        assert.isNull(shadow(deck).querySelector('.source-failed'));
      } finally {
        globalThis.fetch = fetch;
      }
    });
  });

  it('shows its own slides where the talk does not come', async () => {
    const lines = await listen(async () => {
      const deck = await loaded(`src="${file('nowhere.html')}"`, '<q-section id="own">Own</q-section>');
      assert.deepEqual(ids(deck), ['own']);
    });
    assert.match(lines.map(({ text }) => text).join(), /404/);
  });

  it('ends where a talk has itself on a slide', async () => {
    await listen(async () => {
      const deck = await loaded(`src="${file('inside.html')}"`);
      const inner = find<QDeck>(deck, 'q-deck');
      assert.match((await failure(inner)).textContent, /itself in it/);
    });
  });
});

describe('a deck that holds its source', () => {
  const SOURCE =
    '<q-section id="a"><h2>A &amp; B</h2></q-section> <q-section id="b" onclick="x()"><p q-fragment>b</p></q-section>';

  for (const [what, open, close] of [
    ['script', '<script type="text/html">', '</script>'],
    ['template', '<template>', '</template>'],
  ] as const) {
    it(`makes slides of a ${what}`, async () => {
      const deck = await loaded('', `${open}${SOURCE}${close}`);
      assert.deepEqual(ids(deck), ['a', 'b']);
      assert.isFalse(find(deck, ':scope > #b').hasAttribute('onclick'));
      assert.equal(find(deck, 'h2').textContent, 'A & B');
    });
  }

  it('leaves a template alone that stands beside slides', async () => {
    const deck = await loaded('', '<template><q-section>No</q-section></template><q-section id="own">Own</q-section>');
    assert.deepEqual(ids(deck), ['own']);
  });

  it('takes slides out of a header, once', async () => {
    const header = '<header slot="header">Top <q-section id="in">In</q-section></header>';
    const deck = await loaded('', `<template>${header}<q-section id="second">After</q-section></template>`);
    const made = [...deck.children];
    await settled(deck);
    assert.deepEqual(ids(deck), ['in', 'second']);
    assert.deepEqual([...deck.children], made, 'they were made anew');
    assert.equal(find(deck, 'header').textContent, 'Top ');
  });
});
