/**
 * Makes the entry of the bundle a script of no kind: it exports nothing and imports nothing by name, so it runs as a module, as a classic script
 * and where a filter dropped `type="module"`. What its chunks need of it they take from the page, not by importing it:
 *
 * - A module is known by its whole address. To a chunk that imports `../q-deck.js`, what a page loaded as `q-deck.js?ver=1` or by an address that a
 *   CDN redirects is another module: it would run a second time, and the second knows nothing of the decks of the first.
 * - The place has a name made of the code, so that two versions on a page do not meet, and the same version, run twice, is one.
 */
import { createHash } from 'node:crypto';
import MagicString from 'magic-string';
import { parseAst } from 'rollup/parseAst';

/**
 * The plugin, for an output of ES modules with one entry. Comes last: after what minifies.
 * @returns {import('rollup').Plugin}
 */
export function plainEntry() {
  let place = '';
  return {
    name: 'plain-entry',
    buildEnd() {
      const hash = createHash('sha256');
      for (const id of [...this.getModuleIds()].sort()) hash.update(this.getModuleInfo(id).code ?? '');
      place = `globalThis[Symbol.for("q-deck ${hash.digest('hex').slice(0, 8)}")]`;
    },
    renderChunk(code, chunk, _, { chunks }) {
      const text = new MagicString(code);
      const nodes = parseAst(code).body;
      if (chunk.isEntry) sealEntry(text, nodes, place);
      else takeFromPlace(text, nodes, place, Object.values(chunks).filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

/** The entry: its exports go to the place, and its own names stay its own in a classic script, too. */
function sealEntry(text, nodes, place) {
  for (const node of nodes) {
    if (node.type === 'ExportNamedDeclaration' && !node.declaration && !node.source) {
      const names = node.specifiers.map(({ local, exported }) => (local.name === exported.name ? local.name : `${exported.name}:${local.name}`));
      text.overwrite(node.start, node.end, `${place}??={${names.join()}};`);
    } else if (/^(Import|Export)/.test(node.type)) throw new Error(`The entry cannot have a ${node.type}: it has to run as a classic script, too.`);
  }
  text.prepend('(()=>{"use strict";').append('})();');
}

/** A chunk: what it would import from the entry it takes from the place. */
function takeFromPlace(text, nodes, place, entries) {
  for (const node of nodes) {
    if (node.type !== 'ImportDeclaration' || !entries.some((name) => node.source.value.endsWith(`/${name}`))) continue;
    const names = node.specifiers.map(({ local, imported }) => (local.name === imported.name ? local.name : `${imported.name}:${local.name}`));
    text.overwrite(node.start, node.end, names.length > 0 ? `const{${names.join()}}=${place};` : '');
  }
}
