/** The bar above the slides: a field that filters them, how many it leaves, and a button that closes. */
import { make } from '../../chrome/make.js';
import type { Labels } from '../labels/labels.js';

/** A sign of the bar, drawn in a box of 24. */
function sign(path: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.ariaHidden = 'true';
  const line = document.createElementNS(svg.namespaceURI, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

/** The bar of an overview, without behaviour. */
export class Bar {
  readonly input = make('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' });
  readonly count = make('div', { class: 'count', role: 'status' });
  readonly #close = make('button', { class: 'close', part: 'overview-close' }, sign('M5 5l14 14M19 5 5 19'));
  readonly element = make(
    'div',
    { class: 'bar', part: 'overview-bar' },
    make(
      'div',
      { class: 'find', role: 'search' },
      sign('M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21'),
      this.input,
    ),
    this.count,
    this.#close,
  );

  /** Names everything. */
  name({ find, prompt, close }: Labels['overview']): void {
    this.input.ariaLabel = find;
    this.input.placeholder = prompt;
    this.#close.ariaLabel = close;
  }
}
