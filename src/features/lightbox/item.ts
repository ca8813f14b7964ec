/** What on a slide can be opened large (`lightbox`), and as what. */
import { optionAttribute } from '../../elements/options.js';
import { mediaKind } from '../../model/media-kind.js';
import type { MediaKind } from '../../model/media-kind.js';
import { quote, warn } from '../../model/warn.js';
import { any } from '../selectors.js';

/** All that says it can be opened. */
export const LIGHTBOX = any('lightbox');

/** Something that can be opened. */
export interface Item {
  readonly element: HTMLElement;
  readonly kind: MediaKind;
  /** Absolute. */
  readonly url: string;
  /** What a picture shows, to those who do not see it. */
  readonly alt: string;
  /** What is written below it. */
  readonly caption: string;
}

/** What an element opens; null where it opens nothing. */
export function readItem(element: Element): Item | null {
  const value = optionAttribute(element, 'lightbox');
  if (value === null || value === 'false' || !(element instanceof HTMLElement)) return null;
  const own = ownUrl(element);
  const said = value !== '' && value !== 'true' && value !== 'lightbox' ? value : (own ?? '');
  const url = absolute(said, element.baseURI);
  const kind =
    url &&
    (said === own && element.localName !== 'a' ? (element.localName === 'img' ? 'image' : 'video') : mediaKind(url));
  if (own === null || !url || !kind) {
    if (__DEV__) {
      warn(
        'lightbox',
        element,
        `<${element.localName} lightbox=${quote(value)}> opens nothing: it should be an <img> or <video> with a src, or a link to a page or ` +
          'file, and its value the address of a larger version, or nothing.',
      );
    }
    return null;
  }
  const alt = (element instanceof HTMLImageElement ? element.alt : element.ariaLabel) ?? '';
  const text = element.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  const caption =
    [text, element.title, alt, element.localName === 'a' ? element.textContent : ''].find((each) => each.trim()) ?? '';
  return { element, kind, url, alt: alt || caption, caption: caption.replace(/\s+/g, ' ').trim() };
}

/** What can be opened on a slide, in document order. */
export function itemsOn(slide: Element): Item[] {
  return [...slide.querySelectorAll(LIGHTBOX)].flatMap((element) => readItem(element) ?? []);
}

/** Null for what cannot be opened. */
function ownUrl(element: HTMLElement): string | null {
  if (element instanceof HTMLImageElement || element instanceof HTMLVideoElement)
    return element.currentSrc || element.src || (element.dataset.src ?? '');
  return element instanceof HTMLAnchorElement ? element.href : null;
}

function absolute(url: string, base: string): string | null {
  return url && URL.canParse(url, base) ? new URL(url, base).href : null;
}
