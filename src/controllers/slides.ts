/** Shows the current slide and tells the others apart, by state. Touches the slides that change, no other. */
import type { DeckController, DeckHost } from '../deck/host.js';
import { around as aroundOf, nameOf } from '../elements/dom.js';
import { optionAttribute, readOptions } from '../elements/options.js';
import { setState } from '../elements/states.js';
import { DECK, SECTION } from '../elements/tags.js';
import { SECTION_OPTIONS } from '../model/deck-options.js';

/** Shows slides. */
export function slides(host: DeckHost): DeckController {
  let current: HTMLElement | null = null;
  let previous: HTMLElement | null = null;
  let open: readonly HTMLElement[] = [];
  let words: readonly string[] = [];

  function show(element: HTMLElement | null): void {
    setState(previous, 'previous', false);
    setState(current, 'current', false);
    setState(current, 'previous', true);
    previous = current;
    current = element;
    setState(current, 'current', true);
  }

  /** The stacks around a slide have to let it through. */
  function openStacks(around: readonly HTMLElement[]): void {
    for (const stack of open) if (!around.includes(stack)) setState(stack, 'open', false);
    for (const stack of around) setState(stack, 'open', true);
    open = around;
  }

  function takeWords(state: string): void {
    for (const word of words) host.setState(`x-${word}`, false);
    words = state.split(/\s+/).filter(Boolean);
    for (const word of words) host.setState(`x-${word}`, true);
  }

  /** A section may go on in another deck: it takes nothing of this one along, neither as the current nor as the previous one. */
  function clear(): void {
    show(null);
    show(null);
    openStacks([]);
    takeWords('');
  }

  return {
    connect(signal) {
      signal.addEventListener('abort', clear, { once: true });
    },
    clear,
    change(change) {
      const { element } = change.slide;
      if (element === current && change.origin !== 'edit') return;
      if (__DEV__) readOptions(element, SECTION_OPTIONS);
      if (element !== current) {
        show(element);
        host.render([change.slide]);
      }
      const stacks = stacksAround(element);
      openStacks(stacks);
      takeWords([element, ...stacks, host.element].map((each) => optionAttribute(each, 'state')).find(Boolean) ?? '');
    },
  };
}

/** The stacks that a slide is in, innermost first. */
export function stacksAround(element: HTMLElement): HTMLElement[] {
  const around = aroundOf(element, `${SECTION},${DECK}`);
  return around && nameOf(around) === SECTION ? [around, ...stacksAround(around)] : [];
}
