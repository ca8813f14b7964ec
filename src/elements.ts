/**
 * The classes, without registering anything: for those who register under conditions of their own.
 * `index.ts` registers them as a page usually wants them.
 */
import { QDeck } from './deck/deck.js';
import { controllers } from './controllers/all.js';
import { atIdle } from './deck/idle.js';
import { QFragment, defineFragment } from './elements/fragment.js';
import { QNotes } from './elements/notes.js';
import { QSection } from './elements/section.js';
import { DECK, tag, usePrefix } from './elements/tags.js';
import { features } from './features/table.js';
import { quote, sink, warn } from './model/warn.js';

export { QDeck, QFragment, QNotes, QSection };

/** The mark that a class has once the page was told that another copy of the script found it. */
const SAID = Symbol.for('q-deck.twice');
type ElementClass = CustomElementConstructor & { [SAID]?: boolean };

/**
 * Registers the elements of a deck; `<q-code>` comes with the first deck that has code. What is registered already stays.
 * @param options.prefix What the tags begin with in place of `q`, once for the page: `define({ prefix: 'talk' })` makes `<talk-deck>`. Lower-case letters and
 * digits, or else the browser throws a SyntaxError.
 * @returns Whether decks are of this copy of the script: where another copy, or the page, has registered them before, theirs are used, with a warning.
 */
export function define({ prefix }: { readonly prefix?: string } = {}): boolean {
  if (prefix && customElements.get(DECK) !== QDeck) usePrefix(prefix);
  else if (__DEV__ && prefix && tag('deck') !== `${prefix}-deck`) {
    warn(
      'prefix',
      QDeck,
      `The elements are <${DECK}> and so on already: the prefix ${quote(prefix)} comes too late. Name it before, or in <meta name="q-deck">.`,
    );
  }
  QDeck.controllers = controllers;
  QDeck.features = features;
  // Parts before the whole: when a deck reads its slides, they can already carry states.
  const elements = { section: QSection, fragment: QFragment, notes: QNotes, deck: QDeck };
  let taken: ElementClass | undefined;
  for (const [part, element] of Object.entries(elements)) {
    const name = tag(part);
    const other: ElementClass | undefined = customElements.get(name);
    // Thousands of fragments take a while to be upgraded, and those to come are hidden as they are: the first slide does not wait for that.
    if (!other && element === QFragment && document.querySelector(name)) atIdle(defineFragment);
    else if (!other) customElements.define(name, element);
    else if (other !== element) taken ??= other;
  }
  // Said once for the page, however many copies come: page swaps run classic scripts again and again.
  if (taken && !taken[SAID]) {
    taken[SAID] = true;
    sink.warn('[q-deck] twice: load q-deck once.', taken);
  }
  return customElements.get(DECK) === QDeck;
}

declare global {
  interface HTMLElementTagNameMap {
    'q-deck': QDeck;
    'q-section': QSection;
    'q-fragment': QFragment;
    'q-notes': QNotes;
  }
}
