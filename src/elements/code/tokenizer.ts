/**
 * Tokenizers by language. Each gets a Prism of its own, with just what it needs, installed in the right order: Prism's
 * languages change one another, so in a shared one a block's colours would depend on the blocks before it.
 */
import createPrism from 'prismjs/components/prism-core.js';
import { nearestName } from '../../model/code-nearest.js';
import type { CodeTokens } from '../../model/code-tokens.js';
import { commonLanguages } from './languages-common.js';

/** Cuts a text into tokens. */
export type Tokenizer = (text: string) => CodeTokens;

interface Language {
  readonly id: string;
  /** What has to be installed before it, and what installs itself into it. */
  readonly needed: readonly string[];
  readonly added: readonly string[];
  readonly load: PrismTable[1][string];
}

const languages = new Map<string, Language>();
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
  const [template = '', base] = name.split('+').reverse();
  const wanted = new Set<Language>();
  const { id, added } = await collect(template, wanted);
  for (const other of base === undefined ? added : [base]) await collect(other, wanted);

  const prism = createPrism();
  for (const module of await Promise.all([...wanted].map(({ load }) => load()))) module.default(prism);
  // Template languages tokenize what is around their own as markup.
  const outside = base !== undefined && prism.languages[languages.get(base)?.id ?? ''];
  if (outside) prism.languages.markup = outside;

  return (code) => {
    const run = { code, language: id, grammar: prism.languages[id] ?? {}, tokens: code as unknown };
    prism.hooks.run('before-tokenize', run);
    run.tokens = prism.tokenize(run.code, run.grammar);
    prism.hooks.run('after-tokenize', run);
    return run.tokens as CodeTokens;
  };
}

/** Adds a language to a set, after those that it needs. */
async function collect(name: string, into: Set<Language>): Promise<Language> {
  const language = await findLanguage(name);
  for (const needed of language.needed) await collect(needed, into);
  return into.add(language), language;
}

async function findLanguage(name: string): Promise<Language> {
  if (languages.size === 0) addLanguages(commonLanguages);
  if (!languages.has(name)) addLanguages((await import('./languages-more.js')).moreLanguages);
  const found = languages.get(name);
  if (found) return found;
  if (!__DEV__) throw new Error(name);
  const near = nearestName(name, languages.keys());
  throw new Error(`there is no such language${near === undefined ? '' : `; did you mean "${near}"?`}`);
}

function addLanguages([text, imports]: PrismTable): void {
  for (const word of text.split(' ')) {
    const [, id = '', alias, needed, added] = /^([^=<>]*)=?([^<>]*)<?([^>]*)>?(.*)$/.exec(word) ?? [];
    const list = (names = ''): string[] => names.split(',').filter(Boolean);
    const load = imports[id];
    if (!load) continue;
    const language = { id, needed: list(needed), added: list(added), load };
    for (const name of [id, ...list(alias)]) languages.set(name, language);
  }
}
