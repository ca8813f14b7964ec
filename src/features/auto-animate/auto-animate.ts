/**
 * Auto-animation: what two slides share moves from where it was on the one to where it is on the other, and changes its look on the way. By the
 * Web Animations API on the nodes themselves, so nothing lands in markup, and the end is the slide as it is.
 */
import type { Change, DeckController, DeckHost } from '../../deck/host.js';
import { readOption } from '../../elements/options.js';
import { SECTION_OPTIONS } from '../../model/deck-options.js';
import { warn } from '../../model/warn.js';
import { MOST, isTooMuch } from './amount.js';
import { matchCode } from './code.js';
import { matchSlides } from './match.js';
import type { Match } from './match.js';
import { checkRun } from './check.js';
import { Passage } from './passage.js';
import { animatedDecks, animatesElements, isAfter } from './run.js';
import { Ruler } from './ruler.js';
import type { Look } from './ruler.js';
import { slideTiming } from './timing.js';
import { beginPassage, endPassage } from '../two-slides.js';

/** Animates elements. A new move ends what is under way, and goes on from where that was. */
export function autoAnimate(host: DeckHost): DeckController {
  let alive = false;

  function run({ slide, left, from, to }: Change): Promise<unknown> | undefined {
    // What was asked for in the same task, but later, has overtaken it; and the slide may be gone.
    if (!alive || !left || !from || host.slide !== slide || !left.element.isConnected) return undefined;
    const matches: Match[] = [];
    const codes: NonNullable<ReturnType<typeof matchCode>>[] = [];
    let looks: Look[] = [];
    const amount = { isTooMuch: false };
    const passage = new Passage(left.element, slide.element);
    const end = beginPassage(
      host,
      left,
      slide,
      () => {
        passage.cancel();
        for (const { ground } of codes) ground.remove();
        host.setState('auto-animate', false);
      },
      () => {
        const shared = matchSlides(left.element, slide.element);
        amount.isTooMuch = isTooMuch(left.element, slide.element, shared);
        for (const match of amount.isTooMuch ? [] : shared) {
          const code = matchCode(match);
          if (code) codes.push(code);
          matches.push(...(code?.matches ?? [match]));
        }
        const ruler = new Ruler(left.element);
        looks = matches.map((match) => ruler.look(match.from, match.kind));
      },
    );
    if (amount.isTooMuch) {
      end();
      if (__DEV__) {
        const most = `${String(MOST)} elements to animate`;
        const cure = 'Share fewer: give what matters a data-id, and what comes and goes together a box of its own.';
        warn(
          'auto-animate',
          slide.element,
          `This slide and the one before it have more than ${most}, so it comes at once. ${cure}`,
        );
      }
      return undefined;
    }
    host.setState('auto-animate', true);
    const later = isAfter(to, from) ? slide : left;
    const unmatched = readOption(later.element, SECTION_OPTIONS, 'auto-animate-unmatched');
    passage.start(matches, looks, codes, slideTiming(later.element), unmatched === 'fade');
    return passage.finished.then(end);
  }

  return {
    connect(signal) {
      alive = true;
      animatedDecks.add(host);
      signal.addEventListener(
        'abort',
        () => {
          alive = false;
          animatedDecks.delete(host);
          endPassage(host);
        },
        { once: true },
      );
    },
    change(change) {
      if (__DEV__ && change.slide !== change.left) checkRun(host, change);
      // Once all others have done their part: the slide that comes is measured as it will be.
      if (animatesElements(host, change)) change.waits.push(Promise.resolve(change).then(run));
    },
  };
}
