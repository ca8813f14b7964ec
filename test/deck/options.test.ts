import { assert } from 'chai';
import '../../src/index.js';
import { QDeck } from '../../src/deck/deck.js';
import { QCode } from '../../src/elements/code/q-code.js';
import { defineMath } from '../../src/elements/math/define.js';
import { QFragment } from '../../src/elements/fragment.js';
import { QMath } from '../../src/elements/math/q-math.js';
import { QNotes } from '../../src/elements/notes.js';
import { QSection } from '../../src/elements/section.js';
import { defineCode } from '../../src/features/code.js';
import { DECK_OPTIONS, FRAGMENT_OPTIONS, SECTION_OPTIONS } from '../../src/model/deck-options.js';
import { camelCase } from '../../src/model/options.js';
import type { OptionSpec, OptionTable } from '../../src/model/options.js';
import { listen } from '../helpers/console.js';
import { find, fixture } from '../helpers/fixture.js';
import { deckOf } from '../helpers/shown.js';
import { shadowOf } from '../helpers/where.js';

const ELEMENTS: [tag: string, table: OptionTable][] = [
  ['q-deck', DECK_OPTIONS],
  ['q-section', SECTION_OPTIONS],
  ['q-fragment', FRAGMENT_OPTIONS],
];

const get = (element: Element, name: string): unknown => Reflect.get(element, camelCase(name));
const set = (element: Element, name: string, value: unknown): void => {
  assert.isTrue(Reflect.set(element, camelCase(name), value), `${name} can be set`);
};

/** A text that an option can read, and the value it stands for. */
function sample(name: string, spec: OptionSpec): [text: string, value: unknown] {
  if (spec.type === 'boolean') return ['', true];
  if (spec.type === 'number') return name === 'margin' || name === 'background-opacity' ? ['0.5', 0.5] : ['3', 3];
  if (spec.type === 'choice') {
    const word = spec.values.at(-1) ?? '';
    return [word, word];
  }
  return ['zoom', 'zoom'];
}

for (const [tag, table] of ELEMENTS) {
  describe(`<${tag}> options`, () => {
    for (const [name, spec] of Object.entries(table)) {
      const [text, value] = sample(name, spec);
      const fallback = spec.type === 'boolean' ? false : spec.default;

      it(`${name}: attribute, data-attribute and property`, () => {
        const element = fixture(`<${tag}></${tag}>`);
        assert.equal(get(element, name), fallback, 'default');
        element.setAttribute(name, text);
        assert.equal(get(element, name), value, 'attribute');
        element.removeAttribute(name);
        element.setAttribute(`data-${name}`, text);
        assert.equal(get(element, name), value, 'data-attribute');
        element.removeAttribute(`data-${name}`);
        set(element, name, text);
        assert.equal(get(element, name), value, 'property');
        assert.equal(element.getAttribute(name), text, 'reflects');
        set(element, name, null);
        assert.equal(element.hasAttribute(name), false, 'null clears');
        assert.equal(get(element, name), fallback, 'back to the default');
      });
    }
  });
}

describe('a boolean option', () => {
  const texts: [text: string, value: boolean][] = [
    ['', true],
    ['true', true],
    ['loop', true],
    ['TRUE', true],
    [' true ', true],
    ['false', false],
    ['False', false],
  ];
  for (const [text, value] of texts) {
    for (const name of ['loop', 'data-loop']) {
      it(`${name}=${JSON.stringify(text)} is ${value}`, () => {
        assert.equal(fixture<QDeck>(`<q-deck ${name}="${text}"></q-deck>`).loop, value);
      });
    }
  }

  const values: [value: unknown, on: boolean][] = [
    [true, true],
    ['', true],
    ['true', true],
    ['loop', true],
    [1, true],
    [false, false],
    ['false', false],
    [0, false],
    [null, false],
    [undefined, false],
    [Number.NaN, false],
  ];
  for (const [value, on] of values) {
    it(`set to ${JSON.stringify(value)} (${typeof value}) is ${on}`, () => {
      const deck = fixture<QDeck>('<q-deck></q-deck>');
      set(deck, 'loop', value);
      assert.equal(deck.loop, on);
      assert.equal(deck.hasAttribute('loop'), on);
    });
  }

  it('can be set off where a data-attribute says on', () => {
    const deck = fixture<QDeck>('<q-deck data-loop></q-deck>');
    deck.loop = false;
    assert.equal(deck.loop, false);
    assert.equal(deck.hasAttribute('data-loop'), true, "the author's attribute stays");
  });
});

describe('options of a deck at work', () => {
  it('are taken on together, however many change', async () => {
    const { controllers } = QDeck;
    let count = 0;
    QDeck.controllers = [
      ...controllers,
      () => ({
        connect() {
          count += 1;
        },
      }),
    ];
    const deck = fixture<QDeck>('<q-deck><q-section>A</q-section></q-deck>');
    QDeck.controllers = controllers;
    Object.assign(deck, { loop: true, width: 800, height: 600, noControls: true });
    await Promise.resolve();
    assert.equal(count, 2, 'once when connected, once for all changes');
    assert.equal(find(shadowOf(deck), '.stage').offsetWidth, 800);
  });

  it('leave a slide where it was scrolled to', async () => {
    const deck = await deckOf('<q-section scrollable id="a"><div style="height: 5000px">A</div></q-section>');
    const slide = find(deck, '#a');
    slide.scrollTop = 300;
    deck.slideNumber = 'c';
    await deck.updateComplete;
    await Promise.resolve();
    assert.equal(slide.scrollTop, 300);
  });
});

describe('what can only be read', () => {
  const READ_ONLY = {
    currentSlide: 1,
    previousSlide: 1,
    slides: 1,
    progress: 1,
    routes: 1,
    paused: 1,
    updateComplete: 1,
  };

  const classes: readonly [tag: string, of: { readonly prototype: HTMLElement }][] = [
    ['q-deck', QDeck],
    ['q-section', QSection],
    ['q-fragment', QFragment],
    ['q-notes', QNotes],
    ['q-code', QCode],
    ['q-math', QMath],
  ];

  before(() => {
    defineCode();
    defineMath();
  });

  for (const [tag, { prototype }] of classes) {
    const accessors = Object.entries(Object.getOwnPropertyDescriptors(prototype)).filter(
      ([, { get }]) => get !== undefined,
    );

    it(`can be assigned on <${tag}>, as React does, and stays as it is`, async () => {
      const element = fixture(`<${tag}></${tag}>`);
      const lines = await listen(() => {
        for (const [name, { set }] of accessors) {
          assert.isDefined(set, `${tag}.${name} has a setter`);
          if (name in READ_ONLY) assert.isTrue(Reflect.set(element, name, 'text'), name);
        }
      });
      const names = accessors.map(([name]) => name).filter((name) => name in READ_ONLY);
      assert.equal(
        lines.some(({ text }) => text.includes('] read-only: ')),
        names.length > 0,
      );
      for (const name of names) assert.notEqual(Reflect.get(element, name), 'text', name);
    });
  }

  it('does not keep a deck from its page where it is assigned before the deck is defined or put anywhere', () => {
    const deck = document.createElement('q-deck');
    for (const name of Object.keys(READ_ONLY)) assert.isTrue(Reflect.set(deck, name, 'text'), name);
    assert.isTrue(Reflect.set(deck, 'position', 'nowhere'), 'position');
    deck.innerHTML = '<q-section>A</q-section><q-section>B</q-section>';
    fixture('<div></div>').append(deck);
    assert.isTrue(deck.next());
    assert.isTrue(Reflect.set(deck, 'position', { h: 0, v: 0, f: -1 }), 'a place');
    assert.equal(deck.position?.h, 0);
  });
});

describe('an option that cannot be read', () => {
  const broken: [html: string, name: keyof QDeck, fallback: unknown][] = [
    ['width="wide"', 'width', 1280],
    ['width="-5"', 'width', 1280],
    ['width="0"', 'width', 1280],
    ['height="Infinity"', 'height', 720],
    ['margin="2"', 'margin', 0.04],
    ['min-scale="NaN"', 'minScale', 0.1],
    ['max-scale=""', 'maxScale', 4],
    ['navigation="sideways"', 'navigation', 'default'],
    ['transition-speed="warp"', 'transitionSpeed', 'default'],
    ['slide-number="roman"', 'slideNumber', 'none'],
    ['history="always"', 'history', ''],
    ['loop="maybe"', 'loop', false],
    ['data-width="wide"', 'width', 1280],
    ['view="cinema"', 'view', 'slides'],
    ['auto-slide="soon"', 'autoSlide', 0],
  ];
  for (const [html, name, fallback] of broken) {
    it(`${html} falls back, with one warning that names element and cure`, async () => {
      let deck: QDeck | undefined;
      const lines = await listen(async () => {
        deck = fixture<QDeck>(`<q-deck ${html}><q-section>A</q-section><q-section>B</q-section></q-deck>`);
        await deck.updateComplete;
        assert.equal(deck.next(), true, 'the deck goes on');
        assert.equal(deck[name], fallback);
      });
      assert.lengthOf(
        lines.filter(({ text }) => text.includes('] option: ')),
        1,
      );
      assert.match(lines[0]?.text ?? '', /<q-deck [\w-]+=".*"> .*should be /);
    });
  }
});
