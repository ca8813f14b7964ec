/**
 * The lines of a code block. A long one is painted in parts: each has all its text, so that it can be found, copied and read aloud, but colours only
 * once it has been near, and browsers lay out only what is.
 */
import { layoutCode } from '../../model/code-layout.js';
import type { CodePiece } from '../../model/code-layout.js';
import { cutCode } from '../../model/code-parts.js';
import type { CodePart } from '../../model/code-parts.js';
import type { CodeRun } from '../../model/code-tokens.js';
import type { CodeSource, SourceMark } from './code-source.js';
import { makeLines, paintLines, span } from './paint-lines.js';
import type { FragmentCopy } from './paint-lines.js';

/** What the deck says of a fragment. */
export interface FragmentState {
  readonly visible: boolean;
  readonly current: boolean;
}

/** How code is shown, apart from its text. */
export interface CodeLook {
  readonly lineNumbers: boolean;
  /** Number of the first line. */
  readonly start: number;
  readonly wrap: boolean;
  /** Whether a deck shows and hides the fragments in it. */
  readonly deck: boolean;
  /** What a scrolling block is called. */
  readonly label: string;
}

/** A part, and what shows it. */
interface Part extends CodePart {
  readonly lines: readonly HTMLElement[];
  /** Its lines without colours. */
  readonly plain: readonly CodePiece<SourceMark>[][];
  fragments: readonly FragmentCopy[];
}

/** Paints the lines of one block, once. */
export class CodeParts {
  /** All lines, in order. */
  readonly lines: readonly HTMLElement[];
  readonly #parts: readonly Part[];
  /** Those that have no colours yet, by what stands for them. */
  readonly #waiting = new Map<Element, Part>();
  readonly #nearby = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) this.#colourPart(target);
    },
    { rootMargin: '100%' },
  );
  #states: WeakMap<Element, FragmentState> | undefined;

  /**
   * @param colour Gives the colours of a part.
   * @param box What the lines are put into, in place of all that is in it.
   */
  constructor(
    private readonly source: CodeSource,
    private readonly colour: (text: string) => readonly CodeRun[],
    look: CodeLook,
    box: HTMLElement,
  ) {
    const { text, marks } = source;
    const plain = layoutCode(text, [{ end: text.length, role: '' }], marks);
    this.lines = makeLines(plain.length, box.ownerDocument);
    this.#parts = cutCode(text).map((part) => ({
      ...part,
      lines: this.lines.slice(part.first, part.first + part.count),
      plain: plain.slice(part.first, part.first + part.count),
      fragments: [],
    }));
    const [only] = this.#parts;
    if (only && this.#parts.length === 1) {
      this.#paintPart(only);
      box.replaceChildren(...withLineEnds(only.lines));
      return;
    }
    const longest = text.split('\n').reduce((most, { length }) => Math.max(most, length), 0);
    const boxes = this.#parts.map((part) => {
      const element = span(box.ownerDocument, 'piece');
      element.style.containIntrinsicSize = `auto ${String(longest)}ch auto ${String(part.count)}lh`;
      part.fragments = paintLines(part.lines, part.plain);
      // Counters do not reach from one part to the next.
      part.lines.forEach((line, i) => {
        line.dataset.number = String(look.start + part.first + i);
      });
      element.append(...withLineEnds(part.lines));
      this.#waiting.set(element, part);
      return element;
    });
    box.replaceChildren(...withLineEnds(boxes));
    // What is seen first has its colours at once.
    if (boxes[0]) this.#colourPart(boxes[0]);
  }

  /** Starts to colour what comes near. */
  connect(): void {
    for (const element of this.#waiting.keys()) this.#nearby.observe(element);
  }

  disconnect(): void {
    this.#nearby.disconnect();
  }

  /** Shows fragments as the deck does: those with a known state, or one of them alone. */
  mirror(states: WeakMap<Element, FragmentState>, only?: Element): void {
    this.#states = states;
    for (const { fragments } of this.#parts) mirror(fragments, states, only);
  }

  #colourPart(element: Element): void {
    const part = this.#waiting.get(element);
    if (!part) return;
    this.#waiting.delete(element);
    this.#nearby.unobserve(element);
    this.#paintPart(part);
    if (this.#states) mirror(part.fragments, this.#states);
  }

  #paintPart(part: Part): void {
    const { start, end, plain } = part;
    const text = this.source.text.slice(start, end);
    // Where a mark begins and ends in the part; the layout gives back the mark itself.
    const marks = [...new Set(plain.flatMap((line) => line.flatMap((piece) => piece.marks)))].map((mark) => ({
      start: mark.start - start,
      end: mark.end - start,
      mark,
    }));
    const layout = layoutCode(text, this.colour(text), marks).map((line) =>
      line.map((piece) => ({ ...piece, marks: piece.marks.map(({ mark }) => mark) })),
    );
    part.fragments = paintLines(part.lines, layout);
  }
}

function mirror(fragments: readonly FragmentCopy[], states: WeakMap<Element, FragmentState>, only?: Element): void {
  for (const [source, copy] of fragments) {
    const state = states.get(source);
    if (state && source === (only ?? source)) {
      copy.setAttribute('q-state', `${state.visible ? 'visible' : ''} ${state.current ? 'current' : ''}`.trim());
    }
  }
}

/** Lines with line ends between them. */
function withLineEnds(elements: readonly HTMLElement[]): (HTMLElement | string)[] {
  return elements.flatMap((element, i) => (i === 0 ? [element] : ['\n', element]));
}
