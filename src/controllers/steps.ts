/** Shows and hides the fragments of the current slide, by state. */
import { FragmentEvent } from '../deck/events.js';
import type { Change, DeckController, DeckHost } from '../deck/host.js';
import type { SlideSteps } from '../deck/read-steps.js';
import { setState } from '../elements/states.js';
import { FRAGMENT } from '../elements/tags.js';

/** How a fragment stands. */
interface FragmentState {
  readonly visible: boolean;
  readonly current: boolean;
}

/** Draws fragments. */
export function steps(host: DeckHost): DeckController {
  /** Plain elements that carry our `q-state`; it goes with the deck. */
  const marked = new Set<Element>();
  let shown: { read: SlideSteps; f: number } | null = null;
  let morphs: MutationObserver | null = null;

  function mark(element: Element, state: FragmentState): void {
    if (element.localName === 'q-fragment') {
      setState(element, 'visible', state.visible);
      setState(element, 'current', state.current);
    } else markPlain(element, [state.visible && 'visible', state.current && 'current'].filter(Boolean).join(' '));
  }

  function markPlain(element: Element, text: string): void {
    if (text) marked.add(element);
    else marked.delete(element);
    if (element.getAttribute('q-state') === (text || null)) return;
    if (text) element.setAttribute('q-state', text);
    else element.removeAttribute('q-state');
  }

  /** What is no fragment of the deck any more gives its mark back. */
  function unmarkOthers(): void {
    for (const element of marked) if (!element.matches(FRAGMENT) || !host.element.contains(element)) markPlain(element, '');
  }

  /** Brings everything on a slide to where it stands at a step. */
  function sync(read: SlideSteps, f: number): void {
    read.steps.forEach((parts, step) => {
      for (const { item } of parts) {
        const { kind, element } = read.items[item] ?? {};
        if (element && kind === 'fragment') mark(element, { visible: step <= f, current: step === f });
      }
    });
  }

  /** Goes from step to step, touching only what changes between them. */
  function step(read: SlideSteps, from: number, to: number): void {
    const forward = to > from;
    const elements: Element[] = [];
    const low = Math.max(0, Math.min(from, to));
    for (let at = low; at <= Math.max(from, to); at += 1) {
      for (const { item } of read.steps[at] ?? []) {
        const { kind, element } = read.items[item] ?? {};
        if (!element || kind !== 'fragment') continue;
        mark(element, { visible: at <= to, current: at === to });
        if (at > Math.min(from, to)) elements.push(element);
      }
    }
    if (elements.length > 0) host.emit(new FragmentEvent(elements, forward));
  }

  return {
    connect(signal) {
      // A page morph takes attributes that its server does not know of; they are put back.
      morphs = new MutationObserver(() => {
        if (shown) sync(shown.read, shown.f);
        morphs?.takeRecords();
      });
      signal.addEventListener('abort', () => {
        morphs?.disconnect();
        shown = null;
        for (const element of marked) element.removeAttribute('q-state');
        marked.clear();
      }, { once: true });
    },
    change({ slide, left, from, to, origin }: Change) {
      const { read } = slide;
      const f = host.options.noFragments ? read.steps.length : to.f;
      const stays = slide === left && origin !== 'edit' && from !== null && shown?.read === read;
      if (stays) step(read, from.f, to.f);
      else {
        if (origin === 'edit') unmarkOthers();
        sync(read, f);
        morphs?.disconnect();
        morphs?.observe(slide.element, { subtree: true, attributes: true, attributeFilter: ['q-state'] });
      }
      shown = { read, f };
      morphs?.takeRecords();
    },
  };
}
