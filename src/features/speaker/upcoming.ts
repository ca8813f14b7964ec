/** A picture of what comes next: a second deck with a copy of the one slide concerned, in copies of what is around it, so that the page's styles hold. */
import { around, parentOf } from '../../elements/dom.js';
import { make, update } from '../../chrome/make.js';
import type { DeckHost } from '../../deck/host.js';
import type { DeckSlide } from '../../deck/slide.js';
import { spellings } from '../../elements/options.js';
import { sheetFor } from '../../elements/sheet-for.js';
import { DECK, SECTION, tag } from '../../elements/tags.js';
import { chainStyles } from './page.styles.js';

/** What a deck that is a picture does not take over of the real one. */
const OWN = [
  'full-page',
  'auto-slide',
  'shuffle',
  'loop',
  'view',
  'notes',
  'wheel',
  'slide-number',
  'history',
  'transition',
].flatMap(spellings);

/** What it is instead. */
const PICTURE = {
  preview: true,
  history: 'none',
  transition: 'none',
  'no-controls': true,
  'no-progress': true,
  'no-keyboard': true,
  'no-touch': true,
  inert: true,
  'aria-hidden': 'true',
  tabindex: false,
  hidden: false,
  style: false,
};

/** As far as the picture needs a deck. */
type PictureDeck = HTMLElement & { goTo(target: { h: number; f: number }): boolean };

/** Shows a slide at a step; nothing for null. */
export type Picture = (slide: DeckSlide | null, step: number, edited: boolean) => HTMLElement | null;

/**
 * Makes pictures of a deck's slides. A slide is copied when it is first pictured, or was edited; another step of it costs a step.
 * @param into Where they are put: an element in the page's own tree, with a slot named `next`.
 */
export function pictures(host: DeckHost, into: HTMLElement): Picture {
  const tree = host.element.getRootNode();
  // As they are now: the deck's own tree gets rules that hide what is around the deck.
  const sheets = tree instanceof ShadowRoot ? [...tree.adoptedStyleSheets, sheetFor(document, chainStyles)] : [];
  let shown: DeckSlide | null = null;
  let deck: PictureDeck | null = null;

  return (slide, step, edited) => {
    if (slide !== shown || edited) {
      shown = slide;
      deck = slide && copyDeck(host.element, slide.element);
      const whole = deck && inTree(tree, sheets, wrapped(host.element, deck));
      if (whole) whole.slot = 'next';
      into.replaceChildren(...(whole ? [whole] : []));
    }
    deck?.goTo({ h: 0, f: step });
    return deck;
  };
}

function copyDeck(original: Element, slide: Element): PictureDeck {
  const deck = original.cloneNode(false) as PictureDeck;
  for (const name of OWN) deck.removeAttribute(name);
  update(deck, { ...PICTURE, dir: original.matches(':dir(rtl)') ? 'rtl' : 'ltr' });
  for (const bar of original.querySelectorAll(':scope > :is([slot="header"], [slot="footer"])'))
    deck.append(silent(bar));
  deck.append(wrapped(slide, silent(slide), original));
  return deck;
}

/** A copy that makes no sound, loads no page and runs no script. */
function silent(original: Element): Element {
  const copy = original.cloneNode(true) as Element;
  // Of a stack with content of its own, only that is meant.
  for (const nested of copy.querySelectorAll(SECTION)) if (!around(nested, DECK)) nested.remove();
  for (const each of copy.querySelectorAll('script, audio')) each.remove();
  for (const each of copy.querySelectorAll('video, iframe, object, embed')) {
    for (const name of each.localName === 'video'
      ? ['autoplay', 'data-autoplay']
      : ['src', 'data-src', 'srcdoc', 'data'])
      each.removeAttribute(name);
  }
  // What a script has drawn is not copied with the rest.
  const drawings = original.querySelectorAll('canvas');
  copy.querySelectorAll('canvas').forEach((canvas, i) => {
    const drawing = drawings[i];
    if (drawing && drawing.width > 0 && drawing.height > 0) canvas.getContext('2d')?.drawImage(drawing, 0, 0);
  });
  return copy;
}

/** A picture of a deck in a shadow tree goes into one with the same styles. */
function inTree(tree: Node, sheets: readonly CSSStyleSheet[], picture: HTMLElement): HTMLElement {
  if (!(tree instanceof ShadowRoot)) return picture;
  const outer = make('div', { class: 'q-speaker-chain' });
  const root = outer.attachShadow({ mode: 'open' });
  root.append(
    ...[...tree.querySelectorAll('style, link[rel="stylesheet"]')].map((each) => each.cloneNode(true)),
    picture,
  );
  root.adoptedStyleSheets = [...sheets];
  return outer;
}

/**
 * A copy in empty copies of what is around its original, up to an element or else to the page's body. Custom elements of the page are left out, since
 * they would come to life.
 */
function wrapped(original: Element, copy: Element, until?: Element): HTMLElement {
  let inside = copy;
  for (
    let around = parentOf(original);
    around && around !== until && around.localName !== 'body';
    around = parentOf(around)
  ) {
    if (around.localName.includes('-') && !around.localName.startsWith(tag(''))) continue;
    const shell = around.cloneNode(false) as Element;
    if (!until)
      update(shell, {
        class: `${shell.className} q-speaker-chain`,
        'aria-hidden': 'true',
        hidden: false,
        inert: false,
        style: false,
      });
    shell.append(inside);
    inside = shell;
  }
  return inside as HTMLElement;
}
