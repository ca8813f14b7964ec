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
  let hasOwn = false;
  tokens.forEach((token, i) => {
    if (token.name !== 'p') return;
    if (token.kind === 'open') {
      if (open >= 0) judge(open, i);
      open = token.source === '<p>' ? i : -1;
      // The author's, by its attributes.
      hasOwn ||= open < 0;
    } else if (open >= 0) {
      if (judge(open, i)) for (const each of tokens.slice(open, i)) kept.add(each);
      else drop.add(token);
      open = -1;
    } else if (!hasOwn) drop.add(token);
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
  const endsLine = (near: Token | undefined): boolean =>
    near !== undefined && (isPart(near) || (isOurs(near) && !kept.has(near)));
  const before = nearest(left);
  const after = nearest([...left].reverse()).reverse();
  return left
    .filter(({ name }, i) => name !== 'br' || !(endsLine(before[i]) || endsLine(after[i])))
    .map(({ source }) => source)
    .join('');
}

/** For each token the last one before it that is no white space and no break. */
function nearest(tokens: readonly Token[]): (Token | undefined)[] {
  let last: Token | undefined;
  return tokens.map((token) => {
    const before = last;
    if (token.name !== 'br' && (token.kind !== 'text' || token.source.trim() !== '')) last = token;
    return before;
  });
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
  const isClose = (name: string) => (token: Token) => token.kind === 'close' && token.name === name;
  const ends = { [code]: followers(tokens, isClose(code)), pre: followers(tokens, isClose('pre')) };
  const pres = followers(tokens, ({ name }) => name === 'pre');
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) break;
    joined.push(token);
    const end = (token.kind === 'open' ? ends[token.name]?.[i] : undefined) ?? -1;
    const pre = pres[i] ?? -1;
    // A block of code with a `<pre>` in it has its text there.
    if (end < i + 2 || (token.name === code && pre >= 0 && pre < end)) continue;
    const inside = tokens.slice(i + 1, end);
    const text = inside.map(({ source }) => source).join('');
    const at = inside[0]?.at ?? 0;
    joined.push({ kind: 'text', name: '', at, source: token.name === 'pre' ? repairPre(text) : repairCode(text) });
    i = end - 1;
  }
  return joined;
}

/** For each token the index of the next one behind it that is of a kind; -1 where there is none. */
function followers(tokens: readonly Token[], isIt: (token: Token) => boolean): number[] {
  let next = -1;
  return tokens
    .map((token, i): readonly [Token, number] => [token, i])
    .reverse()
    .map(([token, i]) => {
      const follower = next;
      if (isIt(token)) next = i;
      return follower;
    })
    .reverse();
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
  const isTag = ({ name, source }: Token): boolean => name === 'p' && /^<\/?p>$/.test(source);
  const next = followers(tokens, ({ name }) => name === 'p');
  const parts: string[] = [];
  let hasText = false;
  /** The last tag of a paragraph begins a pair. */
  let isPaired = false;
  tokens.forEach((token, i) => {
    const isEnd = token.kind === 'close';
    const wasPaired = isPaired;
    if (token.name === 'p') isPaired = !isEnd && isPair(i);
    if (!isTag(token) || (isEnd ? wasPaired : isPaired)) {
      if (token.source !== '') parts.push(token.source);
      hasText ||= token.source.trim() !== '';
    } else if (!isEnd && hasText && parts.at(-1)?.endsWith('\n')) parts.push('\n');
  });
  return parts.join('');

  function isPair(begin: number): boolean {
    const end = next[begin] ?? -1;
    if (tokens[end]?.kind !== 'close') return false;
    const inside = tokens.slice(begin + 1, end);
    return isBalanced(inside) && !inside.some(({ source }) => source.includes('\n'));
  }
}

/** Lists deeper than this are nobody's code. */
const DEEPEST_LIST = 20;

/** Code in a `<pre>` that Markdown was made of: lists are lines with dashes again. */
function repairPre(text: string): string {
  if (isBalanced(tokenize(text)) && !/<(p|ul|ol|li)>/.test(text)) return text;
  // A piece of text, then for each tag of a list its slash, its name, and the text that follows.
  const [first = '', ...parts] = text.replace(/<\/p>\s*<p>/g, '\n\n').split(/<(\/?)(ul|ol|li)>/);
  let depth = 0;
  let made = parts.length > 0 ? first.trimEnd() : first;
  for (let i = 0; i < parts.length; i += 3) {
    const [end, name, raw = ''] = parts.slice(i, i + 3);
    const inside = raw.trimStart();
    const isLoose = inside.startsWith('<p>');
    const after = isLoose ? inside.slice(3) : inside;
    if (name !== 'li') depth += end ? -1 : 1;
    else if (!end) {
      const indent = '  '.repeat(Math.min(Math.max(depth, 0), DEEPEST_LIST));
      made += `${isLoose ? '\n\n' : '\n'}${indent}- `;
    }
    made += i + 3 < parts.length ? after.trimEnd() : after;
  }
  return made.replace(/\n<p>/g, '\n\n').replace(/<\/?p>/g, '');
}
