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
  freeFills(made);
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
  const known: Known = { before: new Map(), last: new Map() };
  for (const comment of comments) {
    const directive = parseDirective(comment.data);
    const target = directive && (directive.on === 'slide' ? box : elementOf(comment, box, known));
    for (const [name, value] of Object.entries(directive?.attributes ?? {}))
      if (target) copyAttribute(target, name === 'style' ? STYLE : name, value);
  }
  for (const comment of comments) comment.remove();
}

/** What fills the slide has to be a child of it: Markdown puts a picture or video on a line of its own into a paragraph. */
function freeFills(slide: HTMLElement): void {
  for (const fill of slide.querySelectorAll(':scope > p > .q-fill')) {
    const around = parentOf(fill);
    const isAlone = [...(around?.childNodes ?? [])].every((node) => node === fill || isBlank(node));
    if (isAlone && around?.attributes.length === 0) around.replaceWith(fill);
  }
}

/** Elements in a line of text, as Markdown and authors write them. */
const INLINE =
  /^(a|abbr|audio|b|bdi|bdo|cite|code|del|dfn|em|i|img|ins|kbd|mark|picture|q|q-math|s|samp|small|span|strong|sub|sup|svg|u|var|video)$/i;
const PICTURE = /^(audio|img|picture|svg|video)$/i;

/** Whether a node says nothing about where a comment stands. */
const isBlank = (node: Node): boolean =>
  node instanceof Comment ||
  (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() === '') ||
  node.nodeName === 'BR';

/** What is known of nodes, so that many comments in a row are read once. */
interface Known {
  /** The node before a comment that is not blank. */
  readonly before: Map<Node, Node | null>;
  /** The last node of a block that is not blank. */
  readonly last: Map<Node, Node | null>;
}

/**
 * What a comment is about: the element before it; at the end of a line its block, whatever the line ends with, so that a list's bullet comes with its text; a picture that has the line
 * to itself; else the element it is in.
 */
function elementOf(comment: Comment, box: HTMLElement, known: Known): HTMLElement | null {
  const before = lookBack(comment.previousSibling, known);
  known.before.set(comment, before);
  const around = parentOf(comment);
  if (before?.nodeType === Node.ELEMENT_NODE) {
    if (!around || around === box || !INLINE.test(before.nodeName)) return before as HTMLElement;
    const last = known.last.get(around) ?? lookBack(around.lastChild, known);
    known.last.set(around, last);
    const isAlone =
      around.nodeName === 'P' && PICTURE.test(before.nodeName) && !lookBack(before.previousSibling, known);
    if (last !== before || isAlone) return before as HTMLElement;
  }
  if (!around || around === box) return null;
  // In a list whose items are apart each has a paragraph.
  const item = parentOf(around);
  return around.nodeName === 'P' && item?.nodeName === 'LI' && item.childElementCount === 1 ? item : around;
}

/** The nearest node that is not blank, from one back through its siblings. */
function lookBack(from: Node | null, { before }: Known): Node | null {
  let at = from;
  while (at && !before.has(at) && isBlank(at)) at = at.previousSibling;
  return at instanceof Comment ? (before.get(at) ?? null) : at;
}
