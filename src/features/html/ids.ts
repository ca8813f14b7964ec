/** Keeps ids from elsewhere apart from those of the page: a script of the page that asks for its own must not get ours. */
import { FOREIGN } from '../../elements/foreign.js';
import { everyElement } from './elements.js';

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
  const taken = new Set(
    elements.filter(({ id, localName }) => id !== '' && shadows(id, isOfPage ? localName : null)).map(({ id }) => id),
  );
  if (taken.size === 0) return;
  for (const element of elements) {
    for (const { name, value } of [...element.attributes]) {
      const renamed = rename(name, value, taken);
      if (renamed !== value) element.setAttribute(name, renamed);
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
        /url\((["']?)#([^"'()]*)\1\)/g,
        (_, quote: string, id: string) => `url(${quote}#${one(id)}${quote})`,
      )
    : value;
}

/** Whether a name is one of the page's elements, or of its scripts' and the browser's variables. */
function shadows(id: string, same: string | null): boolean {
  const all = [...document.querySelectorAll(`[id="${CSS.escape(id)}"], [name="${CSS.escape(id)}"]`)];
  if (all.some((element) => element.localName !== same && !element.closest(FOREIGN))) return true;
  // What is a property only because an element has this id is none that could be shadowed.
  return (all.length === 0 && id in window) || id in document || id in document.createElement('form');
}
