/** From Markdown to nodes: marked parses it. */
import { Marked } from 'marked';
import type { TokenizerAndRendererExtension, Tokens } from 'marked';
import { CODE, MATH } from '../../elements/tags.js';
import { parseCodeInfo } from '../../model/markdown-attributes.js';
import { parseFragment } from '../html/parse.js';

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** A fenced block is a `<q-code>`. */
function code({ text, lang }: Tokens.Code): string {
  const { language, lines, lineNumbers, start } = parseCodeInfo(lang ?? '');
  const attributes = [
    language && ` language="${escape(language)}"`,
    lines && ` lines="${escape(lines)}"`,
    lineNumbers ? ' line-numbers' : '',
    start === null ? '' : ` start="${escape(start)}"`,
  ];
  // The parser drops the first line end in it.
  return `<${CODE}${attributes.join('')}><pre>\n${escape(text)}</pre></${CODE}>\n`;
}

const formula = (tex: string, display: boolean): string =>
  `<${MATH}${display ? ' display' : ''}>${escape(tex)}</${MATH}>`;

/** A kind of formula, for marked; the first group of its pattern is the TeX. */
function math(
  name: string,
  level: 'block' | 'inline',
  pattern: RegExp,
  start: (source: string) => number | undefined,
  display: boolean,
): TokenizerAndRendererExtension {
  return {
    name,
    level,
    start,
    tokenizer(source) {
      const [raw, tex = ''] = pattern.exec(source) ?? [];
      // As in other tools: no space inside the signs of a formula in a line, so that prices stay prices.
      if (raw === undefined || (level === 'inline' && !display && tex.trim() !== tex)) return undefined;
      return { type: name, raw, tex };
    },
    renderer: ({ tex }) => formula(String(tex).trim(), display),
  };
}

/** The text before the next sign that may begin anything else: there marked ends a piece of text by itself. */
const TEXT = /^[`~]*[^$\\<![`*_~]*/;

/** Where a formula may begin in a piece of text. No further than the piece is looked: marked asks this for each. */
function inText(source: string): number | undefined {
  const at = TEXT.exec(source)?.[0].length ?? 0;
  return source[at] === '$' ? at : undefined;
}

/** Where a formula may begin in a paragraph. */
function inParagraph(source: string): number | undefined {
  const blank = source.search(/\n[ \t]*\n/);
  return /^ {0,3}\$\$/m.exec(blank < 0 ? source : source.slice(0, blank))?.index;
}

const marked = new Marked({
  renderer: { code },
  extensions: [
    math('math-block', 'block', /^ {0,3}\$\$([^$]+)\$\$[ \t]*(?:\n|$)/, inParagraph, true),
    math('math-display', 'inline', /^\$\$([^$]+)\$\$/, inText, true),
    // A sign with a digit after it is a price, too.
    math('math-inline', 'inline', /^\$((?:\\[^\n]|[^$\\\n])+)\$(?!\d)/, inText, false),
  ],
});

/** Parses Markdown into an element of a document of its own; comments are still there, and nothing is safe yet. */
export function parseMarkdown(markdown: string): HTMLElement {
  return parseFragment(marked.parse(markdown, { async: false }));
}
