/**
 * Makes Prism fit to be imported: its files are classic scripts that meet on a global and start to work when loaded.
 *
 * - `prismjs/components/prism-core.js` becomes a module whose default export makes a new Prism: the tokenizer only,
 *   without global, without DOM, without messages, without the parts that write HTML.
 * - `prismjs/components/prism-NAME.js` becomes a module whose default export installs the language, and before it what
 *   it needs, into the Prism whose `use` it is given to.
 * - `__PRISM_COMMON__` and `__PRISM_MORE__` in our own sources become tables of languages with an `import()` each: of the
 *   language's own file, or of the file of its group where there are groups (see `prism-languages.mjs`).
 *
 * For rollup as it is, for the dev server and the test runner by `fromRollup` of `@web/dev-server-rollup`.
 * Real files are rewritten, so there are no virtual modules for other tools to stumble over.
 */
import { parseAst } from 'rollup/parseAst';
import { ALL, COMMON, SINGLE, aliases, needs } from './prism-languages.mjs';

const CORE = /\/prismjs\/components\/prism-core\.js$/;
const LANGUAGE = /\/prismjs\/components\/prism-([\w-]+)\.js$/;
const TABLE = /__PRISM_(COMMON|MORE)__/g;

/**
 * The plugin. Put it before plugins for CommonJS.
 * @param {{ languages?: 'all' | 'common', groups?: ReadonlyMap<string, readonly string[]> }} [options] `common`: a
 *   single-file build carries some forty languages, not 300. `groups`: languages are imported from `shared:lang-GROUP`,
 *   which something else has to resolve.
 * @returns {import('rollup').Plugin}
 */
export function prism({ languages = 'all', groups = new Map() } = {}) {
  return {
    name: 'prism',
    transform(code, id) {
      const path = id.replaceAll('\\', '/').replace(/[?#].*$/, '');
      if (CORE.test(path)) return { code: coreModule(code), map: null };
      const [, name] = LANGUAGE.exec(path) ?? [];
      if (name) return { code: languageModule(name, code), map: null };
      if (!/\/elements\/code\/languages-\w+\.[jt]s$/.test(path)) return null;
      const isMore = (name) => (languages === 'common' ? SINGLE : ALL).includes(name) && !COMMON.includes(name);
      const table = (_, kind) =>
        tableOf(
          ALL.filter((name) => (kind === 'MORE' ? isMore(name) : COMMON.includes(name))),
          groups,
        );
      return { code: code.replace(TABLE, table), map: null };
    },
  };
}

/** The module with all languages of a group, by the names that `exportName` gives them. */
export function groupModule(ids) {
  return ids
    .map((id) => `export { default as ${exportName(id)} } from 'prismjs/components/prism-${id}.js';\n`)
    .join('');
}

const exportName = (id) => id.replaceAll('-', '_');

/** A table of languages as source text: `{ yaml: () => import(…).then(…), yml: 'yaml', … }`. */
function tableOf(ids, groups) {
  const names = ids.flatMap((id) => aliases(id).map((alias) => `${JSON.stringify(alias)}: ${JSON.stringify(id)}`));
  if (groups.size === 0) {
    const load = (id) => `() => import('prismjs/components/prism-${id}.js').then((module) => module.default)`;
    return `{ ${[...ids.map((id) => `${JSON.stringify(id)}: ${load(id)}`), ...names].join(', ')} }`;
  }
  const known = [...groups].map(([group, all]) => [group, ids.filter((id) => all.includes(id))]);
  const loads = known
    .filter(([, some]) => some.length > 0)
    .map(([group, some]) => `...from(() => import('shared:lang-${group}'), '${some.join(' ')}')`);
  return `((from) => ({ ${[...loads, ...names].join(', ')} }))(${FROM})`;
}

/** As source text: a table of the languages of a group. */
const FROM = `(load, names) => Object.fromEntries(names.split(' ').map((name) =>
  [name, () => load().then((group) => group[name.replaceAll('-', '_')])]))`;

/** How a hook begins that changes written HTML. */
const WRAP = "Prism.hooks.add('wrap'";

/** A language as a function of the Prism to install it in. What it would do to written HTML is left out: none is written. */
function languageModule(name, code) {
  const cuts = [];
  const writesHtml = (node) => node.type === 'ExpressionStatement' && source(code, node).startsWith(WRAP);
  if (code.includes(WRAP)) visit(parseAst(code), (node) => writesHtml(node) && cuts.push(node));
  const { before, after } = needs(name);
  const all = [...before, ...after];
  const imports = all.map((id, i) => `import add${i} from 'prismjs/components/prism-${id}.js';\n`);
  const calls = all.map((_id, i) => `Prism.use(add${i});\n`);
  return (
    `${imports.join('')}export default function (Prism) {\n` +
    `${calls.slice(0, before.length).join('')}${cut(code, cuts)}\n${calls.slice(before.length).join('')}}\n`
  );
}

/** What of Prism's core goes, by the path of the property. */
const UNUSED = (
  'manual disableWorkerMessageHandler highlightAll highlightAllUnder highlightElement highlight plugins ' +
  'util.encode util.getLanguage util.setLanguage util.currentScript util.isActive ' +
  'languages.plain languages.plaintext languages.text languages.txt'
).split(' ');

/** Installs a language once, though several others may need it. */
const USE = 'var used = new Set(); _.use = function (add) { if (!used.has(add)) { used.add(add); add(_); } };\n';

/** Prism's core as a function that makes a Prism. */
function coreModule(code) {
  const cuts = [];
  const unused = new Set(UNUSED);
  const drop = (node) => cuts.push(node);
  const made = find(parseAst(code).body, (node) => declares(node, 'Prism')).declarations[0].init;
  const body = made.callee.body;

  for (const statement of body.body) {
    const text = source(code, statement);
    if (declares(statement, '_')) prune(code, statement.declarations[0].init, '', unused, drop);
    if (/^(_self\.Prism|Token\.stringify) =|^var (lang|plainTextGrammar) =/.test(text)) drop(statement);
  }
  const tail = find(body.body, (node) => source(code, node).startsWith('if (!_self.document)'));
  drop({ start: tail.start, end: body.end - 1 });

  const core = cut(code, cuts, made.start, body.end - 1);
  if (unused.size > 0 || /_self\.|document|innerHTML/.test(core.replace(/\/\*[^]*?\*\//g, ''))) {
    throw new Error(`prismjs has changed: check rollup-plugin-prism.mjs (${[...unused].join(', ')})`);
  }
  return `export default function () {\nreturn (${core}${USE}return _;\n})();\n}\n`;
}

/** Drops unused properties of an object literal, and of those inside it. */
function prune(code, object, path, unused, drop) {
  object.properties.forEach((property, i) => {
    const name = path + (property.key.name ?? property.key.value);
    const end = object.properties[i + 1]?.start ?? object.end - 1;
    if (unused.delete(name)) drop({ start: property.start, end });
    else if (property.value.type === 'ObjectExpression') prune(code, property.value, `${name}.`, unused, drop);
  });
}

const declares = (node, name) => node.type === 'VariableDeclaration' && node.declarations[0].id.name === name;
const source = (code, node) => code.slice(node.start, node.end);

function find(nodes, test) {
  const found = nodes.find(test);
  if (!found) throw new Error('prismjs has changed: check rollup-plugin-prism.mjs');
  return found;
}

/** Text from start to end without the given stretches, which are in order or inside one another. */
function cut(code, stretches, start = 0, end = code.length) {
  let text = '';
  let at = start;
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start)) {
    if (stretch.start > at) text += code.slice(at, stretch.start);
    at = Math.max(at, stretch.end);
  }
  return text + code.slice(at, end);
}

function visit(node, enter) {
  if (typeof node !== 'object' || node === null) return;
  if (typeof node.type === 'string') enter(node);
  for (const child of Object.values(node)) visit(child, enter);
}
