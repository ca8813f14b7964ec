/**
 * The order in which a slide's fragments and code highlights appear: explicit numbers first, ascending, equal numbers
 * together; then the unnumbered in document order. Nothing is ever unreachable.
 */

/** Something on a slide that takes steps, in document order. */
export interface StepItem {
  /** Its explicit number; null where it has none. Read it with `parseIndex`. */
  readonly index: number | null;
  /** It joins the step of the item before it. */
  readonly with: boolean;
  /** Position in the list of the nearest fragment around it; -1 where there is none. Always before the item itself. */
  readonly parent: number;
  /** How many steps it takes: 1 for a fragment, one per further highlight for code. */
  readonly count: number;
}

/** One of the things that happen at a step: which item, and the how-manieth of its own steps (zero-based). */
export interface StepPart {
  readonly item: number;
  readonly part: number;
}

/** An explicit number from an attribute; what is no number that one could count on from counts as none. */
export function parseIndex(text: string | null): number | null {
  if (text === null || text.trim() === '') return null;
  const value = Number(text);
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : null;
}

/** Sorts items into steps. Linear, but for sorting the explicit numbers. */
export function orderSteps(items: readonly StepItem[]): StepPart[][] {
  const numbered = new Map<number, StepPart[]>();
  const unnumbered: StepPart[][] = [];
  /** The last step of the items so far. */
  let before: StepPart[] | undefined;

  items.forEach((item, i) => {
    const joined = item.with ? before : undefined;
    for (let part = 0; part < item.count; part += 1) {
      const step = part === 0 && joined ? joined : newStep(item.index, part, numbered, unnumbered);
      step.push({ item: i, part });
      before = step;
    }
  });

  const explicit = [...numbered].sort(([a], [b]) => a - b).map(([, step]) => step);
  const steps = [...explicit, ...unnumbered];
  return liftParents(items, steps).filter((step) => step.length > 0);
}

function newStep(
  index: number | null,
  part: number,
  numbered: Map<number, StepPart[]>,
  unnumbered: StepPart[][],
): StepPart[] {
  if (index === null) {
    const step: StepPart[] = [];
    unnumbered.push(step);
    return step;
  }
  const step = numbered.get(index + part) ?? [];
  numbered.set(index + part, step);
  return step;
}

/** A fragment that is numbered before the one around it brings that one along: inside a hidden one it could not be seen. */
function liftParents(items: readonly StepItem[], steps: StepPart[][]): StepPart[][] {
  /** The first step of each item. */
  const first: number[] = [];
  steps.forEach((step, s) => {
    for (const { item } of step) first[item] ??= s;
  });
  const lifted = new Set<number>();
  for (let i = items.length - 1; i >= 0; i -= 1) {
    const parent = items[i]?.parent ?? -1;
    const own = first[i] ?? Infinity;
    if (own >= (first[parent] ?? 0)) continue;
    first[parent] = own;
    lifted.add(parent);
  }
  // In its new step it comes before what is in it, and what is around it before both.
  const ahead = steps.map((): StepPart[] => []);
  for (const item of [...lifted].sort((a, b) => a - b)) ahead[first[item] ?? 0]?.push({ item, part: 0 });
  return steps.map((step, s) => [
    ...(ahead[s] ?? []),
    ...step.filter(({ item, part }) => part > 0 || !lifted.has(item)),
  ]);
}
