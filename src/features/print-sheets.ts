/**
 * Paper of other kinds than one page a slide: a page for each step, or a handout with the slide above and its notes below. A node can be on
 * one page only, so these are copies. They stand beside the deck for the time of printing, in light DOM, since the page's own styles are for
 * them, too; in an element that styles take for a deck, but that is none, as it is not HTML.
 */
import { steps } from '../controllers/steps.js';
import type { DeckController, DeckHost } from '../deck/host.js';
import { lendSheet } from '../deck/light-sheet.js';
import { DeckSlide } from '../deck/slide.js';
import { attribute, closest, property } from '../elements/dom.js';
import { CODE, DECK, MATH, SECTION, named } from '../elements/tags.js';
import { formatSlideNumber } from '../model/slide-number.js';
import { notesOf } from './notes-of.js';
import { sheetStyles } from './print-sheets.styles.js';
import { loadLayers } from './load-layers.js';
import { addNumber } from './slide-shadow.js';
import type { AddLayer } from './load-layers.js';
import { slideOption } from './slide-options.js';

/** Each printing has rules of its own. */
let count = 0;

/** Makes the copies, and takes them away when the signal aborts. */
export type PrintSheets = (signal: AbortSignal) => void;

/** Gets everything that printing, which does not wait, will need. */
export async function prepareSheets(host: DeckHost): Promise<PrintSheets> {
  const code = host.element.querySelector(CODE) ? await host.feature('code') : null;
  const addLayer = await loadLayers(host.element);
  const { effectStyles } = await import('./effects.js');
  const effects = effectStyles.replaceAll('@media screen', '@media print');
  return (signal) => {
    printSheets(host, code, addLayer, effects, signal);
  };
}

function printSheets(
  host: DeckHost,
  code: DeckController | null,
  addLayer: AddLayer | null,
  effects: string,
  signal: AbortSignal,
): void {
  const { element: deck, options, outline } = host;
  const root = deck.getRootNode() as Document | ShadowRoot;
  const fragments = steps(host);
  const box = document.createElementNS('urn:q-deck:print', DECK);
  for (const { name, value } of deck.attributes) if (name !== 'style') box.setAttribute(name, value);
  count += 1;
  box.setAttribute('q-print', String(count));
  lendSheet(root, effects, signal);
  lendSheet(root, sheetStyles(String(count), options, getComputedStyle(deck)), signal);
  host.setState('printed', true);
  deck.after(box);
  fragments.connect?.(signal);
  signal.addEventListener(
    'abort',
    () => {
      box.remove();
      host.setState('printed', false);
    },
    { once: true },
  );

  outline.columns.forEach((column, h) =>
    column.forEach((slide, v) => {
      const last = slide.steps - 1;
      for (let f = options.print === 'steps' ? -1 : last; f <= last; f += 1) {
        const sheet = document.createElement('div');
        sheet.className = 'q-sheet';
        const copy = copyOf(slide.element);
        sheet.append(...barsOf(deck, slide.element, 'header'), copy, ...barsOf(deck, slide.element, 'footer'));
        box.append(sheet);
        finish(slide.element, copy);
        for (const painter of [fragments, code]) {
          painter?.change?.({
            slide: new DeckSlide(copy),
            to: { h, v, f },
            from: null,
            left: null,
            origin: 'start',
            waits: [],
          });
        }
        addLayer?.(copy, signal);
        addNumber(copy, formatSlideNumber(host.formatNumber ?? options.slideNumber, outline, { h, v, f }), signal);
        if (options.print === 'notes') {
          const notes = document.createElement('div');
          notes.className = 'q-sheet-notes';
          notes.append(...notesOf(slide.element));
          sheet.append(notes);
        }
      }
    }),
  );
}

/** A slide's copy: of a stack with content of its own, without the slides below. */
function copyOf(slide: HTMLElement): HTMLElement {
  const copy = slide.cloneNode(true) as HTMLElement;
  for (const other of copy.querySelectorAll(named(':scope q-section:not(:scope q-deck q-section)'))) other.remove();
  return copy;
}

/** What a copy of markup does not have: the pictures of canvases, the sizes of fitting text, formulas and code. */
function finish(slide: Element, copy: Element): void {
  const drawn = [...slide.querySelectorAll('canvas')];
  copy.querySelectorAll('canvas').forEach((canvas, i) => {
    const from = drawn[i];
    if (from && from.width > 0 && from.height > 0) canvas.getContext('2d')?.drawImage(from, 0, 0);
  });
  const fitted = [...slide.querySelectorAll('.q-fit')].filter((text) => closest(text, SECTION) === slide);
  copy.querySelectorAll<HTMLElement>('.q-fit').forEach((text, i) => {
    // Slides that are not shown have no computed style; what holds the size is an animation.
    const from = fitted[i];
    for (const { effect } of from ? property(from, 'getAnimations').call(from) : []) {
      const size = effect instanceof KeyframeEffect ? effect.getKeyframes()[0]?.fontSize : null;
      if (size) (text instanceof HTMLFormElement ? property(text, 'style') : text.style).fontSize = String(size);
    }
  });
  for (const each of copy.querySelectorAll<Element & { paint?(): void }>(`${CODE}, ${MATH}`)) each.paint?.();
}

/** Copies of the deck's headers or footers, where the slide has them. */
function barsOf(deck: Element, slide: Element, name: 'header' | 'footer'): Element[] {
  if (slideOption(slide, `no-${name}`)) return [];
  const own = [...deck.children].filter((child) => attribute(child, 'slot') === name);
  if (own.length === 0) return [];
  const bar = document.createElement('div');
  bar.className = `q-sheet-bar q-sheet-${name}`;
  for (const each of own) {
    const copy = property(each, 'cloneNode').call(each, true) as Element;
    property(copy, 'removeAttribute').call(copy, 'slot');
    bar.append(copy);
  }
  return [bar];
}
