import { assert } from 'chai';
import fc from 'fast-check';
import { isDark, parseColors } from '../../src/model/color.js';
import type { Color } from '../../src/model/color.js';

const BLACK: Color = [0, 0, 0];
const WHITE: Color = [1, 1, 1];

describe('parseColors', () => {
  const cases: [text: string, colors: Color[]][] = [
    ['', []],
    ['none', []],
    ['red', []],
    ['rgb(0, 0, 0)', [BLACK]],
    ['rgb(255, 255, 255)', [WHITE]],
    ['rgb(255 255 255)', [WHITE]],
    ['rgb(255, 0, 0)', [[1, 0, 0]]],
    ['rgba(0, 0, 0, 0)', []],
    ['rgba(0, 0, 0, 0.49)', []],
    ['rgba(0, 0, 0, 0.5)', [BLACK]],
    ['rgba(0, 0, 0, 0.9)', [BLACK]],
    ['rgb(0 0 0 / 0.2)', []],
    ['rgb(0 0 0 / 0.8)', [BLACK]],
    ['rgb(0 0 0 / none)', []],
    ['rgb(none 255 255)', [[0, 1, 1]]],
    ['color(srgb 1 0 0)', [[1, 0, 0]]],
    ['color(srgb 1 0 0 / 0.1)', []],
    ['color(srgb none 1 1)', [[0, 1, 1]]],
    ['color(display-p3 0 1 0)', [[0, 1, 0]]],
    ['linear-gradient(rgb(0, 0, 0), rgb(255, 255, 255))', [BLACK, WHITE]],
    ['linear-gradient(45deg, rgb(0, 0, 0) 0%, rgba(255, 255, 255, 0) 50%, rgb(255, 255, 255) 100%)', [BLACK, WHITE]],
    [
      'radial-gradient(circle at 50% 50%, rgb(255, 0, 0), color(srgb 0 0 1))',
      [
        [1, 0, 0],
        [0, 0, 1],
      ],
    ],
    ['url("a.png") rgb(0, 0, 0)', [BLACK]],
    ['rgb(', []],
    ['rgb()', [BLACK]],
    ['rgb(a, b, c)', [BLACK]],
    ['RGB(0, 0, 0)', []],
  ];
  for (const [text, colors] of cases) {
    it(`finds ${colors.length} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(parseColors(text), colors);
    });
  }

  const lightnesses: [text: string, gray: number][] = [
    ['lab(0 0 0)', 0.034],
    ['lab(100 0 0)', 1],
    ['lab(50 40 -20)', 0.466],
    ['lch(50 30 200)', 0.466],
    ['oklab(0 0 0)', 0],
    ['oklab(1 0 0)', 1],
    ['oklab(0.5 0 0)', 0.389],
    ['oklch(0.5 0.1 260)', 0.389],
    ['oklch(none 0.1 260)', 0],
  ];
  for (const [text, gray] of lightnesses) {
    it(`takes ${text} for a grey of ${gray}`, () => {
      const [color = WHITE] = parseColors(text);
      for (const value of color) assert.closeTo(value, gray, 0.002);
    });
  }

  it('takes 100 kB', () => {
    assert.deepEqual(parseColors('rgb('.repeat(25_000)), []);
    assert.equal(parseColors('rgb(0, 0, 0) '.repeat(7000)).length, 7000);
  });
});

describe('isDark', () => {
  const cases: [colors: Color[], dark: boolean][] = [
    [[BLACK], true],
    [[WHITE], false],
    [[[0.5, 0.5, 0.5]], false],
    [[[0.45, 0.45, 0.45]], true],
    [[[0.46, 0.46, 0.46]], true],
    [[[0.47, 0.47, 0.47]], false],
    [[[1, 0, 0]], false],
    [[[0, 0, 1]], true],
    [[[0, 0.5, 0]], true],
    [[[1, 1, 0]], false],
    [[BLACK, BLACK, [0.2, 0.2, 0.2]], true],
    [[BLACK, WHITE], false],
    [[BLACK, BLACK, BLACK, BLACK, BLACK, WHITE], true],
  ];
  for (const [colors, dark] of cases) {
    it(`is ${dark} of ${JSON.stringify(colors)}`, () => {
      assert.equal(isDark(colors), dark);
    });
  }

  it('is false of no colour', () => {
    assert.isFalse(isDark([]));
  });

  it('chooses the text that has at least 4.5 to 1 on any colour', () => {
    const value = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(value, value, value, (red, green, blue) => {
        const light = luminance([red, green, blue]);
        const ratio = isDark([[red, green, blue]]) ? 1.05 / (light + 0.05) : (light + 0.05) / 0.05;
        assert.isAtLeast(ratio, 4.5);
      }),
    );
  });

  it('chooses as well for every grey that CSS can name by lightness', () => {
    for (let percent = 0; percent <= 100; percent += 1) {
      for (const [text, light] of [
        [`lab(${percent} 0 0)`, percent > 8 ? ((percent + 16) / 116) ** 3 : percent / 903.3],
        [`oklab(${percent / 100} 0 0)`, (percent / 100) ** 3],
      ] as const) {
        const ratio = isDark(parseColors(text)) ? 1.05 / (light + 0.05) : (light + 0.05) / 0.05;
        assert.isAtLeast(ratio, 4.5, text);
      }
    }
  });
});

function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
