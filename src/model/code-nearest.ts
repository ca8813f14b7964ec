/** Finds what an author may have meant: used by development warnings only. */

/** The name nearest to a misspelt one, by letters to change, add, drop or swap; undefined where none is near. */
export function nearestName(wrong: string, names: Iterable<string>): string | undefined {
  if (wrong.length > 40) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.ceil(wrong.length / 3)) + 1;
  for (const name of names) {
    const cost = distance(wrong.toLowerCase(), name);
    if (cost < least) [best, least] = [name, cost];
  }
  return best;
}

/** Edit distance with swaps of neighbours, a row at a time. */
function distance(a: string, b: string): number {
  let older: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    [older, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
