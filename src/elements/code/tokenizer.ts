/**
 * Tokenizers by language. Each gets a Prism of its own, with just what it needs, installed in the right order: Prism's
 * languages change one another, so in a shared one a block's colours would depend on the blocks before it.
 */
import createPrism from 'prismjs/components/prism-core.js';
import type { Prism } from 'prismjs/components/prism-core.js';
import { nearestName } from '../../model/code-nearest.js';
import type { CodeTokens } from '../../model/code-tokens.js';
import { commonLanguages } from './languages-common.js';

/** Cuts a text into tokens. */
export type Tokenizer = (text: string) => CodeTokens;

const loading = new Map<string, Promise<Tokenizer>>();
const ready = new Map<string, Tokenizer>();

/** The tokenizer of a language that has been loaded. */
export function readyTokenizer(name: string): Tokenizer | undefined {
  return ready.get(name);
}

/**
 * Loads a language with what it depends on.
 * @param name A Prism language or alias, in lower case; `yaml+django` is a template in Django's language that makes YAML.
 * @throws Error where there is no such language, with the nearest name in development, or where it could not be
 *   fetched; it is tried again the next time.
 */
export function loadTokenizer(name: string): Promise<Tokenizer> {
  let promise = loading.get(name);
  if (!promise) {
    promise = makeTokenizer(name);
    loading.set(name, promise);
    promise.then(
      (tokenizer) => ready.set(name, tokenizer),
      () => loading.delete(name),
    );
  }
  return promise;
}

async function makeTokenizer(name: string): Promise<Tokenizer> {
  const prism = createPrism();
  const [template = '', base] = name.split('+').reverse();
  const id = await install(prism, template);
  // Template languages tokenize what is around their own as markup.
  if (base !== undefined) prism.languages.markup = prism.languages[await install(prism, base)] ?? {};

  return (code) => {
    const run = { code, language: id, grammar: prism.languages[id] ?? {}, tokens: code as unknown };
    prism.hooks.run('before-tokenize', run);
    run.tokens = prism.tokenize(run.code, run.grammar);
    prism.hooks.run('after-tokenize', run);
    return run.tokens as CodeTokens;
  };
}

/** Installs a language by any of its names, and gives its own. */
async function install(prism: Prism, name: string): Promise<string> {
  let table = commonLanguages;
  if (!Object.hasOwn(table, name)) table = (await import('./languages-more.js')).moreLanguages;
  const entry = Object.hasOwn(table, name) ? table[name] : undefined;
  const id = typeof entry === 'string' ? entry : name;
  const load = table[id];
  if (entry === undefined || typeof load !== 'function') throw new Error(__DEV__ ? unknown(name, table) : name);
  prism.use(await load());
  return id;
}

function unknown(name: string, table: PrismTable): string {
  const near = nearestName(name, [...Object.keys(commonLanguages), ...Object.keys(table)]);
  return `there is no such language${near === undefined ? '' : `; did you mean "${near}"?`}`;
}
