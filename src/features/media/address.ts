/** Addresses that come from attributes. */

/** A file's address, absolute; null where it is none. Script in an address is none: filters of content management systems let `data-` attributes through unread. */
export function addressOf(text: string, base: string): URL | null {
  try {
    const url = new URL(text.trim(), base);
    return url.protocol === 'javascript:' ? null : url;
  } catch {
    return null;
  }
}
