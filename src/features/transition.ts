/** The movement from one slide to the next, by the Web Animations API: nothing lands in the slides' own styles. */
import type { Change, DeckController, DeckHost } from '../deck/host.js';
import { lendSheet } from '../deck/light-sheet.js';
import type { DeckSlide } from '../deck/slide.js';
import { SPEEDS, TRANSITIONS, framesIn, framesOut, movementBetween, parseTransition } from '../model/transition.js';
import type { Frame, TransitionPair } from '../model/transition.js';
import { quote, warn } from '../model/warn.js';
import { animatesElements } from './auto-animate/run.js';
import { beginPassage, endPassage } from './two-slides.js';
import { transitionStyles } from './transition.styles.js';
import { slideOption, slideText } from './slide-options.js';

const EASING = 'cubic-bezier(.3, 0, .2, 1)';

/** Moves slides. A new move ends the one before it: the next key does not wait for the last one's show. */
export function transition(host: DeckHost): DeckController {
  function start(change: Change, from: DeckSlide): Promise<unknown> | null {
    const left = from.element;
    const { element } = change.slide;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches || left.contains(element) || element.contains(left))
      return null;
    const come = pairOf(element, host).in;
    const go = pairOf(left, host).out;
    if (come === 'none' && go === 'none') return null;
    const options = { duration: durationOf(element, host), easing: EASING };
    const movement = movementBetween(change.from, change.to, host.element.matches(':dir(rtl)'));
    const end = beginPassage(host, from, change.slide, () => {
      for (const animation of animations) animation.cancel();
    });
    const animations = [
      animate(element, framesIn(come, movement), options),
      animate(left, framesOut(go, movement), { ...options, fill: 'forwards' }),
    ];
    return Promise.allSettled(animations.map(({ finished }) => finished)).then(end);
  }

  return {
    connect(signal) {
      lendSheet(host.element.getRootNode() as Document | ShadowRoot, transitionStyles, signal);
      signal.addEventListener('abort', () => endPassage(host), { once: true });
    },
    change(change) {
      if (change.slide === change.left || animatesElements(host, change)) return;
      endPassage(host);
      if (host.rendersAll || !change.left?.element.isConnected || change.origin === 'start' || change.origin === 'edit')
        return;
      const over = start(change, change.left);
      if (over) change.waits.push(over);
    },
  };
}

/** A slide with more text than this, in characters, is clipped while it moves. */
const LONG = 20_000;

function animate(element: HTMLElement, frames: readonly Frame[], options: KeyframeAnimationOptions): Animation {
  const clip = clipOf(element);
  return element.animate(
    frames.map((frame) => ({ ...frame, ...clip })),
    options,
  );
}

/** Browsers paint all of what moves, however far outside of the deck it is: for seconds, where a slide is very long. */
function clipOf(element: HTMLElement): { readonly overflow?: string; readonly overflowClipMargin?: string } {
  const isLong = element.textContent.length > LONG;
  if (!isLong || !CSS.supports('overflow-clip-margin: 1px') || slideOption(element, 'scrollable')) return {};
  // What stands beside the slide may be seen where the stage is larger than that.
  return { overflow: 'clip', overflowClipMargin: `${String(element.offsetHeight)}px` };
}

function pairOf(section: HTMLElement, { options, element }: DeckHost): TransitionPair {
  const fallback = parse(options.transition, element, { in: 'slide', out: 'slide' });
  const own = slideText(section, 'transition');
  return own === null ? fallback : parse(own, section, fallback);
}

function parse(text: string, subject: Element, fallback: TransitionPair): TransitionPair {
  const pair = parseTransition(text, fallback);
  if (__DEV__ && pair.unknown.length > 0) {
    warn(
      'transition',
      subject,
      `<${subject.localName} transition=${quote(text)}>: ${quote(pair.unknown.join(' '))} is no ` +
        `transition and is ignored. Use ${TRANSITIONS.join(', ')}, each also with "-in" or "-out".`,
    );
  }
  return pair;
}

function durationOf(section: HTMLElement, { options }: DeckHost): number {
  return SPEEDS[slideOption(section, 'transition-speed') || options.transitionSpeed];
}
