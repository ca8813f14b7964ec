/**
 * Writes dist/:
 *   q-deck.js, chunks/          the deck with everything inside, for a script of any kind, from a server or a CDN
 *   q-deck.iife.js              the same without chunks, for file://; what weighs more than all the rest has its own:
 *   q-math.iife.js              <q-math> with KaTeX and its fonts
 *   q-markdown.iife.js          slides in Markdown, with the parser
 *   modules/                    module by module with lit outside, for bundlers
 *   development/                q-deck.js and modules/ with warnings and readable code
 *   theme/                      each theme in one file
 *   site/                       the talk as static files
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build as bundleCss } from 'esbuild';
import MagicString from 'magic-string';
import { parseAst } from 'rollup/parseAst';
import esbuild from 'rollup-plugin-esbuild';
import { fontChunk, katex } from './src/build/rollup-plugin-katex.mjs';
import { plainEntry, share } from './src/build/rollup-plugin-plain-entry.mjs';
import { languageChunk, prism } from './src/build/rollup-plugin-prism.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const entries = ['index', 'elements', 'code', 'math', 'server'];
const sources = Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`]));

/** What every build shares: TypeScript, Prism, KaTeX, `__DEV__`. */
function compile({ development = false, languages = 'all' } = {}) {
  return [
    nodeResolve({
      // package.json tells the side effects of dist, not those of src.
      ignoreSideEffectsForRoot: true,
      exportConditions: development ? ['development'] : [],
    }),
    prism({ languages }),
    katex(),
    dropDataMaps(),
    // Fields by assignment: what a constructor sets needs no declaration beside it.
    esbuild({
      target: 'es2022',
      define: { __DEV__: String(development) },
      tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    }),
    ...(development ? [] : [minifyTemplates({ options: { shouldMinifyCSS: () => false } }), squeezeStyles()]),
  ];
}

/** The licences of others go into one file, not into every chunk. */
function minify({ module }) {
  return terser({
    module,
    ecma: 2022,
    compress: { passes: 3, unsafe_arrows: true, keep_fargs: false },
    format: { comments: false },
  });
}

/** CSS without comments and needless white space. Not parsed: it may be a part of a rule, with holes for other parts. */
function squeeze(css) {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}');
}

/** Squeezes every template in *.styles.ts: they hold CSS and nothing else. */
function squeezeStyles() {
  return {
    name: 'squeeze-styles',
    transform(code, id) {
      if (!/\.styles\.ts$/.test(id)) return null;
      const text = new MagicString(code);
      const visit = (node) => {
        if (!node || typeof node !== 'object') return;
        if (node.type === 'TemplateElement' && node.end > node.start)
          text.update(node.start, node.end, squeeze(node.value.raw));
        Object.values(node).forEach(visit);
      };
      visit(parseAst(code));
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

function chunkName(chunk) {
  return `chunks/${languageChunk(chunk) ?? fontChunk(chunk) ?? '[name]'}-[hash:7].js`;
}

/** Where a source module goes in modules/; third-party code gets a folder that npm does not leave out. */
function moduleName({ facadeModuleId, name }) {
  const language = languageChunk({ facadeModuleId });
  if (language) return `prism/${language}.js`;
  const font = fontChunk({ facadeModuleId });
  if (font) return `katex/${font}.js`;
  return `${name.replace(/^.*node_modules\/(?:.*\/)?/, 'prism/')}.js`;
}

/** One ES module, features beside it. */
function bundle({ dir, development }) {
  return {
    input: { 'q-deck': sources.index },
    plugins: [
      ...compile({ development }),
      ...(development ? [] : [minify({ module: true })]),
      plainEntry(),
      ...(development ? [] : [describe()]),
    ],
    output: {
      dir,
      entryFileNames: '[name].js',
      chunkFileNames: chunkName,
      sourcemap: true,
      hashCharacters: 'base36',
      manualChunks: share('shared', /src\/features\/later\.ts$/),
      onlyExplicitManualChunks: true,
    },
    onwarn,
  };
}

/** Module by module, for bundlers, which find other packages themselves. */
function modules({ dir, development }) {
  return {
    input: sources,
    external: /^lit(\/|$)|^@lit\/|^(dompurify|katex|marked)$/,
    plugins: [...compile({ development }), ...(development ? [] : [minify({ module: true })])],
    output: { dir, preserveModules: true, preserveModulesRoot: 'src', entryFileNames: moduleName, sourcemap: true },
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
    plugins: [entry, ...plugins, ...compile({ languages: 'common' }), minify({ module: false })],
    output: {
      file: `dist/${name}.iife.js`,
      format: 'iife',
      inlineDynamicImports: true,
      sourcemap: true,
      banner: '{',
      footer: '}',
    },
    onwarn,
  };
}

/** Prism's grammars and KaTeX's fonts are data: their maps would be half of the package. */
function dropDataMaps() {
  return {
    name: 'drop-data-maps',
    generateBundle(_, output) {
      for (const [file, item] of Object.entries(output)) {
        if (item.type === 'chunk' && (languageChunk(item) ?? fontChunk(item))) {
          item.map = null;
          item.code = item.code.replace(/\n?\/\/# sourceMappingURL=.*\n?$/, '\n');
          delete output[`${file}.map`];
        }
      }
    },
  };
}

/** Notes which chunk holds and imports what, for test/checks/size.mjs. */
function describe() {
  return {
    name: 'describe-chunks',
    async writeBundle(_, output) {
      const chunks = Object.values(output)
        .filter(({ type }) => type === 'chunk')
        .map(({ fileName, name, imports, dynamicImports, modules: inside }) => ({
          fileName,
          name,
          imports,
          dynamicImports,
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
    sourcemap: true,
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
  const skipMaps = { recursive: true, filter: (path) => !path.endsWith('.map') };
  await cp('img', 'dist/site/img', { recursive: true });
  await cp('dist/theme', 'dist/site/theme', skipMaps);
  await cp('dist/chunks', 'dist/site/chunks', skipMaps);
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
  const last = classicDeck();
  last.plugins.push(finish());
  return [
    bundle({ dir: 'dist' }),
    bundle({ dir: 'dist/development', development: true }),
    modules({ dir: 'dist/modules' }),
    modules({ dir: 'dist/development/modules', development: true }),
    classic({ source: sources.math, name: 'q-math' }),
    classic({ source: 'src/features/markdown/classic.ts', name: 'q-markdown' }),
    last,
  ];
};
