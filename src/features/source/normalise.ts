/** Brings the spellings of a deck's parts to one: our elements. Works on copies, in a document where nothing runs. */
import { attribute, matches, parentOf, property } from '../../elements/dom.js';
import { CODE, SECTION, tag } from '../../elements/tags.js';
import { EFFECTS } from '../../model/deck-options.js';
import { copyAttributes, setAttribute } from '../html/elements.js';

const PARTS = ['deck', 'section', 'fragment', 'notes', 'code', 'math'];

/** Gives our elements the names that they have on this page; elsewhere they have others, if that page has a prefix of its own. */
export function rename(box: HTMLElement, prefixes: readonly string[]): void {
  for (const part of PARTS) {
    const names = prefixes.map((prefix) => `${prefix}-${part}`).filter((name) => name !== tag(part));
    if (names.length > 0)
      for (const element of box.querySelectorAll<HTMLElement>(names.join())) replace(element, tag(part));
  }
}

/** Scripts and text areas that hold code or Markdown become `<pre>`: what goes through a filter loses both. */
export function openScripts(box: HTMLElement): void {
  for (const holder of box.querySelectorAll(
    `:is(${CODE}, ${SECTION}) > :is(script[type^="text/"]:not([type*="javascript"]), textarea)`,
  )) {
    const pre = box.ownerDocument.createElement('pre');
    pre.textContent = holder.textContent;
    holder.replaceWith(pre);
  }
}

/** Makes our elements of classes: `.q-fragment`, `.q-code`, `.q-notes`, `.q-math`, and, where the deck is one by class itself, of `<section>`. */
export function fromClasses(box: HTMLElement, isClass: boolean): void {
  const sections = isClass ? 'section, .q-section' : `.q-section:not(${SECTION})`;
  const isDeep = (element: Element): boolean => {
    let depth = 0;
    for (let at = parentOf(element); at && at !== box; at = parentOf(at))
      if (matches(at, `${SECTION}, ${sections}`)) depth += 1;
    return depth > 1;
  };
  // Deeper than a slide of a stack, a section is content.
  const slides = [...box.querySelectorAll<HTMLElement>(sections)].filter((element) => !isDeep(element));
  for (const element of slides) replace(element, SECTION);
  for (const element of box.querySelectorAll(`.q-fragment:not(${tag('fragment')}, [q-fragment], [data-q-fragment])`)) {
    const classes = property(element, 'classList');
    const effect = EFFECTS.find((name) => classes.contains(name)) ?? attribute(element, 'data-effect') ?? '';
    setAttribute(element, 'q-fragment', effect);
  }
  for (const element of box.querySelectorAll<HTMLElement>(`.q-notes:not(${tag('notes')})`))
    replace(element, tag('notes'));
  for (const element of box.querySelectorAll<HTMLElement>(`.q-math:not(${tag('math')})`)) replace(element, tag('math'));
  for (const element of box.querySelectorAll<HTMLElement>(`.q-code:not(${CODE})`)) makeCode(element);
}

function makeCode(element: HTMLElement): void {
  const isPre = element.localName === 'pre';
  const code = isPre ? element.ownerDocument.createElement(CODE) : replace(element, CODE);
  if (isPre) {
    copyAttributes(element, code);
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
    element.replaceWith(code);
    code.append(element);
  }
  const named = /(?:^|\s)lang(?:uage)?-(\S+)/.exec(
    [code, ...code.querySelectorAll('[class]')].map((each) => each.className).join(' '),
  )?.[1];
  if (named && !code.hasAttribute('language') && !code.hasAttribute('data-language'))
    code.setAttribute('language', named);
}

function replace(element: HTMLElement, name: string): HTMLElement {
  const other = element.ownerDocument.createElement(name);
  copyAttributes(element, other);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}
