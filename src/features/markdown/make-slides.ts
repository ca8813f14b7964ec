/** Makes `<q-section>`s of Markdown. */
import { parentOf } from '../../elements/dom.js';
import { optionAttribute } from '../../elements/options.js';
import { DECK, SECTION, tag } from '../../elements/tags.js';
import { SECTION_OPTIONS } from '../../model/deck-options.js';
import { parseDirective } from '../../model/markdown-attributes.js';
import type { MarkdownSlide } from '../../model/markdown-slides.js';
import { copyAttribute, copyAttributes } from '../html/elements.js';
import { applyStyles } from '../html/inline-styles.js';
import { STYLE } from '../html/parse.js';
import { sanitise } from '../html/sanitise.js';
import type { Manner as HtmlManner } from '../html/sanitise.js';
import { parseMarkdown } from './html.js';

/** How Markdown is taken. */
export interface Manner extends HtmlManner {
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
  const made = parse(text, SECTION);
  if (notes !== '') made.append(parse(notes, tag('notes')));
  // Themes align cells by CSS, which wins over the attribute.
  for (const cell of made.querySelectorAll<HTMLElement>('[align]:is(th, td)'))
    cell.setAttribute(STYLE, `${cell.getAttribute(STYLE) ?? ''}; text-align: ${cell.getAttribute('align') ?? ''}`);
  // A slide of Markdown is one slide. Sections that are trusted are a stack.
  if (!manner.trusted)
    for (const deck of made.querySelectorAll(`${DECK}, ${SECTION}`)) deck.replaceWith(...deck.childNodes);
  sanitise(made, manner);
  const slide = document.importNode(made, true);
  // The section has gone through the same where it is not the page's own.
  for (const [name, value] of manner.attributes)
    if (optionAttribute(slide, name) === null) slide.setAttribute(name, value);
  applyStyles(slide);
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

/** Makes an element of Markdown, in a document where nothing runs. */
function parse(markdown: string, name: string): HTMLElement {
  const box = parseMarkdown(markdown);
  applyDirectives(box);
  const element = box.ownerDocument.createElement(name);
  copyAttributes(box, element);
  element.append(...box.childNodes);
  return element;
}

/** Does what comments say, and drops them all. */
function applyDirectives(box: HTMLElement): void {
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  const known = new Map<Node, HTMLElement | null>();
  for (const comment of comments) {
    const directive = parseDirective(comment.data);
    const target = directive && (directive.on === 'slide' ? box : elementBefore(comment, box, known));
    for (const [name, value] of Object.entries(directive?.attributes ?? {}))
      if (target) copyAttribute(target, name === 'style' ? STYLE : name, value);
  }
  for (const comment of comments) comment.remove();
}

/**
 * The element that a comment follows, with nothing but white space between; else the one it is in.
 * @param known What is known of comments before it, to be added to.
 */
function elementBefore(comment: Comment, box: HTMLElement, known: Map<Node, HTMLElement | null>): HTMLElement | null {
  let at = comment.previousSibling;
  while (
    at &&
    !known.has(at) &&
    (at instanceof Comment || (at.nodeType === Node.TEXT_NODE && at.nodeValue?.trim() === '') || at.nodeName === 'BR')
  )
    at = at.previousSibling;
  const around = parentOf(comment) === box ? null : parentOf(comment);
  const found = at?.nodeType === Node.ELEMENT_NODE ? (at as HTMLElement) : ((at && known.get(at)) ?? around);
  known.set(comment, found);
  return found;
}
