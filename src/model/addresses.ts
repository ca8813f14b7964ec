/** Where addresses stand in attributes, and how each of them is made to mean the same from another page. */

/** Makes an address absolute; what is none stays as it is. */
export type Resolve = (address: string) => string;

/** What an attribute holds: one address, several with sizes, CSS, or a word that may be an address. */
const KINDS: Readonly<Record<string, 'one' | 'srcset' | 'css' | 'file'>> = {
  src: 'one',
  href: 'one',
  'xlink:href': 'one',
  poster: 'one',
  background: 'one',
  cite: 'one',
  data: 'one',
  'data-src': 'one',
  'data-q-src': 'one',
  'data-poster': 'one',
  'data-background-iframe': 'one',
  'background-iframe': 'one',
  srcset: 'srcset',
  'data-srcset': 'srcset',
  imagesrcset: 'srcset',
  'background-image': 'one',
  'data-background-image': 'one',
  'data-q-background-image': 'one',
  'background-video': 'one',
  'data-background-video': 'one',
  'data-q-background-video': 'one',
  lightbox: 'file',
  'data-lightbox': 'file',
  markdown: 'file',
  'data-markdown': 'file',
  'data-q-markdown': 'file',
  style: 'css',
  'data-q-style': 'css',
  'background-gradient': 'css',
  'data-background-gradient': 'css',
};

/** `url(…)` in CSS, its address in one of three groups. One without its bracket is matched, too: nothing in it is looked at again. */
const URLS = /url\(\s*(?:"([^"]*)"\s*|'([^']*)'\s*|([^"')]*))(\)?)/gi;

/** The attributes that may hold addresses. */
export const ADDRESS_ATTRIBUTES: readonly string[] = Object.keys(KINDS);

/**
 * The value of an attribute with its addresses resolved. What begins with `#` means a place in the same page, and stays.
 * @param name One of `ADDRESS_ATTRIBUTES`; any other value is given back.
 */
export function resolveValue(name: string, value: string, resolve: Resolve): string {
  const one = (address: string): string =>
    address.trim() === '' || address.trim().startsWith('#') ? address : resolve(address.trim());
  switch (KINDS[name]) {
    // Backgrounds may be several; a data URL has commas of its own, and stands alone.
    case 'one':
      return name.includes('background') && !/^\s*data:/.test(value)
        ? value.split(',').map(one).join(', ')
        : one(value);
    // A comma ends an address only where white space follows it.
    case 'srcset':
      return value
        .split(/,\s+|,\s*$/)
        .map((each) => each.trim().replace(/^\S+/, one))
        .filter(Boolean)
        .join(', ');
    case 'css':
      return value.replace(URLS, (whole: string, ...parts: (string | undefined)[]) => {
        const [double, single, plain = '', end] = parts;
        return end ? `url("${one(double ?? single ?? plain.trimEnd()).replaceAll('"', '%22')}")` : whole;
      });
    case 'file':
      return /[./]/.test(value) ? one(value) : value;
    default:
      return value;
  }
}
