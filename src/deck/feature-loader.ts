/** Loads what a deck needs only now and then, each once, and tells what came of it. */
import { quote, sink, warn } from '../model/warn.js';
import type { DeckController, DeckHost, Feature, FeatureTable } from './host.js';
import { whenIdle } from './idle.js';

/** The on-demand features of one deck. */
export class FeatureLoader {
  readonly #loading = new Map<string, Promise<DeckController | null>>();
  readonly #idle = whenIdle(() => {
    if (!this.host.element.isConnected) return;
    this.lookAt(this.host.element);
    this.#load(({ wanted }) => wanted?.(this.host));
  });

  constructor(
    private readonly host: DeckHost,
    private readonly table: FeatureTable,
    private readonly ready: (controller: DeckController) => void,
  ) {}

  /** A feature's controller; null, with a warning in development, where there is none or its file did not load. */
  get(name: string): Promise<DeckController | null> {
    const feature = this.#find(name);
    if (__DEV__ && !Object.hasOwn(this.table, name)) {
      warn('feature', this.host.element, `This build of q-deck has no feature ${quote(name)}; nothing happens.`);
    }
    if (!feature) return Promise.resolve(null);
    const loading = this.#loading.get(name) ?? this.#import(name, feature);
    this.#loading.set(name, loading);
    return loading;
  }

  /** Whether there is such a feature, and the deck wants it. */
  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }

  /** Loads the features for an element and what is in it. */
  lookAt(element: Element): void {
    this.#load(({ within }) => within !== undefined && (element.matches(within) || element.querySelector(within) !== null));
  }

  /** Loads what the whole deck wants by now, once the slide is on screen. */
  lookAround(): void {
    this.#idle.schedule();
  }

  #find(name: string): Feature | undefined {
    const feature = Object.hasOwn(this.table, name) ? this.table[name] : undefined;
    return feature?.refused?.(this.host) ? undefined : feature;
  }

  #load(wanted: (feature: Feature) => boolean | undefined): void {
    for (const [name, feature] of Object.entries(this.table)) {
      if (!this.#loading.has(name) && wanted(feature)) void this.get(name);
    }
  }

  async #import(name: string, feature: Feature): Promise<DeckController | null> {
    try {
      const create = await feature.load();
      const controller = create(this.host);
      this.ready(controller);
      return controller;
    } catch (error) {
      this.#loading.delete(name);
      // Said in production too: a feature that someone asked for is missing, and only the network knows why.
      sink.warn(`[q-deck] feature: "${name}" could not be loaded; the deck goes on without it. ${String(error)}`, this.host.element);
      return null;
    }
  }
}
