/** A piece of a document as plain data, for windows to hand each other, and reading it back: what could run or load code is left out. */
import { fieldsOf } from './messages.js';

/** A text, or an element with its attributes and what is in it. */
export type Tree = string | TreeElement;

/** An element. */
export interface TreeElement {
  readonly name: string;
  readonly kind: Kind;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly inside: readonly Tree[];
}

/** What an element's name belongs to. */
export type Kind = 'html' | 'svg' | 'math';

const KINDS: readonly unknown[] = ['html', 'svg', 'math'] satisfies Kind[];
const NAME = /^[a-z][\w.-]{0,60}$/i;
/** Elements that run, load or restyle what is around them. */
const LEFT_OUT =
  /^(script|style|link|meta|base|iframe|frame|object|embed|template|noscript|foreignobject|use|animate|set)$/i;
/**
 * Handlers, inline style (which a strict policy refuses anyway), documents in an attribute, pages behind a slide, and whatever makes a deck read text as HTML
 * or take HTML as it is: what comes from another window is shown, never parsed.
 */
const BAD_ATTRIBUTE =
  /^(on|style$|srcdoc$|nonce$|ping$|formaction$|action$|is$|popover|command|(data-(q-)?)?(trusted|markdown|repair|background-iframe)$)/i;
/** Slots that a deck has for everybody; in any other there is nothing to see. */
const SLOT = /^(head|foot)er$/;
const ADDRESS = /^(.*:)?(href|src|srcset|poster|data)$|^data-(src(set)?|poster)$|^(data-(q-)?)?lightbox$/i;
/** What a deck may do to its page is its author's to say; decks on its slides have no author of their own here. */
const OF_OUTERMOST = /^(data-(q-)?)?(full-page|history)$/i;
/** The scheme of an address that runs or is a document. */
const CODE = /^(javascript|vbscript|data):/i;
/** What browsers leave out of a scheme, and a little more. */
const BLANK = /[\s\p{Cc}]+/gu;
const DEEPEST = 200;

/** Reads a tree; null where it is none. What is wrong or dangerous in it is left out. */
export function readTree(value: unknown, depth = 0): Tree | null {
  if (typeof value === 'string') return value;
  const { name, kind, attributes, inside } = fieldsOf(value);
  if (typeof name !== 'string' || !NAME.test(name) || LEFT_OUT.test(name) || !KINDS.includes(kind) || depth > DEEPEST)
    return null;
  return {
    name,
    kind: kind as Kind,
    attributes: listOf(attributes)
      .filter(isHarmless)
      .filter(([option]) => depth === 0 || !OF_OUTERMOST.test(option)),
    inside: listOf(inside)
      .map((each) => readTree(each, depth + 1))
      .filter((each) => each !== null),
  };
}

function isHarmless(attribute: unknown): attribute is readonly [string, string] {
  const [name, value] = listOf(attribute);
  if (
    typeof name !== 'string' ||
    typeof value !== 'string' ||
    !/^[a-z_][\w.:-]{0,60}$/i.test(name) ||
    BAD_ATTRIBUTE.test(name) ||
    (/^slot$/i.test(name) && !SLOT.test(value))
  )
    return false;
  return (
    !ADDRESS.test(name) ||
    !CODE.test(value.replace(BLANK, '')) ||
    /^\s*data:image\/(png|jpeg|gif|webp|avif)[;,]/i.test(value)
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
