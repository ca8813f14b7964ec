/** Parts the text of a page into tags and what stands between them, as a browser would, but without building a tree. */

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

/** What holds text that is no markup, up to its end tag. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

/** A comment, or a tag with its attributes; a bracket in quotes does not end it. */
const PIECE = /<!--[^]*?-->|<![^>]*>|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"']|["'](?=[^"']*>))*)>/gi;

/** Parts HTML into tokens; together they are the whole text. */
export function tokenize(html: string): Token[] {
  const tokens: Token[] = [];
  let done = 0;
  const add = (kind: Token['kind'], name: string, end: number): void => {
    if (end > done) tokens.push({ kind, name, source: html.slice(done, end), at: done });
    done = end;
  };
  PIECE.lastIndex = 0;
  for (let found = PIECE.exec(html); found; found = PIECE.exec(html)) {
    const name = found[2]?.toLowerCase();
    if (name === undefined) continue; // a comment is text
    add('text', '', found.index);
    add(found[1] ? 'close' : 'open', name, PIECE.lastIndex);
    if (found[1] || !RAW.has(name)) continue;
    const end = html.slice(done).search(new RegExp(`</${name}[\\s/>]`, 'i'));
    add('text', '', end < 0 ? html.length : done + end);
    PIECE.lastIndex = done;
  }
  add('text', '', html.length);
  return tokens;
}
