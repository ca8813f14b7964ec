/** Watches a deck's light DOM and says what an edit was about. */
import { optionAttributes } from '../elements/options.js';
import { DECK, SECTION } from '../elements/tags.js';
import { FRAGMENT_OPTIONS, SECTION_OPTIONS } from '../model/deck-options.js';

/** What a batch of edits touched. */
export interface Edit {
  /** Sections came, went, moved, or changed what counts them. */
  readonly structure: boolean;
  /** Sections whose content or attributes changed. */
  readonly sections: ReadonlySet<Element>;
}

const STRUCTURAL = ['id', ...optionAttributes({ skip: { type: 'boolean' }, uncounted: { type: 'boolean' } })];

const ATTRIBUTES = [
  'id', 'q-fragment', 'data-q-fragment', 'lines', 'data-lines',
  ...optionAttributes(SECTION_OPTIONS), ...optionAttributes(FRAGMENT_OPTIONS),
];

/** Calls back after each batch of edits inside a deck, until the signal aborts. */
export function observeLightDom(deck: Element, callback: (edit: Edit) => void, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    let structure = false;
    const sections = new Set<Element>();
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (target === deck && type === 'attributes') continue;
      const element = target instanceof Element ? target : target.parentElement;
      const section = element?.closest(`${SECTION}, ${DECK}`);
      if (section && section !== deck) sections.add(section);
      if (type === 'attributes') structure ||= target === section && STRUCTURAL.includes(attributeName ?? '');
      else if (type === 'childList') {
        const inside = [...sectionsIn(addedNodes), ...sectionsIn(removedNodes)];
        structure ||= section === deck || inside.length > 0;
        // What comes back may have been edited elsewhere.
        for (const each of inside) sections.add(each);
      }
    }
    callback({ structure, sections });
  });
  observer.observe(deck, {
    subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES,
  });
  signal.addEventListener('abort', () => { observer.disconnect(); }, { once: true });
}

/** The sections among nodes and in them. */
function sectionsIn(nodes: NodeList): Element[] {
  return [...nodes].flatMap((node) => {
    if (!(node instanceof Element)) return [];
    return node.localName === SECTION ? [node, ...node.querySelectorAll(SECTION)] : [...node.querySelectorAll(SECTION)];
  });
}
