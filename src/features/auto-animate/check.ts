/** Development only: says where nothing can animate. */
import type { Change, DeckHost } from '../../deck/host.js';
import { readOption } from '../../elements/options.js';
import { SECTION_OPTIONS } from '../../model/deck-options.js';
import { warn } from '../../model/warn.js';

/** Warns of a slide that wants to animate, but has no neighbour that does. */
export function checkRun({ outline }: DeckHost, { slide }: Change): void {
  const wants = (each: typeof slide | undefined): boolean =>
    each !== undefined && readOption(each.element, SECTION_OPTIONS, 'auto-animate');
  if (!wants(slide)) return;
  const at = outline.slides.indexOf(slide);
  const column = outline.columns.findIndex((slides) => slides.includes(slide));
  const near = [
    outline.slides[at - 1],
    outline.slides[at + 1],
    outline.columns[column - 1]?.[0],
    outline.columns[column + 1]?.[0],
  ];
  if (near.some((each) => each?.skip) || near.some(wants)) return;
  warn(
    'auto-animate',
    slide.element,
    '<q-section auto-animate> has no slide to animate from or to: both slides of a pair need the attribute.',
  );
}
