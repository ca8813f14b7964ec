/** Reads the author's source out of the light DOM of a `<q-code>`, without touching it. */
import { CodeTextBuilder, tidyCode } from '../../model/code-text.js';
import { FRAGMENT, named } from '../tags.js';
import type { CodeMark } from '../../model/code-layout.js';

/** An element of the author's inside the code, and the part of the text that it is around. */
export interface SourceMark extends CodeMark {
  readonly element: Element;
}

/** The source of a code block. */
export interface CodeSource {
  readonly text: string;
  /** In document order. */
  readonly marks: readonly SourceMark[];
  /** What holds the source. */
  readonly carrier: Element;
}

/** Markup that means something in code; anything else inside it is looked through. */
const KEPT = /^([abius]|em|strong|mark|del|ins|small|su[bp]|span|kbd|var|abbr)$/;
/** What holds no code, in a block without `<pre>`. */
const SKIPPED = 'script,style,template,link,q-notes';

/** Whether an element inside code is a fragment. */
export function isFragment(element: Element): boolean {
  return element.matches(FRAGMENT);
}

/** What holds the source of a code block: the first carrier that survived the CMS, else the block itself. */
export function findCarrier(host: Element): Element {
  for (const kind of ['pre', 'code', 'textarea', 'script[type^="text/"]:not([type*="javascript"]), template']) {
    const carrier = host.querySelector(kind);
    if (carrier) return carrier;
  }
  return host;
}

/** Reads a block's source. Linear in its size. */
export function readSource(host: Element, trim: boolean): CodeSource {
  const carrier = findCarrier(host);
  const marks: SourceMark[] = [];
  const builder = new CodeTextBuilder();

  const read = (parent: Node): void => {
    for (const node of parent.childNodes) {
      // By type, not by class: the block may have come from another document.
      if (node.nodeType === Node.ELEMENT_NODE) readElement(node as Element);
      else if (node.nodeType === Node.TEXT_NODE) builder.addText((node as Text).data);
    }
  };
  const readElement = (element: Element): void => {
    const name = element.localName;
    const readInside = (): void => {
      read(element);
    };
    if (name === 'br') builder.addBreak();
    else if (name === 'img') builder.addText((element as HTMLImageElement).alt);
    else if (name === 'p') builder.addParagraph(readInside);
    else if (name === 'li') builder.addItem(element.matches('ol > *') ? '1. ' : '- ', readInside);
    else if (carrier === host && element.matches(named(SKIPPED))) return;
    else if (KEPT.test(name) || name.includes('-') || isFragment(element)) {
      const mark = { element, start: builder.length, end: 0 };
      marks.push(mark);
      readInside();
      mark.end = builder.length;
    } else readInside();
  };

  const { localName } = carrier;
  if (localName === 'textarea') builder.addText((carrier as HTMLTextAreaElement).value);
  else if (localName === 'template') builder.addText(templateText(carrier as HTMLTemplateElement));
  // The only way to write this end tag inside a script is to escape it.
  else if (localName === 'script') builder.addText(carrier.textContent.replace(/<\\\/(?=script)/gi, '</'));
  else read(carrier);

  const { text, at } = tidyCode(builder.text, trim);
  return {
    text,
    carrier,
    marks: marks.map(({ element, start, end }) => ({ element, start: at(start), end: at(end) })),
  };
}

/** A template needs no escaping: what the parser took for tags is written out as tags, characters are themselves. */
function templateText(template: HTMLTemplateElement): string {
  if (!template.content.firstElementChild) return template.content.textContent;
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0' };
  return template.getHTML().replace(/&(amp|lt|gt|nbsp);/g, (entity, name: string) => characters[name] ?? entity);
}
