/** Shows the current slide and tells the others apart: states, roles and names. Touches the slides that change, no other. */
import { LABELS, fill } from '../chrome/labels.js';
import { AfterChangeEvent } from '../deck/events.js';
import type { Change, DeckController, DeckHost } from '../deck/host.js';
import { slideTitle } from '../deck/slide-title.js';
import { optionAttribute } from '../elements/options.js';
import { internalsOf, isDefined, setState } from '../elements/states.js';
import { DECK, SECTION } from '../elements/tags.js';
import { slideNumber } from '../model/slide-number.js';
import { SlideTransition } from './slide-transition.js';

/** Shows slides. */
export function slides(host: DeckHost): DeckController {
  let current: HTMLElement | null = null;
  let previous: HTMLElement | null = null;
  let open: HTMLElement[] = [];
  let words: string[] = [];
  const transition = new SlideTransition(host);

  /** The stacks around a slide have to let it through. */
  function openAround(element: HTMLElement, leaving: HTMLElement | null): void {
    const now = [...stacksAround(element), ...(leaving ? stacksAround(leaving) : [])];
    for (const stack of open) if (!now.includes(stack)) setState(stack, 'open', false);
    for (const stack of now) setState(stack, 'open', stack !== element && stack !== leaving);
    open = now;
  }

  function takeWords(element: HTMLElement): void {
    for (const word of words) host.setState(`x-${word}`, false);
    words = (optionAttribute(element, 'state') ?? '').split(/\s+/).filter(Boolean);
    for (const word of words) host.setState(`x-${word}`, true);
  }

  function show(change: Change): void {
    const { element } = change.slide;
    const left = current;
    transition.end();
    if (previous) setState(previous, 'previous', false);
    if (left) {
      setState(left, 'current', false);
      setState(left, 'previous', true);
    }
    previous = left;
    current = element;
    setState(element, 'current', true);
    const moves = left !== null && change.origin !== 'edit' && left.isConnected && transition.begin(change, left);
    openAround(element, moves ? left : null);
    if (moves) {
      void transition.finished?.then((over) => {
        if (!over) return;
        openAround(element, null);
        host.element.dispatchEvent(new AfterChangeEvent(element));
      });
    } else queueMicrotask(() => host.element.dispatchEvent(new AfterChangeEvent(element)));
  }

  return {
    connect(signal) {
      signal.addEventListener('abort', () => { transition.end(); }, { once: true });
    },
    change(change) {
      const { element } = change.slide;
      if (element !== current) show(change);
      else if (change.origin === 'edit') openAround(element, null);
      else return;
      takeWords(element);
      nameSlide(host, change);
    },
  };
}

function stacksAround(element: HTMLElement): HTMLElement[] {
  const stacks: HTMLElement[] = [];
  let at = element.parentElement?.closest<HTMLElement>(`${SECTION}, ${DECK}`);
  while (at?.localName === SECTION) {
    stacks.push(at);
    at = at.parentElement?.closest<HTMLElement>(`${SECTION}, ${DECK}`);
  }
  return stacks;
}

/** Role and name as the ARIA carousel pattern has them; an `aria-label` of the author's wins by itself. */
function nameSlide(host: DeckHost, { slide, to }: Change): void {
  if (!isDefined(slide.element)) return;
  const internals = internalsOf(slide.element);
  const place = slide.uncounted
    ? '' : fill(LABELS.position, { n: slideNumber(host.outline, to), total: host.outline.total });
  internals.role = 'group';
  internals.ariaRoleDescription = LABELS.slide;
  internals.ariaLabel = [slideTitle(slide.element), place].filter(Boolean).join(', ');
}
