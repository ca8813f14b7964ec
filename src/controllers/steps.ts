/** Shows and hides the fragments of the current slide, by state. */
import { FragmentEvent } from '../deck/events.js';
import type { Change, DeckController, DeckHost } from '../deck/host.js';
import type { SlideSteps } from '../deck/read-steps.js';
import { around as aroundOf, attribute, matches, nameOf, property } from '../elements/dom.js';
import { defineFragment } from '../elements/fragment.js';
import { setState } from '../elements/states.js';
import { FRAGMENT, SECTION, tag } from '../elements/tags.js';

/** What is said of a fragment, each word being true of it or not. */
type Words = Readonly<Record<string, boolean>>;

/** Draws fragments. */
export function steps(host: DeckHost): DeckController {
  /** Plain elements that carry our `q-state`, and what it says of them; it goes with the deck. */
  const marked = new Map<Element, Words>();
  /** What the last step is inside of: fragments that have to be seen with it, even if their own step is over. */
  let holding: readonly Element[] = [];
  let shown: { read: SlideSteps; f: number } | null = null;
  /** A page morph takes attributes that its server does not know of; they are put back. */
  const morphs = new MutationObserver(() => {
    if (shown) sync(shown.read, shown.f);
    morphs.takeRecords();
  });

  function mark(element: Element, words: Words): void {
    if (nameOf(element) === tag('fragment')) {
      if (words.visible) defineFragment();
      for (const [word, on] of Object.entries(words)) setState(element, word, on);
    } else markPlain(element, { ...marked.get(element), ...words });
  }

  function markPlain(element: Element, words: Words): void {
    const text =
      Object.keys(words)
        .filter((word) => words[word])
        .join(' ') || null;
    if (text) marked.set(element, words);
    else marked.delete(element);
    if (attribute(element, 'q-state') === text) return;
    if (text) property(element, 'setAttribute').call(element, 'q-state', text);
    else property(element, 'removeAttribute').call(element, 'q-state');
  }

  /** What is no fragment of the deck any more gives its mark back. */
  function unmarkOthers(): void {
    for (const element of marked.keys())
      if (!matches(element, FRAGMENT) || !host.element.contains(element)) markPlain(element, {});
  }

  /** Marks the fragments around the last step. By state: a selector for it would make browsers walk the deck at each step. */
  function hold(around: readonly Element[]): void {
    for (const element of holding) if (!around.includes(element)) mark(element, { holding: false });
    for (const element of around) mark(element, { holding: true });
    holding = around;
  }

  /** Brings the fragments of one step to where they stand while `f` is the last step shown; gives them. */
  function draw({ steps, items }: SlideSteps, step: number, f: number): Element[] {
    const elements: Element[] = [];
    for (const { item } of steps[step] ?? []) {
      const { kind, element } = items[item] ?? {};
      if (!element || kind !== 'fragment') continue;
      mark(element, { visible: step <= f, current: step === f });
      elements.push(element);
    }
    return elements;
  }

  /** Brings everything on a slide to where it stands at a step. */
  function sync(read: SlideSteps, f: number): void {
    read.steps.forEach((_, step) => draw(read, step, f));
  }

  /** Goes from step to step, touching only what changes between them. */
  function step(read: SlideSteps, from: number, to: number): void {
    const low = Math.min(from, to);
    const elements: Element[] = [];
    // The lower one stays shown, but is the last shown only where one goes back.
    draw(read, low, to);
    for (let at = low + 1; at <= Math.max(from, to); at += 1) elements.push(...draw(read, at, to));
    if (elements.length > 0) host.emit(new FragmentEvent(elements, to > from));
  }

  function clear(): void {
    morphs.disconnect();
    shown = null;
    hold([]);
    for (const element of marked.keys()) markPlain(element, {});
  }

  return {
    connect(signal) {
      signal.addEventListener('abort', clear, { once: true });
    },
    clear,
    change({ slide, left, from, to, origin }: Change) {
      const { read } = slide;
      const f = host.options.noFragments ? read.steps.length : to.f;
      const stays = slide === left && origin !== 'edit' && from !== null && shown?.read === read;
      if (stays) step(read, from.f, to.f);
      else {
        if (origin === 'edit') unmarkOthers();
        sync(read, f);
        morphs.disconnect();
        morphs.observe(slide.element, { subtree: true, attributes: true, attributeFilter: ['q-state'] });
      }
      hold((read.steps[f] ?? []).flatMap(({ item }) => fragmentsAround(read.items[item]?.element)));
      shown = { read, f };
      morphs.takeRecords();
    },
  };
}

/** The fragments of its slide that an element is in, innermost first. */
function fragmentsAround(element?: Element): Element[] {
  const around = element && aroundOf(element, `${FRAGMENT}, ${SECTION}`);
  return around && nameOf(around) !== SECTION ? [around, ...fragmentsAround(around)] : [];
}
