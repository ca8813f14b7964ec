/** The list of all slides, to jump from. Made anew when slides come or go; a step only marks another of its buttons. */
import { around, parentOf } from '../../elements/dom.js';
import { html, render } from 'lit/html.js';
import type { DeckHost } from '../../deck/host.js';
import { named } from '../../elements/tags.js';
import { slideTitle } from '../slide-title.js';
import { textsOf } from '../labels/texts-of.js';
import { TEXTS } from './texts.js';

/** The list. */
export interface SlideList {
  readonly element: HTMLElement;
  /** Reads the slides anew. */
  read(): void;
  /** Marks the current slide and brings it into sight. */
  mark(index: number): void;
  /** Brings the current slide into sight. */
  reveal(): void;
}

const NO_WORDS = 'q-notes, aside.notes, q-section, q-code, script, style, template';

/** What people call a slide: its title, else the first words on it, a picture's text, or its number. */
export function titleOf(host: DeckHost, section: HTMLElement, number: number): string {
  const title = slideTitle(section);
  if (title) return title;
  const words = document
    .createTreeWalker(section, NodeFilter.SHOW_ALL, (node) => {
      if (node instanceof Element && node.matches(named(NO_WORDS))) return NodeFilter.FILTER_REJECT;
      return node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_SKIP;
    })
    .nextNode();
  const block = words && around(words, 'p, li, div, td, th, dt, dd, figcaption, blockquote');
  const text =
    (block && section.contains(block) && block !== section ? block : words)?.textContent ??
    section.querySelector('[alt]:not([alt=""])')?.getAttribute('alt');
  return text?.replace(/\s+/g, ' ').trim().slice(0, 80) || textsOf(host, 'speaker', TEXTS).untitled(number);
}

/**
 * Makes the list of a deck.
 * @param jump Gets the slide's index in the deck's outline.
 */
export function slideList(host: DeckHost, jump: (index: number) => void): SlideList {
  const element = document.createElement('ol');
  let marked: Element | null = null;

  /** Not by scrollIntoView, which would scroll what is around the list as well. */
  function reveal(): void {
    const frame = parentOf(element);
    if (!marked || !frame) return;
    const [own, outer] = [marked.getBoundingClientRect(), frame.getBoundingClientRect()];
    frame.scrollTop += own.top - outer.top - outer.height / 3;
  }

  return {
    element,
    read() {
      const { columns, slides, numbers } = host.outline;
      const starts = new Set(columns.filter((column) => column.length > 1).flatMap((column) => column.slice(1)));
      render(
        slides.map(
          (slide, i) => html`<li class="${starts.has(slide) ? 'below' : ''} ${slide.skip ? 'skip' : ''}">
        <button type="button" @click=${() => {
          jump(i);
        }}><span>${slide.uncounted ? '' : numbers[i]}</span><b>${titleOf(host, slide.element, i + 1)}</b></button></li>`,
        ),
        element,
      );
    },
    mark(index) {
      const button = element.children[index]?.querySelector('button') ?? null;
      if (button === marked) return;
      marked?.removeAttribute('aria-current');
      button?.setAttribute('aria-current', 'true');
      marked = button;
      reveal();
    },
    reveal,
  };
}
