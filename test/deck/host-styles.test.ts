import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { withFeature } from '../helpers/features.js';
import { find, fixture, nextFrame, until } from '../helpers/fixture.js';
import { HOST_STYLES } from '../helpers/host-styles.js';
import { press } from '../helpers/keys.js';
import { deckOf, isShown, settle } from '../helpers/shown.js';
import { shadowOf } from '../helpers/where.js';

const TALK = `
  <q-section id="a"><h2>Title</h2><p>Text and <a href="#b">a link</a></p><p q-fragment>Step</p></q-section>
  <section class="wrapper"><q-section id="b"><ul><li>Point</li></ul></q-section></section>
  <q-section id="s"><q-section id="s1"><h2>Stack</h2></q-section><q-section id="s2">More</q-section></q-section>`;

/** The box of the deck is the page's to decide; here it is fixed, to see that all in it is the same. */
const BOX =
  'margin: 0; width: 640px; height: 360px; min-width: 0; max-width: none; max-height: none; border: 0; aspect-ratio: auto; box-sizing: border-box; float: none'.replaceAll(
    ';',
    ' !important;',
  );

/** Room for it to be seen. */
const ROOM = 'width: 700px; max-width: none; height: auto; max-height: none; overflow: visible; margin: 0; '.replaceAll(
  ';',
  ' !important;',
);

/** Parts of a deck that are looked at: of its own tree and of its slides. */
const PARTS = [
  '.viewport',
  '.stage',
  '.controls',
  '.control--left svg',
  '.control--right',
  '.control--up',
  '.progress',
  '.progress span',
  '.number',
];
const OVER: Readonly<Record<string, readonly string[]>> = {
  '?': ['.help', '.help header', '.help header button', '.help dl', '.help kbd'],
  g: ['.go-to', '.go-to input'],
  o: ['.overview', '.overview .bar', '.overview .find input', '.overview .close', '.tile', '.tile[aria-current]'],
};

/** Where something is in the deck, or in the window where it is over the page, in px; the number is as wide as its font makes it. */
function boxIn(deck: QDeck, element: Element): number[] {
  const { x, bottom: below } = element.closest('dialog')
    ? { x: 0, bottom: innerHeight }
    : find(shadowOf(deck), '.viewport').getBoundingClientRect();
  const { left, bottom, width, height } = element.getBoundingClientRect();
  const place = [left - x, below - bottom];
  return element.matches('.number') ? place : [...place, width, height];
}

function boxes(deck: QDeck, selectors: readonly string[], root: ParentNode = shadowOf(deck)): Record<string, number[]> {
  return Object.fromEntries(selectors.map((selector) => [selector, boxIn(deck, find(root, selector))]));
}

/** Walks through a deck and its modes, and tells where everything is. */
async function survey(deck: QDeck): Promise<Record<string, unknown>> {
  const seen: Record<string, unknown> = {};
  deck.first();
  do {
    await deck.updateComplete;
    settle(deck);
    settle(find(shadowOf(deck), '.chrome'));
    const { id } = deck.currentSlide ?? {};
    seen[`${String(id)}/${String(deck.position?.f)}`] = {
      ...boxes(
        deck,
        PARTS.filter((part) => part !== '.control--up' || id?.startsWith('s')),
      ),
      ...boxes(deck, [`#${String(id)}`], deck),
      shown: [...deck.querySelectorAll('q-section, [q-fragment]')].filter(isShown).map((each) => each.id || 'fragment'),
    };
  } while (deck.next());
  deck.first();
  for (const [key, parts] of Object.entries(OVER)) {
    find(shadowOf(deck), '.viewport').focus();
    await press(key);
    await until(
      () => parts.every((part) => shadowOf(deck).querySelector(part)?.checkVisibility()),
      `${key} has opened`,
    );
    if (key === 'o') {
      await until(() => ['#a', '#s2'].every((id) => find(deck, id).getBoundingClientRect().width > 0));
    }
    settle(deck);
    seen[key] = boxes(deck, parts);
    if (key === 'o') seen.tiles = boxes(deck, ['#a', '#b', '#s1', '#s2'], deck);
    await press('Escape');
    await until(
      () =>
        !shadowOf(deck)
          .querySelector(parts[0] ?? '')
          ?.checkVisibility(),
      `${key} has closed`,
    );
  }
  return seen;
}

/** Fails where something is more than a pixel from where it was. */
function assertAsBefore(now: unknown, then: unknown, path = ''): void {
  if (typeof then === 'number' && typeof now === 'number') assert.closeTo(now, then, 1, path);
  else if (typeof then === 'object' && then !== null) {
    assert.sameMembers(Object.keys(now ?? {}), Object.keys(then), path);
    for (const [key, value] of Object.entries(then))
      assertAsBefore((now as Record<string, unknown>)[key], value, `${path} ${key}`);
  } else assert.strictEqual(now, then, path);
}

const deckIn = (page: Element): QDeck => find<QDeck>(page, 'q-deck');

/** A deck in the column of a page. */
async function pageWith(sheet = '', attributes = `style="${BOX}"`): Promise<QDeck> {
  fixture(`<style>${sheet}</style>`);
  const page = fixture(
    `<main class="container entry" style="${ROOM}"><h2>Page</h2><q-deck transition="none" slide-number="c/t" class="alignwide" ${attributes}>${TALK}</q-deck></main>`,
  );
  return withFeature('number', async () => {
    const deck = deckIn(page);
    await until(() => shadowOf(deck).querySelector('.announcer'));
    return deck;
  });
}

describe('in a page whose sheet is about everything', () => {
  let plain: Record<string, unknown> = {};

  before(async () => {
    const deck = await pageWith();
    plain = await survey(deck);
    assert.containsAllKeys(plain, ['a/-1', 'a/0', 'b/-1', 's1/-1', 's2/-1', '?', 'g', 'o', 'tiles']);
  });

  for (const [name, sheet] of Object.entries(HOST_STYLES)) {
    it(`slides, chrome and dialogs are where they are without it: ${name}`, async () => {
      const deck = await pageWith(sheet);
      await nextFrame();
      assertAsBefore(await survey(deck), plain);
    });
  }
});

describe('the column of a page', () => {
  const { CMS = '', COMPONENTS = '', NOTHING = '' } = HOST_STYLES;
  const columns: [where: string, sheet: string, attributes: string, width: number][] = [
    ['as wide as the text', CMS, '', 645],
    ['wider than the text, as the page has it', CMS, 'class="alignwide"', 700],
    ['as wide as its container', COMPONENTS, '', 516],
    ['with nothing else said', NOTHING, '', 700],
    ['with a size of the page', NOTHING, 'style="width: 50%"', 350],
  ];
  for (const [where, sheet, attributes, width] of columns) {
    it(`has the deck ${where}`, async () => {
      fixture(`<style>${sheet} main { width: 700px !important; }</style>`);
      const column = sheet === COMPONENTS ? 'container' : 'entry';
      const page = fixture(
        `<main class="${column}" style="box-sizing: border-box"><q-deck transition="none" margin="0" ${attributes}>${TALK}</q-deck></main>`,
      );
      const deck = deckIn(page);
      await until(() => deck.currentSlide);
      const own = column === 'container' ? Math.min(deck.parentElement?.clientWidth ?? 0, 540) - 24 : width;
      const { width: is, height } = deck.getBoundingClientRect();
      assert.closeTo(is, own, 0.5);
      assert.closeTo(height, (is * 720) / 1280, 0.5);
      await until(() => Math.abs(find(deck, '#a').getBoundingClientRect().width - is) < 1, 'the slide fills it');
    });
  }
});

describe('what text takes over from where a deck stands', () => {
  const LOUD =
    'text-align: right; text-transform: uppercase; letter-spacing: 3px; word-spacing: 9px; white-space: pre; text-indent: 4em; text-shadow: 0 0 2px; ' +
    'font: italic small-caps 700 9px/3 cursive; writing-mode: vertical-rl';
  const NAMES = [
    'text-align',
    'text-transform',
    'letter-spacing',
    'word-spacing',
    'white-space',
    'text-indent',
    'text-shadow',
    'writing-mode',
    'font-style',
    'font-variant-caps',
    'font-weight',
    'font-size',
    'line-height',
    'font-family',
    'color',
  ];

  it('stops at the deck', async () => {
    const styles: string[][] = [];
    for (const style of ['', LOUD]) {
      const around = fixture(
        `<div style="${style}; width: 600px; height: 400px"><q-deck><q-section><p>Text</p></q-section></q-deck></div>`,
      );
      await until(() => deckIn(around).currentSlide);
      for (const element of [find(around, 'p'), find(shadowOf(deckIn(around)), '.chrome')]) {
        const style = getComputedStyle(element);
        styles.push(NAMES.map((name) => `${name}: ${style.getPropertyValue(name)}`));
      }
    }
    assert.deepEqual(styles.slice(2), styles.slice(0, 2));
  });

  it('is the direction, the language and the colour scheme, though', async () => {
    const around = fixture(
      '<div dir="rtl" lang="ar" style="color-scheme: dark; visibility: hidden"><q-deck><q-section><p>Text</p></q-section></q-deck></div>',
    );
    await until(() => deckIn(around).currentSlide);
    const { direction, colorScheme, visibility } = getComputedStyle(find(around, 'p'));
    assert.deepEqual(
      { direction, colorScheme, visibility },
      { direction: 'rtl', colorScheme: 'dark', visibility: 'hidden' },
    );
    assert.isTrue(find(around, 'p').matches(':lang(ar)'));
  });

  it('is what the page says of the deck itself', async () => {
    fixture('<style>q-deck { letter-spacing: 2px; text-align: center }</style>');
    const deck = await deckOf('<q-section><p>Text</p></q-section>');
    const { letterSpacing, textAlign } = getComputedStyle(find(deck, 'p'));
    assert.deepEqual([letterSpacing, textAlign], ['2px', 'center']);
  });

  it('lets text on a slide run from top to bottom', async () => {
    fixture('<style>#v { writing-mode: vertical-rl }</style>');
    const deck = await deckOf('<q-section id="v"><p>Text</p></q-section>', 'margin="0" style="width: 640px"');
    const { width, height } = find(deck, '#v').getBoundingClientRect();
    assert.deepEqual([width, height].map(Math.round), [640, 360]);
  });
});
