/** Paper: one page a slide, at the slide's own size, by named pages, so that a host page's own paper stays as it is. */
import type { DeckController, DeckHost } from '../deck/host.js';
import { lendSheet } from '../deck/light-sheet.js';
import { optionAttribute } from '../elements/options.js';
import { setState } from '../elements/states.js';
import { CODE } from '../elements/tags.js';
import { backgroundKey, backgroundLayer, schemeOf } from './background-layer.js';
import { printStyles, printedDeckStyles } from './print.styles.js';

/** Prepares slides for the printer, and lets them go after. */
export function print(host: DeckHost): DeckController {
  const layers: HTMLElement[] = [];
  let printing = false;

  /** On screen one layer behind the deck serves all slides; on paper each slide needs its own, so it goes into the slide's shadow. */
  function before(): void {
    if (printing || !host.slide) return;
    printing = true;
    host.render(host.outline.slides);
    for (const { element } of host.outline.slides) {
      for (const code of element.querySelectorAll<Element & { paint?(): void }>(CODE)) code.paint?.();
      if (backgroundKey(element) === '') continue;
      const layer = backgroundLayer(element);
      shadowOf(element).prepend(layer);
      layers.push(layer);
      const scheme = schemeOf(layer);
      setState(element, 'dark', scheme === 'dark');
      setState(element, 'light', scheme === 'light');
    }
  }

  function after(): void {
    if (!printing) return;
    printing = false;
    for (const layer of layers.splice(0)) layer.remove();
    if (host.slide) host.render([host.slide]);
  }

  return {
    connect(signal) {
      const { element, options } = host;
      lendSheet(element.getRootNode() as Document | ShadowRoot, printStyles(options.width, options.height), signal);
      lendSheet(host.shadow, printedDeckStyles, signal);
      void loadLanguages(element);
      let real = false;
      window.addEventListener('beforeprint', () => {
        real = true;
        before();
      }, { signal });
      window.addEventListener('afterprint', () => {
        real = false;
        after();
      }, { signal });
      // Developer tools can show how paper would look without printing. While a page prints, Chromium tells of the medium more than once.
      matchMedia('print').addEventListener('change', ({ matches }) => {
        if (!real) (matches ? before : after)();
      }, { signal });
      signal.addEventListener('abort', after, { once: true });
    },
  };
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

/** A slide's own shadow root: a slot for its content, and behind it room for its background. */
function shadowOf(section: HTMLElement): ShadowRoot {
  if (section.shadowRoot) return section.shadowRoot;
  const root = section.attachShadow({ mode: 'open' });
  root.append(document.createElement('slot'));
  return root;
}
