/** Puts the interface into the language of its deck, that of the nearest `lang`, and again when that changes. */
import { LABELS } from '../chrome/labels.js';
import type { DeckLabels, LabelTables } from '../chrome/labels.js';
import type { DeckController, DeckHost } from '../deck/host.js';
import { internalsOf } from '../elements/states.js';
import { sink } from '../model/warn.js';
import type { Labels, SomeLabels } from './labels/labels.js';
import { CHANGED } from './labels/texts-of.js';

/** The languages there are besides English. */
const LANGUAGES: ReadonlyMap<string, () => Promise<{ readonly labels: Labels }>> = new Map([
  ['ar', () => import('./labels/languages/ar.js')],
  ['cs', () => import('./labels/languages/cs.js')],
  ['de', () => import('./labels/languages/de.js')],
  ['es', () => import('./labels/languages/es.js')],
  ['fr', () => import('./labels/languages/fr.js')],
  ['ja', () => import('./labels/languages/ja.js')],
]);

/** An element, what is around it, and what its shadow tree is in. */
function withAncestors(element: Element): Element[] {
  const all: Element[] = [];
  for (let at: Element | undefined = element; at; at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host) all.push(at);
  return all;
}

/** The tags that stand for a language, the most general one first: `de`, `de-at`. */
function tagsOf(deck: Element): string[] {
  const parts = (withAncestors(deck).find((each) => each.hasAttribute('lang'))?.getAttribute('lang') ?? '').trim().toLowerCase().split('-');
  return parts.map((_, i) => parts.slice(0, i + 1).join('-'));
}

/** Finds the words, and has everything written anew when they have come. */
export function languages(host: DeckHost): DeckController {
  const { element } = host;
  const english = host.labels;
  let asked = '';

  /** The words of the page's own for a tag. */
  async function ownFor(tag: string): Promise<SomeLabels> {
    const { labels: own } = element.constructor as { readonly labels?: LabelTables };
    const table = Object.entries(own ?? {}).find(([name]) => name.toLowerCase() === tag)?.[1];
    return table ? (await import('./labels/own-labels.js')).readLabels(table, tag, element) : {};
  }

  async function find(tags: readonly string[]): Promise<DeckLabels> {
    let language: string | undefined;
    const found: Record<string, object> = { deck: LABELS };
    for (const tag of tags) {
      for (const table of [(await LANGUAGES.get(tag)?.())?.labels, await ownFor(tag)]) {
        for (const [part, words] of Object.entries(table ?? {})) {
          if (typeof words === 'object') found[part] = { ...found[part], ...words };
          language = tag;
        }
      }
    }
    return language ? { ...(found as unknown as DeckLabels), language } : english;
  }

  async function speak(signal: AbortSignal): Promise<void> {
    const tags = tagsOf(element);
    const asking = (asked = tags.join());
    try {
      const labels = await find(tags);
      if (signal.aborted || asking !== asked || labels === host.labels) return;
      host.labels = labels;
      const internals = internalsOf(element);
      internals.ariaRoleDescription = labels.deck.carousel;
      internals.ariaLabel = labels.deck.deck;
      host.requestUpdate();
      host.shadow.dispatchEvent(new Event(CHANGED));
    } catch (error) {
      sink.warn(`[q-deck] language: the words for lang="${asking}" could not be loaded; the interface stays as it is. ${String(error)}`, element);
    }
  }

  return {
    connect(signal) {
      const observer = new MutationObserver(() => void speak(signal));
      for (const each of withAncestors(element)) observer.observe(each, { attributeFilter: ['lang'] });
      signal.addEventListener('abort', () => { observer.disconnect(); }, { once: true });
      void speak(signal);
    },
  };
}
