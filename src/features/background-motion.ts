/** How one background gives way to the next, where a slide says so by `background-transition`. */
import type { Change, DeckHost } from '../deck/host.js';
import { TRANSITIONS, framesIn, framesOut, movementBetween, parseTransition } from '../model/transition.js';
import type { Frame, TransitionPair } from '../model/transition.js';
import { quote, warn } from '../model/warn.js';
import { slideText } from './slide-options.js';

/** The frames of the background that comes and of the one that goes; null for those that only fade, or do not move at all. */
export interface BackgroundMotion {
  readonly come: readonly Frame[] | null;
  readonly go: readonly Frame[] | null;
  /** The background that comes is there at once. */
  readonly still: boolean;
}

/** The motion of a change, by what the slide that comes and the slide that goes say of theirs. */
export function backgroundMotion({ element }: DeckHost, { slide, left, from, to }: Change): BackgroundMotion {
  const movement = movementBetween(from, to, element.matches(':dir(rtl)'));
  const come = pairOf(slide.element).in;
  const go = left ? pairOf(left.element).out : 'fade';
  return {
    still: come === 'none',
    come: come === 'fade' ? null : framesIn(come, movement),
    go: go === 'fade' || go === 'none' ? null : framesOut(go, movement),
  };
}

function pairOf(section: HTMLElement): TransitionPair {
  const text = slideText(section, 'background-transition') ?? '';
  const pair = parseTransition(text, { in: 'fade', out: 'fade' });
  if (__DEV__ && pair.unknown.length > 0) {
    warn(
      'transition',
      section,
      `<q-section background-transition=${quote(text)}>: ${quote(pair.unknown.join(' '))} is no transition and is ignored. Use ${TRANSITIONS.join(', ')}.`,
    );
  }
  return pair;
}
