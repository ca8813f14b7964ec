/**
 * What all builds have in common is written once, into dist/chunks/: languages of code, KaTeX and its fonts, labels. None of it
 * knows anything of the deck, so the production and the development build, the bundle and the modules load the same files.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { rollup } from 'rollup';
import { groupLanguages } from './prism-languages.mjs';
import { fontGroups, fontModule } from './rollup-plugin-katex.mjs';
import { groupModule } from './rollup-plugin-prism.mjs';

const require = createRequire(import.meta.url);
const prismFiles = dirname(require.resolve('prismjs/components/prism-core.js'));

/** Languages by group. */
export const languageGroups = groupLanguages((id) => readFileSync(join(prismFiles, `prism-${id}.min.js`)).length);

/** Entries that are made up: the modules of a group, by `shared:NAME`. */
const made = new Map([
  ...[...languageGroups].map(([name, ids]) => [`shared:lang-${name}`, groupModule(ids)]),
  ...[...fontGroups].map(([name, fonts]) => [`shared:font-${name}`, fontModule(fonts)]),
]);

/** Modules of ours that need nothing else of ours: what brings KaTeX along, and the labels in each language. */
const LABELS = resolve(import.meta.dirname, '../features/labels/languages');
const plain = [
  resolve(import.meta.dirname, '../elements/math/typeset.ts'),
  ...readdirSync(LABELS).map((name) => join(LABELS, name)),
];

/**
 * Writes the shared files.
 * @param {{ dir: string, plugins: import('rollup').Plugin[], onwarn: (warning: import('rollup').RollupLog) => void }} options
 * @returns {Promise<{ files: Map<string, string>, chunks: import('rollup').OutputChunk[] }>} Paths by `shared:NAME` or source
 *   file, and what was written.
 */
export async function writeShared({ dir, plugins, onwarn }) {
  const entries = {
    name: 'shared-entries',
    resolveId: (id) => (made.has(id) ? `\0${id}` : null),
    load: (id) => made.get(id.slice(1)) ?? null,
  };
  const names = new Map([
    ...[...made.keys()].map((id) => [id, id.replace('shared:', '')]),
    ...plain.map((path) => [path, basename(path, '.ts')]),
  ]);
  const build = await rollup({
    input: Object.fromEntries([...names].map(([id, name]) => [name, id])),
    plugins: [entries, ...plugins],
    preserveEntrySignatures: 'allow-extension',
    // All of it is wanted.
    treeshake: false,
    onwarn,
  });
  const { output } = await build.write({
    dir,
    entryFileNames: 'chunks/[name]-[hash:7].js',
    chunkFileNames: 'chunks/[name]-[hash:7].js',
    hashCharacters: 'base36',
    manualChunks: groupOf,
    onlyExplicitManualChunks: true,
    minifyInternalExports: true,
  });
  await build.close();
  const chunks = output.filter(({ type }) => type === 'chunk');
  const files = new Map(
    [...names].map(([id, name]) => [id, join(dir, chunks.find((chunk) => chunk.name === name).fileName)]),
  );
  return { files, chunks };
}

/** Each language and font in the file of its group, whatever else needs it. */
function groupOf(id) {
  if (id.startsWith('\0shared:')) return id.slice('\0shared:'.length);
  const [, language, font] = /\/prism-([\w-]+)\.js$|\/fonts\/([\w-]+)\.woff2$/.exec(id.replaceAll('\\', '/')) ?? [];
  const groupIn = (groups, name) => [...groups].find(([, names]) => names.includes(name))?.[0];
  if (language) return `lang-${groupIn(languageGroups, language)}`;
  return font && `font-${groupIn(fontGroups, font)}`;
}

/**
 * The plugin: imports of shared files lead to what `writeShared` wrote.
 * @param {ReadonlyMap<string, string>} files
 * @param {{ inside?: boolean }} [options] `inside`: what they lead to becomes a part of the build.
 * @returns {import('rollup').Plugin}
 */
export function useShared(files, { inside = false } = {}) {
  return {
    name: 'use-shared',
    resolveId(id, importer) {
      const source = importer && id.startsWith('.') ? resolve(dirname(importer), id).replace(/\.js$/, '.ts') : id;
      const path = files.get(source);
      return path ? { id: path, external: inside ? false : 'relative' } : null;
    },
  };
}

/**
 * For `output.paths`: where shared files are, seen from the folder of a build.
 * @param {string} dir
 */
export function sharedPaths(dir) {
  const shared = resolve('dist/chunks');
  return (id) => (dirname(id) === shared ? relative(dir, id).replaceAll('\\', '/') : id);
}
