/** Tells a screen reader what became visible, and only that: the text of a new slide, or of the fragments of a step. */
import { contains } from '../elements/dom.js';
import type { DeckController, DeckHost } from '../deck/host.js';
import { lendSheet } from '../deck/light-sheet.js';
import type { SlideSteps } from '../deck/read-steps.js';
import { effectOf } from '../elements/effect.js';
import { SHOWN_AT_FIRST } from '../model/deck-options.js';
import { announcerStyles } from './announcer.styles.js';
import { TEXTS } from './announcer.texts.js';
import { textsOf } from './labels/texts-of.js';
import { visibleText } from './visible-text.js';

const SILENT_EFFECTS: readonly string[] = SHOWN_AT_FIRST;

/** Speaks, politely. */
export function announcer(host: DeckHost): DeckController {
  const region = document.createElement('div');
  region.className = 'announcer';
  region.ariaLive = 'polite';
  /** What has become visible since the last announcement. */
  let due: Element[] = [];
  let asked = false;

  /** Before the frame that shows it, so that the words cost no frame of their own. */
  function speak(): void {
    if (!asked) return;
    asked = false;
    region.textContent = due.map(visibleText).filter(Boolean).join('. ');
    due = [];
  }

  /** Notes the fragments that appear between two steps of a slide; what is gone before it was told is not told. */
  function note({ items, steps }: SlideSteps, from: number, to: number): void {
    const gone = steps.slice(to + 1, from + 1).flat();
    due = due.filter((each) => !gone.some(({ item }) => items[item]?.element === each));
    for (const { item } of steps.slice(from + 1, to + 1).flat()) {
      const { kind, element } = items[item] ?? {};
      if (!element || kind !== 'fragment' || SILENT_EFFECTS.includes(effectOf(element))) continue;
      if (!due.some((each) => contains(each, element))) due.push(element);
    }
  }

  return {
    connect(signal) {
      lendSheet(host.shadow, announcerStyles, signal);
      host.shadow.append(region);
      host.element.addEventListener(
        'q-pause',
        (event) => {
          if (event.target !== host.element) return;
          asked = false;
          due = [];
          region.textContent = textsOf(host, 'announcer', TEXTS)[event.on ? 'paused' : 'resumed'];
        },
        { signal },
      );
      signal.addEventListener(
        'abort',
        () => {
          due = [];
          region.remove();
        },
        { once: true },
      );
    },
    change({ slide, left, from, to, origin }) {
      // Who scrolls reads; nobody is told what he reads.
      if (origin === 'start' || origin === 'edit' || origin === 'scroll') return;
      if (slide !== left) due = [slide.element];
      else if (from) note(slide.read, from.f, to.f);
      // Where nothing came, too: what was told last may be gone.
      if (asked) return;
      asked = true;
      queueMicrotask(speak);
    },
  };
}
