import { assert } from 'chai';
import fc from 'fast-check';
import {
  DECK_OPTIONS,
  EFFECTS,
  FRAGMENT_OPTIONS,
  SECTION_OPTIONS,
  NUMBER_FORMATS,
} from '../../src/model/deck-options.js';
import { camelCase, optionText, parseOption } from '../../src/model/options.js';
import type { OptionSpec, OptionTable } from '../../src/model/options.js';
import { SPEEDS, TRANSITIONS } from '../../src/model/transition.js';

/** What is asked for, what comes of it, and whether it was understood. */
type Row = [text: string | null, value: string | number | boolean, wrong?: 'wrong'];

function table(name: string, spec: OptionSpec, rows: Row[]): void {
  describe(`${name}, ${spec.type}`, () => {
    for (const [text, value, wrong] of rows) {
      it(`${JSON.stringify(text)} is ${JSON.stringify(value)}${wrong ? ', and wrong' : ''}`, () => {
        const parsed = parseOption(name, spec, text);
        assert.strictEqual(parsed.value, value);
        assert.equal(parsed.expected !== undefined, wrong === 'wrong');
      });
    }
  });
}

describe('parseOption', () => {
  table('loop', DECK_OPTIONS.loop, [
    [null, false],
    ['', true],
    ['true', true],
    ['loop', true],
    ['TRUE', true],
    ['Loop', true],
    [' true ', true],
    ['data-loop', true],
    ['data-q-loop', true],
    ['false', false],
    ['FALSE', false],
    [' false ', false],
    ['yes', false, 'wrong'],
    ['0', false, 'wrong'],
    ['1', false, 'wrong'],
    ['no-loop', false, 'wrong'],
    ['null', false, 'wrong'],
  ]);

  table('full-page', DECK_OPTIONS['full-page'], [
    ['full-page', true],
    ['fullpage', false, 'wrong'],
  ]);

  table('width', DECK_OPTIONS.width, [
    [null, 1280],
    ['960', 960],
    [' 960 ', 960],
    ['960.5', 960.5],
    ['1e3', 1000],
    ['', 1280, 'wrong'],
    ['  ', 1280, 'wrong'],
    ['0', 1280, 'wrong'],
    ['-5', 1280, 'wrong'],
    ['960px', 1280, 'wrong'],
    ['100%', 1280, 'wrong'],
    ['wide', 1280, 'wrong'],
    ['NaN', 1280, 'wrong'],
    ['Infinity', 1280, 'wrong'],
    ['9'.repeat(400), 1280, 'wrong'],
  ]);

  table('margin', DECK_OPTIONS.margin, [
    [null, 0.04],
    ['0', 0],
    ['.1', 0.1],
    ['0.9', 0.9],
    ['0.91', 0.04, 'wrong'],
    ['-0.1', 0.04, 'wrong'],
  ]);

  table('history', DECK_OPTIONS.history, [
    [null, ''],
    ['', 'replace'],
    ['none', 'none'],
    ['replace', 'replace'],
    ['push', 'push'],
    [' Push ', 'push'],
    ['true', '', 'wrong'],
    ['pop', '', 'wrong'],
  ]);

  table('navigation', DECK_OPTIONS.navigation, [
    [null, 'default'],
    ['', 'default'],
    ['default', 'default'],
    ['linear', 'linear'],
    ['GRID', 'grid'],
    ['spiral', 'default', 'wrong'],
    ['toString', 'default', 'wrong'],
  ]);

  table('slide-number', DECK_OPTIONS['slide-number'], [
    [null, 'none'],
    ['', 'c'],
    ['c', 'c'],
    ['C/T', 'c/t'],
    ['h.v', 'h.v'],
    ['h/v', 'h/v'],
    ['none', 'none'],
    ['h-v', 'none', 'wrong'],
  ]);

  table('view', DECK_OPTIONS.view, [
    [null, 'slides'],
    ['', 'slides'],
    ['scroll', 'scroll'],
    ['print', 'slides', 'wrong'],
  ]);

  table('transition', DECK_OPTIONS.transition, [
    [null, 'slide'],
    ['zoom', 'zoom'],
    ['fade-in slide-out', 'fade-in slide-out'],
    ['', ''],
  ]);

  table('label', SECTION_OPTIONS.label, [
    [null, ''],
    ['Where we are', 'Where we are'],
    [' as it is ', ' as it is '],
    ['<b>', '<b>'],
  ]);

  table('background-opacity', SECTION_OPTIONS['background-opacity'], [
    [null, 1],
    ['0', 0],
    ['0.5', 0.5],
    ['50%', 1, 'wrong'],
    ['2', 1, 'wrong'],
  ]);

  table('align', SECTION_OPTIONS.align, [
    [null, 'center'],
    ['top', 'top'],
    ['bottom', 'center', 'wrong'],
  ]);

  table('effect', FRAGMENT_OPTIONS.effect, [
    [null, 'fade-in'],
    ['', 'fade-in'],
    ['highlight-current-blue', 'highlight-current-blue'],
    ['explode', 'fade-in', 'wrong'],
  ]);

  table('index', FRAGMENT_OPTIONS.index, [
    [null, ''],
    ['2', '2'],
    ['x', 'x'],
  ]);

  describe('says what it expected', () => {
    const cases: [name: string, spec: OptionSpec, text: string, expected: string][] = [
      ['loop', DECK_OPTIONS.loop, 'x', '"", "true", "false" or "loop"'],
      ['navigation', DECK_OPTIONS.navigation, 'x', 'one of default, linear, grid'],
      ['width', DECK_OPTIONS.width, 'x', 'a number from 1 up'],
      ['margin', DECK_OPTIONS.margin, 'x', 'a number from 0 to 0.9'],
      ['n', { type: 'number', default: 0 }, 'x', 'a number'],
    ];
    for (const [name, spec, text, expected] of cases) {
      it(name, () => {
        assert.equal(parseOption(name, spec, text).expected, expected);
      });
    }
  });

  it('never throws, and gives a value of the right kind', () => {
    const specs = Object.entries<OptionSpec>({ ...DECK_OPTIONS, ...SECTION_OPTIONS, ...FRAGMENT_OPTIONS });
    const anyText = fc.option(fc.oneof(fc.string(), fc.constantFrom('', 'true', '1', '-1', '0', 'linear', 'fade-in')));
    fc.assert(
      fc.property(fc.constantFrom(...specs), anyText, ([name, spec], text) => {
        const { value } = parseOption(name, spec, text);
        if (spec.type === 'number') {
          const { min = -Infinity, max = Infinity } = spec;
          assert.isTrue(typeof value === 'number' && value >= min && value <= max);
        } else if (spec.type === 'choice') assert.include([...spec.values, spec.default], value);
        else assert.equal(typeof value, spec.type);
      }),
    );
  });

  it('takes a text of 100 kB', () => {
    for (const spec of Object.values<OptionSpec>(DECK_OPTIONS)) {
      const text = 'data-'.repeat(20_000);
      const { value } = parseOption('x', spec, text);
      assert.equal(value, spec.type === 'string' ? text : spec.type === 'boolean' ? false : spec.default);
    }
  });
});

describe('optionText', () => {
  const flag: OptionSpec = { type: 'boolean' };
  const text: OptionSpec = { type: 'string', default: '' };
  const number: OptionSpec = { type: 'number', default: 1 };
  const choice: OptionSpec = { type: 'choice', default: 'a', values: ['a', 'b'] };
  const cases: [spec: OptionSpec, value: unknown, text: string | null][] = [
    [flag, true, ''],
    [flag, false, null],
    [flag, '', ''],
    [flag, 'true', 'true'],
    [flag, 'false', null],
    [flag, 'maybe', 'maybe'],
    [flag, null, null],
    [flag, undefined, null],
    [flag, 1, ''],
    [flag, 0, null],
    [flag, {}, ''],
    [text, 'some', 'some'],
    [text, '', ''],
    [text, 7, '7'],
    [text, true, ''],
    [text, false, null],
    [text, null, null],
    [text, undefined, null],
    [text, {}, null],
    [text, Symbol('s'), null],
    [text, () => 'x', null],
    [number, 960, '960'],
    [number, '960', '960'],
    [number, 0, '0'],
    [number, NaN, 'NaN'],
    [number, null, null],
    [number, [960], null],
    [choice, 'b', 'b'],
    [choice, 'x', 'x'],
    [choice, true, ''],
    [choice, false, null],
    [choice, null, null],
  ];
  for (const [spec, value, result] of cases) {
    it(`of ${spec.type} ${typeof value === 'symbol' ? 'symbol' : JSON.stringify(value)} is ${JSON.stringify(result)}`, () => {
      assert.strictEqual(optionText(spec, value), result);
    });
  }

  it('is read back as the value that was set', () => {
    for (const [name, spec] of Object.entries<OptionSpec>({ ...DECK_OPTIONS, ...SECTION_OPTIONS })) {
      const values =
        spec.type === 'boolean'
          ? [true, false]
          : spec.type === 'choice'
            ? spec.values
            : spec.type === 'number'
              ? [spec.default, spec.min ?? 5, spec.max ?? 7]
              : ['', 'a', 'a b'];
      for (const value of values) {
        assert.strictEqual(parseOption(name, spec, optionText(spec, value)).value, value, `${name} ${value}`);
      }
    }
  });
});

describe('camelCase', () => {
  const cases: [name: string, camel: string][] = [
    ['loop', 'loop'],
    ['full-page', 'fullPage'],
    ['background-video-loop', 'backgroundVideoLoop'],
    ['no-controls', 'noControls'],
  ];
  for (const [name, camel] of cases) {
    it(`of ${name} is ${camel}`, () => {
      assert.equal(camelCase(name), camel);
    });
  }
});

describe('the tables of options', () => {
  const tables: Record<string, OptionTable> = { DECK_OPTIONS, SECTION_OPTIONS, FRAGMENT_OPTIONS };
  for (const [title, options] of Object.entries(tables)) {
    it(`${title} have names that a CMS keeps, and defaults that they allow`, () => {
      for (const [name, spec] of Object.entries(options)) {
        assert.match(name, /^[a-z]+(-[a-z]+)*$/);
        const { value, expected } = parseOption(name, spec, null);
        assert.isUndefined(expected, name);
        if (spec.type === 'number') assert.isUndefined(parseOption(name, spec, String(value)).expected, name);
        if (spec.type === 'choice' && spec.bare) assert.include(spec.values, spec.bare);
      }
    });
  }

  it('have the values of the contract, the default first', () => {
    assert.deepEqual([...TRANSITIONS].sort(), ['concave', 'convex', 'fade', 'none', 'slide', 'zoom']);
    assert.deepEqual(Object.keys(SPEEDS), ['default', 'fast', 'slow']);
    assert.deepEqual([...NUMBER_FORMATS], ['none', 'c', 'c/t', 'h.v', 'h/v']);
    assert.equal(EFFECTS.length, 20);
    assert.equal(EFFECTS[0], 'fade-in');
    assert.equal(new Set(EFFECTS).size, EFFECTS.length);
  });

  it('have the defaults of the contract', () => {
    const defaults = Object.fromEntries(
      Object.entries<OptionSpec>(DECK_OPTIONS).map(([name, spec]) => [name, parseOption(name, spec, null).value]),
    );
    assert.deepInclude(defaults, {
      'full-page': false,
      width: 1280,
      height: 720,
      margin: 0.04,
      'min-scale': 0.1,
      'max-scale': 4,
      transition: 'slide',
      'transition-speed': 'default',
      navigation: 'default',
      loop: false,
      shuffle: false,
      'auto-slide': 0,
      'slide-number': 'none',
      wheel: false,
      notes: false,
      view: 'slides',
    });
    const off = Object.keys(DECK_OPTIONS).filter((name) => name.startsWith('no-'));
    assert.deepEqual(off, [
      'no-controls',
      'no-progress',
      'no-keyboard',
      'no-touch',
      'no-overview',
      'no-help',
      'no-menu',
      'no-fragments',
    ]);
    assert.isTrue(off.every((name) => defaults[name] === false));
  });
});
