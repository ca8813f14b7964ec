/**
 * Fails where a regular expression of the sources may take more than linear time: with the right text, which anybody may write, such a one keeps a
 * page busy for seconds. recheck judges each by its automaton, or tries attacks on it where it has none.
 *
 *   node test/checks/regexps.mjs
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { check } from 'recheck';

/** How long one may take to be judged, in ms: on a busy machine most take less than three seconds. */
const PATIENCE = 60_000;

/** The regular expressions in a source text; what is put together from parts counts as it would be with a letter for each of them. */
export function regexpsIn(text, path) {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const found = [];
  const add = ({ start }, pattern, flags) => {
    found.push({ place: `${path}:${text.slice(0, start).split('\n').length}`, pattern, flags });
  };
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return;
    if (node.type === 'Literal' && node.regex) add(node, node.regex.pattern, node.regex.flags);
    else if (node.type === 'NewExpression' && node.callee.name === 'RegExp') {
      const [pattern, flags] = node.arguments;
      add(node, textOf(pattern), flags ? textOf(flags) : '');
    }
    Object.values(node).forEach(visit);
  };
  visit(program);
  return found;
}

/** The text of a literal or template; undefined for anything else. */
function textOf(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  return node?.type === 'TemplateLiteral' ? node.quasis.map(({ value }) => value.cooked).join('x') : undefined;
}

/** What is wrong with a regular expression; null where it is linear. */
export async function problemOf({ place, pattern, flags }) {
  if (pattern === undefined)
    return `${place}: write the pattern as one literal or template, so that it can be checked.`;
  const { status, complexity, attack, error } = await check(pattern, flags, { timeout: PATIENCE });
  if (status === 'safe') return null;
  const why = status === 'vulnerable' ? `${complexity.summary}, by ${attack.pattern}` : `not judged: ${error.kind}`;
  return `${place}: /${pattern}/${flags} (${why})`;
}

/** All source files in a folder. */
function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const all = sourcesIn('src').flatMap((path) => regexpsIn(readFileSync(path, 'utf8'), path));
  const once = [...new Map(all.map((each) => [`/${each.pattern}/${each.flags}`, each])).values()];
  const problems = [];
  for (const each of once) problems.push(await problemOf(each));
  const bad = problems.filter((problem) => problem !== null);
  for (const problem of bad) console.error(problem);
  console.log(`${once.length} regular expressions, ${bad.length} that may be slow.`);
  exit(bad.length === 0 ? 0 : 1);
}
