/** What filters, editors and Markdown engines do to decks, told from the tree that the browser made of the result. */
import { around as aroundOf, parentOf } from '../../elements/dom.js';
import { hasContent } from '../../deck/read-outline.js';
import { optionAttribute } from '../../elements/options.js';
import { CODE, DECK, FRAGMENT, SECTION, named, tag } from '../../elements/tags.js';
import { quote } from '../../model/warn.js';
import { MARKS } from '../source/marks.js';

/** Something that was found: how bad it is, what it is about, and what is wrong with it and how to cure that. */
export interface Finding {
  readonly level: 'error' | 'warn' | 'info';
  readonly subject: Element;
  readonly message: string;
}

/** Where text is not read as text of the page. */
const UNREAD = 'script, style, template, noscript, textarea, iframe, code, pre, kbd, samp, title';

/** Looks through a document. Of findings with one cause in one deck only the first is told. */
export function findings(root: Document): Finding[] {
  // A deck that is to be repaired speaks for itself.
  const decks = [...root.querySelectorAll<HTMLElement>(DECK)].filter(
    (deck) => optionAttribute(deck, 'repair') === null,
  );
  const outside = [...root.querySelectorAll<HTMLElement>(SECTION)].filter((section) => !section.closest(DECK));
  // Of those that a deck in a shadow root slots in, the deck itself speaks.
  const strays = outside.filter((section) => !isSlotted(section));
  const found = [
    ...escaped(root),
    ...decks.flatMap((deck) =>
      isTorn(deck, strays)
        ? torn(deck)
        : [...emptied(deck), ...swallowed(deck), ...indented(deck), ...listed(deck), ...blank(deck)],
    ),
  ];
  // A deck in another spelling is one to come.
  if (found.length > 0 || outside.length > strays.length || root.querySelector(named(`${DECK}, ${MARKS}`)))
    return found;
  return [stripped(root, strays[0])];
}

/** Whether a slot of a deck shows a section, or what it is in. */
function isSlotted(section: Element): boolean {
  for (let at: Element | null = section; at; at = aroundOf(at, '*')) if (at.assignedSlot?.closest(DECK)) return true;
  return false;
}

/** Whether the browser ended a deck before its slides: it is as good as empty, and what it lost comes after it. */
function isTorn(deck: HTMLElement, strays: readonly Element[]): boolean {
  if (strays.some((stray) => isNext(deck, stray))) return true;
  const slides = [...deck.querySelectorAll(SECTION)];
  if (
    deck.closest('p') === null ||
    slides.some((slide) => hasContent(slide) || optionAttribute(slide, 'markdown') !== null)
  )
    return false;
  return slides.length > 0 || !isAsked(deck);
}

/** Whether a section lost its deck and may well have been in this one: no other deck is between. */
function isNext(deck: Element, stray: Element): boolean {
  const follows = (a: Element, b: Element): boolean =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  return (
    follows(deck, stray) &&
    ![...deck.ownerDocument.querySelectorAll(DECK)].some(
      (other) => other !== deck && follows(deck, other) && follows(other, stray),
    )
  );
}

/** Whether the slides of a deck come from elsewhere. */
function isAsked(deck: Element): boolean {
  return optionAttribute(deck, 'src') !== null || deck.querySelector('template, script, pre') !== null;
}

function torn(deck: Element): Finding {
  return {
    level: 'error',
    subject: deck,
    message:
      `${tagOf(deck)} was torn on its way into the page: a paragraph filter (wpautop of WordPress, or a Markdown engine) put <p> around ` +
      'its tags, so the browser ended it before its slides, which stand after it as plain text. Put it into a Custom HTML block (in ' +
      `Markdown: no blank line inside), or add the attribute repair to <${DECK}>.`,
  };
}

/** Tags that are to be read on the page. */
function escaped(root: Document): Finding[] {
  const tags = new RegExp(`<(${DECK}|${SECTION})\\b`);
  const text = firstText(root, (node) => tags.test(node.data));
  return text?.parentElement
    ? [
        {
          level: 'error',
          subject: text.parentElement,
          message:
            `The tags of a deck are shown as text: something escaped them, as sanitisers and Markdown engines do where HTML is not allowed. Allow the ` +
            `elements ${allOf()}, or write the deck as a block of code of the language ${DECK}.`,
        },
      ]
    : [];
}

/** A deck that has no slide, or none that anything is left of. */
function emptied(deck: HTMLElement): Finding[] {
  const slides = [...deck.querySelectorAll(SECTION)];
  if (slides.length === 0) {
    if (isAsked(deck)) return [];
    const sanitised = `If there were slides, a sanitiser took them out; allow ${allOf()}.`;
    return hasContent(deck)
      ? [
          {
            level: 'warn',
            subject: deck,
            message: `${tagOf(deck)} has content and no <${SECTION}>: it is shown as it stands. ${sanitised}`,
          },
        ]
      : [{ level: 'info', subject: deck, message: `${tagOf(deck)} is empty. ${sanitised}` }];
  }
  const after = deck.nextElementSibling;
  if (deck.closest('p') || slides.some((slide) => hasContent(slide) || slide.attributes.length > 0)) return [];
  return after && hasContent(after)
    ? [
        {
          level: 'warn',
          subject: deck,
          message:
            `All slides of ${tagOf(deck)} are empty, and there is text after it: its tags were closed too early, as editors do with half a deck. ` +
            'Put the whole deck into one HTML block.',
        },
      ]
    : [];
}

/** Markdown takes the end tag that follows a line of text for a part of its paragraph, and the browser ignores it there. */
function swallowed(deck: Element): Finding[] {
  const nested = [...deck.querySelectorAll(`${SECTION} ${SECTION}`)].filter(
    (section) => section.closest(DECK) === deck && aroundOf(section, `${SECTION}, ${DECK}`) !== deck,
  );
  const paragraph = ({ previousElementSibling: before }: Element): string | null =>
    before?.localName === 'p' ? before.textContent : null;
  const isIn = (section: Element): boolean => {
    const around = aroundOf(section, `p, li, blockquote, ${SECTION}`);
    const text = paragraph(section);
    // The line end that stood before the end tag is left in the paragraph, or nothing is, which a stack without words of its own may have, too.
    return (
      around?.localName !== SECTION ||
      (text !== null && (text.slice(text.trimEnd().length).includes('\n') || (text === '' && hasContent(around))))
    );
  };
  const sure = nested.find(isIn);
  // Pandoc leaves a space, as authors may.
  const first = sure ?? nested.find((section) => /\S\s+$/.test(paragraph(section) ?? ''));
  return first
    ? [
        {
          level: sure ? 'error' : 'warn',
          subject: first,
          message:
            `In ${tagOf(deck)} Markdown ${sure ? 'took' : 'may have taken'} the end tag of the slide ${nameOf(aroundOf(first, SECTION) ?? deck)} ` +
            `for a part of a paragraph, list or quote, so what comes after it stands in that slide. Leave no blank line inside <${DECK}>, or leave one before each tag, too.`,
        },
      ]
    : [];
}

/**
 * Markdown takes indented lines after a blank one for code, with no language: the whole of a slide, or a part with an end tag that has its start elsewhere. An author's
 * own has something before it, or a language, and begins what it ends.
 */
function indented(deck: Element): Finding[] {
  const count = (text: string, start: string): number => text.split(start + tag('')).length;
  const code = [...deck.querySelectorAll(':not([class]) > code:not([class])')].find(
    ({ parentElement: pre, textContent }) =>
      pre?.localName === 'pre' &&
      textContent.includes(tag('')) &&
      (count(textContent, '</') > count(textContent, '<') ||
        (/^\s*<\/?[a-z][^>]*>/.test(textContent) &&
          count(textContent, '<') > 1 &&
          (parentOf(pre) === deck || (aroundOf(pre, '*')?.localName === SECTION && !pre.previousElementSibling)))),
  );
  return code
    ? [
        {
          level: 'warn',
          subject: code,
          message:
            `A part of ${tagOf(deck)} is shown as code: Markdown takes indented lines after a blank line for that. ` +
            'Leave no blank line inside the deck, or do not indent it.',
        },
      ]
    : [];
}

/** Markdown takes lines of code for lists where the `<pre>` does not begin its line. */
function listed(deck: Element): Finding[] {
  const code = deck.querySelector(`${CODE} :is(ul, ol)`)?.closest(CODE);
  return code
    ? [
        {
          level: 'warn',
          subject: code,
          message: `Markdown made lists of lines of code in ${tagOf(deck)}, which lost their indentation. Begin the line with <pre>, and leave no blank line in it.`,
        },
      ]
    : [];
}

/** A stack whose start tag was closed at once. */
function blank(deck: HTMLElement): Finding[] {
  const slide = [...deck.querySelectorAll(SECTION)].find(
    (section) =>
      section.attributes.length === 0 &&
      section.closest(DECK) === deck &&
      !section.firstElementChild &&
      !section.textContent.trim() &&
      section.nextElementSibling?.localName === SECTION,
  );
  return slide
    ? [
        {
          level: 'info',
          subject: slide,
          message:
            `A slide of ${tagOf(deck)} is empty. If it was a stack, a filter that balances tags closed it at once, as WordPress does in posts with ` +
            '<!--more-->, and its slides are columns now; if it held a frame or a form, a sanitiser took that out.',
        },
      ]
    : [];
}

/** No deck at all: tells a page that lost one from a page that never had one, as far as that can be told. */
function stripped(root: Document, stray: Element | undefined): Finding {
  const { body } = root;
  const left = stray ?? body.querySelector(`${FRAGMENT}, ${tag('notes')}`);
  const quotes = [...body.querySelectorAll('q:has(> q)')].find((q) =>
    [...q.childNodes].every((node) => node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()),
  );
  const source = firstText(root, (node) => node.data.includes(DECK));
  const omitted = root.createNodeIterator(body, NodeFilter.SHOW_COMMENT);
  let comment = omitted.nextNode();
  while (comment && !comment.nodeValue?.includes('raw HTML omitted')) comment = omitted.nextNode();
  const cure = `Allow ${allOf()} there, or write the deck as a block of code of the language ${DECK}, which passes most filters.`;
  const gone = (subject: Element, what: string): Finding => ({ level: 'warn', subject, message: `${what} ${cure}` });

  if (left)
    return gone(
      left,
      `<${left.localName}> stands in no <${DECK}>: a sanitiser took the deck's own tags out; its content is shown as plain text.`,
    );
  if (quotes)
    return gone(
      quotes,
      `The page has quotes in quotes and no deck: a filter that takes <${DECK}> for the element <q>, such as htmLawed, made them of its tags.`,
    );
  if (comment)
    return gone(
      parentOf(comment) ?? body,
      'The Markdown engine left HTML out, and maybe a deck (in Hugo: unsafe = true allows it).',
    );
  if (source?.parentElement)
    return gone(
      source.parentElement,
      `The page speaks of ${DECK} and has no deck: a sanitiser may have taken its tags out and left the source of a script.`,
    );
  return {
    level: 'info',
    subject: root.documentElement,
    message:
      `There is no <${DECK}> on this page. If somebody put one here, a sanitiser or a visual editor took its tags out: paste it as HTML (in WordPress: ` +
      `a Custom HTML block, by somebody who may write unfiltered HTML). ${cure}`,
  };
}

function firstText(root: Document, fits: (text: Text) => boolean): Text | null {
  const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (fits(text) && !aroundOf(text, UNREAD)) return text;
  }
  return null;
}

/** How a message names a deck. */
function tagOf(deck: Element): string {
  return deck.id ? `<${DECK} id=${quote(deck.id)}>` : `<${DECK}>`;
}

/** How a message names a slide. */
function nameOf(slide: Element): string {
  return quote(slide.id || (slide.querySelector('h1, h2, h3') ?? slide).textContent.trim());
}

function allOf(): string {
  return ['deck', 'section', 'fragment', 'notes', 'code'].map((each) => `<${tag(each)}>`).join(' ');
}
