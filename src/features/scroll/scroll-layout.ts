/** Sizes of the scroll view: how large a slide is drawn, how high each one is, and where each one stands. */
import type { DeckHost } from '../../deck/host.js';
import type { DeckSlide } from '../../deck/slide.js';
import { setState } from '../../elements/states.js';
import { CODE } from '../../elements/tags.js';
import { fitScale } from '../../model/scale.js';
import { scrollRows } from '../../model/scroll-map.js';
import type { ScrollRow, ScrollWindow } from '../../model/scroll-map.js';

/** Smaller than this nobody reads: a narrow page has narrower slides instead. */
const READABLE = 0.5;
/** Least room between slides, in px. */
const GAP = 16;
/** A slide has a screen of its own where the screen is not so many times as high. */
const SCREENFUL = 1.6;
/** Rounding is no overflow, in px. */
const TOLERANCE = 2;
/** Where everything stands. */
export interface ScrollLayout {
  readonly rows: readonly ScrollRow[];
  /** Px of the page per px of a slide. */
  readonly zoom: number;
  /** Room above the first slide in px of the page. */
  readonly edge: number;
  /** Works it out anew for these slides, and writes it to the stage. */
  update(slides: readonly DeckSlide[], window: ScrollWindow): void;
  /** Measures slides that came near; true where one has another height than was thought. */
  measure(slides: Iterable<DeckSlide>): boolean;
  /** Slides are to be measured again. */
  forget(): void;
}

/** The layout of a deck's stage; what it writes goes with the signal. */
export function createLayout(
  host: DeckHost,
  viewport: HTMLElement,
  stage: HTMLElement,
  signal: AbortSignal,
): ScrollLayout {
  const { options } = host;
  /** Heights of slides that are not like all others, in px of a slide. */
  const heights = new Map<HTMLElement, number>();
  const written = new Set<string>();
  let rows: ScrollRow[] = [];
  let zoom = 1;
  let edge = 0;
  let gap = 0;
  let width = options.width;
  let height = options.height;

  function write(name: string, value: number | string, unit = 'px'): void {
    written.add(name);
    stage.style.setProperty(name, typeof value === 'string' ? value : `${String(value)}${unit}`);
  }

  /** In px of a slide; of a stack with content of its own, what stands above its slides. */
  function heightOf(element: HTMLElement): number {
    const whole =
      parseFloat(getComputedStyle(element).height) * (element.matches(':state(wide)') ? width / options.width : 1);
    const below = isOwnSlide(element)
      ? host.outline.slides.filter((slide) => slide.stackOf?.get(slide.element) === element)
      : [];
    return below.reduce((rest, slide) => rest - (heights.get(slide.element) ?? height) - gap / zoom, whole);
  }

  function resize(window: ScrollWindow): void {
    const { clientWidth } = viewport;
    const room = window.height - window.inset;
    const before = [zoom, width, height].join();
    const space = clientWidth * (1 - options.margin);
    zoom =
      space < READABLE * options.width
        ? Math.min(READABLE, options.maxScale)
        : (fitScale(clientWidth, room, options) ?? zoom);
    width = Math.min(options.width, space / zoom);
    height = (width * options.height) / options.width;
    const own = options.fullPage || host.element.matches(':state(scroll-box)');
    const screenful = own && room < SCREENFUL * height * zoom;
    gap = screenful ? Math.max(0, room - height * zoom) : GAP;
    edge = screenful ? gap / 2 : gap;
    host.setState('framed', !screenful);
    if (before !== [zoom, width, height].join()) heights.clear();
    write('--_zoom', zoom, '');
    write('--_width', width, '');
    write('--_height', height, '');
    write('--_full-width', options.width, '');
    write('--_full-height', options.height, '');
    write('--_wide-zoom', width / options.width, '');
    write('--_gap', gap / zoom);
    write('--_edge', edge / zoom);
    // A background of a slide that has the screen to itself fills the screen.
    write('--_bleed-x', screenful ? (clientWidth / zoom - width) / -2 : 0);
    write('--_bleed-y', screenful ? gap / zoom / -2 : 0);
  }

  signal.addEventListener(
    'abort',
    () => {
      for (const name of written) stage.style.removeProperty(name);
      host.setState('framed', false);
    },
    { once: true },
  );

  return {
    get rows() {
      return rows;
    },
    get zoom() {
      return zoom;
    },
    get edge() {
      return edge;
    },
    update(slides, window) {
      resize(window);
      rows = scrollRows(
        slides.map(({ element, steps }) => ({ height: (heights.get(element) ?? height) * zoom, steps })),
        window,
        gap,
      );
    },
    measure(slides) {
      const elements = [...slides].map(({ element }) => element).filter((element) => !heights.has(element));
      for (const element of elements) {
        setState(element, 'wide', false);
        setState(element, 'long', isOwnSlide(element));
      }
      if (width < options.width) {
        const wide = elements.filter(
          (element) => !isOwnSlide(element) && [element, ...codeOf(element)].some(isTooWide),
        );
        for (const element of wide) setState(element, 'wide', true);
      }
      const long = elements.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + TOLERANCE);
      for (const element of long) setState(element, 'long', true);
      const measured = elements.map((element) => [element, heightOf(element)] as const);
      for (const [element, own] of measured) heights.set(element, own);
      return measured.some(([, own]) => Math.abs(own - height) > 1);
    },
    forget() {
      heights.clear();
    },
  };
}

/** A stack with content of its own. */
function isOwnSlide(element: Element): boolean {
  return element.matches(':state(content)');
}

function isTooWide({ scrollWidth, clientWidth }: Element): boolean {
  return scrollWidth > clientWidth + TOLERANCE;
}

/** What scrolls sideways in blocks of code. */
function codeOf(slide: Element): Element[] {
  return [...slide.querySelectorAll(CODE)].flatMap(({ shadowRoot }) => shadowRoot?.querySelector('pre') ?? []);
}
