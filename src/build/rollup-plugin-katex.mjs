/**
 * Makes KaTeX's look fit for a shadow root: `@font-face` does nothing there, and rules for the page have no place in it.
 *
 * - `katex/dist/fonts/NAME.woff2` becomes a module whose default export is the font in base64: bundlers need no loader
 *   for it, no CDN has to allow it, and a font made of bytes works from `file://` and without `font-src`.
 * - `__KATEX_CSS__` in our own sources becomes KaTeX's rules, `__KATEX_FACES__` a table of its fonts with an `import()` each.
 *
 * For rollup as it is, for the dev server and the test runner by `fromRollup` of `@web/dev-server-rollup`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const css = readFileSync(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'), 'utf8');
const FONT = /\/katex\/dist\/fonts\/([\w-]+)\.woff2$/;
const FACE = /@font-face\{[^}]*\}/g;

/**
 * The plugin.
 * @returns {import('rollup').Plugin}
 */
export function katex() {
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
        .replace('__KATEX_FACES__', () => faces());
      return { code: filled, map: null };
    },
  };
}

/**
 * The name for a font's chunk, `font-KaTeX_Main-Regular`; undefined for other chunks. For `output.chunkFileNames`.
 * @param {{ facadeModuleId: string | null }} chunk
 */
export function fontChunk(chunk) {
  const name = FONT.exec((chunk.facadeModuleId ?? '').replaceAll('\\', '/'))?.[1];
  return name && `font-${name}`;
}

/** KaTeX's rules, without its fonts and without the counter that it keeps on the body. */
function rules() {
  return css
    .replace(FACE, '')
    .replace(/(^|\})body\{[^}]*\}/g, '$1')
    .trim();
}

/** The fonts as source text: `{ "KaTeX_Main 400 normal": () => import(…), … }`. */
function faces() {
  const entries = (css.match(FACE) ?? []).map((rule) => {
    const value = (name) => new RegExp(`${name}:"?([^;"}]+)`).exec(rule)?.[1] ?? '';
    const file = /fonts\/[\w-]+\.woff2/.exec(rule)?.[0];
    const face = `${value('font-family')} ${value('font-weight')} ${value('font-style')}`;
    if (!file || !/^\w+ \d+ \w+$/.test(face))
      throw new Error(`katex has changed: check rollup-plugin-katex.mjs (${rule.slice(0, 200)})`);
    return `${JSON.stringify(face)}: () => import('katex/dist/${file}')`;
  });
  return `{ ${entries.join(', ')} }`;
}
