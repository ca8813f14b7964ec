/** What tests of q-code share. */
import { QCode } from '../../../src/elements/code/q-code.js';
import { find, fixture } from '../../helpers/fixture.js';

if (!customElements.get('q-code')) customElements.define('q-code', QCode);

/** Puts a block on the page and waits until it is painted, its language included. */
export async function codeFixture(html: string): Promise<QCode> {
  const first = fixture(html);
  const code = first instanceof QCode ? first : find<QCode>(first, 'q-code');
  await code.updateComplete;
  return code;
}

/** The shadow root of a painted block. */
export function rootOf(code: Element): ShadowRoot {
  if (!code.shadowRoot) throw new Error('The block is not painted.');
  return code.shadowRoot;
}

/** The text that is painted, exactly. */
export function paintedText(code: Element): string {
  return find(rootOf(code), 'code').textContent;
}

/** The painted lines. */
export function linesOf(code: Element): HTMLElement[] {
  return [...rootOf(code).querySelectorAll<HTMLElement>('.line')];
}

/** The numbers, from 1, of the lines that are pointed out. */
export function litLines(code: Element): number[] {
  return linesOf(code).flatMap((line, i) => (line.classList.contains('lit') ? [i + 1] : []));
}

/** The coloured parts of a block, as `role:text`. */
export function tokensOf(code: Element): string[] {
  return [...rootOf(code).querySelectorAll('.line span')].map((token) => `${token.className}:${token.textContent}`);
}

/** Text as it has to be written in HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
