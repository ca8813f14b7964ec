/** Links to slides: `<a href="#name">` and `<a href="#/2/1">` inside the deck go there, whatever the URL is used for. */
import { matches } from '../elements/dom.js';
import type { DeckController, DeckHost } from '../deck/host.js';
import { resolveAddress } from '../controllers/resolve-address.js';
import { decode, parsePath } from '../model/address.js';
import type { Target } from '../model/outline.js';

/** Follows links. */
export function links(host: DeckHost): DeckController {
  function onClick(event: MouseEvent): void {
    const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
    if (event.defaultPrevented || modified) return;
    const link = event.composedPath().find((each) => each instanceof Element && matches(each, 'a[href^="#"]'));
    if (!(link instanceof Element) || link.hasAttribute('target') || link.hasAttribute('download')) return;
    const target = targetOf(link.getAttribute('href')?.slice(1) ?? '');
    if (!target) return;
    event.preventDefault();
    host.moveTo(target, 'link');
  }

  /** Where a link leads; bare numbers are names too, of a footnote perhaps, and places only after a slash. */
  function targetOf(hash: string): Target | null {
    const slide = host.findSlide(decode(hash));
    if (slide) return host.positionOf(slide);
    const address = hash.startsWith('/') ? parsePath(hash) : null;
    return address && resolveAddress(host, address);
  }

  return {
    connect(signal) {
      host.element.addEventListener('click', onClick, { signal });
    },
  };
}
