/** Frames with the page of a deck, `<iframe class="q-deck">`: each as high as its slides want, by a style sheet. */
import { sheetFor } from '../../elements/sheet-for.js';
import { FRAMES } from './frames-selector.js';
import { ASK, readSize } from './size-messages.js';

/** What the pages in frames have asked for, by the address that the frame names. */
const sizes = new Map<string, string>();
let sheet: CSSStyleSheet | null = null;

/** Listens to the frames of this page, and to no other window. */
export function fitFrames(): void {
  addEventListener('message', ({ source, data }) => {
    const size = readSize(data);
    const src = frames()
      .find(({ contentWindow }) => contentWindow === source)
      ?.getAttribute('src');
    if (src && size) fit(src, `${String(size.width)} / ${String(size.height)}`);
  });
  for (const { contentWindow } of frames()) contentWindow?.postMessage(ASK, '*');
}

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>(FRAMES)];
}

/** Without weight: a size in the page's own style sheet wins, one in the attributes of the frame does not. */
function fit(src: string, ratio: string): void {
  if (sizes.get(src) === ratio) return;
  sizes.set(src, ratio);
  const rules = [...sizes].map(
    ([each, value]) =>
      `:where(${FRAMES}[src=${JSON.stringify(each)}]) { aspect-ratio: ${value}; block-size: auto; max-inline-size: 100%; }`,
  );
  const old = sheet;
  sheet = sheetFor(document, rules.join('\n'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((each) => each !== old), sheet];
}
