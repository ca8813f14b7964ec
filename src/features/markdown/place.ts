/**
 * Puts the slides made of a section's Markdown into it. They stand in light DOM, where the page's and the theme's styles reach them; a slot in
 * the section's shadow lets them through and keeps the source, which stays as it was written, out of sight on screen and paper.
 */
import { SECTION } from '../../elements/tags.js';

/** Marks what is made: the name of its slot. What a page saved with its Markdown is known by it, and made anew. */
const SLOT = 'q-markdown';

/** Selects slides that were made. */
export const MADE = `${SECTION}[slot="${SLOT}"]`;

/** Whether a node of a section is a slide that was made. */
export function isMade(node: Node): boolean {
  return node instanceof Element && node.matches(MADE);
}

/** Makes a section have these slides and no other made ones; what stays is not moved, so that what plays in it goes on. */
export function place(section: HTMLElement, slides: readonly HTMLElement[]): void {
  slotOf(section).name = SLOT;
  const there = [...section.children].filter(isMade);
  const wanted = new Set<Element>(slides);
  for (const old of there) if (!wanted.has(old)) old.remove();
  let next: Element | null = [...section.children].find(isMade) ?? null;
  for (const slide of slides) {
    if (slide === next) next = next.nextElementSibling;
    else {
      slide.slot = SLOT;
      section.insertBefore(slide, next);
    }
  }
}

/** Takes the made slides out of a section: its source is seen again. */
export function unplace(section: HTMLElement): void {
  for (const made of [...section.children].filter(isMade)) made.remove();
  slotOf(section).removeAttribute('name');
}

function slotOf(section: HTMLElement): HTMLSlotElement {
  const root = section.shadowRoot ?? section.attachShadow({ mode: 'open' });
  let slot = root.querySelector('slot');
  if (!slot) root.append((slot = document.createElement('slot')));
  return slot;
}
