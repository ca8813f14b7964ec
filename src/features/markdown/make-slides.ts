/** Makes `<q-section>`s of Markdown. */
import { parentOf } from '../../elements/dom.js';
import { optionAttribute } from '../../elements/options.js';
import { SECTION, tag } from '../../elements/tags.js';
import { SECTION_OPTIONS } from '../../model/deck-options.js';
import { parseDirective } from '../../model/markdown-attributes.js';
import type { MarkdownSlide } from '../../model/markdown-slides.js';
import { applyStyles, resolveAddresses, setAttribute } from '../html/addresses.js';
import { sanitise } from '../html/sanitise.js';
import { parseMarkdown } from './html.js';

/** How Markdown is taken. */
export interface Manner {
  /** Whether its HTML is taken as it is. */
  readonly trusted: boolean;
  /** What relative addresses in it are relative to; null where the page is. */
  readonly base: URL | null;
  /** What its section says for all its slides. */
  readonly attributes: readonly (readonly [string, string])[];
}

/** What a section says of itself. */
const OWN = ['label', 'markdown', 'src', 'trusted'];

/** The attributes of a section that its slides take over. */
export function passedOn(section: HTMLElement): [string, string][] {
  return Object.keys(SECTION_OPTIONS).flatMap((name): [string, string][] => {
    const value = OWN.includes(name) ? null : optionAttribute(section, name);
    return value === null ? [] : [[name, value]];
  });
}

/** Makes one slide. */
export function makeSlide({ text, notes }: MarkdownSlide, manner: Manner): HTMLElement {
  const slide = document.createElement(SECTION);
  const box = parse(text, manner);
  slide.append(...box.childNodes);
  for (const { name, value } of box.attributes) setAttribute(slide, name, value);
  for (const [name, value] of manner.attributes)
    if (optionAttribute(slide, name) === null) slide.setAttribute(name, value);
  if (notes !== '') {
    const element = document.createElement(tag('notes'));
    element.append(...parse(notes, manner).childNodes);
    slide.append(element);
  }
  applyStyles(slide);
  // Themes align cells by CSS, which wins over the attribute.
  for (const cell of slide.querySelectorAll<HTMLElement>('[align]:is(th, td)'))
    cell.style.textAlign = cell.getAttribute('align') ?? '';
  return slide;
}

/** Makes a stack of slides. */
export function makeStack(slides: readonly HTMLElement[]): HTMLElement {
  const stack = document.createElement(SECTION);
  stack.append(...slides);
  return stack;
}

/** The one slide that says what is wrong. */
export function makeMessage(title: string, message: string): HTMLElement {
  const slide = document.createElement(SECTION);
  const heading = document.createElement('h2');
  const text = document.createElement('p');
  heading.textContent = title;
  text.textContent = message;
  text.role = 'alert';
  slide.append(heading, text);
  return slide;
}

function parse(markdown: string, { trusted, base }: Manner): HTMLElement {
  const box = parseMarkdown(markdown);
  applyDirectives(box);
  if (trusted) for (const script of box.querySelectorAll('script')) script.remove();
  else sanitise(box);
  if (base) resolveAddresses(box, base);
  return box;
}

/** Does what comments say, and drops them all. */
function applyDirectives(box: HTMLElement): void {
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) {
    const directive = parseDirective(comment.data);
    const target = directive && (directive.on === 'slide' ? box : elementBefore(comment, box));
    for (const [name, value] of Object.entries(directive?.attributes ?? {}))
      if (target) setAttribute(target, name, value);
  }
  for (const comment of comments) comment.remove();
}

/** The element that a comment follows, with nothing but white space between; else the one it is in. */
function elementBefore(comment: Comment, box: HTMLElement): HTMLElement | null {
  let at = comment.previousSibling;
  while (
    at &&
    (at instanceof Comment || (at.nodeType === Node.TEXT_NODE && at.nodeValue?.trim() === '') || at.nodeName === 'BR')
  )
    at = at.previousSibling;
  if (at?.nodeType === Node.ELEMENT_NODE) return at as HTMLElement;
  return parentOf(comment) === box ? null : parentOf(comment);
}
