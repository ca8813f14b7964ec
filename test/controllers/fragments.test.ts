import { assert } from 'chai';
import '../../src/index.js';
import type { FragmentEvent } from '../../src/index.js';
import { find, fixture, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { deckOf, isShown, settle, shownIds, tabStops } from '../helpers/shown.js';

const FRAGMENTS = 'q-fragment, [q-fragment]';

/** The ids of the fragments shown at each step of the first slide, from none to all. */
async function walk(slide: string): Promise<string[]> {
  const deck = await deckOf(`<q-section>${slide}</q-section><q-section>End</q-section>`);
  const seen: string[] = [];
  for (;;) {
    settle(deck);
    seen.push(shownIds(deck, FRAGMENTS).join(' '));
    deck.next();
    if (deck.position?.h !== 0) break;
  }
  const back: string[] = [];
  while (deck.prev()) {
    settle(deck);
    back.unshift(shownIds(deck, FRAGMENTS).join(' '));
  }
  assert.deepEqual(back, seen, 'the way back shows the same');
  return seen;
}

describe('visibility of fragments', () => {
  const rows: [what: string, slide: string, seen: string[]][] = [
    ['in document order', '<p q-fragment id="a">A</p><q-fragment id="b">B</q-fragment>', ['', 'a', 'a b']],
    [
      'by number first',
      '<p q-fragment id="a">A</p><p q-fragment index="2" id="b">B</p><p q-fragment index="1" id="c">C</p>',
      ['', 'c', 'b c', 'a b c'],
    ],
    [
      'equal numbers together',
      '<p q-fragment index="1" id="a">A</p><p q-fragment id="b">B</p><p q-fragment index="1" id="c">C</p>',
      ['', 'a c', 'a b c'],
    ],
    [
      '"with" together',
      '<p q-fragment id="a">A</p><p q-fragment with id="b">B</p><p q-fragment id="c">C</p>',
      ['', 'a b', 'a b c'],
    ],
    [
      'nested',
      '<q-fragment id="a">A<q-fragment id="b">B</q-fragment></q-fragment><q-fragment id="c">C</q-fragment>',
      ['', 'a', 'a b', 'a b c'],
    ],
    [
      'nested with a smaller number',
      '<q-fragment id="a" index="2">A<q-fragment id="b" index="1">B</q-fragment></q-fragment>',
      ['', 'a b'],
    ],
    [
      'fade-out',
      '<q-fragment effect="fade-out" id="a">A</q-fragment><p q-fragment="fade-out" id="b">B</p>',
      ['a b', 'b', ''],
    ],
    ['current-visible', '<p q-fragment="current-visible" id="a">A</p><p q-fragment id="b">B</p>', ['', 'a', 'b']],
    ['fade-in-then-out', '<p q-fragment="fade-in-then-out" id="a">A</p><p q-fragment id="b">B</p>', ['', 'a', 'b']],
    [
      'fade-in-then-out while a fragment inside is current',
      '<div q-fragment="fade-in-then-out" id="a">A<p q-fragment id="b">B</p></div><p q-fragment id="c">C</p>',
      ['', 'a', 'a b', 'c'],
    ],
    [
      'the effect in another case',
      '<p q-fragment="Fade-Out" id="a">A</p><q-fragment effect=" fade-out " id="b">B</q-fragment>',
      ['a b', 'b', ''],
    ],
    ['an effect that is none', '<p q-fragment="explode" id="a">A</p>', ['', 'a']],
    ...['semi-fade-out', 'grow', 'shrink', 'strike', 'highlight-red', 'highlight-current-blue', 'custom'].map(
      (effect): [string, string, string[]] => [effect, `<p q-fragment="${effect}" id="a">A</p>`, ['a', 'a']],
    ),
    ...['fade-up', 'fade-down', 'fade-left', 'fade-right', 'fade-in-then-semi-out'].map(
      (effect): [string, string, string[]] => [
        effect,
        `<q-fragment effect="${effect}" id="a">A</q-fragment>`,
        ['', 'a'],
      ],
    ),
  ];
  for (const [what, slide, seen] of rows) {
    it(`${what}: ${slide}`, async () => {
      assert.deepEqual(await walk(slide), seen);
    });
  }

  it('keeps a hidden fragment in its place, out of the tab order', async () => {
    const before = fixture<HTMLButtonElement>('<button>Before</button>');
    const deck = await deckOf(
      '<q-section><q-fragment id="f"><a id="l" href="#x">Link</a></q-fragment><p id="p">Below</p></q-section>',
      'transition="none" no-controls',
    );
    const after = fixture<HTMLButtonElement>('<button>After</button>');
    const { y } = find(deck, '#p').getBoundingClientRect();
    assert.notInclude(await tabStops(before, after), 'l');
    deck.next();
    settle(deck);
    assert.equal(find(deck, '#p').getBoundingClientRect().y, y);
    assert.include(await tabStops(before, after), 'l');
  });

  it('shows what was hidden in list items, table rows and drawings', async () => {
    const deck = await deckOf(`<q-section>
      <ul><li q-fragment id="li">Item</li></ul>
      <table><tr q-fragment id="tr"><td>Cell</td></tr></table>
      <svg viewBox="0 0 9 9"><g q-fragment id="g"><rect width="9" height="9"></rect></g></svg></q-section>`);
    for (const id of ['li', 'tr', 'g']) {
      assert.equal(isShown(find(deck, `#${id}`)), false, `${id} before`);
      deck.next();
      settle(deck);
      assert.equal(isShown(find(deck, `#${id}`)), true, `${id} after`);
    }
    assert.equal(getComputedStyle(find(deck, '#tr')).display, 'table-row');
    assert.equal(getComputedStyle(find(deck, '#li')).display, 'list-item');
  });

  it('shows all at once, without steps or effects, with no-fragments', async () => {
    const deck = await deckOf(
      `<q-section><p q-fragment id="a">A</p><p q-fragment="fade-out" id="b">B</p><p q-fragment="current-visible" id="c">C</p>
       <p q-fragment="grow" id="d">D</p></q-section><q-section id="z">Z</q-section>`,
      'transition="none" no-fragments',
    );
    assert.deepEqual(shownIds(deck, FRAGMENTS), ['a', 'b', 'c', 'd']);
    assert.equal(getComputedStyle(find(deck, '#d')).scale, 'none');
    deck.next();
    assert.deepEqual(shownIds(deck), ['z']);
    deck.noFragments = false;
    deck.first();
    await until(() => shownIds(deck, FRAGMENTS).join() === 'b,d');
  });

  it('enters a slide from behind with everything shown', async () => {
    const deck = await deckOf(
      '<q-section><p q-fragment id="a">A</p><p q-fragment id="b">B</p></q-section><q-section>Z</q-section>',
    );
    deck.last();
    deck.prev();
    settle(deck);
    assert.deepEqual(shownIds(deck, FRAGMENTS), ['a', 'b']);
  });

  it('keeps the keys when the fragment with the focus goes', async () => {
    const deck = await deckOf(
      '<q-section><q-fragment><a href="#x">A</a></q-fragment></q-section><q-section id="b">B</q-section>',
    );
    deck.next();
    settle(deck);
    find(deck, 'a').focus();
    await press('ArrowLeft');
    settle(deck);
    await until(() => deck.shadowRoot?.activeElement);
    await press('ArrowRight', 'ArrowRight');
    assert.deepEqual(shownIds(deck), ['b']);
  });
});

describe('effects of fragments', () => {
  /** What a style says before its step, at it, and after the next one. */
  const rows: [effect: string, property: string, values: [string, string, string]][] = [
    ['fade-in', 'opacity', ['0', '1', '1']],
    ['fade-out', 'opacity', ['1', '0', '0']],
    ['semi-fade-out', 'opacity', ['1', '0.5', '0.5']],
    ['fade-in-then-semi-out', 'opacity', ['0', '1', '0.5']],
    ['fade-in-then-out', 'opacity', ['0', '1', '0']],
    ['current-visible', 'opacity', ['0', '1', '0']],
    ['grow', 'scale', ['1', '1.3', '1.3']],
    ['shrink', 'scale', ['1', '0.7', '0.7']],
    ['fade-up', 'opacity', ['0', '1', '1']],
    ['custom', 'opacity', ['1', '1', '1']],
    ['custom', '--q-fragment-progress', ['0', '1', '1']],
    ['fade-in', '--q-fragment-progress', ['0', '1', '1']],
    ['highlight-current-red', '--q-fragment-progress', ['0', '1', '0']],
    ['highlight-red', '--q-fragment-progress', ['0', '1', '1']],
  ];
  for (const [effect, property, values] of rows) {
    for (const tag of ['p', 'q-fragment']) {
      it(`${effect} on ${tag}: ${property} is ${values.join(', ')}`, async () => {
        const attribute = tag === 'p' ? 'q-fragment' : 'effect';
        const deck = await deckOf(
          `<q-section><${tag} ${attribute}="${effect}" id="f">F</${tag}><p q-fragment>Next</p></q-section>`,
        );
        const seen: string[] = [];
        do {
          settle(deck);
          seen.push(getComputedStyle(find(deck, '#f')).getPropertyValue(property));
        } while (deck.next());
        assert.deepEqual(seen, values);
      });
    }
  }

  for (const [effect, from] of Object.entries({
    'fade-up': '0 40px',
    'fade-down': '0 -40px',
    'fade-left': '40px 0',
    'fade-right': '-40px 0',
  })) {
    it(`${effect} comes from ${from}`, async () => {
      const deck = await deckOf(`<q-section><p q-fragment="${effect}">F</p></q-section>`);
      const [x, y] = from.split(' ').map(Number.parseFloat);
      const { translate } = getComputedStyle(find(deck, 'p'));
      assert.deepEqual(translate.split(' ').map(Number.parseFloat), y === 0 ? [x] : [x, y]);
      deck.next();
      settle(deck);
      assert.match(getComputedStyle(find(deck, 'p')).translate, /^(0px)?( 0px)?(none)?$/);
    });
  }

  it('strikes text through with its own colour', async () => {
    const deck = await deckOf('<q-section><p q-fragment="strike" style="color: rgb(0, 0, 255)">F</p></q-section>');
    const style = getComputedStyle(find(deck, 'p'));
    assert.match(style.textDecorationLine, /line-through/);
    assert.match(style.textDecorationColor, /[,/] 0\)$/);
    deck.next();
    settle(deck);
    assert.match(style.textDecorationColor, /^(rgb\(0, 0, 255\)|color\(srgb 0 0 1\))$/);
  });

  it("turns text to the theme's red, and back where only current", async () => {
    const deck = await deckOf(
      `<q-section style="--q-red: rgb(200, 0, 0)"><p q-fragment="highlight-red" id="a">F</p><p q-fragment="highlight-current-red" id="b">G</p>
       <p q-fragment>H</p></q-section>`,
    );
    const red = (id: string): boolean =>
      /^(rgb\(200, 0, 0\)|color\(srgb 0\.784\d* 0 0\))$/.test(getComputedStyle(find(deck, id)).color);
    const seen: boolean[][] = [];
    do {
      settle(deck);
      seen.push([red('#a'), red('#b')]);
    } while (deck.next());
    assert.deepEqual(seen, [
      [false, false],
      [true, false],
      [true, true],
      [true, false],
    ]);
  });

  it('lets a theme draw an effect of its own from the progress', async () => {
    const style = fixture('<style>.turn { rotate: calc(var(--q-fragment-progress) * 90deg) }</style>');
    const deck = await deckOf('<q-section><p q-fragment="custom" class="turn">F</p></q-section>');
    assert.equal(getComputedStyle(find(deck, 'p')).rotate, '0deg');
    deck.next();
    settle(deck);
    assert.equal(getComputedStyle(find(deck, 'p')).rotate, '90deg');
    style.remove();
  });

  it('tells what was shown and hidden, and in which direction', async () => {
    const deck = await deckOf(
      '<q-section><p q-fragment index="1" id="a">A</p><p q-fragment index="1" id="b">B</p><p q-fragment id="c">C</p></q-section>',
    );
    const told: string[] = [];
    deck.addEventListener('q-fragment', ({ elements, shown }: FragmentEvent) =>
      told.push(`${shown ? '+' : '-'}${elements.map(({ id }) => id).join()}`),
    );
    deck.next();
    deck.next();
    deck.prev();
    deck.goTo({ h: 0, v: 0, f: 1 });
    deck.goTo({ h: 0, v: 0, f: -1 });
    assert.deepEqual(told, ['+a,b', '+c', '-c', '+c', '-a,b,c']);
  });
});

describe('a fragment around the last step', () => {
  const SLIDE = `<q-section id="a">
    <q-fragment id="outer" effect="current-visible"><p>1</p><b id="inner" q-fragment>2</b></q-fragment>
    <p id="plain" q-fragment="fade-in-then-out">3 <i q-fragment>4</i></p><p id="after" q-fragment>5</p>
  </q-section>`;

  /** Which fragments are said to hold the last step. */
  const holding = (deck: Element): string[] =>
    [...deck.querySelectorAll('q-fragment, [q-fragment]')]
      .filter((each) => each.matches(':state(holding), [q-state~="holding"]'))
      .map(({ id }) => id);

  it('is said to hold it, and is seen so long', async () => {
    const deck = await deckOf(SLIDE, 'full-page history="none" transition="none"');
    const rows: [key: string, holders: string[], seen: string[]][] = [
      ['ArrowRight', [], ['outer']],
      ['ArrowRight', ['outer'], ['outer', 'inner']],
      ['ArrowRight', [], ['plain']],
      ['ArrowRight', ['plain'], ['plain']],
      ['ArrowRight', [], ['after']],
      ['ArrowLeft', ['plain'], ['plain']],
      ['ArrowLeft', [], ['plain']],
      ['ArrowLeft', ['outer'], ['outer', 'inner']],
    ];
    for (const [key, holders, seen] of rows) {
      await press(key);
      settle(deck);
      assert.deepEqual(holding(deck), holders);
      assert.deepEqual(shownIds(deck, '#outer, #inner, #plain, #after'), seen);
    }
    deck.remove();
    assert.deepEqual(holding(deck), []);
  });
});
