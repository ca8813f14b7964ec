/** Every theme on every kind of slide, in light and dark: what is written can be read, and has room. */
import { assert } from 'chai';
import type { QDeck } from '../../src/index.js';
import '../../src/index.js';
import { fixture, oneEvent, until } from '../helpers/fixture.js';

const THEMES = [
  'swiss',
  'journal',
  'notebook',
  'blueprint',
  'terminal',
  'poster',
  'lecture',
  'beacon',
  'white',
  'black',
  'quantlane',
];

type Rgba = readonly [number, number, number, number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** A computed colour as red, green, blue, alpha in 0 to 1, whatever its notation. */
function rgba(color: string): Rgba {
  if (!canvas) throw new Error('There is no canvas.');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [r / 255, g / 255, b / 255, a / 255];
}

const over = ([r, g, b, a]: Rgba, [R, G, B]: Rgba): Rgba => [
  r * a + R * (1 - a),
  g * a + G * (1 - a),
  b * a + B * (1 - a),
  1,
];

function luminance(color: Rgba): number {
  const [r = 0, g = 0, b = 0] = color.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: Rgba, other: Rgba): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** Which field of colour an ornament lays behind the text of a slide: those are no background that is inherited. */
function fieldOf(element: Element, slide: Element): string | null {
  if (element !== slide) return null;
  const { content, backgroundColor, borderImageSource, zIndex } = getComputedStyle(slide, '::before');
  if (content === 'none' || zIndex !== '-1') return null;
  return (
    /(?:rgb|color)\([^()]*\)/.exec(borderImageSource)?.[0] ?? (rgba(backgroundColor)[3] === 1 ? backgroundColor : null)
  );
}

/** What is behind the text of an element, down to the deck. */
function groundOf(element: Element, deck: Element, slide: Element): Rgba {
  const layer = fieldOf(element, slide) ?? getComputedStyle(element).backgroundColor;
  const color = rgba(layer);
  const below = color[3] === 1 ? null : element === deck ? null : parentOf(element);
  if (element === slide && color[3] === 0) {
    const own = slide.getAttribute('background-color');
    if (own !== null) return rgba(own);
  }
  return below ? over(color, groundOf(below, deck, slide)) : color;
}

/** Elements with text of their own, those that code is painted with included. */
function* written(root: Element | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    const own = [...element.childNodes].some((node) => node instanceof Text && /\S/.test(node.data));
    if (
      own &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.matches('style, button, option')
    )
      yield element;
    if (element.localName === 'q-code' && element.shadowRoot) yield* written(element.shadowRoot);
  }
}

/** Shown half on purpose: code that others are pointed out of, a fragment that has gone. */
function isDimmed(element: Element | null): boolean {
  return element !== null && (getComputedStyle(element).opacity !== '1' || isDimmed(parentOf(element)));
}

function problemsOf(deck: QDeck, slide: HTMLElement, least: number): string[] {
  const low = [...written(slide)]
    .filter((element) => !isDimmed(element))
    .flatMap((element) => {
      const { color, fontSize } = getComputedStyle(element);
      const ground = groundOf(element, deck, slide);
      const ratio = contrast(over(rgba(color), ground), ground);
      const needed = Number.parseFloat(fontSize) >= 40 ? 3 : least;
      return ratio < needed
        ? [`${slide.id}: <${element.localName}> “${element.textContent.trim().slice(0, 24)}” ${ratio.toFixed(2)}`]
        : [];
    });
  const room =
    slide.id === 'long' || slide.scrollHeight <= slide.clientHeight
      ? []
      : [`${slide.id} is ${String(slide.scrollHeight)} px high`];
  return [...low, ...room];
}

/** The slides of themes.html, as markup. */
async function readSlides(): Promise<string> {
  const text = await (await fetch('/test/pages/themes.html')).text();
  return text
    .slice(text.indexOf('<q-section'), text.lastIndexOf('</q-deck>'))
    .replaceAll('="img/', '="/test/pages/img/');
}

/** A deck of all kinds of slide in a tree of its own, with a theme. */
async function deckIn(theme: string, scheme: string): Promise<QDeck> {
  const root = fixture('<div></div>').attachShadow({ mode: 'open' });
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `/theme/${theme}.css`;
  const loaded = oneEvent(link, 'load');
  root.append(link);
  await loaded;
  const deck = fixture<QDeck>(
    `<q-deck transition="none" style="inline-size: 1280px; --q-fragment-duration: 0s; color-scheme: ${scheme}">${await readSlides()}</q-deck>`,
  );
  root.append(deck);
  await until(() => deck.currentSlide, 'the deck is ready');
  return deck;
}

describe('themes', () => {
  for (const theme of THEMES) {
    for (const scheme of ['light', 'dark']) {
      it(`${theme} can be read in ${scheme}, and has room for every kind of slide`, async () => {
        const deck = await deckIn(theme, scheme);
        const problems: string[] = [];
        for (const slide of deck.slides) {
          deck.goTo(slide);
          const place = deck.position;
          if (place) deck.goTo({ ...place, f: 99 });
          const ground = slide.getAttribute('background-color') ?? slide.getAttribute('background-gradient');
          if (ground !== null)
            await until(() => slide.matches(':state(dark), :state(light)'), 'its background is there');
          await until(
            () => [...slide.querySelectorAll('q-code')].every((code) => code.shadowRoot?.querySelector('.line')),
            'its code is painted',
          );
          if (slide.hasAttribute('background-gradient')) continue;
          problems.push(...problemsOf(deck, slide, theme === 'beacon' ? 7 : 4.5));
        }
        assert.deepEqual(problems, []);
      });
    }
  }
});
