/** Loads what a deck needs only now and then, each once, and tells what came of it. */
import { named } from '../elements/tags.js';
import { camelCase, kebabCase } from '../model/options.js';
import { quote, sink, warn } from '../model/warn.js';
import type { DeckController, DeckHost, Feature, FeatureTable } from './host.js';
import { inPieces, whenIdle } from './idle.js';

/** What a feature looks for, by the names of tags and attributes that such an element has. */
type Asking = ReadonlyMap<string, readonly (readonly [feature: string, selector: string])[]>;

/** The names in a selector; a class is an attribute, too. What an element must not have says nothing of what it has. */
const namesIn = (selector: string): Set<string> =>
  new Set(
    selector
      .replace(/:not\([^)]*\)/g, '')
      .replaceAll('.', ' class ')
      .match(/[\w-]+/g),
  );

/** The on-demand features of one deck. */
export class FeatureLoader {
  /** Those that have come, by name. */
  readonly loaded = new Map<string, DeckController>();
  readonly #loading = new Map<string, Promise<DeckController | null>>();
  /** The features known so far: the first ones, and the rest once that has been loaded. */
  #known: Readonly<Record<string, Feature>>;
  #asking: Asking | null = null;
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
    const { element } = this.host;
    const fits = (selector: string): boolean => element.matches(selector) || element.querySelector(selector) !== null;
    const names = Object.keys(this.#known).filter((name) => {
      const { before } = this.#known[name] ?? {};
      return before && fits(named(before));
    });
    return names.length > 0 ? Promise.all(names.map(async (name) => (await this.get(name))?.ready)) : null;
  }

  /** Loads the features for a slide that is about to be shown. */
  lookAt(element: Element): void {
    if (this.#searched) return;
    this.#lookIn(element);
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
    this.#lookIn(element);
  }

  /**
   * Loads what an element and all in it asks for. A thousand slides against all selectors would cost ten times as much as to look each name up;
   * they are looked at in pieces, so that they never hold the page up.
   */
  #lookIn(element: Element): void {
    const asking = (this.#asking ??= this.#readSelectors());
    const all = element.getElementsByTagName('*');
    const asked = new Set(this.#loading.keys());
    inPieces(all.length + 1, (i) => {
      const each = all[i] ?? element;
      for (const name of [each.localName, ...(each.hasAttributes() ? each.getAttributeNames() : [])]) {
        for (const [feature, selector] of asking.get(name) ?? []) {
          if (asked.has(feature) || !each.matches(selector)) continue;
          asked.add(feature);
          void this.get(feature);
        }
      }
    });
  }

  #readSelectors(): Asking {
    const asking = new Map<string, [string, string][]>();
    for (const [feature, { within, before }] of Object.entries(this.#known)) {
      const selector = named(within ?? before ?? '');
      for (const name of namesIn(selector)) asking.set(name, [...(asking.get(name) ?? []), [feature, selector]]);
    }
    return asking;
  }

  #loadRest(): Promise<unknown> {
    return (this.#rest ??= this.table.rest().then(
      (rest) => {
        this.#known = { ...this.#known, ...rest };
        this.#asking = null;
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
    sink.warn(
      `[q-deck] feature: "${name}" could not be loaded; the deck goes on without it. ${String(error)}`,
      this.host.element,
    );
  }
}
