/** Waits for what a deck loads by itself once the page is idle. */
import type { Feature } from '../../src/deck/host.js';
import { features as later } from '../../src/features/later.js';
import { features } from '../../src/features/table.js';

/**
 * Makes a deck and waits until a feature has joined it.
 * @param name The feature's name in the table.
 * @param make What makes the deck; its options have to want the feature.
 */
export async function withFeature<T>(name: string, make: () => T | Promise<T>): Promise<T> {
  const table = (name in features.first ? features.first : later) as Record<string, Feature>;
  const feature = table[name];
  if (!feature) throw new Error(`There is no feature ${name}`);
  let join = (): void => undefined;
  const joined = new Promise<void>((resolve) => {
    join = resolve;
  });
  table[name] = {
    ...feature,
    async load() {
      const create = await feature.load();
      return (host) => {
        const controller = create(host);
        return {
          ...controller,
          connect(signal) {
            controller.connect?.(signal);
            join();
          },
        };
      };
    },
  };
  try {
    const made = await make();
    await joined;
    return made;
  } finally {
    table[name] = feature;
  }
}
