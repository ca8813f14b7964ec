/** What Markdown says about elements and slides in comments, and about code after its fence. Pure. */
import { EFFECTS } from './deck-options.js';

/** Attributes by name. */
export type Attributes = Readonly<Record<string, string>>;

/** A comment that sets attributes: on the element before it, or on its slide. */
export interface Directive {
  readonly on: 'element' | 'slide';
  readonly attributes: Attributes;
}

/**
 * Reads a comment: `.element: class="fragment"` or `.slide: background-color="#123"`.
 * @param text What is between `<!--` and `-->`.
 * @returns Null for any other comment.
 */
export function parseDirective(text: string): Directive | null {
  const [, on, rest = ''] = /^\s*\.(element|slide):([^]*)$/.exec(text) ?? [];
  if (on === 'element') return { on, attributes: fragmentOf(parseAttributes(rest)) };
  return on === 'slide' ? { on, attributes: backgroundOf(parseAttributes(rest)) } : null;
}

/** Reads attributes as in a tag; editors that make quotes typographic are forgiven. */
export function parseAttributes(text: string): Attributes {
  const plain = text.replace(/[\u201c-\u201f]/g, '"').replace(/[\u2018-\u201b]/g, "'");
  const found: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of plain.matchAll(
    /([a-z_][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=]+)))?/gi,
  )) {
    found[name.toLowerCase()] = double ?? single ?? bare ?? '';
  }
  return found;
}

/** `class="fragment fade-up" data-fragment-index="2"`, as decks elsewhere have it, to what it is here. */
function fragmentOf(attributes: Attributes): Attributes {
  const { class: names = '', 'data-fragment-index': place, effect, ...rest } = attributes;
  const words = names.split(/\s+/).filter(Boolean);
  const isFragment = 'q-fragment' in attributes || words.some((word) => word === 'fragment' || word === 'q-fragment');
  if (!isFragment) return attributes;
  const effects: readonly string[] = EFFECTS;
  const others = words.filter((word) => word !== 'fragment' && word !== 'q-fragment' && !effects.includes(word));
  return {
    ...rest,
    ...(others.length > 0 && { class: others.join(' ') }),
    ...(place !== undefined && { index: place }),
    'q-fragment': effect ?? (attributes['q-fragment'] || (words.find((word) => effects.includes(word)) ?? '')),
  };
}

/** `data-background`, which elsewhere may be a colour, a picture or a gradient. */
function backgroundOf(attributes: Attributes): Attributes {
  const { 'data-background': old, background = old, ...rest } = attributes;
  if (background === undefined) return attributes;
  if (/gradient\(/i.test(background)) return { ...rest, 'background-gradient': background };
  const isPicture = /^(?:https?:|data:|\.{0,2}\/)|\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i.test(background);
  return { ...rest, [isPicture ? 'background-image' : 'background-color']: background };
}

/** What stands after the fence of a code block. */
export interface CodeInfo {
  readonly language: string;
  /** Lines to point out; empty for none. */
  readonly lines: string;
  readonly lineNumbers: boolean;
  /** Number of the first line; null where it is not said. */
  readonly start: string | null;
}

/** Reads `js [1|3-4]`, numbered, or `js {1|3-4}`; `[712: 1|3]` begins at 712. */
export function parseCodeInfo(info: string): CodeInfo {
  const [begin = '', language = ''] = /^\s*([^\s[{]*)/.exec(info) ?? [];
  const [, numbered, plain] = /\[((?:[\d\s,|:-]|all)*)\]|\{((?:[\d\s,|-]|all)+)\}/.exec(info.slice(begin.length)) ?? [];
  const [, start, lines = ''] = /^(?:\s*(\d+)\s*:)?([^]*)$/.exec(numbered ?? plain ?? '') ?? [];
  return { language, lines: lines.replace(/\s+/g, ''), lineNumbers: numbered !== undefined, start: start ?? null };
}
