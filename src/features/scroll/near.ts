/** The slides near the window: they have their backgrounds and their code, and stand at their first or last step. */
import { steps } from '../../controllers/steps.js';
import type { DeckController, DeckHost } from '../../deck/host.js';
import type { DeckSlide } from '../../deck/slide.js';
import { setState } from '../../elements/states.js';
import { CODE } from '../../elements/tags.js';
import { loadLayers } from '../load-layers.js';
import type { AddLayer } from '../load-layers.js';

/** Those slides. */
export interface Near {
  /** Takes in some slides and lets the others go. Gives those that are new. */
  set(slides: readonly DeckSlide[]): DeckSlide[];
  /** Brings the slides before the current one to their last step, those after it to where none is shown. */
  draw(): void;
  readonly slides: ReadonlySet<DeckSlide>;
}

/** Looks after the slides near the window until the signal aborts. */
export function createNear(host: DeckHost, signal: AbortSignal): Near {
  const painters: DeckController[] = [steps(host)];
  let addLayer: AddLayer | null = null;
  let slides = new Set<DeckSlide>();

  function draw(): void {
    const { position: here } = host;
    for (const slide of slides) {
      const place = host.positionOf(slide);
      if (slide === host.slide || !here || !place) continue;
      const before = place.h < here.h || (place.h === here.h && place.v < here.v);
      const to = { h: 0, v: 0, f: before ? slide.steps - 1 : -1 };
      for (const painter of painters)
        painter.change?.({ slide, to, from: null, left: null, origin: 'start', waits: [] });
    }
  }

  painters[0]?.connect?.(signal);
  void loadLayers(host.element).then((add) => {
    addLayer = add;
    if (!signal.aborted) for (const { element } of slides) add?.(element, signal);
  });
  if (host.element.querySelector(CODE)) {
    void host.feature('code').then((code) => {
      if (!code || signal.aborted) return;
      painters.push(code);
      draw();
    });
  }
  signal.addEventListener(
    'abort',
    () => {
      for (const { element } of slides) setState(element, 'near', false);
    },
    { once: true },
  );

  return {
    draw,
    get slides() {
      return slides;
    },
    set(wanted) {
      const added = wanted.filter((slide) => !slides.has(slide));
      const next = new Set(wanted);
      for (const slide of slides) if (!next.has(slide)) setState(slide.element, 'near', false);
      slides = next;
      for (const { element } of added) {
        setState(element, 'near', true);
        addLayer?.(element, signal);
      }
      if (added.length > 0) draw();
      return added;
    },
  };
}
