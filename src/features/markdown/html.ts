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
  begin: RegExp,
  display: boolean,
): TokenizerAndRendererExtension {
  return {
    name,
    level,
    start: (source) => begin.exec(source)?.index,
    tokenizer(source) {
      const [raw, tex] = pattern.exec(source) ?? [];
      return raw === undefined ? undefined : { type: name, raw, tex };
    },
    renderer: ({ tex }) => formula(String(tex).trim(), display),
  };
}

const marked = new Marked({
  renderer: { code },
  extensions: [
    math('math-block', 'block', /^ {0,3}\$\$([^$]+)\$\$[ \t]*(?:\n|$)/, /^ {0,3}\$\$/m, true),
    math('math-display', 'inline', /^\$\$([^$]+)\$\$/, /\$\$/, true),
    // As in other tools: no space inside the signs, no digit after them, so that prices stay prices.
    math(
      'math-inline',
      'inline',
      /^\$(?![\s$])((?:\\[^\n]|[^$\\\n])*[^\s$\\]|(?:\\[^\n]|[^$\\\n])*\\[^\s\n])\$(?!\d)/,
      /\$/,
      false,
    ),
  ],
});

/** Parses Markdown into an element of a document of its own; comments are still there, and nothing is safe yet. */
export function parseMarkdown(markdown: string): HTMLElement {
  return parseFragment(marked.parse(markdown, { async: false }));
}
