/**
 * Makes the entry of the bundle a script of no kind: it exports nothing and imports nothing by name, so it runs as a module, as a classic script
 * and where a filter dropped `type="module"`. What its chunks need of it they take from the page, not by importing it:
 *
 * - A module is known by its whole address. To a chunk that imports `../q-deck.js`, what a page loaded as `q-deck.js?ver=1` or by an address that a
 *   CDN redirects is another module: it would run a second time, and the second knows nothing of the decks of the first.
 * - Browsers remember for good that a module could not be loaded. One that is asked for again gets another address, by the loader in the place.
 * - The place has a name made of the code, so that two versions on a page do not meet, and the same version, run twice, is one.
 */
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path/posix';
import MagicString from 'magic-string';
import { parseAst } from 'rollup/parseAst';

/**
 * The plugin, for an output of ES modules with one entry. Comes last: after what minifies.
 * @returns {import('rollup').Plugin}
 */
export function plainEntry() {
  let place = '';
  // By the names that the entry gives them: an object of those needs no second name for each.
  const shared = {};
  shared.promise = new Promise((resolve) => {
    shared.resolve = resolve;
  });
  return {
    name: 'plain-entry',
    buildEnd() {
      const hash = createHash('sha256');
      for (const id of [...this.getModuleIds()].sort()) hash.update(this.getModuleInfo(id).code ?? '');
      place = `globalThis[Symbol.for("q-deck ${hash.digest('hex').slice(0, 8)}")]`;
    },
    async renderChunk(code, chunk, _, { chunks }) {
      const text = new MagicString(code);
      const nodes = parseAst(code).body;
      if (chunk.isEntry) shared.resolve(sealEntry(text, nodes, place));
      const loads = importByLoader(text, nodes, dirname(chunk.fileName));
      const entries = Object.values(chunks)
        .filter(({ isEntry }) => isEntry)
        .map(({ fileName }) => fileName);
      if (!chunk.isEntry) takeFromPlace(text, nodes, place, entries, await shared.promise, loads);
      return { code: text.toString(), map: chunk.isEntry ? text.generateMap({ hires: 'boundary' }) : null };
    },
  };
}

/** What modules of the bundle are imported by: from the entry, by addresses as it sees them. */
const LOADER = '$load';
const loader = `const ${LOADER}=(u,t=${LOADER}[u]??"")=>import(u+t).catch(e=>{${LOADER}[u]=t+"?";throw e});`;

/**
 * Every `import()` with an address goes by the loader.
 * @returns {boolean} Whether there is one.
 */
function importByLoader(text, nodes, folder) {
  let loads = false;
  const visit = (node) => {
    if (!node || typeof node !== 'object') return;
    if (node.type === 'ImportExpression') {
      if (typeof node.source.value !== 'string') throw new Error('An import() has no plain address.');
      loads = true;
      text.overwrite(node.start, node.end, `${LOADER}(${JSON.stringify(`./${join(folder, node.source.value)}`)})`);
    } else Object.values(node).forEach(visit);
  };
  visit(nodes);
  return loads;
}

/**
 * The entry: its exports go to the place, and its own names stay its own in a classic script, too.
 * @returns {Map<string, string>} The names in the place, by the names they are exported by.
 */
function sealEntry(text, nodes, place) {
  const shared = new Map();
  for (const node of nodes) {
    if (node.type === 'ExportNamedDeclaration' && !node.declaration && !node.source) {
      for (const { local, exported } of node.specifiers) shared.set(exported.name, local.name);
      text.overwrite(node.start, node.end, `${place}??={${[...new Set(shared.values()), LOADER].join()}};`);
    } else if (/^(Import|Export)/.test(node.type))
      throw new Error(`The entry cannot have a ${node.type}: it has to run as a classic script, too.`);
  }
  text.prepend(`(()=>{"use strict";${loader}`).append('})();');
  return shared;
}

/** A chunk: what it would import from the entry it takes from the place, and the loader where it loads others. */
function takeFromPlace(text, nodes, place, entries, shared, loads) {
  const taken = loads ? [LOADER] : [];
  for (const node of nodes) {
    if (node.type !== 'ImportDeclaration' || !entries.some((name) => node.source.value.endsWith(`/${name}`))) continue;
    for (const { local, imported } of node.specifiers) {
      const name = shared.get(imported.name);
      taken.push(local.name === name ? name : `${name}:${local.name}`);
    }
    text.remove(node.start, node.end);
  }
  if (taken.length > 0) text.prepend(`const{${taken.join()}}=${place};`);
}

/**
 * For `output.manualChunks`: what a chunk that comes by itself shares with others has a chunk of its own. Then no other chunk imports that one by name, and
 * it can be had under another address where it could not be loaded.
 * @param {string} name The chunk of the shared modules.
 * @param {RegExp} module The module whose chunk comes by itself.
 */
export function share(name, module) {
  let shared;
  return (id, { getModuleIds, getModuleInfo }) => {
    shared ??= findShared([...getModuleIds()], getModuleInfo, module, name);
    return shared.get(id);
  };
}

function findShared(ids, getModuleInfo, module, name) {
  const closure = (start, found = new Set()) => {
    if (found.has(start)) return found;
    found.add(start);
    for (const id of getModuleInfo(start)?.importedIds ?? []) closure(id, found);
    return found;
  };
  const own = closure(ids.find((id) => module.test(id)));
  const entries = new Set(ids.filter((id) => getModuleInfo(id).isEntry).flatMap((id) => [...closure(id)]));
  const others = ids
    .filter((id) => !module.test(id) && getModuleInfo(id).dynamicImporters.length > 0)
    .flatMap((id) => [...closure(id)]);
  return new Map([
    ...others.filter((id) => own.has(id)).map((id) => [id, name]),
    // Else what is shared would be taken out of the entry, too.
    ...[...entries].map((id) => [id, 'q-deck']),
  ]);
}
