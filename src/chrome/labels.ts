/** The words of the interface, in one place. */
export const LABELS = {
  deck: 'Slides',
  carousel: 'carousel',
  slide: 'slide',
  position: (n: number, total: number): string => `${n} of ${total}`,
  controls: 'Slide controls',
  left: 'Previous slide',
  right: 'Next slide',
  up: 'Slide above',
  down: 'Slide below',
  paused: 'Paused',
  resumed: 'Resumed',
} as const;
