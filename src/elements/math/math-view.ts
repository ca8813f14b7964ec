/** What is seen of a formula, in its element's shadow root. */
import { releaseFonts, useFonts } from './fonts.js';
import { mathText } from './math-text.js';
import { adoptMathSheets } from './math.styles.js';

/** Less than this share of its size, and nobody in the room could read it: it scrolls instead. */
const SMALLEST = 0.5;

/** Draws one formula; knows neither attributes nor TeX. */
export class MathView {
  /** The source: there for those who select and copy, and for all where it could not be set. */
  readonly #source: HTMLElement;
  readonly #slot: HTMLSlotElement;
  readonly #formula: HTMLElement;
  readonly #fit: HTMLElement;
  /** As wide as the place for the formula, and of no height, which the formula's size would change. */
  readonly #ruler: HTMLElement;
  readonly #resizes = new ResizeObserver(() => this.#measure());
  readonly #root: ShadowRoot;
  #width = -1;
  #label = '';
  /** The fonts it needs are known and have come. */
  #dressed = false;

  /** @param host The element; it has no shadow root yet. */
  constructor(private readonly host: HTMLElement) {
    const { ownerDocument } = host;
    this.#root = host.attachShadow({ mode: 'open' });
    this.#source = ownerDocument.createElement('span');
    this.#slot = ownerDocument.createElement('slot');
    this.#formula = ownerDocument.createElement('span');
    this.#fit = ownerDocument.createElement('span');
    this.#ruler = ownerDocument.createElement('span');
    this.#fit.className = 'fit';
    this.#ruler.className = 'ruler';
    this.#formula.part.value = 'formula';
    this.#formula.translate = false;
    this.#source.translate = false;
    this.#source.className = 'waiting';
    this.#source.append(this.#slot);
    this.#formula.append(this.#fit);
    this.#root.append(this.#source);
    this.adoptStyles();
  }

  /** What a formula that scrolls is called. */
  set label(label: string) {
    this.#label = label;
    if (this.#formula.hasAttribute('aria-label')) this.#formula.ariaLabel = label;
  }

  /** Style sheets belong to a document: to be called again in another one. */
  adoptStyles(): void {
    adoptMathSheets(this.#root);
  }

  /** Shows a formula. */
  show(formula: Node, display: boolean, source: Element, tex: string): void {
    this.#source.className = 'set';
    this.#source.ariaHidden = 'true';
    this.#source.removeAttribute('part');
    this.#source.removeAttribute('title');
    // A script or template is not rendered: its text stands in for it, so that it can be copied.
    this.#source.replaceChildren(source.matches('script, template') ? tex : this.#slot);
    this.#fit.replaceChildren(formula);
    this.#formula.className = display ? 'formula display loading' : 'formula loading';
    this.#root.append(this.#formula);
    if (display) this.#root.append(this.#ruler);
    else this.#ruler.remove();
    this.#width = -1;
    this.#dressed = false;
    void this.dress();
  }

  /** The formula as a line of text; empty where there is none. */
  get text(): string {
    const math = this.#formula.isConnected ? this.#fit.querySelector('math') : null;
    return math ? mathText(math).replace(/\s+/g, ' ').trim() : '';
  }

  /** Shows the source, marked as one that could not be set. */
  fail(tex: string, message: string): void {
    this.#formula.remove();
    this.#resizes.disconnect();
    this.#source.className = 'error';
    this.#source.ariaHidden = null;
    this.#source.part.value = 'error';
    this.#source.title = message;
    this.#source.replaceChildren(tex);
  }

  /** Shows nothing: there is no source. */
  clear(): void {
    this.#formula.remove();
    this.#source.className = 'waiting';
    this.#source.replaceChildren(this.#slot);
  }

  /** Loads the fonts and fits the formula into its place; to be called again when it comes on screen. */
  async dress(): Promise<void> {
    const { classList } = this.#formula;
    if (this.#dressed || !this.#formula.isConnected) return;
    const rendered = this.host.getClientRects().length > 0;
    this.#dressed = rendered;
    // Paper does not wait for fonts, which have come by then, most often.
    if (rendered && classList.contains('display')) this.#measure();
    await useFonts(this.host, this.#fit);
    classList.remove('loading');
    if (!rendered || !classList.contains('display')) return;
    this.#width = -1;
    this.#measure();
    this.#resizes.observe(this.#ruler);
  }

  disconnect(owner: Document): void {
    this.#dressed = false;
    this.#resizes.disconnect();
    releaseFonts(this.host, owner);
  }

  /** A formula that is too wide gets smaller; one that would get too small scrolls, by key too. */
  #measure(): void {
    const box = this.#formula;
    const { clientWidth } = box;
    if (clientWidth === 0 || clientWidth === this.#width) return;
    this.#width = clientWidth;
    const { style } = this.#fit;
    style.removeProperty('--_fit');
    const share = clientWidth / box.scrollWidth;
    if (share < 1) style.setProperty('--_fit', String(Math.max(SMALLEST, Math.floor(share * 98) / 100)));
    const scrolls = share < 1 && box.scrollWidth > box.clientWidth + 1;
    if (!scrolls) for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
    else {
      box.tabIndex = 0;
      box.role = 'group';
      box.ariaLabel = this.#label;
    }
  }
}
