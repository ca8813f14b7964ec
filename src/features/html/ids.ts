/** Keeps ids from elsewhere apart from those of the page: a script of the page that asks for its own must not get ours. */
import { attribute, closest, nameOf, property } from '../../elements/dom.js';
import { FOREIGN } from '../../elements/foreign.js';
import { everyElement, setAttribute } from './elements.js';

/** As other sanitisers do; decks look for a name with it, too, so that links go on to lead there. */
const PREFIX = 'user-content-';

/** Attributes that hold ids, without `#`. */
const REFERENCES =
  /^(headers|aria-(activedescendant|controls|describedby|details|errormessage|flowto|labelledby|owns))$/;

/**
 * Gives ids that would shadow something of the page another name, here and wherever they are meant.
 * @param isOfPage The page has the same elements, in pieces: an element of that name is no other.
 */
export function keepIdsApart(box: HTMLElement, isOfPage: boolean): void {
  const elements = everyElement(box);
  const named = namedElements();
  const taken = new Set(
    elements
      .map((element) => ({ id: property(element, 'id'), name: nameOf(element) }))
      .filter(({ id, name }) => id !== '' && shadows(id, named.get(id) ?? [], isOfPage ? name : null))
      .map(({ id }) => id),
  );
  if (taken.size === 0) return;
  for (const element of elements) {
    for (const { name, value } of [...property(element, 'attributes')]) {
      const renamed = rename(name, value, taken);
      if (renamed !== value) setAttribute(element, name, renamed);
    }
  }
}

function rename(name: string, value: string, taken: ReadonlySet<string>): string {
  const one = (id: string): string => (taken.has(id) ? PREFIX + id : id);
  if (name === 'id') return one(value);
  if (REFERENCES.test(name)) return value.replace(/\S+/g, one);
  if (value.startsWith('#')) return `#${one(value.slice(1))}`;
  return value.includes('url(')
    ? value.replace(
        /url\((["']?)#([^"'()]*)(["']?)\)/g,
        (_, open: string, id: string, close: string) => `url(${open}#${one(id)}${close})`,
      )
    : value;
}

/** The elements of the page that have a name, by each of their names, with whether they came from elsewhere. */
function namedElements(): ReadonlyMap<string, readonly NamedElement[]> {
  const named = new Map<string, NamedElement[]>();
  for (const element of document.querySelectorAll('[id], [name]')) {
    const isForeign = closest(element, FOREIGN) !== null;
    for (const name of new Set([attribute(element, 'id'), attribute(element, 'name')])) {
      if (!name) continue;
      const same = named.get(name) ?? [];
      // One of a kind says it all.
      if (!same.some((each) => each.isForeign === isForeign && each.tag === nameOf(element)))
        named.set(name, [...same, { tag: nameOf(element), isForeign }]);
    }
  }
  return named;
}

interface NamedElement {
  readonly tag: string;
  readonly isForeign: boolean;
}

/** Whether a name is one of the page's elements, or of its scripts' and the browser's variables. */
function shadows(id: string, named: readonly NamedElement[], tagOfPage: string | null): boolean {
  if (named.some(({ tag, isForeign }) => tag !== tagOfPage && !isForeign)) return true;
  // What is a property only because an element has this id is none that could be shadowed.
  return (named.length === 0 && id in window) || id in document || id in HTMLFormElement.prototype;
}
