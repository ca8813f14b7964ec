/** Watches a deck's light DOM and says what an edit was about. */
import { closest, nameOf, property, parentOf } from '../elements/dom.js';
import { spellings } from '../elements/options.js';
import { DECK, SECTION } from '../elements/tags.js';
import { FRAGMENT_OPTIONS, SECTION_OPTIONS } from '../model/deck-options.js';

/** What a batch of edits touched. */
export interface Edit {
  /** Sections came, went, moved, or changed what counts them. */
  readonly structure: boolean;
  /** Sections whose content or attributes changed. */
  readonly sections: ReadonlySet<Element>;
}

const STRUCTURAL = ['id', ...['skip', 'uncounted'].flatMap(spellings)];

const ATTRIBUTES = [
  'id',
  ...['q-fragment', 'lines', ...Object.keys({ ...SECTION_OPTIONS, ...FRAGMENT_OPTIONS })].flatMap(spellings),
];

/** Calls back after each batch of edits inside a deck, until the signal aborts. What is in a deck on a slide is that deck's. */
export function observeLightDom(deck: Element, callback: (edit: Edit) => void, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    let structure = false;
    const sections = new Set<Element>();
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const element = target instanceof Element ? target : parentOf(target);
      const section = element && closest(element, `${SECTION},${DECK}`);
      if (section?.closest(DECK) !== deck || (target === deck && type === 'attributes')) continue;
      // What came may have been edited elsewhere.
      for (const each of [section, ...sectionsIn(addedNodes)]) if (each.closest(DECK) === deck) sections.add(each);
      if (type === 'attributes') structure ||= target === section && STRUCTURAL.includes(attributeName ?? '');
      // Also where text of a stack changed: with content of its own it is a slide, too.
      else structure ||= section === deck || sectionsIn([section, ...removedNodes]).some((each) => each !== section);
    }
    callback({ structure, sections });
  });
  observer.observe(deck, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** The sections among nodes and in them. */
function sectionsIn(nodes: Iterable<Node>): Element[] {
  return [...nodes]
    .flatMap((node) =>
      node instanceof Element ? [node, ...property(node, 'querySelectorAll').call(node, SECTION)] : [],
    )
    .filter((element) => nameOf(element) === SECTION);
}
