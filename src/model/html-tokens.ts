/**
 * Parts the text of a page into tags and what stands between them, at the places where a browser's tokenizer does, but without building a
 * tree. Linear: each character is looked at a fixed number of times, and where something has no end, nothing after it is searched again.
 */

/** A piece of HTML, as it stands in the text. */
export interface Token {
  /** Text is everything that is no tag: words, comments, the inside of scripts and styles. */
  readonly kind: 'open' | 'close' | 'text';
  /** The tag's name, in small letters; empty for text. */
  readonly name: string;
  /** The piece itself, brackets included. */
  readonly source: string;
  /** Where it begins in the whole. */
  readonly at: number;
}

/** The elements that hold text without markup, up to their end tag; in `plaintext` that is the end of the page. */
const RAW = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes|plaintext)$/;

/** Each matches everywhere, perhaps nothing at all. White space is what HTML takes for it. */
const TAG_NAME = /[^\t\n\f\r />]*/y;
const SPACE = /[\t\n\f\r ]*/y;
const BETWEEN_ATTRIBUTES = /[\t\n\f\r /]*/y;
/** A name may begin with an equals sign, but has none in it. */
const ATTRIBUTE_NAME = /=?[^\t\n\f\r />=]*/y;
const UNQUOTED_VALUE = /[^\t\n\f\r >]*/y;
const COMMENT_END = /--!?>/g;

/** Where the match of a sticky pattern ends. */
function skip(pattern: RegExp, html: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(html) ? pattern.lastIndex : from;
}

/** Where a search ends that includes what was found; the length of the text where nothing was. */
function behind(html: string, end: string, from: number): number {
  const found = html.indexOf(end, from);
  return found < 0 ? html.length : found + end.length;
}

/** Where a tag ends: behind its bracket; -1 where it has no end. A bracket in a quoted value is none. */
function tagEnd(html: string, afterName: number): number {
  for (let at = afterName; ;) {
    at = skip(BETWEEN_ATTRIBUTES, html, at);
    if (at >= html.length) return -1;
    if (html[at] === '>') return at + 1;
    at = skip(ATTRIBUTE_NAME, html, at);
    const equals = skip(SPACE, html, at);
    if (html[equals] !== '=') continue;
    at = skip(SPACE, html, equals + 1);
    const quote = html[at];
    if (quote !== '"' && quote !== "'") {
      at = skip(UNQUOTED_VALUE, html, at);
      continue;
    }
    at = html.indexOf(quote, at + 1) + 1;
    if (at === 0) return -1;
  }
}

/** Where a comment ends that begins at a place. */
function commentEnd(html: string, from: number): number {
  if (!html.startsWith('<!--', from)) return behind(html, '>', from);
  // `<!-->` is a whole comment, `<!--!>` is the begin of one.
  COMMENT_END.lastIndex = html.startsWith('!>', from + 4) ? from + 4 : from + 2;
  return COMMENT_END.test(html) ? COMMENT_END.lastIndex : html.length;
}

/** Where the text in an element ends that has no markup in it. */
function rawEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\t\\n\\f\\r />]`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

/** Parts HTML into tokens; together they are the whole text. */
export function tokenize(html: string): Token[] {
  const tokens: Token[] = [];
  let done = 0;
  const add = (kind: Token['kind'], name: string, end: number): void => {
    if (end > done) tokens.push({ kind, name, source: html.slice(done, end), at: done });
    done = end;
  };
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const isEnd = html[at + 1] === '/';
    const nameAt = isEnd ? at + 2 : at + 1;
    const sign = html[nameAt] ?? '';
    if (!/[a-z]/i.test(sign)) {
      // What is after `<!`, `<?` and, but for a letter, `</` is a comment; `</>` is nothing, and any other bracket is text.
      at = isEnd || sign === '!' || sign === '?' ? commentEnd(html, at) : at + 1;
      continue;
    }
    const nameEnd = skip(TAG_NAME, html, nameAt);
    const end = tagEnd(html, nameEnd);
    if (end < 0) break;
    const name = html.slice(nameAt, nameEnd).toLowerCase();
    add('text', '', at);
    add(isEnd ? 'close' : 'open', name, end);
    at = end;
    if (isEnd || !RAW.test(name)) continue;
    at = name === 'plaintext' ? html.length : rawEnd(html, name, end);
    add('text', '', at);
  }
  add('text', '', html.length);
  return tokens;
}
