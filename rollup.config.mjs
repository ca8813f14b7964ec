/**
 * Writes dist/:
 *   q-deck.js, chunks/          the deck with everything inside, for a script of any kind, from a server or a CDN
 *   chunks/lang-*, font-*, …    what all builds share: languages of code, KaTeX and its fonts, labels
 *   q-deck.iife.js              the same without chunks, for file://; what weighs more than all the rest has its own:
 *   q-math.iife.js              <q-math> with KaTeX and its fonts
 *   q-markdown.iife.js          slides in Markdown, with the parser
 *   modules/                    with lit, marked and DOMPurify outside, for bundlers
 *   development/                q-deck.js and modules/ with warnings and readable code
 *   theme/                      each theme in one file
 *   site/                       the talk as static files
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import { build as bundleCss } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import { moduleGroups } from './src/build/module-groups.mjs';
import { fontGroups, katex } from './src/build/rollup-plugin-katex.mjs';
import { minify, minifyLibraries } from './src/build/rollup-plugin-minify.mjs';
import { plainEntry, share } from './src/build/rollup-plugin-plain-entry.mjs';
import { prism } from './src/build/rollup-plugin-prism.mjs';
import { remember } from './src/build/rollup-plugin-remember.mjs';
import { languageGroups, sharedPaths, useShared, writeShared } from './src/build/rollup-plugin-shared.mjs';
import { squeeze } from './src/build/rollup-plugin-squeeze.mjs';
import { staticFields } from './src/build/rollup-plugin-static-fields.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const entries = ['index', 'elements', 'code', 'math', 'server'];
const sources = Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`]));

/** The sources as JavaScript: without types, with `__DEV__` filled in; templates, styles and code of others without what nobody reads. */
function translate(development) {
  return [
    // Fields by assignment: what a constructor sets needs no declaration beside it.
    esbuild({
      target: 'es2022',
      define: { __DEV__: String(development) },
      tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    }),
    staticFields(),
    development ? minifyLibraries() : squeeze(),
  ].map(remember);
}

const translation = { production: translate(false), development: translate(true) };

/** What every build needs: files found, Prism and KaTeX fit to be imported, sources translated. */
function compile({ development = false, languages = 'all', shared } = {}) {
  return [
    ...(shared ? [useShared(shared)] : []),
    nodeResolve({
      // package.json tells the side effects of dist, not those of src.
      ignoreSideEffectsForRoot: true,
    }),
    prism({ languages, groups: shared && languageGroups }),
    katex({ groups: shared && fontGroups }),
    ...(development ? translation.development : translation.production),
  ];
}

/** One ES module, features beside it. */
function bundle({ dir, development, shared }) {
  return {
    input: { 'q-deck': sources.index },
    plugins: [
      ...compile({ development, shared: shared.files }),
      ...(development ? [] : [minify({ names: true, most: ['q-deck'] })]),
      plainEntry(),
      ...(development ? [] : [keepEntryMap(), describe(shared.chunks)]),
    ],
    output: {
      dir,
      entryFileNames: '[name].js',
      paths: sharedPaths(dir),
      chunkFileNames: 'chunks/[name]-[hash:7].js',
      sourcemap: !development,
      hashCharacters: 'base36',
      manualChunks: share('shared', /src\/features\/later\.ts$/),
      onlyExplicitManualChunks: true,
    },
    onwarn,
  };
}

/** The same for bundlers, which find other packages themselves. */
function modules({ dir, development, shared }) {
  return {
    input: sources,
    external: /^lit(\/|$)|^@lit\/|^(dompurify|marked)$/,
    plugins: [
      ...compile({ development, shared: shared.files }),
      // What an app's first file gets of us.
      ...(development ? [] : [minify({ names: true, most: ['core', 'base', 'elements', 'index'] })]),
    ],
    output: {
      dir,
      paths: sharedPaths(dir),
      chunkFileNames: 'chunks/[name].js',
      manualChunks: moduleGroups(/\/src\/(index|elements)\.ts$/),
      onlyExplicitManualChunks: true,
    },
    onwarn,
  };
}

/** What the classic script leaves to others, and what stands in for it: each finds what the other script has left. */
const elsewhere = {
  'src/elements/math/define.ts': 'src/elements/math/define.classic.ts',
  'src/features/markdown/markdown.ts': 'src/features/markdown/markdown.classic.ts',
};

/** The deck as a classic script. Evaluated again, or after the module, it only says so. */
function classicDeck() {
  const plugin = {
    name: 'leave-to-others',
    load(id) {
      const standIn = elsewhere[relative(root, id).replaceAll('\\', '/')];
      return standIn ? readFile(join(root, standIn), 'utf8') : null;
    },
  };
  return classic({ source: sources.index, name: 'q-deck', plugins: [plugin] });
}

/** One classic script. */
function classic({ source, name, plugins = [] }) {
  const id = 'virtual:classic';
  const entry = {
    name: 'classic-entry',
    resolveId: (asked) => (asked === id ? `\0${id}` : null),
    load: (asked) => (asked === `\0${id}` ? `import ${JSON.stringify(join(root, source))};` : null),
  };
  return {
    input: id,
    plugins: [entry, ...plugins, ...compile({ languages: 'common' }), minify({ names: true })],
    output: {
      file: `dist/${name}.iife.js`,
      format: 'iife',
      inlineDynamicImports: true,
      banner: '{',
      footer: '}',
    },
    onwarn,
  };
}

/** One map, of what runs on every page: those of the features would be half of the package. The development build is for these. */
function keepEntryMap() {
  return {
    name: 'keep-entry-map',
    generateBundle(_, output) {
      for (const [file, item] of Object.entries(output)) {
        if (item.type !== 'chunk' || item.isEntry) continue;
        item.map = null;
        item.code = item.code.replace(/\n?\/\/# sourceMappingURL=.*\n?$/, '\n');
        delete output[`${file}.map`];
      }
    },
  };
}

/** Notes which chunk holds and imports what, for test/checks/size.mjs. */
function describe(shared) {
  // Shared chunks are other builds' and known by their paths.
  const inDist = (id) => relative(join(root, 'dist'), resolve('dist', id)).replaceAll('\\', '/');
  return {
    name: 'describe-chunks',
    async writeBundle(_, output) {
      const chunks = [...shared, ...Object.values(output)]
        .filter(({ type }) => type === 'chunk')
        .map(({ fileName, name, imports, dynamicImports, modules: inside }) => ({
          fileName,
          name,
          imports: imports.map(inDist),
          dynamicImports: dynamicImports.map(inDist),
          modules: Object.keys(inside).map((id) => id.replace(root, '')),
        }));
      await mkdir('.tmp', { recursive: true });
      await writeFile('.tmp/chunks.json', JSON.stringify(chunks, null, 2));
    },
  };
}

/** Every theme in one file each, with what it imports. */
async function writeThemes() {
  const themes = readdirSync('theme').filter((name) => name.endsWith('.css'));
  await bundleCss({
    entryPoints: themes.map((name) => join('theme', name)),
    outdir: 'dist/theme',
    bundle: true,
    minify: true,
    target: ['chrome125', 'firefox126', 'safari17.4'],
    loader: { '.woff2': 'file', '.svg': 'file', '.png': 'file' },
    assetNames: 'assets/[name]',
    logLevel: 'warning',
  });
}

/** The licences of the code that ends up in the bundles. */
async function writeLicences() {
  const packages = ['lit', 'prismjs', 'katex', 'marked', 'dompurify'];
  const texts = await Promise.all(
    packages.map(async (name) => `${name}\n\n${(await readFile(`node_modules/${name}/LICENSE`, 'utf8')).trim()}\n`),
  );
  await writeFile('dist/third-party-licenses.txt', texts.join(`\n${'-'.repeat(72)}\n\n`));
}

/** The talk: its page with the built module in place of the source, beside pictures, themes and the bundle. */
async function writeSite() {
  const page = await readFile('index.html', 'utf8');
  const built = page.replaceAll('src/index.ts', 'q-deck.js');
  if (built === page)
    throw new Error('index.html does not load src/index.ts: there is nothing to put the bundle in for.');
  await mkdir('dist/site', { recursive: true });
  await writeFile('dist/site/index.html', built);
  for (const [from, to] of [
    ['img', 'img'],
    ['dist/theme', 'theme'],
    ['dist/chunks', 'chunks'],
  ])
    await cp(from, join('dist/site', to), { recursive: true });
  await cp('dist/q-deck.js', 'dist/site/q-deck.js');
}

/** Runs once, after the last of the builds has been written. */
function finish() {
  return {
    name: 'finish',
    async writeBundle() {
      await Promise.all([writeThemes(), writeLicences()]);
      await writeSite();
    },
  };
}

/** A warning is a mistake in this file or in the sources: it ends the build. */
function onwarn(warning) {
  throw new Error(`${warning.code ?? 'Warning'}: ${warning.message}`);
}

export default async () => {
  await rm('dist', { recursive: true, force: true });
  const shared = await writeShared({ dir: join(root, 'dist'), plugins: [...compile(), minify()], onwarn });
  const last = classicDeck();
  last.plugins.push(finish());
  return [
    bundle({ dir: 'dist', shared }),
    bundle({ dir: 'dist/development', development: true, shared }),
    modules({ dir: 'dist/modules', shared }),
    modules({ dir: 'dist/development/modules', development: true, shared }),
    // KaTeX is small there already.
    classic({ source: sources.math, name: 'q-math', plugins: [useShared(shared.files, { inside: true })] }),
    classic({ source: 'src/features/markdown/classic.ts', name: 'q-markdown' }),
    last,
  ];
};
