/** `<q-code>`: source code, coloured and stepped through. */
import { CODE_OPTIONS } from '../../model/code-options.js';
import { parseLines } from '../../model/code-lines.js';
import { LONGEST_LINE, colourLines } from '../../model/code-parts.js';
import { flattenTokens } from '../../model/code-tokens.js';
import type { CodeRun } from '../../model/code-tokens.js';
import { quote, warn } from '../../model/warn.js';
import { adoptProperties, installOptions, optionAttributes, readOptions } from '../options.js';
import { DECK, SECTION } from '../tags.js';
import { readSource } from './code-source.js';
import type { CodeSource } from './code-source.js';
import { CodeView } from './code-view.js';
import type { FragmentState } from './code-parts.js';
import { loadTokenizer, readyTokenizer } from './tokenizer.js';

/** Languages that ask for no colours. */
const PLAIN = /^(|none|plain|plaintext|text|txt)$/;

/** A part that takes longer to colour, in ms, was made for that: the parts after it stay plain. */
const PATIENCE = 1000;

/**
 * @summary A block of source code: coloured by language, with numbers and steps that point lines out.
 *
 * The source stays in the element as its author wrote it; what is seen is a painted copy in the shadow root, in place
 * of it, so the text is there once. Until the block is painted, and without script, the source itself is seen.
 * Outside a deck it paints itself; on a slide the deck has it painted when the slide is first shown.
 *
 * @slot - Nothing is slotted; the source is read from the first `<pre>`, else `<code>`, `<textarea>`,
 *   `<script type="text/plain">` or `<template>`, else from the element's own text. Only `<pre>` survives every CMS.
 *
 * @attr {string} language - A Prism language or alias, loaded on demand; `yaml+jinja` is a template that makes YAML.
 * @attr {string} lines - Lines to point out, step by step: `1|3-4|all`, by the numbers shown.
 * @attr {boolean} line-numbers - Numbers the lines; they are not copied.
 * @attr {number} start - Number of the first line; 1 by default.
 * @attr {boolean} no-trim - Keeps blank first and last lines and the indentation that all lines share.
 * @attr {boolean} wrap - Breaks long lines instead of scrolling.
 * @attr {boolean} copy - Adds a button that copies the source.
 * @attr {number} auto-slide - Milliseconds after each of its steps until a deck that moves by time goes on.
 *
 * @csspart pre - The block; scrolls where the code is too large for it.
 * @csspart code - The code in it.
 * @csspart line - A line. Markup inside the code has its tag and classes as parts: `<b class="new">` is `b` and `new`.
 * @csspart copy - The copy button.
 */
export class QCode extends HTMLElement {
  static readonly observedAttributes = optionAttributes(CODE_OPTIONS);

  /** What elements themselves say, for people; assign your own to translate. */
  static labels = { code: 'Code', copy: 'Copy', copied: 'Copied' };

  static {
    installOptions(this, CODE_OPTIONS);
  }

  /** Prism language or alias. */
  declare language: string;
  /** Lines to point out, step by step. */
  declare lines: string;
  /** Whether lines are numbered. */
  declare lineNumbers: boolean;
  /** Number of the first line. */
  declare start: number;
  /** Whether blank first and last lines and common indentation stay. */
  declare noTrim: boolean;
  /** Whether long lines break. */
  declare wrap: boolean;
  /** Whether there is a copy button. */
  declare copy: boolean;
  /** What this element says instead, from the next time it is painted on: a deck gives it the words of its language. */
  declare labels?: typeof QCode.labels;

  #view: CodeView | undefined;
  #stage = 0;
  /** It is to be seen: by the deck's word, or because there is no deck. */
  #wanted = false;
  #queued = false;
  #done: Promise<void> = Promise.resolve();
  #copyAsked = false;
  readonly #states = new WeakMap<Element, FragmentState>();
  readonly #changes = new MutationObserver(() => this.#paint());

  connectedCallback(): void {
    adoptProperties(this);
    this.#queue();
  }

  disconnectedCallback(): void {
    this.#changes.disconnect();
    this.#view?.disconnect();
  }

  /** Defined, so that `moveBefore` keeps the painted code, its scroll position and the focus in it. */
  connectedMoveCallback(): void {
    if (!this.#wanted) this.#queue();
  }

  adoptedCallback(): void {
    this.#view?.adoptStyles();
  }

  attributeChangedCallback(): void {
    if (this.#wanted) this.#queue();
  }

  /** Settles when the code is painted, its language included; at once where it is not to be painted yet. Never rejects. */
  get updateComplete(): Promise<void> {
    return this.#settled();
  }

  /** Paints the code now, where it is not painted yet: for print, or ahead of its slide. */
  paint(): void {
    this.#wanted = true;
    if (!this.#view) this.#paint();
  }

  /**
   * Shows the code at one of its highlight steps; paints it where it is not painted yet. For the deck.
   * @param step Zero-based; 0 is how the slide starts. One past the last shows the last.
   */
  showStep(step: number): void {
    this.#stage = step;
    if (this.#view) this.#light();
    else this.paint();
  }

  /**
   * Passes on what the deck says of a fragment inside the code, for the painted copies of it. To be called at each change.
   * @param source The fragment in the light DOM; any other element is ignored.
   */
  mirror(source: Element, state: FragmentState): void {
    this.#states.set(source, state);
    this.#view?.mirror(this.#states, source);
  }

  async #settled(): Promise<void> {
    while (this.#queued) await Promise.resolve();
    for (let done; done !== this.#done;) await (done = this.#done);
  }

  /** Attributes come one by one, and a script may run before the deck is upgraded: painting waits for the end of both. */
  #queue(): void {
    if (this.#queued) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      this.#wanted ||= !this.#slide;
      if (this.isConnected && this.#wanted) this.#paint();
    });
  }

  /** Whether a deck looks after the block. */
  get #slide(): boolean {
    return this.closest(SECTION)?.closest(DECK)?.matches(':defined') ?? false;
  }

  #paint(): void {
    const options = readOptions(this, CODE_OPTIONS);
    const source = readSource(this, !options.noTrim);
    this.#observe(source.carrier);
    if (!this.#view) {
      // The parser may not have come to the source yet, and slides that a swallowed end tag put in here would be lost.
      if (!source.text || this.querySelector(SECTION)) return;
      this.#view = new CodeView(this.attachShadow({ mode: 'open' }));
    }
    const language = languageOf(options.language, source.carrier);
    const { lineNumbers, wrap } = options;
    const labels = this.labels ?? QCode.labels;
    const label = language === '' ? labels.code : `${labels.code}, ${language}`;
    const look = { lineNumbers, wrap, label, deck: this.#slide, start: startOf(options) };
    this.#view.paint(source, this.#colours(source.text, language), look);
    this.#view.connect();
    this.#view.mirror(this.#states);
    this.#light();
    void this.#offerCopy(this.#view.root, options.copy ? source.text : undefined, labels);
    if (__DEV__ && source.carrier === this) checkBare(this, source);
  }

  #light(): void {
    const options = readOptions(this, CODE_OPTIONS);
    const { stages, errors } = parseLines(options.lines);
    if (__DEV__ && errors[0] !== undefined) {
      const text = `${quote(errors[0])} in lines=${quote(options.lines)} is left out`;
      warn('code-lines', this, `<q-code>: ${text}. Write numbers and ranges, with | between steps: "1|3-4|all".`);
    }
    const step = Math.min(Math.max(0, Math.trunc(this.#stage) || 0), stages.length - 1);
    this.#view?.light(stages[step] ?? [], startOf(options));
  }

  /** Gives the colours of parts of a text: none until its language has come, and then it is painted again. */
  #colours(text: string, language: string): (part: string) => readonly CodeRun[] {
    const plain = (part: string): CodeRun[] => [{ end: part.length, role: '' }];
    const tokenizer = language === '' ? undefined : readyTokenizer(language);
    if (!tokenizer) {
      if (language !== '') this.#done = this.#load(language);
      return plain;
    }
    if (__DEV__ && text.split('\n').some((line) => line.length > LONGEST_LINE)) {
      const most = `Lines of more than ${String(LONGEST_LINE)} characters have no colours`;
      warn('code-long-line', this, `<q-code>: ${most}. Break them, or show the part that matters.`);
    }
    let isSlow = false;
    return (part) => {
      if (isSlow) return plain(part);
      const begin = performance.now();
      try {
        return colourLines(part, (each) => flattenTokens(tokenizer(each), each));
      } catch (error) {
        if (__DEV__) warnLanguage(this, language, error);
        return plain(part);
      } finally {
        isSlow = performance.now() - begin > PATIENCE;
      }
    };
  }

  async #load(language: string): Promise<void> {
    try {
      await loadTokenizer(language);
      if (this.isConnected) this.#paint();
    } catch (error) {
      if (__DEV__) warnLanguage(this, language, error);
    }
  }

  /** Text may change at any time, and is seen at once; the content of a template is a tree of its own. */
  #observe(carrier: Element): void {
    this.#changes.disconnect();
    const all = { childList: true, characterData: true, subtree: true };
    this.#changes.observe(this, all);
    if ('content' in carrier) this.#changes.observe((carrier as HTMLTemplateElement).content, all);
  }

  /** Sets, adds or takes away the copy button. */
  async #offerCopy(root: ShadowRoot, text: string | undefined, labels: typeof QCode.labels): Promise<void> {
    if (text === undefined && !this.#copyAsked) return;
    this.#copyAsked = true;
    try {
      (await import('./copy-button.js')).offerCopy(root, text, labels);
    } catch {
      // Without the button one can still select.
    }
  }
}

/** The attribute's language, else the one that Markdown tools write into a class. */
function languageOf(option: string, carrier: Element): string {
  const name = (
    option.trim() ||
    (/\blang(?:uage)?-([\w+-]+)/.exec(`${carrier.className} ${carrier.firstElementChild?.className ?? ''}`)?.[1] ?? '')
  ).toLowerCase();
  return PLAIN.test(name) ? '' : name;
}

/** Number of the first line. */
function startOf({ start }: { readonly start: number }): number {
  return Math.trunc(start);
}

function warnLanguage(code: QCode, language: string, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  warn('code-language', code, `<q-code language=${quote(language)}> is shown plain: ${reason}.`);
}

/** A CMS that takes the line ends out of bare text leaves code that means something else. */
function checkBare(code: QCode, { text }: CodeSource): void {
  const begin = /[;{]|\w:/.exec(text);
  if (text.includes('\n') || !begin) return;
  const rest = text.slice(begin.index + begin[0].length).trimStart();
  if (!/[;}]|\w:\s/.test(rest.slice(1))) return;
  const cure = 'Put it into <pre>: line ends and quotes in bare text get lost in many a CMS.';
  warn('code-bare', code, `<q-code> has several statements on one line: ${quote(text)}. ${cure}`);
}

declare global {
  interface HTMLElementTagNameMap {
    'q-code': QCode;
  }
}
