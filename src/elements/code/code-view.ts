/** The painted copy of a code block, in its element's shadow root. */
import { layoutCode } from '../../model/code-layout.js';
import { isLit } from '../../model/code-lines.js';
import type { LineStage } from '../../model/code-lines.js';
import type { CodeRun } from '../../model/code-tokens.js';
import { adoptCodeSheet } from './code.styles.js';
import type { CodeSource } from './code-source.js';
import { paintLines } from './paint-lines.js';
import type { PaintedLines } from './paint-lines.js';

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

/** Draws one block; knows neither attributes nor the light DOM. */
export class CodeView {
  readonly #pre: HTMLPreElement;
  readonly #code: HTMLElement;
  readonly #resizes = new ResizeObserver(() => this.#measure());
  #painted: Pick<PaintedLines, 'lines' | 'fragments'> = { lines: [], fragments: [] };
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
  }

  disconnect(): void {
    this.#resizes.disconnect();
  }

  /** Draws a source anew. */
  paint({ text, marks }: CodeSource, runs: readonly CodeRun[], look: CodeLook): void {
    const { style, classList } = this.#pre;
    const painted = paintLines(layoutCode(text, runs, marks), this.#pre.ownerDocument);
    this.#painted = painted;
    this.#code.replaceChildren(painted.nodes);
    this.#lit = [];
    this.#label = look.label;
    classList.toggle('numbers', look.lineNumbers);
    classList.toggle('wrap', look.wrap);
    classList.toggle('deck', look.deck);
    const last = look.start + painted.lines.length - 1;
    style.setProperty('--_start', `${look.start - 1}`);
    style.setProperty('--_gutter', `${Math.max(2, `${last}`.length) + 1.5}ch`);
  }

  /**
   * Points out the lines of a stage, dims the others, and brings the former into sight inside the block.
   * @param start Number of the first line.
   */
  light(stage: LineStage, start: number): void {
    this.#lit = this.#painted.lines.filter((line, i) => line.classList.toggle('lit', isLit(stage, start + i)));
    this.#pre.classList.toggle('dim', this.#lit.length > 0);
    this.#reveal();
  }

  /** Shows fragments as the deck does: those with a known state, or one of them alone. */
  mirror(states: WeakMap<Element, FragmentState>, only?: Element): void {
    for (const [source, copy] of this.#painted.fragments) {
      const state = states.get(source);
      if (state && source === (only ?? source)) {
        copy.setAttribute('q-state', `${state.visible ? 'visible' : ''} ${state.current ? 'current' : ''}`.trim());
      }
    }
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
    const top = first.offsetTop;
    const bottom = last.offsetTop + last.offsetHeight;
    const { scrollTop, clientHeight } = pre;
    if (top >= scrollTop && bottom <= scrollTop + clientHeight) return;
    const room = clientHeight - (bottom - top);
    pre.scrollTop = top - Math.max(room / 2, first.offsetHeight);
  }
}
