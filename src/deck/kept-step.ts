/** Keeps the place on a slide while its fragments are edited: what was shown last stays the last shown. */
import type { SlideSteps } from './read-steps.js';

/**
 * The step, after an edit, at which what was shown before it has just been shown.
 * @param before What the slide's steps were.
 * @param f The last step shown then.
 */
export function keptStep(before: SlideSteps, f: number, after: SlideSteps): number {
  for (let step = f; step >= 0; step -= 1) {
    for (const { item, part } of before.steps[step] ?? []) {
      const old = before.items[item];
      const now = after.items.findIndex(({ element, kind }) => element === old?.element && kind === old.kind);
      const at = after.steps.findIndex((parts) => parts.some((each) => each.item === now && each.part === part));
      if (now >= 0 && at >= 0) return at;
    }
  }
  return -1;
}
