/** The words that a page has given to the class of its decks: `QDeck.labels`. */
import type { LabelTables } from '../../chrome/labels.js';
import { quote, warn } from '../../model/warn.js';
import type { SomeLabels } from './labels.js';

/**
 * Takes what is usable of a table: parts and words that there are, each of the kind it has to be. The rest is warned of, in development.
 * @param table By part, from the page.
 * @param tag Its language.
 * @param deck What a warning is about.
 */
export async function readLabels(table: LabelTables[string], tag: string, deck: Element): Promise<SomeLabels> {
  const { labels: complete } = await import('./languages/de.js');
  const taken: Record<string, Record<string, unknown>> = {};
  const known: Readonly<Record<string, unknown>> = { ...complete };
  for (const [part, words] of Object.entries(table)) {
    const own = Object.hasOwn(known, part) ? known[part] : undefined;
    for (const [name, word] of Object.entries(words)) {
      const model: unknown =
        typeof own === 'object' && own && Object.hasOwn(own, name) ? Reflect.get(own, name) : undefined;
      if (model !== undefined && typeof word === typeof model) taken[part] = { ...taken[part], [name]: word };
      else if (__DEV__) {
        const cure =
          model === undefined ? 'there is no such word; see the type `SomeLabels`' : `it should be a ${typeof model}`;
        warn('labels', deck, `${quote(`${part}.${name}`)} of the labels for ${quote(tag)} is left out: ${cure}.`);
      }
    }
  }
  return taken;
}
