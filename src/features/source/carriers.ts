/** Decks in spellings that more filters let through than our tags: which element is one, and what is in it. */
import { parentOf } from '../../elements/dom.js';
import { DECK, SECTION } from '../../elements/tags.js';
import { parseFragment } from '../html/parse.js';

/** A deck in another spelling. */
export interface Carrier {
  /** All that belongs to it, with the buttons and labels that a site puts around code. */
  readonly whole: HTMLElement;
  /** What holds the source: its text is HTML, or its nodes are the deck. */
  readonly source: HTMLElement;
  readonly isText: boolean;
}

/** What sites put around code. */
const FRAME = 'figure, [class*="highlight" i], [class*="code" i], [class*="language-"], [data-language], [data-lang]';
/** What is no line of the code, though it stands in it. */
const EXTRAS = 'button, script, style, [aria-hidden="true"], .ln, .lnt, [class*="lineno" i], [class*="line-number" i]';

/** What a mark marks; null where it is no deck, or has or is in one: there it is content. */
export function carrierOf(mark: HTMLElement): Carrier | null {
  const { localName } = mark;
  if (
    /^(html|body|a|iframe|link)$/.test(localName) ||
    mark.isContentEditable ||
    mark.closest(DECK) ||
    mark.querySelector(DECK)
  )
    return null;
  const isScript = localName === 'script';
  if (isScript && !isText((mark as HTMLScriptElement).type)) return null;
  if (isScript || localName === 'template') return { whole: mark, source: mark, isText: true };
  if (mark.matches('.q-deck') && mark.querySelector(`section, .q-section, ${SECTION}`))
    return { whole: mark, source: mark, isText: false };
  const source = innermost(mark.querySelector('pre') ? mark : (mark.closest('pre') ?? mark));
  return source ? { whole: wholeOf(source, mark), source, isText: true } : null;
}

/** Whether scripts of a type are text, not code that runs. */
function isText(type: string): boolean {
  return /^text\//i.test(type) && !/(java|ecma)script/i.test(type);
}

/** The `<pre>` with the code: the innermost, and not the one that has the numbers of the lines. */
function innermost(element: HTMLElement): HTMLElement | null {
  const all = [element, ...element.querySelectorAll<HTMLElement>('pre')].filter(
    (each) => each.localName === 'pre' && !each.querySelector('pre'),
  );
  return all.find((each) => /<|&lt;/.test(each.textContent)) ?? null;
}

/** What stands around code without being a part of the page's text. */
const TEXT = 'p, h1, h2, h3, h4, h5, h6, ul, ol, dl, section, article, main';

/** The outermost element that has nothing but this code and what belongs to it. */
function wholeOf(source: HTMLElement, mark: HTMLElement): HTMLElement {
  let whole = mark.contains(source) ? mark : source;
  for (let around = parentOf(whole); around && !around.querySelector(TEXT); around = parentOf(around)) {
    // A table has the numbers of the lines in a `<pre>` of their own.
    const hasOther = around.querySelectorAll('pre:not(:has(pre))').length > (whole.closest('table') ? 2 : 1);
    if (hasOther || !around.matches(`${FRAME}, .q-deck, table, tbody, tr, td`)) break;
    if (around.matches(`${FRAME}, .q-deck`)) whole = around;
  }
  return whole;
}

/** The HTML in a carrier that is text. Highlighters have put elements into it, editors line breaks, emoji scripts pictures. */
export function htmlOf(source: HTMLElement): string {
  if (source.localName === 'template') return (source as HTMLTemplateElement).getHTML();
  if (source.localName === 'script') {
    // The only way to write this end tag inside a script is to escape it.
    return unescaped(source.textContent.replace(/<\\\/(?=script)/gi, '</'));
  }
  const copy = source.cloneNode(true) as HTMLElement;
  for (const extra of copy.querySelectorAll(EXTRAS)) extra.remove();
  for (const br of copy.querySelectorAll('br')) br.replaceWith('\n');
  for (const img of copy.querySelectorAll('img')) img.replaceWith(img.alt);
  return unescaped(copy.textContent);
}

/** Frameworks and Markdown engines escape what is escaped already. */
function unescaped(text: string): string {
  return text.includes('<') ? text : parseFragment(text).textContent;
}
