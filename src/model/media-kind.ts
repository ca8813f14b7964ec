/** What a URL leads to, as far as the URL itself tells. */

/** How something is shown large. */
export type MediaKind = 'image' | 'video' | 'page';

const IMAGE = /\.(avif|bmp|gif|ico|jfif|jpe?g|png|svg|webp)$/i;
const VIDEO = /\.(m4v|mov|mp4|mpe?g|ogv|webm)$/i;

/**
 * The kind of what a URL leads to; null for what cannot be shown in a frame at all: mail, a script, an app.
 * @param url An absolute URL.
 */
export function mediaKind(url: string): MediaKind | null {
  const data = /^data:(image|video)\//i.exec(url)?.[1];
  if (data) return data.toLowerCase() as MediaKind;
  const path = /^(?:https?|file|blob):[^?#]*/i.exec(url)?.[0];
  if (path === undefined) return null;
  return IMAGE.test(path) ? 'image' : VIDEO.test(path) ? 'video' : 'page';
}
