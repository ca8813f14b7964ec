/** Paper: one page a slide, at the slide's own size, by named pages, so that a host page's own paper stays as it is. */
import { around } from '../elements/dom.js';
import type { DeckController, DeckHost } from '../deck/host.js';
import { lendSheet } from '../deck/light-sheet.js';
import { optionAttribute } from '../elements/options.js';
import { CODE, DECK, MATH } from '../elements/tags.js';
import { formatSlideNumber } from '../model/slide-number.js';
import { pageSheet, paperState, printedDeckStyles, printStyles } from './print.styles.js';
import type { openAround, Place } from './print-embedded.js';
import type { PrintSheets } from './print-sheets.js';
import { withEffect } from './effect-selector.js';
import { loadLayers } from './load-layers.js';
import { addNumber } from './slide-shadow.js';
import type { AddLayer } from './load-layers.js';

/** Effects that end with nothing to see: what they hide must not lie over what they give way to. */
const GONE = withEffect('fade-out', 'fade-in-then-out', 'current-visible');

/** Prepares slides for the printer, and lets them go after. */
export function print(host: DeckHost): DeckController {
  /** Prints something else than the slides as they are. */
  let other: PrintSheets | null = null;
  let addLayer: AddLayer | null = null;
  /** Makes room in what is around the deck. */
  let open: typeof openAround | null = null;
  let place: Place | null = null;
  let printing: AbortController | null = null;

  /** On screen one layer behind the deck serves all slides; on paper each slide needs its own, and so with its number. */
  function before(): void {
    if (printing || !host.slide) return;
    printing = new AbortController();
    const { signal } = printing;
    lendSheet(host.element.ownerDocument, pageSheet(host.options.width, host.options.height), signal);
    place = open?.(host.element, host.options.width, signal) ?? null;
    if (other) other(signal);
    else dress(host, addLayer, signal);
  }

  function after(): void {
    printing?.abort();
    printing = null;
    place = null;
  }

  return {
    connect(signal) {
      const { element, options } = host;
      const root = element.getRootNode() as Document | ShadowRoot;
      lendSheet(root, printStyles(options.width, options.height), signal);
      // A deck on a slide is printed as it stands there.
      if (around(element, DECK)) return;
      const paper = paperState(options.width, options.height);
      for (const state of ['paper', paper]) host.setState(state, true);
      lendSheet(host.shadow, printedDeckStyles, signal);
      void loadLanguages(element);
      void loadLayers(element).then((add) => {
        addLayer = add;
      });
      other = null;
      const wanted = options.print !== 'slides' || (!options.noFragments && element.querySelector(GONE) !== null);
      if (wanted) {
        void import('./print-sheets.js')
          .then(({ prepareSheets }) => prepareSheets(host))
          .then((sheets) => {
            if (!signal.aborted) other = sheets;
          });
      }
      if (!options.fullPage)
        void import('./print-embedded.js').then(({ openAround }) => {
          open = openAround;
        });
      let real = false;
      window.addEventListener(
        'beforeprint',
        () => {
          real = true;
          before();
        },
        { signal },
      );
      window.addEventListener(
        'afterprint',
        () => {
          real = false;
          after();
        },
        { signal },
      );
      // Developer tools can show how paper would look without printing. While a page prints, Chromium tells of the medium more than once.
      matchMedia('print').addEventListener(
        'change',
        ({ matches }) => {
          if (!real) (matches ? before : after)();
          else if (matches) place?.();
        },
        { signal },
      );
      signal.addEventListener(
        'abort',
        () => {
          after();
          for (const state of ['paper', paper]) host.setState(state, false);
        },
        { once: true },
      );
    },
  };
}

/** Renders all slides, each with its background and number. */
function dress(host: DeckHost, addLayer: AddLayer | null, signal: AbortSignal): void {
  host.renderAll(signal);
  const { options, outline } = host;
  outline.columns.forEach((column, h) =>
    column.forEach(({ element }, v) => {
      for (const each of element.querySelectorAll<Element & { paint?(): void }>(`${CODE}, ${MATH}`)) each.paint?.();
      const text = formatSlideNumber(host.formatNumber ?? options.slideNumber, outline, { h, v, f: -1 });
      addLayer?.(element, signal);
      addNumber(element, text, signal);
    }),
  );
}

/** Printing does not wait, so the languages of code that was never shown are fetched ahead; they colour it on screen at once, too. */
async function loadLanguages(deck: Element): Promise<void> {
  const languages = new Set([...deck.querySelectorAll(CODE)].map((code) => optionAttribute(code, 'language') ?? ''));
  languages.delete('');
  if (languages.size === 0) return;
  const { loadTokenizer } = await import('./code.js');
  // A language that does not exist is told of where its code is shown.
  await Promise.allSettled([...languages].map((language) => loadTokenizer(language)));
}
