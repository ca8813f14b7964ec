/** The painted copy of a code block, in its element's shadow root. */
import type { LineStage } from '../../model/code-lines.js';
import { litLines } from '../../model/lit-lines.js';
import type { CodeRun } from '../../model/code-tokens.js';
import { adoptCodeSheet } from './code.styles.js';
import type { CodeLook, FragmentState } from './code-parts.js';
import type { CodeSource } from './code-source.js';
import { CodeParts } from './code-parts.js';

/** Draws one block; knows neither attributes nor the light DOM. */
export class CodeView {
  readonly #pre: HTMLPreElement;
  readonly #code: HTMLElement;
  readonly #resizes = new ResizeObserver(() => this.#measure());
  #parts: CodeParts | undefined;
  #lit: HTMLElement[] = [];
  #label = '';

  constructor(readonly root: ShadowRoot) {
    const { ownerDocument } = root;
    this.#pre = ownerDocument.createElement('pre');
    this.#code = ownerDocument.createElement('code');
    this.#pre.part.value = 'pre';
    this.#code.part.value = 'code';
    this.#pre.translate = false;
    this.#pre.append(this.#code);
    root.append(this.#pre);
    this.adoptStyles();
  }

  /** Style sheets belong to a document: to be called again in another one. */
  adoptStyles(): void {
    adoptCodeSheet(this.root);
  }

  /** Starts to follow the block's size. `disconnect` ends it. */
  connect(): void {
    this.#resizes.observe(this.#pre);
    this.#resizes.observe(this.#code);
    this.#parts?.connect();
  }

  disconnect(): void {
    this.#resizes.disconnect();
    this.#parts?.disconnect();
  }

  /**
   * Draws a source anew.
   * @param colour Gives the colours of a part of it, when that comes near.
   */
  paint(source: CodeSource, colour: (text: string) => readonly CodeRun[], look: CodeLook): void {
    const { style, classList } = this.#pre;
    this.#parts?.disconnect();
    this.#parts = new CodeParts(source, colour, look, this.#code);
    this.#lit = [];
    this.#label = look.label;
    classList.toggle('numbers', look.lineNumbers);
    classList.toggle('wrap', look.wrap);
    classList.toggle('deck', look.deck);
    const last = look.start + this.#parts.lines.length - 1;
    style.setProperty('--_start', `${look.start - 1}`);
    style.setProperty('--_gutter', `${Math.max(2, `${last}`.length) + 1.5}ch`);
  }

  /**
   * Points out the lines of a stage, dims the others, and brings the former into sight inside the block.
   * @param start Number of the first line.
   */
  light(stage: LineStage, start: number): void {
    const lines = this.#parts?.lines ?? [];
    const lit = litLines(stage, start, lines.length).flatMap((i) => lines[i] ?? []);
    const [before, after] = [new Set(this.#lit), new Set(lit)];
    for (const line of before) if (!after.has(line)) line.classList.remove('lit');
    for (const line of after) if (!before.has(line)) line.classList.add('lit');
    this.#lit = lit;
    this.#pre.classList.toggle('dim', this.#lit.length > 0);
    this.#reveal();
  }

  /** Shows fragments as the deck does: those with a known state, or one of them alone. */
  mirror(states: WeakMap<Element, FragmentState>, only?: Element): void {
    this.#parts?.mirror(states, only);
  }

  /** A block that scrolls can be reached and scrolled by key, and says what it is; any other is no stop on the way. */
  #measure(): void {
    const pre = this.#pre;
    const scrolls = pre.scrollWidth > pre.clientWidth || pre.scrollHeight > pre.clientHeight;
    if (scrolls === (pre.tabIndex === 0)) return;
    if (scrolls) {
      pre.tabIndex = 0;
      pre.role = 'group';
      pre.ariaLabel = this.#label;
      this.#reveal();
    } else {
      pre.role = pre.ariaLabel = null;
      pre.removeAttribute('tabindex');
    }
  }

  /** Scrolls the block, never the page, and only where it is known to scroll: nothing else is measured. */
  #reveal(): void {
    const first = this.#lit[0];
    const last = this.#lit.at(-1);
    const pre = this.#pre;
    if (!first || !last || pre.tabIndex !== 0) return;
    const top = topIn(pre, first);
    const bottom = topIn(pre, last) + last.offsetHeight;
    const { scrollTop, clientHeight } = pre;
    if (top >= scrollTop && bottom <= scrollTop + clientHeight) return;
    const room = clientHeight - (bottom - top);
    pre.scrollTop = top - Math.max(room / 2, first.offsetHeight);
  }
}

/** How far below the top of the block's content a line is: a part of a long block may have places of its own. */
function topIn(block: Element, line: HTMLElement): number {
  let top = 0;
  for (let at: HTMLElement | null = line; at && at !== block; at = at.offsetParent as HTMLElement | null)
    top += at.offsetTop;
  return top;
}
