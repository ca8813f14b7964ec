/** Every theme can be read, in light and in dark: contrast of its tokens after WCAG 2.2; and the gallery and the README name it. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const folder = 'theme';
const read = (name) => readFileSync(join(folder, `${name}.css`), 'utf8').replace(/\/\*[^]*?\*\//g, '');
/** A theme says whether it is light or dark; what it is made of does not. */
const isTheme = (name) => /:where\(q-deck\)\s*\{[^}]*color-scheme:/.test(read(name));
const themes = readdirSync(folder)
  .filter((name) => name.endsWith('.css'))
  .map((name) => name.slice(0, -4))
  .filter(isTheme);

/** What a sheet sets on every deck, its imports first; later declarations take the place of earlier ones. */
function tokensOf(name) {
  const text = read(name);
  const imported = [...text.matchAll(/@import '([\w-]+)\.css'/g)].map(([, other]) => tokensOf(other));
  const plain = text.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const blocks = [...plain.matchAll(/:where\(q-deck(?:, q-code[^{]*)?\)\s*\{([^{}]*)\}/g)]
    .map(([, body]) => body)
    .join('');
  const own = Object.fromEntries(
    [...blocks.matchAll(/(?:^|[;{\s])(--[\w-]+|color-scheme)\s*:\s*([^;]+);/g)].map(([, key, value]) => [
      key,
      value.trim(),
    ]),
  );
  return Object.assign({}, ...imported, own);
}

/** The parts of a text between commas that are in no bracket. */
function split(text) {
  const found = [''];
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (char === ',' && depth === 0) found.push('');
    else found[found.length - 1] += char;
  }
  return found.map((part) => part.trim());
}

const named = { transparent: [0, 0, 0, 0], currentColor: '--q-text', inherit: '--q-code-color', Highlight: '--q-link' };

/** A colour as red, green, blue, alpha in 0 to 1. */
function colorOf(value, tokens, scheme) {
  const again = (text) => colorOf(text, tokens, scheme);
  if (Object.hasOwn(named, value)) return typeof named[value] === 'string' ? again(tokens[named[value]]) : named[value];
  const [, call, inner] = /^([\w-]+)\((.*)\)$/s.exec(value) ?? [];
  if (call === 'var') return again(tokens[split(inner)[0]]);
  if (call === 'light-dark') return again(split(inner)[scheme === 'light' ? 0 : 1]);
  if (call === 'color-mix') {
    const [, color, share] =
      /^in srgb, (.*) ([\d.]+)%, transparent$/s.exec(inner) ?? assert.fail(`cannot read ${value}`);
    const [r, g, b, a] = again(color);
    return [r, g, b, (a * share) / 100];
  }
  if (call === 'rgb') {
    const [r, g, b, a = '100%'] = inner.split(/[\s/,]+/);
    return [r / 255, g / 255, b / 255, a.endsWith('%') ? a.slice(0, -1) / 100 : Number(a)];
  }
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(value)?.[1] ?? assert.fail(`cannot read ${value}`);
  const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit) : hex.match(/../g);
  return [...digits.map((pair) => Number.parseInt(pair, 16) / 255), 1];
}

const over = ([r, g, b, a], below) => [...[r, g, b].map((value, i) => value * a + below[i] * (1 - a)), 1];

function luminance(color) {
  const [r, g, b] = color.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const text = ['text', 'heading', 'muted', 'link', 'red', 'green', 'blue', 'number-color'];
const shapes = ['accent', 'controls-color', 'progress-color', 'focus-color'];
const roles = [
  'color',
  'line-number',
  'comment',
  'keyword',
  'string',
  'number',
  'constant',
  'function',
  'type',
  'tag',
  'attribute',
  'property',
  'variable',
  'operator',
  'punctuation',
  'regex',
  'meta',
  'heading',
  'inserted',
  'deleted',
];
/** Grounds that an author may give to a slide. */
const grounds = { dark: ['#000', '#10243f', '#3a1022'], light: ['#fff', '#f6efe2', '#d9efe2'] };

/** All that is written on something, with the least contrast that it needs: `[what, on what, contrast, least]`. */
function pairsOf(tokens, scheme, least) {
  const color = (name) => colorOf(tokens[`--q-${name}`], tokens, scheme);
  const background = color('background');
  const code = over(color('code-background'), background);
  const pair = (name, ground, below, needed) => [name, ground, contrast(over(color(name), below), below), needed];
  return [
    ...text.map((name) => pair(name, 'background', background, least)),
    ...['text', 'heading'].map((name) => pair(name, 'surface', over(color('surface'), background), least)),
    ...shapes.map((name) => pair(name, 'background', background, 3)),
    ...roles.map((name) => pair(`code-${name}`, 'code-background', code, least)),
    ...roles.map((name) =>
      pair(`code-${name}`, 'code-highlight-background', over(color('code-highlight-background'), code), 4.5),
    ),
    pair('code-color', 'code-mark-background', over(color('code-mark-background'), code), 4.5),
    ...Object.entries(grounds).flatMap(([kind, all]) =>
      all.flatMap((value) => {
        const ground = colorOf(value, tokens, scheme);
        const names = ['text', 'muted', 'link'].map((name) => pair(`${name}-on-${kind}`, value, ground, 4.5));
        return [...names, pair(`accent-on-${kind}`, value, ground, 3)];
      }),
    ),
  ];
}

for (const theme of themes) {
  const tokens = tokensOf(theme);
  describe(`the theme ${theme}`, () => {
    for (const scheme of ['light', 'dark']) {
      it(`has contrast in ${scheme}`, () => {
        const low = pairsOf(tokens, scheme, theme === 'beacon' ? 7 : 4.5).filter(([, , ratio, least]) => ratio < least);
        assert.deepEqual(
          low.map(([name, ground, ratio, least]) => `${name} on ${ground}: ${ratio.toFixed(2)} of ${least}`),
          [],
        );
      });
    }

    it('is light or dark by itself, whatever the system is', () => {
      assert.match(tokens['color-scheme'], /^(light|dark)$/);
      const ground = (scheme) => luminance(colorOf(tokens['--q-background'], tokens, scheme));
      assert.ok(ground('light') > 0.5 && ground('dark') < 0.1);
    });

    it('is in the gallery and in the README', () => {
      const names = (file, spelt) => readFileSync(file, 'utf8').includes(spelt);
      assert.ok(names('test/pages/gallery.html', `<option value="${theme}">`), 'not in the gallery');
      assert.ok(names('README.md', `\`${theme}\``), 'not in the README');
    });
  });
}
