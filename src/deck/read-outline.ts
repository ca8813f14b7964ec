/**
 * Reads a deck's slides from its light DOM: tags and attributes only, never upgraded instances, so the order in which
 * things are defined, parsed or inserted does not matter. Whatever a CMS put between deck and slides is looked through.
 */
import { around as aroundOf, matches, nameOf, property } from '../elements/dom.js';
import { optionAttribute } from '../elements/options.js';
import { CODE, DECK, MADE, NOTES, SECTION, named, tag } from '../elements/tags.js';
import { quote, warn } from '../model/warn.js';

/** A section and those nested in it. */
interface Node {
  readonly element: HTMLElement;
  /** Its vertical slides. */
  readonly nested: Node[];
  /** The list that it is in itself. */
  readonly siblings: Node[];
  /** Its end tag was swallowed: what stands in it from here on comes after it. */
  over: boolean;
}

/** The stack that a section is in, by section. Weak, so that a slide that goes its own way does not hold its old deck. */
export type StackOf = Pick<WeakMap<HTMLElement, HTMLElement>, 'get'>;

/** What was read: the slides' elements by column, and the sections that are stacks, with what is in them. */
export interface OutlineElements {
  readonly columns: HTMLElement[][];
  /** Each with whether it has content of its own, so that it is a slide, too. */
  readonly stacks: ReadonlyMap<HTMLElement, boolean>;
  readonly stackOf: StackOf;
}

/** Reads the outline of a deck. Linear in the number of sections. */
export function readOutline(deck: Element): OutlineElements {
  const top: Node[] = [];
  const nodes = new Map<Element, Node>();
  const stacks = new Map<HTMLElement, boolean>();
  const isInPlace = deck.querySelector(`:scope > ${MADE}`);
  for (const element of deck.querySelectorAll<HTMLElement>(SECTION)) {
    if (isInPlace && !element.closest(MADE)) continue;
    const around = aroundOf(element, `${SECTION},${DECK}`);
    const parent = around && nodes.get(around);
    if (!parent && around !== deck) continue; // a slide of a deck inside a slide
    const follows = parent ? isSwallowed(element, parent.element) : false;
    if (follows && __DEV__) {
      warn(
        'nested',
        element,
        `The slide ${name(element)} stands inside a paragraph, list or quote of the slide ` +
          `${name(around)}. It counts as the next slide; close the text before it with an end tag of its own.`,
      );
    }
    if (parent && follows) parent.over = true;
    const siblings = !parent ? top : parent.over ? parent.siblings : parent.nested;
    // Slides made of Markdown are slides in place of its section.
    const isMade = optionAttribute(element, 'markdown') !== null && element.querySelector(SECTION) !== null;
    const node: Node = { element, nested: isMade ? siblings : [], siblings, over: false };
    nodes.set(element, node);
    if (isMade) stacks.set(element, false);
    else siblings.push(node);
  }

  const stackOf = new WeakMap<HTMLElement, HTMLElement>();

  /** Puts a section's own slide and its vertical slides into a column; deeper nesting is flattened. */
  function addSlides({ element, nested }: Node, column: HTMLElement[], depth: number): HTMLElement[] {
    const isSlide = nested.length === 0 || hasContent(element);
    if (isSlide) column.push(element);
    if (nested.length > 0) stacks.set(element, isSlide);
    for (const child of nested) {
      if (__DEV__ && depth > 0) {
        warn(
          'depth',
          child.element,
          `The slide ${name(child.element)} is nested ${String(depth + 2)} deep. ` +
            'A stack has one level of slides; it is shown as one of them. Move it up to its stack.',
        );
      }
      stackOf.set(child.element, element);
      addSlides(child, column, depth + 1);
    }
    return column;
  }

  return { columns: top.map((node) => addSlides(node, [], 0)), stacks, stackOf };
}

/** A section ends up in a paragraph, list item or quote only where the parser ignored an end tag. */
function isSwallowed(element: Element, section: Element): boolean {
  return aroundOf(element, `p,li,blockquote,${SECTION}`) !== section;
}

const EMBEDDED =
  'img:not(.emoji),video,audio,canvas,svg,math,iframe,object,embed,input,button,select,textarea,hr,' +
  `progress,meter,${CODE},${DECK}`;
const NOT_CONTENT = `${SECTION},${NOTES},script,noscript,style,link,template,meta,br`;

/** Whether an element holds anything to see, apart from the sections in it. Empty paragraphs and the like are nothing. */
export function hasContent(element: Element): boolean {
  for (const node of property(element, 'childNodes')) {
    if (node instanceof Element) {
      if (matches(node, named(NOT_CONTENT))) continue;
      if (matches(node, named(EMBEDDED)) || isForeign(node) || hasContent(node)) return true;
    } else if (node.nodeType === 3 && /[^\s\u200b]/.test(node.nodeValue ?? '')) return true; // Editors leave zero-width spaces.
  }
  return false;
}

/** A custom element of the page may draw itself. */
function isForeign(element: Element): boolean {
  const name = nameOf(element);
  return name.includes('-') && !name.startsWith(tag(''));
}

/** Decks whose slides come later. */
const SOURCED =
  ':is([src], [data-src], [data-q-src], [repair], [data-repair], [data-q-repair], :has(> template, > script[type^="text/"]))';

/** Development only: checks an outline once whoever puts the slides in one by one, as frameworks do, is done with it. */
export async function checkSoon(
  deck: Element,
  slides: () => readonly { readonly element: HTMLElement }[],
): Promise<void> {
  // One turn for the observer that reads what came, one to be behind it.
  await Promise.resolve();
  await Promise.resolve();
  if (deck.isConnected) checkOutline(deck, [slides().map(({ element }) => element)]);
}

/** Development only: says what an author may not have meant. */
export function checkOutline(deck: Element, columns: readonly HTMLElement[][]): void {
  const slides = columns.flat();
  if (deck.matches(SOURCED) && !deck.querySelector(MADE)) return;
  const slotted = slides.length === 0 ? slottedSlide(deck) : null;
  if (slotted) {
    const { host } = deck.getRootNode() as Partial<ShadowRoot>;
    const frame = host ? `<${nameOf(host)}>` : 'the element around it';
    warn(
      'slotted',
      deck,
      `The slides of this <q-deck> stand outside the shadow root that it is in: ${frame} only slots them in, so they are not its own. ` +
        `Put the deck around them: ${frame}, and in it <q-deck> with the slides.`,
    );
  } else if (slides.length === 0) {
    warn(
      'empty',
      deck,
      'This <q-deck> has no <q-section>: its content is shown as it stands. Put each slide into a <q-section>.',
    );
  } else if (!slides.some((slide) => hasContent(slide) || optionAttribute(slide, 'markdown') !== null)) {
    warn('empty', deck, 'All slides of this <q-deck> are empty. Put content between <q-section> and </q-section>.');
  }
  const ids = new Set<string>();
  for (const { id } of slides) {
    if (id && ids.has(id)) {
      warn(
        'duplicate-id',
        deck,
        `Two slides have the id ${quote(id)}: links lead to the first. Give each an id of its own.`,
      );
    }
    ids.add(id);
  }
}

/** Development only: a slide that a slot in the deck shows, of the tree around its own. */
function slottedSlide(deck: Element): Element | null {
  for (const slot of deck.querySelectorAll('slot'))
    for (const each of slot.assignedElements({ flatten: true }))
      if (nameOf(each) === SECTION || each.querySelector(SECTION)) return each;
  return null;
}

/** How a message names a slide. */
export function name(element: Element): string {
  const title = element.id || element.getAttribute('label') || element.querySelector('h1, h2, h3')?.textContent.trim();
  return quote(title || element.textContent.trim());
}
