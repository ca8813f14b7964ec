/** From Markdown to nodes: marked parses it, DOMPurify takes out what could do harm. */
import purify from 'dompurify';
import type { Config } from 'dompurify';
import { Marked } from 'marked';
import type { TokenizerAndRendererExtension, Tokens } from 'marked';
import { CODE, MATH, tag } from '../../elements/tags.js';
import { FRAGMENT_OPTIONS, SECTION_OPTIONS } from '../../model/deck-options.js';
import { parseCodeInfo } from '../../model/markdown-attributes.js';

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

const formula = (tex: string, display: boolean): string => `<${MATH}${display ? ' display' : ''}>${escape(tex)}</${MATH}>`;

/** A kind of formula, for marked; the first group of its pattern is the TeX. */
function math(name: string, level: 'block' | 'inline', pattern: RegExp, begin: RegExp, display: boolean): TokenizerAndRendererExtension {
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
    math('math-inline', 'inline', /^\$(?![\s$])((?:\\[^\n]|[^$\\\n])*[^\s$\\]|(?:\\[^\n]|[^$\\\n])*\\[^\s\n])\$(?!\d)/, /\$/, false),
  ],
});

/** What browsers make of rules where they enforce Trusted Types. */
type Policy = NonNullable<Config['TRUSTED_TYPES_POLICY']>;
interface TrustedTypes {
  createPolicy(name: string, rules: object): Policy;
}

let policy: Policy | undefined;

/** The only parser that knows all of HTML asks for a policy; DOMPurify is told to use it, too, and makes none of its own. */
function policyOfOurs(): Policy {
  const rules = {
    createHTML: (html: string) => html,
    createScriptURL: (): never => { throw new TypeError('Markdown loads no scripts'); },
  };
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  return (policy ??= trustedTypes?.createPolicy('q-deck', rules) ?? (rules as unknown as Policy));
}

const OURS = ['code', 'fragment', 'math', 'notes'].map(tag);
const OPTIONS = [
  ...Object.keys({ ...SECTION_OPTIONS, ...FRAGMENT_OPTIONS }),
  'q-fragment',
  // Those of q-code and q-math, whose tables are part of chunks of their own.
  ...['language', 'lines', 'line-numbers', 'start', 'no-trim', 'wrap', 'copy', 'display', 'macros'],
];

/** Parses Markdown into an element of a document of its own, where no script runs and nothing loads; comments are still there. */
export function parseMarkdown(markdown: string): HTMLElement {
  // A comment before anything else would be one before the body.
  const html = policyOfOurs().createHTML(`<body>${marked.parse(markdown, { async: false })}`) as unknown as string;
  // eslint-disable-next-line no-restricted-syntax -- Markdown may hold any HTML; it is parsed where nothing runs, then sanitised
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const box = body.ownerDocument.createElement('div');
  box.append(...body.childNodes);
  return box;
}

/** Takes out of an element, and of its attributes, what could do harm. */
export function sanitise(element: HTMLElement): void {
  purify.sanitize(element, {
    IN_PLACE: true,
    ADD_TAGS: OURS,
    ADD_ATTR: OPTIONS,
    // A frame shows what nobody can look through here.
    FORBID_ATTR: ['background-iframe', 'data-background-iframe', 'data-q-background-iframe'],
    TRUSTED_TYPES_POLICY: policyOfOurs(),
  });
}
