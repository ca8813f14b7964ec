/** Puts the interface into the language of its deck, that of the nearest `lang`, and again when that changes. */
import { hostOf } from './host-of.js';
import { attribute, parentOf } from '../elements/dom.js';
import type { LabelTables } from '../chrome/labels.js';
import type { DeckController, DeckHost } from '../deck/host.js';
import { sink } from '../model/warn.js';

/** Watches the language; its words are loaded where English ones will not do. */
export function languages(host: DeckHost): DeckController {
  const { element } = host;
  let loading: Promise<(tag: string, signal: AbortSignal) => Promise<void>> | null = null;

  async function speak(tag: string, signal: AbortSignal): Promise<void> {
    if (!loading && /^(en\b|$)/i.test(tag) && !(element.constructor as { readonly labels?: LabelTables }).labels)
      return;
    try {
      await (
        await (loading ??= import('./labels/speak.js').then((module) => module.speaker(host)))
      )(tag, signal);
    } catch (error) {
      loading = null;
      sink.warn(
        `[q-deck] language: the words for lang="${tag}" could not be loaded; the interface stays as it is. ${String(error)}`,
        element,
      );
    }
  }

  return {
    connect(signal) {
      /** The deck, what is around it, and what its shadow tree is in. */
      const around: Element[] = [];
      for (let at: Element | undefined = element; at; at = parentOf(at) ?? hostOf(at)) around.push(at);
      const look = (): void =>
        void speak(
          around
            .map((each) => attribute(each, 'lang'))
            .find((tag) => tag !== null)
            ?.trim() ?? '',
          signal,
        );
      const observer = new MutationObserver(look);
      for (const each of around) observer.observe(each, { attributeFilter: ['lang'] });
      signal.addEventListener('abort', () => observer.disconnect(), { once: true });
      look();
    },
  };
}
