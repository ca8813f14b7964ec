/** Loads what a deck needs only now and then, each once, and tells what came of it. */
import { named } from '../elements/tags.js';
import { camelCase, kebabCase } from '../model/options.js';
import { quote, sink, warn } from '../model/warn.js';
import type { DeckController, DeckHost, Feature, FeatureTable, SearchDeck } from './host.js';
import { whenIdle } from './idle.js';

/** Whether a selector fits an element or something in it. */
const fits = (element: Element, selector?: string): boolean => {
  const text = selector && named(selector);
  return !!text && (element.matches(text) || element.querySelector(text) !== null);
};

/** The on-demand features of one deck. */
export class FeatureLoader {
  /** Those that have come, by name. */
  readonly loaded = new Map<string, DeckController>();
  readonly #loading = new Map<string, Promise<DeckController | null>>();
  /** The features known so far: the first ones, and the rest once that has been loaded. */
  #known: Readonly<Record<string, Feature>>;
  #searchDeck: SearchDeck | undefined;
  #rest: Promise<unknown> | null = null;
  /** Since the last edit all slides have been looked through: none needs to be looked at by itself. */
  #searched = false;
  readonly #idle = whenIdle(() => void this.#search());

  constructor(
    private readonly host: DeckHost,
    private readonly table: FeatureTable,
    private readonly ready: (controller: DeckController) => void,
  ) {
    this.#known = table.first;
  }

  /** A feature's controller; null, with a warning in development, where there is none or its file did not load. */
  get(name: string): Promise<DeckController | null> {
    if (!this.allows(name)) return Promise.resolve(null);
    const loading = this.#loading.get(name) ?? this.#import(name);
    this.#loading.set(name, loading);
    return loading;
  }

  /** What features have to tell of their modes, for `getState()`. */
  save(): Record<string, unknown> {
    const parts = [...this.loaded].map(([name, feature]) => [camelCase(name), feature.save?.()] as const);
    return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
  }

  /** Gives a feature its part of a state back; one that is off and has not come need not. */
  restore(key: string, value: unknown): void {
    const name = kebabCase(key);
    if (value || this.loaded.has(name)) void this.get(name).then((feature) => feature?.restore?.(value));
  }

  /** Whether the deck's options let a feature be: `no-help` is without help. */
  allows(name: string): boolean {
    return !(this.host.options as Readonly<Record<string, unknown>>)[camelCase(`no-${name}`)];
  }

  /** What makes slides must be there before one can be shown: resolves when it is; null where a deck has nothing of the kind. */
  before(): Promise<unknown> | null {
    const names = Object.keys(this.#known).filter((name) => fits(this.host.element, this.#known[name]?.before));
    return names.length > 0 ? Promise.all(names.map(async (name) => (await this.get(name))?.ready)) : null;
  }

  /** Loads the features for a slide that is about to be shown. */
  lookAt(element: Element): void {
    if (this.#searched) return;
    for (const [name, { within, before }] of Object.entries(this.#known))
      if (!this.#loading.has(name) && fits(element, within ?? before)) void this.get(name);
    // What could not be loaded is asked for again.
    this.#idle.schedule();
  }

  /** Loads what the whole deck wants by now, once the slide is on screen. */
  lookAround(): void {
    this.#searched = false;
    this.#idle.schedule();
  }

  async #search(): Promise<void> {
    await this.#loadRest();
    const { element } = this.host;
    if (!element.isConnected || !this.#rest) return;
    this.#searched = true;
    for (const [name, { wanted }] of Object.entries(this.#known)) if (wanted?.(this.host)) void this.get(name);
    this.#searchDeck?.(element, this.#known, (name) => void this.get(name));
  }

  #loadRest(): Promise<unknown> {
    return (this.#rest ??= this.table.rest().then(
      ({ features, searchDeck }) => {
        this.#known = { ...this.#known, ...features };
        this.#searchDeck = searchDeck;
      },
      (error: unknown) => {
        this.#rest = null;
        this.#say('features', error);
      },
    ));
  }

  async #import(name: string): Promise<DeckController | null> {
    try {
      if (!Object.hasOwn(this.#known, name)) await this.#loadRest();
      const feature = Object.hasOwn(this.#known, name) ? this.#known[name] : undefined;
      if (!feature) {
        if (__DEV__ && this.#rest)
          warn('feature', this.host.element, `This build of q-deck has no feature ${quote(name)}; nothing happens.`);
        this.#loading.delete(name);
        return null;
      }
      const create = await feature.load();
      const controller = create(this.host);
      this.loaded.set(name, controller);
      this.ready(controller);
      return controller;
    } catch (error) {
      this.#loading.delete(name);
      this.#say(name, error);
      return null;
    }
  }

  /** Said in production too: what someone asked for is missing, and only the network knows why. */
  #say(name: string, error: unknown): void {
    sink.warn(`[q-deck] feature: "${name}" could not be loaded. ${String(error)}`, this.host.element);
  }
}
