/** The text that an audience can see. Known from what the engine itself shows and hides: no style or layout is asked for. */
import { matches, nameOf, property } from '../elements/dom.js';
import { effectOf } from '../elements/effect.js';
import { FRAGMENT, MATH, NOTES, SECTION, named, tag } from '../elements/tags.js';
import { SHOWN_AT_FIRST } from '../model/deck-options.js';

/** Effects that hide their fragment again after its step. */
const ONLY_CURRENT = ['fade-in-then-out', 'current-visible'];

const SILENT = `${NOTES}, ${SECTION}, script, style, template, [aria-hidden="true"], [hidden]`;
const BLOCK =
  'address, article, blockquote, dd, div, dl, dt, figcaption, figure, h1, h2, h3, h4, h5, h6, li, ol, p, pre, q-code, section, table, td, th, tr, ul, br';

/** The visible text of an element, blocks parted by full stops, pictures by their alternative text, formulas as they are read. */
export function visibleText(element: Element): string {
  const parts: string[] = [''];
  collect(element, parts);
  return parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('. ')
    .replace(/([.:;!?…])\. /g, '$1 ');
}

function collect(element: Element, parts: string[]): void {
  if (element instanceof HTMLImageElement) say(parts, ` ${element.alt} `);
  // A formula that is set knows how it reads.
  const { spoken } = element as Element & { readonly spoken?: string };
  if (spoken !== undefined && nameOf(element) === MATH) {
    say(parts, ` ${spoken} `);
    return;
  }
  const block = matches(element, named(BLOCK));
  if (block) parts.push('');
  for (const node of property(element, 'childNodes')) {
    if (node instanceof Element) {
      if (!matches(node, named(SILENT)) && !isHiddenFragment(node)) collect(node, parts);
    } else if (node instanceof Text) say(parts, node.data);
  }
  if (block) parts.push('');
}

/** Whether something is a fragment that is hidden now: its step has not come yet, or its effect has hidden it again. */
export function isHiddenFragment(element: Element): boolean {
  if (!matches(element, FRAGMENT)) return false;
  const effect = effectOf(element);
  const visible = is(element, 'visible');
  if (ONLY_CURRENT.includes(effect)) return !is(element, 'current');
  return (SHOWN_AT_FIRST as readonly string[]).includes(effect) ? visible && effect === 'fade-out' : !visible;
}

function is(fragment: Element, state: string): boolean {
  return matches(fragment, `[q-state~="${state}"], ${tag('fragment')}:state(${state})`);
}

/** Adds to the last part. */
function say(parts: string[], text: string): void {
  parts.push((parts.pop() ?? '') + text);
}
