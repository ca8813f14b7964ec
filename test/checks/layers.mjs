/**
 * Checks that imports point one way: model <- elements, chrome <- deck <- controllers <- features <- the entry files
 * directly in src/. Types and dynamic imports count.
 * Reports every upward import and every cycle of files.
 *
 *   node test/checks/layers.mjs [folder]      (default: src)
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { argv, exit } from 'node:process';
import { parseSync } from 'oxc-parser';

/** What each layer may import besides itself; the entry files directly in src/ may import all. */
const allowed = {
  model: [],
  elements: ['model'],
  chrome: ['model', 'elements'],
  deck: ['model', 'elements', 'chrome'],
  controllers: ['model', 'elements', 'chrome', 'deck'],
  features: ['model', 'elements', 'chrome', 'deck', 'controllers'],
};

/** Syntax that names a module as its `source`; `import('…')` may stand for a value and for a type. */
const naming = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/**
 * Every module that a source names, with its line: imports, exports, `import()`, `import('…')` types.
 * @param {string} path
 */
function importsOf(path) {
  const text = readFileSync(path, 'utf8');
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const found = [];
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return;
    if (naming.has(node.type) && typeof node.source?.value === 'string')
      found.push({ specifier: node.source.value, line: text.slice(0, node.source.start).split('\n').length });
    Object.values(node).forEach(visit);
  };
  visit(program);
  return found;
}

/** Cycles of files, each told once, from its first file in alphabetical order. */
function cyclesOf(graph) {
  const cycles = new Map();
  const done = new Set();
  const path = [];
  const walk = (file) => {
    const start = path.indexOf(file);
    if (start >= 0) {
      const ring = path.slice(start);
      const first = ring.indexOf([...ring].sort()[0]);
      const turned = [...ring.slice(first), ...ring.slice(0, first)];
      cycles.set(turned.join(), [...turned, turned[0]]);
      return;
    }
    if (done.has(file)) return;
    path.push(file);
    for (const { target } of graph.get(file) ?? []) walk(target);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) walk(file);
  return [...cycles.values()];
}

/**
 * @param {string} root The folder of the sources.
 * @returns {{files: number, problems: string[]}}
 */
export function checkLayers(root) {
  const problems = [];
  const graph = new Map();
  const files = readdirSync(root, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.split(sep).join('/'))
    // Types for frameworks: they stand beside made ones in the package.
    .filter((file) => !file.startsWith('types/'))
    .sort();
  const layerOf = (file) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : 'entry');
  for (const file of files) {
    const layer = layerOf(file);
    if (layer !== 'entry' && !Object.hasOwn(allowed, layer)) problems.push(`${file}: ${layer}/ is no layer`);
    const edges = [];
    for (const { specifier, line } of importsOf(join(root, file))) {
      const where = `${file}:${line}`;
      if (!specifier.startsWith('.')) {
        if (layer === 'model') problems.push(`${where}: model imports nothing from outside, but imports ${specifier}`);
        continue;
      }
      const path = resolve(root, dirname(file), specifier);
      const target = relative(root, path.replace(/\.js$/, '.ts')).split(sep).join('/');
      if (!existsSync(join(root, target))) {
        problems.push(`${where}: imports ${specifier}, which is not there`);
        continue;
      }
      edges.push({ target });
      const other = layerOf(target);
      if (layer === 'entry' || other === layer) continue;
      if (!allowed[layer]?.includes(other)) problems.push(`${where}: ${layer} may not import ${other} (${target})`);
    }
    graph.set(file, edges);
  }
  for (const ring of cyclesOf(graph)) problems.push(`cycle: ${ring.join(' -> ')}`);
  return { files: files.length, problems };
}

if (argv[1] === import.meta.filename) {
  const { files, problems } = checkLayers(resolve(argv[2] ?? 'src'));
  for (const problem of problems) console.error(problem);
  if (files === 0) console.error('No sources found.');
  if (problems.length > 0 || files === 0) exit(1);
  console.log(`Layers: ${files} files, all imports point one way, no cycle.`);
}
