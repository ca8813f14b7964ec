/**
 * Registers `--q-fragment-progress` as a number, so that it can be animated: once, for the page and for ever. The default effect fades by opacity and does
 * not wait for it; effects that move by it, and a theme's own, come after the first slide.
 */
export function registerProgress(): void {
  try {
    CSS.registerProperty({ name: '--q-fragment-progress', syntax: '<number>', inherits: false, initialValue: '0' });
  } catch {
    // Registered before: by another deck, a second copy of the script, or the page.
  }
}
