/** Transforms each module once, though several builds have it in them. */

/**
 * A plugin that remembers what another one made of a module.
 * @param {import('rollup').Plugin} plugin Its `transform` depends on nothing but the code and the file.
 * @returns {import('rollup').Plugin} To be used in every build that shares the work.
 */
export function remember(plugin) {
  const made = new Map();
  const { transform } = plugin;
  return {
    ...plugin,
    transform(code, id) {
      const key = `${id}\0${code}`;
      if (!made.has(key)) made.set(key, transform.call(this, code, id));
      return made.get(key);
    },
  };
}
