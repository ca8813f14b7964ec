/** The movement from one slide to the next, by the Web Animations API: nothing lands in the slides' own styles. */
import type { Change, DeckHost } from '../deck/host.js';
import { optionAttribute, readOption } from '../elements/options.js';
import { internalsOf, isDefined, setState } from '../elements/states.js';
import { SECTION_OPTIONS } from '../model/deck-options.js';
import { SPEEDS, TRANSITIONS, framesIn, framesOut, parseTransition } from '../model/transition.js';
import type { Movement, TransitionPair } from '../model/transition.js';
import { quote, warn } from '../model/warn.js';

const EASING = 'cubic-bezier(.3, 0, .2, 1)';

/** The transition of one deck; a new one ends the one before. */
export class SlideTransition {
  /** Resolves to true when the transition is over, to false where another one took over. */
  finished: Promise<boolean> | null = null;
  #leaving: HTMLElement | null = null;
  #animations: Animation[] = [];

  constructor(private readonly host: DeckHost) {}

  /** Starts to move from a slide to the one of the change; false where there is nothing to be seen moving. */
  begin(change: Change, left: HTMLElement): boolean {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return false;
    const { element } = change.slide;
    const come = this.#pair(element).in;
    const go = this.#pair(left).out;
    const duration = this.#duration(element);
    if ((come === 'none' && go === 'none') || duration === 0) return false;
    const movement = this.#movement(change);
    const options = { duration, easing: EASING };
    this.#leave(left, true);
    this.#animations = [
      element.animate(framesIn(come, movement) as unknown as Keyframe[], options),
      left.animate(framesOut(go, movement) as unknown as Keyframe[], { ...options, fill: 'forwards' }),
    ];
    const own = this.#animations;
    this.finished = Promise.allSettled(own.map(({ finished }) => finished)).then(() => {
      if (this.#animations !== own) return false;
      this.end();
      return true;
    });
    return true;
  }

  /** Ends at once: the next key does not wait for the last one's show. */
  end(): void {
    const animations = this.#animations;
    this.#animations = [];
    for (const animation of animations) animation.cancel();
    if (this.#leaving) this.#leave(this.#leaving, false);
  }

  #leave(element: HTMLElement, on: boolean): void {
    this.#leaving = on ? element : null;
    setState(element, 'leaving', on);
    if (isDefined(element)) internalsOf(element).ariaHidden = on ? 'true' : null;
  }

  #pair(element: HTMLElement): TransitionPair {
    const fallback = this.#parse(this.host.options.transition, this.host.element, { in: 'slide', out: 'slide' });
    const own = optionAttribute(element, 'transition');
    return own === null ? fallback : this.#parse(own, element, fallback);
  }

  #parse(text: string, subject: Element, fallback: TransitionPair): TransitionPair {
    const pair = parseTransition(text, fallback);
    if (__DEV__ && pair.unknown.length > 0) {
      warn('transition', subject, `<${subject.localName} transition=${quote(text)}>: ${quote(pair.unknown.join(' '))} is no ` +
        `transition and is ignored. Use ${TRANSITIONS.join(', ')}, each also with "-in" or "-out".`);
    }
    return pair;
  }

  #duration(element: HTMLElement): number {
    const own = readOption(element, SECTION_OPTIONS, 'transition-speed');
    return SPEEDS[String(own) || this.host.options.transitionSpeed] ?? 0;
  }

  #movement({ from, to }: Change): Movement {
    const axis = from?.h === to.h ? 'y' : 'x';
    const forward = axis === 'y' ? to.v > (from?.v ?? 0) : to.h > (from?.h ?? 0);
    const flipped = axis === 'x' && this.host.element.matches(':dir(rtl)');
    return { axis, sign: forward === flipped ? -1 : 1 };
  }
}
