/** The words of the interface, in one place. `{n}` and the like are filled in by `fill`. */
export const LABELS = {
  deck: 'Slides',
  carousel: 'carousel',
  slide: 'slide',
  position: '{n} of {total}',
  controls: 'Slide controls',
  left: 'Previous slide',
  right: 'Next slide',
  up: 'Slide above',
  down: 'Slide below',
  progress: 'Progress',
  paused: 'Paused',
  resumed: 'Resumed',
} as const;

/** Fills the placeholders of a label. */
export function fill(label: string, values: Readonly<Record<string, string | number>>): string {
  return label.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
