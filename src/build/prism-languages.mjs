/**
 * Which of Prism's languages go where: what each needs, its other names, and the groups they are delivered in.
 *
 * A file for each of 300 languages makes 300 files in every app that a bundler builds, though a talk shows two or three
 * of them. So languages that appear together are one file: loading Java brings Kotlin along, which costs a few KB once.
 */
import { createRequire } from 'node:module';

/** Prism's own list: what each language needs, and its other names. */
const { meta: _meta, ...PRISM } = createRequire(import.meta.url)('prismjs/components.json').languages;

/** The ids of all languages. */
export const ALL = Object.keys(PRISM);

/** Languages in the first table, which comes with the element: each name in it weighs on every page with code. */
export const COMMON = 'markup css javascript typescript json yaml bash python'.split(' ');

/** What a single-file build carries besides. */
export const SINGLE = (
  'sql jsx tsx java c cpp csharp go rust php ruby kotlin swift docker nginx ini toml diff markdown graphql http ' +
  'makefile scss css-extras less powershell git hcl shell-session django twig'
).split(' ');

/** Other names that people know a language by. */
const ALIASES = { django: ['jinja', 'j2'], bash: ['zsh'], 'shell-session': ['console'], docker: ['containerfile'] };

/**
 * Languages worth having inside another, over what Prism requires. Its own list of optional ones is far longer
 * (TypeScript would come with eleven), and a slide shows one of them at a time.
 */
const EMBEDDED = {
  javascript: ['regex'],
  markdown: ['yaml'],
  http: ['json'],
  scss: ['css-extras'],
  sass: ['css-extras'],
  less: ['css-extras'],
};

/** Languages that install themselves into another, so that they come after it. */
const ADDED = { markup: ['css', 'javascript'] };

/** Groups by hand: what one talk shows together. A group needs nothing but itself and groups above it. */
const FAMILIES = {
  web: 'clike regex markup css javascript typescript json',
  yaml: 'yaml',
  bash: 'bash shell-session',
  python: 'python',
  // Written beside the languages of the web, or made into them.
  pages:
    'jsx tsx css-extras scss sass less graphql http markdown markup-templating php ruby django twig handlebars erb',
  compiled: 'c cpp csharp java kotlin scala go rust swift objectivec dart zig',
  operations: 'sql docker nginx ini toml properties diff makefile powershell git hcl lua etlua perl r apex plsql',
};

/** How many groups the other languages are in. */
const OTHERS = 6;

/** What is installed before a language, and what after it. */
export function needs(id) {
  return { before: listed(PRISM[id].require, EMBEDDED[id]), after: listed(ADDED[id]) };
}

/** The other names of a language. */
export function aliases(id) {
  return listed(PRISM[id].alias, ALIASES[id]);
}

/**
 * The groups of languages, by name.
 * @param {(id: string) => number} sizeOf How large a language is: the groups of rare ones are about as large as one another.
 * @returns {Map<string, string[]>}
 */
export function groupLanguages(sizeOf) {
  const groups = new Map(Object.entries(FAMILIES).map(([name, ids]) => [name, ids.split(' ')]));
  const others = kin(ALL.filter((id) => ![...groups.values()].flat().includes(id)));
  const size = (ids) => ids.reduce((sum, id) => sum + sizeOf(id), 0);
  const share = size(others.flat()) / OTHERS;
  let filled = 0;
  for (const ids of others) {
    const name = `more-${Math.min(Math.floor(filled / share), OTHERS - 1) + 1}`;
    groups.set(name, [...(groups.get(name) ?? []), ...ids]);
    filled += size(ids);
  }
  checkOrder(groups);
  return groups;
}

/** Languages that need one another stay together, so that none of these groups needs another one. */
function kin(ids) {
  const families = [];
  for (const id of ids) {
    const { before, after } = needs(id);
    const related = families.filter((family) =>
      family.some((other) => [...before, ...after].includes(other) || needs(other).before.includes(id)),
    );
    const [first = []] = related;
    if (related.length === 0) families.push(first);
    for (const family of related.slice(1)) {
      first.push(...family);
      families.splice(families.indexOf(family), 1);
    }
    first.push(id);
  }
  return families;
}

/**
 * Two files that import one another would both have to come before one of them works.
 * @throws Error where a group needs one that comes later.
 */
export function checkOrder(groups) {
  const known = new Set();
  for (const [name, ids] of groups) {
    const own = new Set([...ids, ...known]);
    for (const id of ids) {
      const { before, after } = needs(id);
      const missing = [...before, ...after].find((other) => !own.has(other));
      if (missing)
        throw new Error(`prism-languages.mjs: ${id} in the group "${name}" needs ${missing}, which comes later`);
    }
    for (const id of FAMILIES[name] ? ids : []) known.add(id);
  }
}

const listed = (...values) => values.flat().filter(Boolean);
