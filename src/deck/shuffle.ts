/** Puts columns in a random order that lasts: what was shuffled once keeps its place, what comes later goes anywhere. */
const weights = new WeakMap<object, number>();

/** The columns in shuffled order; each is known by its first slide. */
export function shuffled<T extends object>(columns: readonly T[][]): T[][] {
  const weight = ([first]: T[]): number => {
    if (!first) return 0;
    const known = weights.get(first) ?? Math.random();
    weights.set(first, known);
    return known;
  };
  return [...columns].sort((a, b) => weight(a) - weight(b));
}
