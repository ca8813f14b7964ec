import { assert } from 'chai';
import { CODE_ROLES } from '../../../src/model/code-tokens.js';

/** A colour as red, green, blue from 0 to 1, on a ground where it is not opaque. */
function rgb(color: string, ground: readonly number[] = [1, 1, 1]): number[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = `rgb(${ground.map((part) => part * 255).join(' ')})`;
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) => part / 255);
}

function luminance([r = 0, g = 0, b = 0]: readonly number[]): number {
  const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('code themes', () => {
  for (const name of ['zenburn', 'light']) {
    it(`${name} is readable (WCAG AA) on every ground that it has`, async () => {
      const css = await (await fetch(`/theme/code-${name}.css`)).text();
      const values = new Map<string, string>();
      for (const [, key = '', value = ''] of css.matchAll(/--q-code-([\w-]+):\s*([^;]+);/g)) values.set(key, value);
      const ground = rgb(values.get('background') ?? '');
      const grounds = [
        ground,
        ...['highlight-background', 'mark-background'].map((key) => rgb(values.get(key) ?? '', ground)),
      ];
      for (const role of [
        ...CODE_ROLES.filter((each) => each !== 'bold' && each !== 'italic'),
        'color',
        'line-number',
      ]) {
        const color = values.get(role);
        assert.isDefined(color, role);
        for (const behind of grounds) assert.isAtLeast(contrast(rgb(color), behind), 4.5, `${role} ${color}`);
      }
    });
  }
});
