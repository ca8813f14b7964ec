/** The list of all slides, to jump from. Made anew when slides come or go; a step only marks another of its buttons. */
import { html, render } from 'lit/html.js';
import type { DeckHost } from '../../deck/host.js';
import { slideTitle } from '../../deck/slide-title.js';
import { TEXTS } from './texts.js';

/** The list. */
export interface SlideList {
  readonly element: HTMLElement;
  /** Reads the slides anew. */
  read(): void;
  /** Marks the current slide and brings it into sight. */
  mark(index: number): void;
}

/** What people call a slide that has no title: the first words on it, a picture's text, or its number. */
export function titleOf(section: HTMLElement, number: number): string {
  const title = slideTitle(section);
  if (title) return title;
  const copy = section.cloneNode(true) as HTMLElement;
  for (const each of copy.querySelectorAll('q-notes, aside.notes, q-section, q-code, script, style, template')) each.remove();
  const words = copy.textContent.replace(/\s+/g, ' ').trim() || (copy.querySelector<HTMLElement>('[alt]:not([alt=""])')?.getAttribute('alt') ?? '');
  return words.slice(0, 60) || TEXTS.untitled(number);
}

/**
 * Makes the list of a deck.
 * @param jump Gets the slide's index in the deck's outline.
 */
export function slideList(host: DeckHost, jump: (index: number) => void): SlideList {
  const element = document.createElement('ol');
  let marked: Element | null = null;

  return {
    element,
    read() {
      const { columns, slides, numbers } = host.outline;
      const starts = new Set(columns.filter((column) => column.length > 1).flatMap((column) => column.slice(1)));
      render(slides.map((slide, i) => html`<li class=${starts.has(slide) ? 'below' : ''}>
        <button type="button" @click=${() => { jump(i); }}><span>${slide.uncounted ? '' : numbers[i]}</span>${titleOf(slide.element, i + 1)}</button></li>`), element);
    },
    mark(index) {
      const button = element.children[index]?.querySelector('button') ?? null;
      if (button === marked) return;
      marked?.removeAttribute('aria-current');
      button?.setAttribute('aria-current', 'true');
      marked = button;
      // Not by scrollIntoView, which would scroll what is around the list as well.
      const frame = element.parentElement;
      if (!button || !frame) return;
      const [own, outer] = [button.getBoundingClientRect(), frame.getBoundingClientRect()];
      if (own.top < outer.top || own.bottom > outer.bottom) frame.scrollTop += own.top - outer.top - outer.height / 3;
    },
  };
}

