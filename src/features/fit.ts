/** Text that is as wide as its slide lets it be: `class="q-fit"`. */
import { closest, property } from '../elements/dom.js';
import { DECK, SECTION } from '../elements/tags.js';
import type { DeckController, DeckHost } from '../deck/host.js';
import { setState } from '../elements/states.js';
import { stacksAround } from '../controllers/slides.js';
import { whenIdle } from '../deck/idle.js';
import { fitFontSize } from '../model/fit.js';

const FIT = '.q-fit';

/**
 * Sets the font size of fitting text. By an animation that has ended and holds: it leaves the element's own attributes alone, and goes with the deck.
 */
export function fit(host: DeckHost): DeckController {
  const sizes = new Map<Element, Animation>();
  /** A slide tells when it is rendered, and when its size changes; its text is set before it is painted. */
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) for (const element of own(target)) measure(element);
  });
  const idle = whenIdle(measureOthers);
  let over = false;

  function measure(element: HTMLElement): void {
    const { fontSize } = getComputedStyle(element);
    const range = document.createRange();
    range.selectNodeContents(element);
    const text = range.getBoundingClientRect();
    const box = property(element, 'getBoundingClientRect').call(element);
    const slide = closest(element, SECTION)?.getBoundingClientRect();
    if (!slide?.height || text.width === 0 || box.width === 0) return;
    const size = fitFontSize({
      size: parseFloat(fontSize),
      text: text.width / box.width,
      height: text.height / slide.height,
    });
    if (Math.abs(size - parseFloat(fontSize)) < 0.5) return;
    sizes.get(element)?.cancel();
    const frames = { fontSize: [`${size}px`, `${size}px`] };
    sizes.set(element, property(element, 'animate').call(element, frames, { duration: 0, fill: 'forwards' }));
  }

  /** Paper has slides that were never shown: each is rendered for a moment, within one task, so that nobody sees it. */
  function measureOthers(): void {
    if (over || host.rendersAll || !host.slide) return;
    const shown = host.slide;
    for (const slide of host.outline.slides) {
      const waiting = own(slide.element).filter((element) => !sizes.has(element));
      if (slide === shown || waiting.length === 0) continue;
      const stacks = stacksAround(slide.element).filter((stack) => !stack.matches(':state(open)'));
      host.render([shown, slide]);
      setState(slide.element, 'leaving', true);
      for (const stack of stacks) setState(stack, 'open', true);
      for (const element of waiting) measure(element);
      setState(slide.element, 'leaving', false);
      for (const stack of stacks) setState(stack, 'open', false);
    }
    host.render([shown]);
  }

  function own(root: Element): HTMLElement[] {
    return [...root.querySelectorAll<HTMLElement>(FIT)].filter((element) => closest(element, DECK) === host.element);
  }

  function observe(): void {
    observer.disconnect();
    for (const slide of new Set(own(host.element).map((element) => closest(element, SECTION))))
      if (slide) observer.observe(slide);
    idle.schedule();
  }

  function clear(): void {
    over = true;
    observer.disconnect();
    for (const size of sizes.values()) size.cancel();
    sizes.clear();
  }

  return {
    connect(signal) {
      over = false;
      observe();
      signal.addEventListener('abort', clear, { once: true });
    },
    change({ slide, origin }) {
      if (origin !== 'edit') return;
      observe();
      for (const element of own(slide.element)) measure(element);
    },
  };
}
