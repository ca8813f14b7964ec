/**
 * Makes KaTeX's look fit for a shadow root: `@font-face` does nothing there, and rules for the page have no place in it.
 *
 * - `katex/dist/fonts/NAME.woff2` becomes a module whose default export is the font in base64: bundlers need no loader
 *   for it, no CDN has to allow it, and a font made of bytes works from `file://` and without `font-src`.
 * - `__KATEX_CSS__` in our own sources becomes KaTeX's rules, `__KATEX_FACES__` a table of its fonts with an `import()` each:
 *   of the font itself, or of the file of its group where there are groups.
 *
 * For rollup as it is, for the dev server and the test runner by `fromRollup` of `@web/dev-server-rollup`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const css = readFileSync(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'), 'utf8');
const FONT = /\/katex\/dist\/fonts\/([\w-]+)\.woff2$/;
const FACE = /@font-face\{[^}]*\}/g;

/** Groups of fonts: one file each in the build. The first is what almost every formula is made of. */
export const fontGroups = new Map(
  Object.entries({
    usual: 'Main-Regular Math-Italic Size1-Regular Size2-Regular Size3-Regular Size4-Regular',
    bold: 'Main-Bold Main-Italic Main-BoldItalic Math-BoldItalic',
    ams: 'AMS-Regular',
    letters: 'Caligraphic-Regular Caligraphic-Bold Fraktur-Regular Fraktur-Bold Script-Regular Typewriter-Regular',
    sans: 'SansSerif-Regular SansSerif-Bold SansSerif-Italic',
  }).map(([name, fonts]) => [name, fonts.split(' ').map((font) => `KaTeX_${font}`)]),
);

/**
 * The plugin.
 * @param {{ groups?: ReadonlyMap<string, readonly string[]> }} [options] `groups`: fonts are imported from `shared:font-GROUP`,
 *   which something else has to resolve.
 * @returns {import('rollup').Plugin}
 */
export function katex({ groups = new Map() } = {}) {
  return {
    name: 'katex',
    load(id) {
      const path = id.replaceAll('\\', '/').replace(/[?#].*$/, '');
      return FONT.test(path) ? `export default ${JSON.stringify(readFileSync(path, 'base64'))};\n` : null;
    },
    transform(code, id) {
      if (!/\/elements\/math\/katex-\w+\.[jt]s$/.test(id.replaceAll('\\', '/').replace(/[?#].*$/, ''))) return null;
      const filled = code
        .replace('__KATEX_CSS__', () => JSON.stringify(rules()))
        .replace('__KATEX_FACES__', () => faces(groups));
      return { code: filled, map: null };
    },
  };
}

/** The module with all fonts of a group, by the names that `exportName` gives them. */
export function fontModule(fonts) {
  return fonts
    .map((font) => `export { default as ${exportName(font)} } from 'katex/dist/fonts/${font}.woff2';\n`)
    .join('');
}

const exportName = (font) => font.replaceAll('-', '_');

/** KaTeX's rules, without its fonts and without the counter that it keeps on the body. */
function rules() {
  return css
    .replace(FACE, '')
    .replace(/(^|\})body\{[^}]*\}/g, '$1')
    .trim();
}

/** The fonts as source text: `{ "KaTeX_Main 400 normal": () => import(…).then(…), … }`. */
function faces(groups) {
  const entries = (css.match(FACE) ?? []).map((rule) => {
    const value = (name) => new RegExp(`${name}:"?([^;"}]+)`).exec(rule)?.[1] ?? '';
    const font = /fonts\/([\w-]+)\.woff2/.exec(rule)?.[1];
    const face = `${value('font-family')} ${value('font-weight')} ${value('font-style')}`;
    if (!font || !/^\w+ \d+ \w+$/.test(face))
      throw new Error(`katex has changed: check rollup-plugin-katex.mjs (${rule.slice(0, 200)})`);
    return `${JSON.stringify(face)}: () => ${importOf(font, groups)}`;
  });
  return `{ ${entries.join(', ')} }`;
}

/** The expression that loads a font, as source text. */
function importOf(font, groups) {
  const [group] = [...groups].find(([, fonts]) => fonts.includes(font)) ?? [];
  if (!group && groups.size > 0)
    throw new Error(`katex has a new font: put ${font} into a group in rollup-plugin-katex.mjs`);
  return group
    ? `import('shared:font-${group}').then((group) => group.${exportName(font)})`
    : `import('katex/dist/fonts/${font}.woff2').then((module) => module.default)`;
}
