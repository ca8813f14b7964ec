/** Hides what is left of a torn deck outside of it, by a style sheet: nothing of the page's is touched. */
import { make } from '../../chrome/make.js';
import { lendSheet } from '../../deck/light-sheet.js';
import { setState } from '../../elements/states.js';
import { named } from '../../elements/tags.js';

let count = 0;

/** Hides everything from a deck to a later element, until the signal aborts. Both stand among the children of one element, or inside such children. */
export function hideUpTo(deck: HTMLElement, last: Element, signal: AbortSignal): void {
  const name = `torn-${String((count += 1))}`;
  // The end is marked by an element that is nothing: the page's own could only be told apart by attributes.
  const end = make('template', { 'data-q-end': name });
  last.after(end);
  setState(deck, name, true);
  const is = `q-deck:state(${name})`;
  const css = named(`:is(${is}, :has(${is})) ~ :has(~ [data-q-end="${name}"]) { display: none !important; }`);
  lendSheet(deck.getRootNode() as Document | ShadowRoot, css, signal);
  signal.addEventListener(
    'abort',
    () => {
      end.remove();
      setState(deck, name, false);
    },
    { once: true },
  );
}
