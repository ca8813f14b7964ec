/** Counts and measures the pages of a PDF that Chromium wrote: it leaves the objects of pages in plain text. */

/**
 * @param {Uint8Array} pdf
 * @returns {{width: number, height: number}[]} Sizes in points, rounded, page by page.
 * @throws Where no page can be read: then this reader is out of date.
 */
export function pagesOf(pdf) {
  const text = Buffer.from(pdf).toString('latin1');
  const objects = text.match(/<<\s*\/Type\s*\/Page\b[\s\S]*?endobj/g) ?? [];
  const sizes = objects.map((object) =>
    object
      .match(/\/MediaBox\s*\[\s*([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)/)
      ?.slice(1)
      .map(Number),
  );
  if (sizes.length === 0 || sizes.includes(undefined)) throw new Error('This PDF has no page that can be read.');
  return sizes.map(([left, bottom, right, top]) => ({
    width: Math.round(right - left),
    height: Math.round(top - bottom),
  }));
}
