/** Links to slides: `<a href="#name">` and `<a href="#/2/1">` inside the deck go there, whatever the URL is used for. */
import type { DeckController, DeckHost } from '../deck/host.js';
import { resolveAddress } from './resolve-address.js';
import { parsePath } from '../model/address.js';

/** Follows links. */
export function links(host: DeckHost): DeckController {
  function onClick(event: MouseEvent): void {
    const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
    if (event.defaultPrevented || modified) return;
    const link = event.composedPath().find((each) => each instanceof Element && each.matches('a[href^="#"]'));
    if (!(link instanceof Element) || link.hasAttribute('target') || link.hasAttribute('download')) return;
    const address = parsePath(link.getAttribute('href')?.slice(1) ?? '');
    const target = address && resolveAddress(host, address);
    if (!target) return;
    event.preventDefault();
    host.moveTo(target, 'link');
  }

  return {
    connect(signal) {
      host.element.addEventListener('click', onClick, { signal });
    },
  };
}
