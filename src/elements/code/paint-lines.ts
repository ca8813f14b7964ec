/** Makes the nodes of painted code. */
import type { CodePiece } from '../../model/code-layout.js';
import { optionAttribute } from '../options.js';
import { isFragment } from './code-source.js';
import type { SourceMark } from './code-source.js';

/** A copy of a fragment of the author's, with its source. */
export type FragmentCopy = readonly [source: Element, copy: HTMLElement];

/** How a fragment in code comes and goes, by its effect: the finer ones would tear lines apart. */
function wayOf(effect: string): string {
  if (effect === 'fade-out') return 'leave';
  if (/^(fade-in-then-out|current)/.test(effect)) return 'once';
  return /^(highlight|semi|strike|grow|shrink|custom)/.test(effect) ? 'stay' : 'enter';
}

/** Makes the elements for lines, still empty. */
export function makeLines(count: number, owner: Document): HTMLElement[] {
  return Array.from({ length: count }, () => {
    const line = span(owner, 'line');
    line.setAttribute('part', 'line');
    return line;
  });
}

/** Paints lines of code into their elements; gives the copies of fragments in them. */
export function paintLines(lines: readonly HTMLElement[], layout: readonly CodePiece<SourceMark>[][]): FragmentCopy[] {
  const fragments: FragmentCopy[] = [];
  lines.forEach((line, i) => {
    const owner = line.ownerDocument;
    line.replaceChildren();
    /** The marks that are open, and the element to put things into while so many of them are. */
    let open: readonly SourceMark[] = [];
    const parents: HTMLElement[] = [line];
    for (const { text, role, marks } of layout[i] ?? []) {
      let depth = 0;
      while (depth < marks.length && marks[depth] === open[depth]) depth += 1;
      parents.length = depth + 1;
      for (const { element } of marks.slice(depth)) {
        const copy = copyMark(element, owner);
        if (isFragment(element)) fragments.push([element, copy]);
        parents.at(-1)?.append(copy);
        parents.push(copy);
      }
      open = marks;
      const parent = parents.at(-1) ?? line;
      if (role === '') parent.append(text);
      else {
        const token = span(owner, role);
        token.append(text);
        parent.append(token);
      }
    }
  });
  return fragments;
}

/** A copy of one element of the author's, without what is inside and without its id, which stays the source's alone. */
function copyMark(element: Element, owner: Document): HTMLElement {
  const { localName } = element;
  // Copies of custom elements would run their code a second time.
  const plain = localName.includes('-') || element.hasAttribute('is');
  const copy = plain ? span(owner, '') : (element.cloneNode(false) as HTMLElement);
  copy.removeAttribute('id');
  copy.setAttribute('part', `${localName} ${element.getAttribute('class') ?? ''}`);
  if (isFragment(element)) {
    const effect = optionAttribute(element, 'q-fragment') || optionAttribute(element, 'effect') || '';
    copy.className = `fragment ${wayOf(effect)}`;
    copy.removeAttribute('q-state');
  }
  return copy;
}

/** A `<span>` with a class. */
export function span(owner: Document, name: string): HTMLElement {
  const element = owner.createElement('span');
  element.className = name;
  return element;
}
