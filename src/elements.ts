/**
 * The classes, without registering anything: for those who register under conditions of their own.
 * `index.ts` registers them as a page usually wants them.
 */
import { QDeck } from './deck/deck.js';
import { controllers } from './controllers/all.js';
import { QFragment } from './elements/fragment.js';
import { QNotes } from './elements/notes.js';
import { QSection } from './elements/section.js';
import { tag, usePrefix } from './elements/tags.js';
import { features } from './features/table.js';
import { warn } from './model/warn.js';

export { QDeck, QFragment, QNotes, QSection };

/**
 * Registers the elements of a deck; `<q-code>` comes with the first deck that has code. What is registered already stays.
 * @param options.prefix What the tags begin with in place of `q`, once for the page: `define({ prefix: 'talk' })` makes `<talk-deck>`. Lower-case letters and
 * digits, or else the browser throws a SyntaxError.
 */
export function define({ prefix }: { readonly prefix?: string } = {}): void {
  if (prefix) usePrefix(prefix);
  QDeck.controllers = controllers;
  QDeck.features = features;
  // The speaker view is the same page: it hides what the audience sees before there is much of it.
  if (location.hash.includes('q-speaker=')) void import('./features/speaker/take-over.js').then(({ takeOver }) => takeOver());
  // Parts before the whole: when a deck reads its slides, they can already carry states.
  const elements = { section: QSection, fragment: QFragment, notes: QNotes, deck: QDeck };
  for (const [part, element] of Object.entries(elements)) {
    const name = tag(part);
    const other = customElements.get(name);
    if (!other) customElements.define(name, element);
    else if (__DEV__ && other !== element) {
      warn('twice', other, `<${name}> is registered already, by another copy of q-deck or by the page; that one is used. Load q-deck once.`);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'q-deck': QDeck;
    'q-section': QSection;
    'q-fragment': QFragment;
    'q-notes': QNotes;
  }
}
