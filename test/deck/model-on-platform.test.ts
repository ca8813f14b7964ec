/** Rules of the model that only a browser can check; the rest of the model is tested in Node. */
import { assert } from 'chai';
import { isDark, parseColors } from '../../src/model/color.js';
import { TRANSITIONS, framesIn, framesOut } from '../../src/model/transition.js';
import type { Movement } from '../../src/model/transition.js';
import { warn } from '../../src/model/warn.js';
import { listen } from '../helpers/console.js';

const MOVEMENTS: Movement[] = [
  { axis: 'x', sign: 1 },
  { axis: 'x', sign: -1 },
  { axis: 'y', sign: 1 },
  { axis: 'y', sign: -1 },
];

describe('isDark', () => {
  it('reads what the browser makes of a colour', () => {
    const box = document.createElement('div');
    document.body.append(box);
    const rows: [css: string, dark: boolean][] = [
      ['black', true],
      ['white', false],
      ['#123', true],
      ['hsl(220 60% 20%)', true],
      ['hsl(50 100% 80%)', false],
      ['oklch(0.5 0.2 260)', true],
      ['oklch(0.9 0.1 100)', false],
      ['lab(20% 0 0)', true],
      ['color-mix(in srgb, black 80%, white)', true],
      ['color(srgb 1 1 1)', false],
    ];
    for (const [css, dark] of rows) {
      box.style.backgroundColor = css;
      const colors = parseColors(getComputedStyle(box).backgroundColor);
      assert.equal(colors.length, 1, css);
      assert.equal(isDark(colors), dark, css);
    }
    box.remove();
  });
});

describe('framesIn and framesOut', () => {
  it('are transforms that the platform understands', () => {
    for (const name of TRANSITIONS) {
      for (const movement of MOVEMENTS) {
        for (const { transform } of [...framesIn(name, movement), ...framesOut(name, movement)]) {
          assert.isTrue(CSS.supports('transform', transform), transform);
        }
      }
    }
  });
});

describe('warn', () => {
  it('goes to the console, with the subject for dev tools', async () => {
    const lines = await listen(() => {
      warn('option', document.createElement('b'), 'It is so.');
    });
    assert.deepEqual(lines, [{ level: 'warn', text: '[q-deck] option: It is so. [object HTMLElement]' }]);
  });
});
