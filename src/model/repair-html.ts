/**
 * Makes the text of a deck whole again that a paragraph filter has torn: WordPress's wpautop, or a Markdown engine that wrapped lines with our
 * tags into paragraphs. All tags are still in the text; what the filter added keeps the parser from seeing them.
 */
import { tokenize } from './html-tokens.js';
import type { Token } from './html-tokens.js';

/** Where a deck stands in a page's text: from its start tag to the end of its end tag. */
export interface DeckRange {
  readonly from: number;
  readonly to: number;
  /** Its start tag. */
  readonly tag: string;
}

/** The decks in the text of a page, by where they begin. What stands in scripts, comments and attributes is none. */
export function findDecks(html: string, prefix: string): DeckRange[] {
  const open: { from: number; tag: string }[] = [];
  const decks: DeckRange[] = [];
  for (const { kind, name, at, source } of tokenize(html)) {
    if (name !== `${prefix}-deck`) continue;
    const begun = kind === 'close' && open.pop();
    if (begun) decks.push({ ...begun, to: at + source.length });
    else if (kind === 'open') open.push({ from: at, tag: source });
  }
  return decks.sort((a, b) => a.from - b.from);
}

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** What has no place in a paragraph; a paragraph around it was made by a filter. */
const BLOCK = new Set(
  (
    'address article aside blockquote details dialog div dl dt dd fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ' +
    'noscript ol p pre script section style summary table tbody td template tfoot th thead tr ul'
  ).split(' '),
);

/** Repairs the text of a deck, from its start tag to its end tag. What needs no repair stays as it is. */
export function repairHtml(html: string, prefix: string): string {
  const isOurs = ({ name }: Token): boolean => name.startsWith(`${prefix}-`);
  const isPart = ({ name }: Token): boolean =>
    BLOCK.has(name) || (name.startsWith(`${prefix}-`) && name !== `${prefix}-fragment` && name !== `${prefix}-math`);
  const code = `${prefix}-code`;
  const tokens = joinCode(tokenize(html), code);
  const drop = new Set<Token>();
  const kept = new Set<Token>();

  let open = -1;
  tokens.forEach((token, i) => {
    if (token.name !== 'p') return;
    if (token.kind === 'open') {
      if (open >= 0) judge(open, i);
      open = token.source === '<p>' ? i : -1;
    } else if (open >= 0) {
      if (judge(open, i)) for (const each of tokens.slice(open, i)) kept.add(each);
      else drop.add(token);
      open = -1;
    } else if (
      !tokens.slice(0, i).some((before) => before.name === 'p' && before.kind === 'open' && before.source !== '<p>')
    )
      drop.add(token);
  });
  if (open >= 0) judge(open, tokens.length);

  /** Whether what begins at one token and ends before another is a paragraph; what is none loses its tag. */
  function judge(from: number, to: number): boolean {
    const inside = tokens.slice(from + 1, to);
    const isParagraph =
      isBalanced(inside) &&
      !inside.some(isPart) &&
      inside.some(({ kind, source, name }) => (kind === 'text' ? source.trim() !== '' : name !== 'br'));
    const start = tokens[from];
    if (!isParagraph && start) drop.add(start);
    return isParagraph;
  }

  const left = tokens.filter((token) => !drop.has(token));
  return left
    .filter(
      (token, i) =>
        token.name !== 'br' ||
        ![-1, 1].some((step) => {
          const near = besides(left, i, step);
          return near && (isPart(near) || (isOurs(near) && !kept.has(near)));
        }),
    )
    .map(({ source }) => source)
    .join('');
}

/** The next token that is no white space and no break. */
function besides(tokens: readonly Token[], from: number, step: number): Token | undefined {
  for (let i = from + step; ; i += step) {
    const token = tokens[i];
    if (!token || !(token.name === 'br' || (token.kind === 'text' && token.source.trim() === ''))) return token;
  }
}

function isBalanced(tokens: readonly Token[]): boolean {
  const open: string[] = [];
  for (const { kind, name } of tokens) {
    if (kind === 'text' || VOID.has(name)) continue;
    if (kind === 'open') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

/** Makes one token of the inside of each block of code, and of each `<pre>`, with its text as it was. */
function joinCode(tokens: readonly Token[], code: string): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) break;
    joined.push(token);
    if (token.kind !== 'open' || (token.name !== code && token.name !== 'pre')) continue;
    const end = tokens.findIndex((other, at) => at > i && other.kind === 'close' && other.name === token.name);
    // A block of code with a `<pre>` in it has its text there.
    const inside = end < 0 ? [] : tokens.slice(i + 1, end);
    if (inside.length === 0 || (token.name === code && inside.some(({ name }) => name === 'pre'))) continue;
    const text = inside.map(({ source }) => source).join('');
    const at = inside[0]?.at ?? 0;
    joined.push({ kind: 'text', name: '', at, source: token.name === 'pre' ? repairPre(text) : repairCode(text) });
    i = end - 1;
  }
  return joined;
}

/** Code outside of `<pre>`: paragraphs and breaks are line ends again, but what is a pair in the code stays. */
function repairCode(text: string): string {
  if (!/<\/?p>|<br ?\/?>/.test(text)) return text;
  const lines = text.replace(/<br ?\/?>\n?/g, '\n');
  const tokens = tokenize(lines);
  // Inside scripts and text areas tags are text: they are parted by themselves.
  return tokens.length < 2
    ? lines
    : unpair(tokens.flatMap((token) => (token.kind === 'text' ? tokenizeText(token) : [token])));
}

function tokenizeText({ source }: Token): Token[] {
  return source.split(/(<\/?p>)/).map((part) => ({
    kind: part === '<p>' ? 'open' : part === '</p>' ? 'close' : 'text',
    name: /^<\/?p>$/.test(part) ? 'p' : '',
    source: part,
    at: 0,
  }));
}

/** Drops the tags of paragraphs that are no pairs around a part of one line; a paragraph's begin was a blank line. */
function unpair(tokens: readonly Token[]): string {
  let text = '';
  tokens.forEach((token, i) => {
    if (token.name !== 'p' || !/^<\/?p>$/.test(token.source)) {
      text += token.source;
      return;
    }
    const isPair = (from: number): boolean => {
      const next = tokens.findIndex((other, at) => at > from && other.name === 'p');
      return (
        tokens[next]?.kind === 'close' &&
        isBalanced(tokens.slice(from + 1, next)) &&
        !tokens.slice(from + 1, next).some(({ source }) => source.includes('\n'))
      );
    };
    const last = token.kind === 'open' ? i : tokens.slice(0, i).findLastIndex(({ name }) => name === 'p');
    if (last >= 0 && tokens[last]?.kind === 'open' && isPair(last)) text += token.source;
    else if (token.kind === 'open' && text.endsWith('\n') && text.trim() !== '') text += '\n';
  });
  return text;
}

/** Code in a `<pre>` that Markdown was made of: lists are lines with dashes again. */
function repairPre(text: string): string {
  if (isBalanced(tokenize(text)) && !/<(p|ul|ol|li)>/.test(text)) return text;
  let depth = 0;
  return text
    .replace(/<\/p>\s*<p>/g, '\n\n')
    .replace(/\s*<(\/?)(ul|ol|li)>\s*(<p>)?/g, (_, end: string, name: string, loose?: string) => {
      if (name !== 'li') depth += end ? -1 : 1;
      return name === 'li' && !end ? `${loose ? '\n\n' : '\n'}${'  '.repeat(depth)}- ` : '';
    })
    .replace(/\n<p>/g, '\n\n')
    .replace(/<\/?p>/g, '');
}
