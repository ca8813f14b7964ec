/**
 * Tries the package as somebody who installs it: packs it, looks at every path that package.json promises, asks publint
 * and arethetypeswrong, installs it into an empty project, uses it there with bundlers, with TypeScript and with plain
 * imports, and holds what it weighs against package-budgets.json. Needs `npm run build`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { env, execPath, exit, platform } from 'node:process';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { parseAst } from 'rollup/parseAst';
import { minVersion } from 'semver';
import { ALL } from '../../src/build/prism-languages.mjs';
import { overBudget, tooNew, weighBundles, weighPackage } from './package-weight.mjs';

const root = resolve(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** The oldest Node that the package says it is for. */
const OLDEST_NODE = minVersion(manifest.engines.node).version;
const problems = [];
const fail = (text) => problems.push(text);

function run(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1', FORCE_COLOR: '0' },
    shell: platform === 'win32' && command === 'npm',
  });
  return { ok: status === 0, text: `${stdout ?? ''}${stderr ?? ''}${error ? error.message : ''}`.trim(), stdout };
}

const tool = (path, ...args) => run(execPath, [join(root, 'node_modules', path), ...args], root);

/** Every path in a value of package.json's `exports`. */
function* pathsOf(value) {
  if (typeof value === 'string') yield value;
  else for (const inner of Object.values(value ?? {})) yield* pathsOf(inner);
}

/** What package.json promises and the package does not hold. */
function checkPaths(files) {
  const promised = [
    ...pathsOf(manifest.exports),
    ...[
      manifest.main,
      manifest.module,
      manifest.types,
      manifest.customElements,
      manifest['web-types'],
      manifest.unpkg,
      manifest.jsdelivr,
    ].filter(Boolean),
    ...(Array.isArray(manifest.sideEffects) ? manifest.sideEffects : []),
  ];
  for (const promise of new Set(promised)) {
    const pattern = new RegExp(
      `^${promise
        .replace(/^\.\//, '')
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')}$`,
    );
    if (!files.some((file) => pattern.test(file))) fail(`package.json names ${promise}, which is not in the package`);
  }
  for (const file of files) {
    if (!/^(dist\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(file))
      fail(`${file} does not belong in the package`);
  }
  for (const file of ['README.md', 'LICENSE']) if (!files.includes(file)) fail(`${file} is not in the package`);
}

/** Static and dynamic imports with a literal name in a module. */
function importsOf(code) {
  const found = [];
  const visit = (node) => {
    if (!node || typeof node !== 'object') return;
    if (Array.isArray(node)) return node.forEach(visit);
    if (
      /^(Import|ExportNamed|ExportAll)(Declaration|Expression)$/.test(node.type ?? '') &&
      node.source?.type === 'Literal'
    ) {
      found.push(node.source.value);
    }
    for (const [key, value] of Object.entries(node)) if (key !== 'type') visit(value);
    return undefined;
  };
  visit(parseAst(code));
  return found;
}

/** The modules of the package: each relative import has its file; bare ones name our dependencies, in the bundle none. */
function checkModules(folder) {
  const files = readdirSync(join(folder, 'dist'), { recursive: true }).filter((file) => file.endsWith('.js'));
  for (const file of files.filter((name) => !name.endsWith('.iife.js'))) {
    const path = join(folder, 'dist', file);
    for (const name of importsOf(readFileSync(path, 'utf8'))) {
      if (name.startsWith('.')) {
        if (!existsSync(resolve(dirname(path), name))) fail(`dist/${file} imports ${name}, which is not there`);
      } else if (!/^(development[\\/])?modules[\\/]/.test(file)) {
        fail(`dist/${file} imports ${name}: a bundle imports only its own chunks`);
      } else if (
        !Object.keys(manifest.dependencies).some(
          (dependency) => name === dependency || name.startsWith(`${dependency}/`),
        )
      ) {
        fail(`dist/${file} imports ${name}, which is no dependency`);
      }
    }
  }
}

/** Every language of Prism is in a file that all builds load from; by the name that the tables ask for. */
async function checkLanguages(folder) {
  const chunks = join(folder, 'dist/chunks');
  const files = readdirSync(chunks).filter((name) => name.startsWith('lang-'));
  const modules = await Promise.all(files.map((name) => import(pathToFileURL(join(chunks, name)).href)));
  const found = modules.flatMap((module) => Object.entries(module));
  for (const id of ALL) {
    const adds = found.filter(([name, value]) => name === id.replaceAll('-', '_') && typeof value === 'function');
    if (adds.length !== 1) fail(`dist/chunks has the language ${id} in ${adds.length} files`);
  }
}

/** Whose code is inside has its licence in the package. */
function checkLicences(folder) {
  const text = readFileSync(join(folder, 'dist/third-party-licenses.txt'), 'utf8');
  for (const name of ['lit', 'prismjs', 'katex', 'marked', 'dompurify']) {
    const licence = readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8').trim();
    if (!text.includes(`${name}\n\n${licence}`)) fail(`dist/third-party-licenses.txt lacks the licence of ${name}`);
  }
}

/** A classic script: it parses as one, which rules out `export` and `import.meta`, and imports nothing. */
function checkClassic(folder, name) {
  const code = readFileSync(join(folder, 'dist', name), 'utf8');
  try {
    new Script(code);
  } catch (error) {
    fail(`dist/${name} is no classic script: ${error.message}`);
    return;
  }
  for (const other of importsOf(code)) fail(`dist/${name} imports ${other}`);
}

const consumer = `
import 'q-deck';
import { QDeck, define } from 'q-deck/elements';
import 'q-deck/code';
import { QMath } from 'q-deck/math';
QMath.macros = { '\\\\RR': '\\\\mathbb{R}' };
const deck: QDeck | null = document.querySelector('q-deck');
deck?.addEventListener('q-change', (event) => {
  console.log(event.type);
});
export const moved: boolean | undefined = deck?.next();
export { define };
`;

/** The main entry alone types all elements, code too, and their events. */
const page = `
import 'q-deck';
import type { QCode } from 'q-deck';
const code: QCode = document.createElement('q-code');
code.language = 'yaml';
document.querySelector('q-deck')?.addEventListener('q-change', ({ slide, position }) => {
  console.log(slide.id, position.h, code.lines);
});
`;

/** Bundles an app that uses every entry, as production and as development. */
async function checkBundler(project) {
  writeFileSync(
    join(project, 'app.js'),
    "import 'q-deck';\nimport { QDeck } from 'q-deck/elements';\nimport 'q-deck/code';\nimport 'q-deck/math';\nconsole.log(QDeck.name);\n",
  );
  const theme = readdirSync(join(project, 'node_modules/q-deck/dist/theme')).find((name) => name.endsWith('.css'));
  writeFileSync(join(project, 'app.css'), `@import 'q-deck/theme/${theme}';\n`);
  for (const conditions of [[], ['development']]) {
    const { outputFiles } = await build({
      absWorkingDir: project,
      entryPoints: ['app.js', 'app.css'],
      bundle: true,
      write: false,
      format: 'esm',
      splitting: true,
      outdir: 'out',
      conditions,
      loader: { '.woff2': 'file' },
      logLevel: 'silent',
    });
    const text = outputFiles.map((file) => file.text).join('\n');
    if (!/define\(/.test(text))
      fail(`The bundle (${conditions.join() || 'production'}) registers nothing: sideEffects lets go of it.`);
    const warns = text.includes('[q-deck]');
    if (conditions.length > 0 && !warns) fail('The development bundle has no warnings in it.');
  }
}

/** Compiles a consumer with both module resolutions, our declarations included. */
function checkTypes(project) {
  const bundler = ['esnext', 'bundler'];
  for (const [source, module, moduleResolution] of [
    [consumer, 'nodenext', 'nodenext'],
    [consumer, ...bundler],
    [page, ...bundler],
  ]) {
    writeFileSync(join(project, 'app.ts'), source);
    const lib = ['es2023', 'dom', 'dom.iterable'];
    const compilerOptions = { noEmit: true, strict: true, target: 'es2022', lib, types: [], module, moduleResolution };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['app.ts'] }));
    const { ok, text } = run(execPath, [join(root, 'node_modules/typescript/bin/tsc')], project);
    if (!ok) fail(`TypeScript (${moduleResolution}) does not like it:\n${text}`);
  }
}

/** Imports every entry of scripts as a server does, where there is no document. */
function checkServer(project) {
  const script =
    "import 'q-deck'; import { QDeck, define } from 'q-deck/elements'; import { QCode } from 'q-deck/code'; " +
    "import { QMath } from 'q-deck/math'; QMath.macros = {}; define(); class Talk extends QDeck {}; export { QCode, Talk };";
  const { ok, text } = run(execPath, ['--input-type=module', '--eval', script], project);
  if (!ok || text !== '') fail(`On a server, importing it should do nothing:\n${text}`);
}

/** Resolves every entry as Node does. */
function checkResolution(project) {
  const names = Object.keys(manifest.exports)
    .filter((name) => !name.includes('*'))
    .map((name) => name.replace(/^\./, 'q-deck'));
  const script = `for (const name of ${JSON.stringify(names)}) console.log(new URL(import.meta.resolve(name)).pathname)`;
  const { ok, text } = run(execPath, ['--input-type=module', '--eval', script], project);
  if (!ok) fail(`Plain imports do not resolve:\n${text}`);
  else for (const path of text.split('\n')) if (!existsSync(path)) fail(`${relative(project, path)} is not there`);
}

const scratch = mkdtempSync(join(tmpdir(), 'q-deck-package-'));
try {
  const packed = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch], root);
  if (!packed.ok) throw new Error(`npm pack failed:\n${packed.text}`);
  const result = JSON.parse(packed.stdout);
  const [packedFiles] = Array.isArray(result) ? result : Object.values(result);
  const { filename, files, size } = packedFiles;
  const tarball = join(scratch, filename);
  checkPaths(files.map(({ path }) => path));

  const publint = tool('publint/src/cli.js', 'run', tarball, '--strict');
  if (!publint.ok || /(Errors|Warnings|Suggestions):/.test(publint.text)) fail(`publint:\n${publint.text}`);
  const untyped = Object.keys(manifest.exports).filter((name) => /\.(css|json)$|iife/.test(name));
  const attw = tool(
    '@arethetypeswrong/cli/dist/index.js',
    tarball,
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    ...untyped,
  );
  if (!attw.ok) fail(`arethetypeswrong:\n${attw.text}`);

  const project = join(scratch, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }\n');
  const installed = run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], project);
  if (!installed.ok) throw new Error(`npm install of the package failed:\n${installed.text}`);
  const folder = join(project, 'node_modules/q-deck');
  checkModules(folder);
  await checkLanguages(folder);
  checkLicences(folder);
  for (const name of ['q-deck', 'q-math', 'q-markdown']) checkClassic(folder, `${name}.iife.js`);
  checkResolution(project);
  checkServer(project);
  checkTypes(project);
  await checkBundler(project);
  for (const text of tooNew(join(project, 'node_modules'), OLDEST_NODE)) fail(text);
  writeFileSync(join(project, 'deck.js'), "import 'q-deck';\n");
  const weight = { ...weighPackage(packedFiles), ...(await weighBundles(project, 'deck.js')) };
  for (const text of overBudget(weight)) fail(text);
  for (const [name, value] of Object.entries(weight)) console.log(`${name.padEnd(32)} ${value}`);
  if (problems.length === 0)
    console.log(
      `Package: ${files.length} files, ${Math.round(size / 1024)} KiB packed; every entry installs, resolves, bundles and types.`,
    );
} catch (error) {
  fail(error.message);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) exit(1);
