/**
 * Bundles the sources and the tests once, before a run, and serves them in the place of the single files: a page loads some twenty
 * chunks that need no more work, not up to 330 modules, each compiled on request.
 *
 * Chunks are shared by all pages, so a module is the same one for a test and for what it tests. Addresses stay: a test's own is that of its source, and `import.meta.url` says so.
 * Data that hardly a test asks for, languages of code and fonts, is left to the development server.
 */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { katex } from '../../src/build/rollup-plugin-katex.mjs';
import { prism } from '../../src/build/rollup-plugin-prism.mjs';

const root = join(import.meta.dirname, '../..');
/** Where chunks are, for the page; nothing else is there. */
const CHUNKS = '/.tmp/test-chunks/';
/** Languages and fonts: one module each, asked for with `import()`. */
const DATA = /^(prismjs\/components\/prism-[\w-]+\.js|katex\/dist\/fonts\/.+)$/;

const posix = (path) => path.split(sep).join('/');

/** Files in a folder, in the form `test/deck/x.test.ts`. */
function filesIn(folder, matches) {
  return readdirSync(join(root, folder), { recursive: true })
    .map((name) => `${folder}/${posix(name)}`)
    .filter(matches);
}

/** What pages load by its address: every test, and the scripts of pages. */
function entryPoints() {
  const isTest = (name) => name.endsWith('.test.ts') && !name.startsWith('test/frameworks/');
  return [
    ...filesIn('test', isTest),
    ...filesIn('test/pages', (name) => name.endsWith('.ts')),
    'test/cms/stage.ts',
    'src/index.ts',
    'src/math.ts',
    'src/elements/code/q-code.ts',
  ];
}

/** Rollup plugins, as far as ours go, for esbuild. */
function compile() {
  const plugins = [prism(), katex()];
  return {
    name: 'compile',
    setup(to) {
      to.onResolve({ filter: DATA }, ({ path, kind }) =>
        kind === 'dynamic-import' ? { path: `/node_modules/${path}`, external: true } : null,
      );
      to.onResolve({ filter: /^\/__web-dev-server__/ }, ({ path }) => ({ path, external: true }));
      to.onLoad({ filter: /\/(prismjs\/components|elements\/(code|math)|test)\/.*\.[jt]s$/ }, async ({ path }) => {
        const id = posix(path);
        let contents = await readFile(path, 'utf8');
        for (const plugin of plugins) contents = plugin.transform(contents, id)?.code ?? contents;
        const url = JSON.stringify(`/${posix(relative(root, path))}`);
        contents = contents.replaceAll('import.meta.url', `new URL(${url}, location.origin).href`);
        return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
      });
    },
  };
}

/**
 * Bundles everything that tests need.
 * @param {Record<string, string>} define Constants, as source text.
 * @returns The middleware, for the test runner's configuration.
 */
export async function bundleTests(define) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: entryPoints(),
    outbase: '.',
    outdir: '.',
    chunkNames: '.tmp/test-chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    // package.json tells the side effects of dist, not those of src.
    ignoreAnnotations: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['development'],
    define,
    sourcemap: 'linked',
    write: false,
    logLevel: 'error',
    plugins: [compile()],
  });
  const served = new Map(outputFiles.map(({ path, contents }) => [`/${posix(relative(root, path))}`, contents]));
  return async (context, next) => {
    const path = decodeURIComponent(context.path);
    const body = served.get(path.replace(/\.ts$/, '.js'));
    if (!body) return next();
    context.body = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    context.type = path.endsWith('.map') ? 'application/json' : 'text/javascript';
    // A chunk is named by what is in it.
    if (path.startsWith(CHUNKS)) context.set('cache-control', 'max-age=3600, immutable');
  };
}
