/** `<q-math>`: a formula in TeX. */
import { MATH_OPTIONS, parseMacros } from '../../model/math-options.js';
import type { MathMacros } from '../../model/math-options.js';
import { quote, sink, warn } from '../../model/warn.js';
import { isForeign } from '../foreign.js';
import { adoptProperties, installOptions, optionAttributes, readOptions } from '../options.js';
import { setState } from '../states.js';
import { DECK, SECTION } from '../tags.js';
import type { MathView } from './math-view.js';
import type { typeset } from './typeset.js';

/** What comes with the first formula: KaTeX, and what shows its work. */
interface Typesetter {
  readonly typeset: typeof typeset;
  readonly MathView: typeof MathView;
}

let typesetter: Typesetter | undefined;
let loading: Promise<Typesetter> | undefined;

/** Loads KaTeX, once; after a failure it is tried again the next time. */
async function loadTypesetter(): Promise<Typesetter> {
  loading ??= Promise.all([import('./typeset.js'), import('./math-view.js')]).then(([one, other]) => ({
    ...one,
    ...other,
  }));
  try {
    return (typesetter = await loading);
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

/**
 * @summary A formula, written in TeX: typeset for the eye, MathML for screen readers, TeX for those who copy it.
 *
 * The source stays in the element as its author wrote it. KaTeX sets it, and is loaded with the first formula. On a slide
 * that is wide enough a formula keeps its size; a block that is too wide gets smaller, down to half, then scrolls.
 * What cannot be parsed is shown as its source, marked.
 *
 * @slot - The source in TeX: text, or a `<pre>`, `<script type="text/plain">` or `<template>` around it, where it holds `<` or `&`.
 *
 * @attr {boolean} display - A block of its own, in display style; without it, a part of the line.
 * @attr {string} macros - Commands of one's own, as JSON: `{"\\RR": "\\mathbb{R}"}`.
 *
 * @csspart formula - The formula; as a block it scrolls where it is far too wide.
 * @csspart error - The source of a formula that could not be parsed.
 *
 * @cssstate display - It is a block.
 */
export class QMath extends HTMLElement {
  static readonly observedAttributes = optionAttributes(MATH_OPTIONS);

  /** What the element itself says, for people; assign your own to translate. */
  static labels = { math: 'Formula' };

  /** Commands for all formulas of the page; assign them before the formulas are set. */
  static macros: MathMacros = {};

  static {
    installOptions(this, MATH_OPTIONS);
  }

  /** Whether it is a block. */
  declare display: boolean;
  /** Commands of one's own, as JSON. */
  declare macros: string;
  /** What this element says instead, from the next time it is set on: a deck gives it the words of its language. */
  declare labels?: typeof QMath.labels;

  #view: MathView | undefined;
  #shown = '';
  #wanted = false;
  #queued = false;
  #done: Promise<void> = Promise.resolve();
  #document = this.ownerDocument;
  readonly #changes = new MutationObserver(() => this.#queue());

  connectedCallback(): void {
    adoptProperties(this);
    this.#queue();
  }

  disconnectedCallback(): void {
    this.#changes.disconnect();
    this.#view?.disconnect(this.#document);
  }

  /** Defined, so that `moveBefore` keeps what is set. */
  connectedMoveCallback(): void {
    this.#queue();
  }

  adoptedCallback(): void {
    this.#document = this.ownerDocument;
    this.#view?.adoptStyles();
  }

  attributeChangedCallback(): void {
    this.#queue();
  }

  /** The formula in a line, for those who hear it within a text: `a/(b+c)`. Its `aria-label`, where it has one; TeX where it is not set. */
  get spoken(): string {
    return this.ariaLabel ?? (this.#view?.text || this.textContent.trim());
  }

  /** Settles when the formula is set, or known not to be; at once where it is not to be set yet. Never rejects. */
  get updateComplete(): Promise<void> {
    return this.#settled();
  }

  /** Sets the formula now, where it is not set yet: for its slide, for print, or ahead of both. */
  paint(): void {
    this.#wanted = true;
    if (this.#queued) return;
    if (this.#shown === '') this.#set();
    else void this.#view?.dress();
  }

  async #settled(): Promise<void> {
    while (this.#queued) await Promise.resolve();
    for (let done; done !== this.#done;) await (done = this.#done);
  }

  /** Attributes come one by one, and a script may run before the deck is upgraded: setting waits for the end of both. */
  #queue(): void {
    if (this.#queued) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      this.#wanted ||= !(this.closest(SECTION)?.closest(DECK)?.matches(':defined') ?? false);
      if (this.isConnected && this.#wanted) this.#set();
    });
  }

  #set(): void {
    if (!typesetter) {
      this.#done = this.#load();
      return;
    }
    const carrier =
      this.querySelector('pre, textarea, script[type]:not([type*="javascript"], [type="module"]), template') ?? this;
    this.#observe(carrier);
    // Tags mean nothing in TeX: what an editor put into it is looked through.
    const tex = ('content' in carrier ? (carrier as HTMLTemplateElement).content : carrier).textContent.trim();
    const { display, macros: own } = readOptions(this, MATH_OPTIONS);
    setState(this, 'display', display);
    this.#view ??= new typesetter.MathView(this);
    this.#view.label = (this.labels ?? QMath.labels).math;
    const shown = JSON.stringify([tex, display, own]);
    if (shown === this.#shown) {
      void this.#view.dress();
      return;
    }
    this.#shown = shown;
    if (tex === '') {
      this.#view.clear();
      if (__DEV__ && this.ownerDocument.readyState !== 'loading')
        warn('math-empty', this, '<q-math> is empty. Write TeX into it: <q-math>a^2 + b^2</q-math>.');
      return;
    }
    const macros = parseMacros(own);
    if (__DEV__ && !macros) {
      warn(
        'math-macros',
        this,
        `<q-math macros=${quote(own)}> is left out: it should be a JSON object of texts, {"\\\\RR": "\\\\mathbb{R}"}.`,
      );
    }
    try {
      this.#view.show(
        typesetter.typeset(tex, { display, macros: { ...QMath.macros, ...macros }, defines: !isForeign(this) }),
        display,
        carrier,
        tex,
      );
    } catch (error) {
      // Too deeply nested is too much for the stack: that, too, is a formula that cannot be set.
      const message = error instanceof Error ? error.message.replace(/^KaTeX parse error: /, '') : String(error);
      this.#view.fail(tex, message);
      if (__DEV__) warn('math', this, `<q-math> ${quote(tex)} is shown as it is written: ${message}.`);
    }
  }

  async #load(): Promise<void> {
    try {
      await loadTypesetter();
      if (this.isConnected) this.#set();
    } catch (error) {
      sink.warn(`[q-deck] math: KaTeX could not be loaded; formulas are shown in TeX. ${String(error)}`, this);
    }
  }

  /** The source may change at any time; the content of a template is a tree of its own. */
  #observe(carrier: Element): void {
    this.#changes.disconnect();
    const all = { childList: true, characterData: true, subtree: true };
    this.#changes.observe(this, all);
    if ('content' in carrier) this.#changes.observe((carrier as HTMLTemplateElement).content, all);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'q-math': QMath;
  }
}
