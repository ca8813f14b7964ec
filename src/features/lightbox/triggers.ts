/**
 * Ways to pictures and videos for the keyboard: real buttons in the deck's shadow, after the slide. Nobody sees them until one has the focus; then it frames
 * what it opens. So nothing has to be written on the author's nodes, and nothing measured but for the button that has the focus.
 */
import type { DeckHost } from '../../deck/host.js';
import { textsOf } from '../labels/texts-of.js';
import { slidePoint, stageOf, viewportOf } from '../slide-point.js';
import type { Item } from './item.js';
import { TEXTS } from './texts.js';

/** What the keyboard presses itself: it opens what is in it. */
const PRESSED = 'a[href], button';

/** The buttons of one slide. */
export interface Triggers {
  /** Makes them anew. */
  show(items: readonly Item[]): void;
  /** Leaves out those whose picture is hidden. */
  update(): void;
}

/** @param open What a button does. */
export function makeTriggers(host: DeckHost, open: (element: Element) => void): Triggers {
  const box = document.createElement('div');
  box.className = 'lightbox-triggers';
  let pairs: [button: HTMLButtonElement, element: HTMLElement][] = [];

  /** In px of the slide, as the button is in the stage. */
  function frame(button: HTMLElement, element: HTMLElement): void {
    const stage = stageOf(host);
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const start = slidePoint(stage, left, top);
    const end = slidePoint(stage, right, bottom);
    Object.assign(button.style, {
      left: px(start.x),
      top: px(start.y),
      width: px(end.x - start.x),
      height: px(end.y - start.y),
    });
  }

  function make({ element, caption, alt }: Item): [HTMLButtonElement, HTMLElement] {
    const button = document.createElement('button');
    button.type = 'button';
    button.part.add('lightbox-trigger');
    button.ariaLabel = textsOf(host, 'lightbox', TEXTS).open(alt || caption);
    button.ariaHasPopup = 'dialog';
    button.addEventListener('focus', () => frame(button, element));
    button.addEventListener('click', () => open(element));
    return [button, element];
  }

  return {
    show(items) {
      const focused = box.contains(host.shadow.activeElement);
      pairs = items.filter(({ element }) => element.localName !== 'a' && !element.closest(PRESSED)).map(make);
      box.replaceChildren(...pairs.map(([button]) => button));
      if (focused) viewportOf(host).focus({ preventScroll: true });
      if (pairs.length > 0) stageOf(host).append(box);
      else box.remove();
      this.update();
    },
    update() {
      for (const [button, element] of pairs) button.hidden = !element.checkVisibility({ visibilityProperty: true });
    },
  };
}

const px = (value: number): string => `${String(value)}px`;
