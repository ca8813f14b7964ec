/** The deck that is: a real one on the test page, kept like its plan, and looked at as its audience does. */
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { fixture } from '../helpers/fixture.js';
import { isShown, settled } from '../helpers/shown.js';
import { shadowOf } from '../helpers/where.js';
import { allItems, allSections, codeLines } from './plan.js';
import type { PlainItem, PlainSection, Plan } from './plan.js';

/** One deck on the page. */
export class Stage {
  /** Changes that were told: `origin key/f`. */
  told: string[] = [];
  readonly #elements = new Map<string, HTMLElement>();
  readonly #keys = new WeakMap<Element, string>();

  private constructor(
    readonly plan: Plan,
    readonly place: HTMLElement,
    readonly deck: QDeck,
  ) {
    deck.addEventListener('q-change', ({ origin, slide, position, target }) => {
      if (target === deck) this.told.push(`${origin} ${this.keyOf(slide) ?? ''}/${String(position.f)}`);
    });
  }

  /** Puts a deck on the page and waits until it has all its features. */
  static async make(plan: Plan): Promise<Stage> {
    await Promise.all([
      import('../../src/features/overview/overview.js'),
      import('../../src/features/help.js'),
      import('../../src/features/pen/pen.js'),
      import('../../src/features/laser.js'),
      import('../../src/features/zoom.js'),
    ]);
    const place = fixture('<div style="inline-size: 600px"><button>Outside</button></div>');
    const stage = new Stage(plan, place, document.createElement('q-deck'));
    stage.deck.style.setProperty('--q-fragment-duration', '0s');
    stage.render();
    place.append(stage.deck);
    await settled(stage.deck);
    stage.told = [];
    return stage;
  }

  get shadow(): ShadowRoot {
    return shadowOf(this.deck);
  }

  /** Brings the page to what the plan says, with few edits. */
  render(): void {
    setAttributes(this.deck, { id: 'talk', ...this.plan.options });
    arrange(
      this.deck,
      this.plan.sections.map((each) => this.#section(each)),
    );
  }

  /** Puts the deck back into the page after it was removed. */
  putInto(where: 'back' | 'elsewhere' | 'shadow'): void {
    if (where === 'back') this.place.append(this.deck);
    else {
      const box = document.createElement('div');
      this.place.append(box);
      (where === 'shadow' ? box.attachShadow({ mode: 'open' }) : box).append(this.deck);
    }
  }

  element({ key }: { readonly key: string }): HTMLElement {
    const element = this.#elements.get(key);
    if (!element) throw new Error(`There is no ${key}`);
    return element;
  }

  keyOf(element: Element | null): string | null {
    return (element && this.#keys.get(element)) ?? null;
  }

  /** Until all that was asked for is done and drawn. */
  async settle(): Promise<void> {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        resolve();
        port1.close();
      };
      port2.postMessage(null);
    });
    await this.deck.updateComplete;
  }

  /** The keys of the sections that are to be seen. */
  get shown(): string[] {
    return allSections(this.plan.sections)
      .filter((section) => isShown(this.element(section)))
      .map(({ key }) => key);
  }

  /** The keys of the fragments on a slide that say they are shown. */
  marked({ items }: PlainSection): string[] {
    return allItems(items)
      .filter((item) => this.element(item).matches('[q-state~="visible"], q-fragment:state(visible)'))
      .map(({ key }) => key);
  }

  /** The keys of the fragments on a slide that are to be seen. */
  visible({ items }: PlainSection): string[] {
    return allItems(items)
      .filter(({ tag }) => tag !== 'q-code')
      .filter((item) => isShown(this.element(item)))
      .map(({ key }) => key);
  }

  #make(key: string, tag: string): HTMLElement {
    const known = this.#elements.get(key);
    if (known?.localName === tag) return known;
    const element = document.createElement(tag);
    this.#elements.set(key, element);
    this.#keys.set(element, key);
    return element;
  }

  #section(section: PlainSection): HTMLElement {
    const { key, id, skip, uncounted, text, items, sections, wrapped } = section;
    const element = this.#make(key, 'q-section');
    setAttributes(element, { id: id || null, skip, uncounted });
    const own = text ? [this.#paragraph(key)] : [];
    arrange(element, [
      ...own,
      ...items.map((each) => this.#item(each)),
      ...sections.map((each) => this.#section(each)),
    ]);
    if (!wrapped) return element;
    const wrapper = this.#make(`${key} wrapper`, 'div');
    arrange(wrapper, [element]);
    return wrapper;
  }

  #paragraph(key: string): HTMLElement {
    const element = this.#make(`${key} text`, 'p');
    if (element.textContent === '') element.append(key);
    return element;
  }

  #item(item: PlainItem): HTMLElement {
    const { key, tag, index, inside } = item;
    const element = this.#make(key, tag);
    const words = tag === 'q-code' ? codeLines(item).join('\n') : ` ${key} `;
    if (element.childNodes.length === 0) element.append(words);
    setAttributes(
      element,
      tag === 'q-code'
        ? {
            id: key,
            index,
            lines: codeLines(item)
              .map((_, i) => i + 1)
              .join('|'),
          }
        : { id: key, index, with: item.with, 'q-fragment': tag === 'p' ? '' : null },
    );
    if (tag !== 'q-code')
      arrange(
        element,
        inside.map((each) => this.#item(each)),
      );
    return element;
  }
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string | null>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) === value) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

/** Gives an element these children, and leaves its text. */
function arrange(parent: Element, children: readonly Element[]): void {
  for (const child of [...parent.children]) if (!children.includes(child)) child.remove();
  children.forEach((child, i) => {
    if (parent.children[i] !== child) parent.insertBefore(child, parent.children[i] ?? null);
  });
}
