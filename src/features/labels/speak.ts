/** Finds the words for a language, and has everything written in them. */
import { LABELS } from '../../chrome/labels.js';
import type { DeckLabels, LabelTables } from '../../chrome/labels.js';
import type { DeckHost } from '../../deck/host.js';
import { CODE, DECK, MATH } from '../../elements/tags.js';
import type { Labels, SomeLabels } from './labels.js';
import { CHANGED } from './texts-of.js';

/** The languages there are besides English. */
const LANGUAGES: ReadonlyMap<string, () => Promise<{ readonly labels: Labels }>> = new Map([
  ['ar', () => import('./languages/ar.js')],
  ['cs', () => import('./languages/cs.js')],
  ['de', () => import('./languages/de.js')],
  ['es', () => import('./languages/es.js')],
  ['fr', () => import('./languages/fr.js')],
  ['ja', () => import('./languages/ja.js')],
]);

/** The page's own words for a tag. */
async function ownLabels(deck: Element, tag: string): Promise<SomeLabels> {
  const { labels } = deck.constructor as { readonly labels?: LabelTables };
  const table = Object.entries(labels ?? {}).find(([name]) => name.toLowerCase() === tag)?.[1];
  return table ? (await import('./own-labels.js')).readLabels(table, tag, deck) : {};
}

/** The words for a tag such as `de-AT`: those for German, and then what Austria has of its own. Undefined where there are none. */
async function find(deck: Element, tag: string): Promise<DeckLabels | undefined> {
  const parts = tag.toLowerCase().split('-');
  const found: Record<string, object> = { deck: LABELS };
  let language: string | undefined;
  for (const name of parts.map((_, i) => parts.slice(0, i + 1).join('-'))) {
    for (const table of [(await LANGUAGES.get(name)?.())?.labels, await ownLabels(deck, name)]) {
      for (const [part, words] of Object.entries(table ?? {})) {
        language = name;
        if (typeof words === 'object') found[part] = { ...found[part], ...words };
      }
    }
  }
  return language === undefined ? undefined : { ...(found as unknown as DeckLabels), language };
}

/** Code and formulas, and the words that each was given last. */
const given = new WeakMap<Element, unknown>();

/** Gives the code and formulas of a deck the words of its language. */
function passOn(deck: Element, { code, math }: SomeLabels): void {
  for (const each of deck.querySelectorAll<Element & { labels?: unknown; attributeChangedCallback?: () => void }>(
    `${CODE}, ${MATH}`,
  )) {
    const words = each.localName === CODE ? code : math;
    if (each.closest(DECK) !== deck || given.get(each) === words) continue;
    given.set(each, words);
    each.labels = words;
    // As if an attribute had changed: what is painted is painted anew.
    each.attributeChangedCallback?.();
  }
}

/**
 * Lets a deck speak.
 * @returns Takes the language tag and the signal of the deck's connection. Rejects where a file of words does not load.
 */
export function speaker(host: DeckHost): (tag: string, signal: AbortSignal) => Promise<void> {
  const english: DeckLabels = { deck: LABELS };
  let asked = '';
  // Slides that come may have code.
  host.element.addEventListener('q-outline-change', () => passOn(host.element, host.labels));
  return async (tag, signal) => {
    asked = tag;
    const labels = (await find(host.element, tag)) ?? english;
    if (signal.aborted || tag !== asked || labels.language === host.labels.language) return;
    host.labels = labels;
    passOn(host.element, labels);
    host.requestUpdate();
    host.shadow.dispatchEvent(new Event(CHANGED));
  };
}
