/** What one gives others of a deck: the address of a place in it, and HTML that shows it in another page. */
import { replacePath } from './address-text.js';

/**
 * The address of a place.
 * @param page The page's address; what its hash says of other decks stays.
 * @param name The deck's name in the hash: null for the deck that is the page, undefined for one whose place is in no address.
 * @param path The place, as `formatPath` writes it.
 * @param id The deck's id, which is what a browser can go to where the address holds no place.
 */
export function placeLink(page: string, name: string | null | undefined, path: string, id: string): string {
  const [base = '', hash = ''] = page.split(/(?=#)/, 2);
  if (name === undefined) return id ? `${base}#${encodeURIComponent(id)}` : base;
  return base + replacePath(hash, name, path);
}

/**
 * HTML for a frame with a page in it, as wide as there is room and in the deck's proportion.
 * @param width The slides' width; only its proportion to the height counts.
 */
export function frameCode(link: string, title: string, width: number, height: number): string {
  const attributes = {
    src: link,
    title,
    // For editors that drop the style.
    width: '960',
    height: String(Math.round((960 * height) / width)),
    style: `width: 100%; height: auto; aspect-ratio: ${String(width)} / ${String(height)}; border: 0`,
    allow: 'fullscreen',
    loading: 'lazy',
  };
  return `<iframe ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${escape(value)}"`)
    .join(' ')}></iframe>`;
}

/** HTML for a deck that is fetched from its page; the link in it is for readers whose browser runs no script. */
export function deckCode(link: string, title: string, tag: string): string {
  return `<${tag} src="${escape(link)}"><a href="${escape(link)}">${escape(title)}</a></${tag}>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
