/**
 * The browser's own search through the page finds text on any slide, and takes the deck there. Where a search begins, each slide that is not shown
 * goes into a box with `hidden="until-found"`, in the deck's shadow; when nobody searches, there is none, so that steps cost nothing.
 */
import { contains, parentOf } from '../elements/dom.js';
import { make } from '../chrome/make.js';
import type { DeckController, DeckHost } from '../deck/host.js';
import { lendSheet } from '../deck/light-sheet.js';
import type { DeckSlide } from '../deck/slide.js';
import { findSlideStyles, findStyles } from './find.styles.js';

/** Whether a key asks a browser to search: Ctrl+F, Ctrl+G, F3, and those of Firefox's quick search. */
function asksToFind({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const combined = (ctrlKey || metaKey) && !altKey;
  return key === 'F3' || (combined ? /^[fg]$/i.test(key) : key === '/' || key === "'");
}

/** Makes slides findable. */
export function find(host: DeckHost): DeckController {
  let search: AbortController | null = null;
  let boxes: HTMLElement[] = [];

  /** The deck's children with their slides, in order. */
  function children(): Map<Element, DeckSlide[]> {
    const found = new Map<Element, DeckSlide[]>();
    for (const slide of host.outline.slides) {
      let child: Element = slide.element;
      for (let at = parentOf(child); at && at !== host.element; at = parentOf(at)) child = at;
      found.set(child, [...(found.get(child) ?? []), slide]);
    }
    return found;
  }

  /** Puts the slides that are not shown into boxes: around the deck's own slot, so that a search meets them in their order. */
  function put(): void {
    const stage = host.shadow.querySelector('.viewport');
    const current = host.slide?.element;
    for (const box of boxes) box.remove();
    boxes = [];
    let after = false;
    const [before, behind]: HTMLElement[][] = [[], []];
    for (const [child, slides] of children()) {
      if (current && contains(child, current)) {
        after = true;
        continue;
      }
      const slot = make('slot');
      const box = make('div', { class: 'unfound', hidden: 'until-found' }, slot);
      slot.assign(child);
      box.addEventListener('beforematch', () => show(box, slides));
      (after ? behind : before)?.push(box);
    }
    stage?.before(...(before ?? []));
    stage?.after(...(behind ?? []));
    boxes = [...(before ?? []), ...(behind ?? [])];
  }

  /** Of a stack, a search selects what it found (Firefox), or scrolls to it (Chromium). */
  function show(box: HTMLElement, slides: readonly DeckSlide[]): void {
    if (slides.length > 1) {
      requestAnimationFrame(() => {
        const selected = host.element.ownerDocument.getSelection()?.focusNode ?? null;
        const at = Math.floor(box.scrollTop / host.options.height + 0.5);
        go(slides.find(({ element }) => contains(element, selected)) ?? slides[at] ?? slides[0]);
      });
    } else go(slides[0]);
  }

  /** With all steps done, since what was found may come with any. */
  function go(slide: DeckSlide | undefined): void {
    const at = slide && host.positionOf(slide);
    if (at) host.moveTo({ ...at, f: slide.steps - 1 }, 'api');
  }

  function begin(signal: AbortSignal): void {
    if (search || host.rendersAll || host.outline.slides.length < 2) return;
    search = new AbortController();
    signal.addEventListener('abort', end, { once: true, signal: search.signal });
    lendSheet(host.element.getRootNode() as Document | ShadowRoot, findSlideStyles, search.signal);
    lendSheet(host.shadow, findStyles, search.signal);
    host.setState('finding', true);
    put();
    // The page has the keys again: the search is over.
    host.element.ownerDocument.defaultView?.addEventListener('focus', end, { once: true, signal: search.signal });
  }

  function end(): void {
    if (!search) return;
    search.abort();
    search = null;
    for (const box of boxes) box.remove();
    boxes = [];
    host.setState('finding', false);
  }

  return {
    connect(signal) {
      if (!('onbeforematch' in document) || host.options.preview) return;
      // One searches a page from anywhere in it.
      host.element.ownerDocument.addEventListener(
        'keydown',
        (event) => {
          if (asksToFind(event)) begin(signal);
          else if (search && !['Control', 'Meta', 'Shift', 'Alt'].includes(event.key)) end();
        },
        { signal, capture: true },
      );
      signal.addEventListener('abort', end, { once: true });
    },
    change() {
      if (!search) return;
      // A view of all slides has them in slots of its own.
      if (host.rendersAll) end();
      else put();
    },
    clear: end,
  };
}
