/** How a feature gets its words in the language of its deck. */
import type { DeckHost } from '../../deck/host.js';
import type { Labels, SomeLabels } from './labels.js';

/** A table of words. */
export type Part = Exclude<keyof Labels, 'language'>;

/** What the deck's shadow root hears when its words have changed. */
export const CHANGED = 'labels';

/** The words of a part. What another language lacks is English. */
export function textsOf<P extends Part>(host: DeckHost, part: P, english: Labels[P]): Labels[P] {
  return { ...english, ...(host.labels as SomeLabels)[part] };
}

/** The language of a deck's words, which need not be that of the deck: it may have none in that. */
export function languageOf({ labels }: DeckHost): string {
  return labels.language ?? 'en';
}

/** Writes words: now, and again when they have changed, until the signal aborts. */
export function keepWritten(host: DeckHost, write: () => void, signal: AbortSignal): void {
  write();
  host.shadow.addEventListener(CHANGED, write, { signal });
}
