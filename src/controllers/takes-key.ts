/** Whether what has the focus needs a key for itself. */
import { attribute, contains, matches, nameOf } from '../elements/dom.js';
import { DECK } from '../elements/tags.js';

/** Things that take every key: text fields, lists, media with controls. */
const TAKES_ALL =
  'input:not([type=button], [type=submit], [type=reset], [type=image], [type=file], [type=color]), ' +
  'select, textarea, :is(audio, video)[controls], iframe, object, embed';

/**
 * The roles that own arrows and letters. Families by what their names share: `menu`, `menubar`, `menuitemradio`; `tree`, `treeitem`, `treegrid`;
 * `textbox`, `listbox`, but not `checkbox`.
 */
const OWNING_ROLE =
  /^((?!check).*box|option|tab(list)?|slider|spinbutton|scrollbar|application)$|^(menu|tree|grid|radio)/;

/** What the page has opened over the deck, or over its slide. */
const OPEN = 'dialog[open], :popover-open';

/** Things that Space and Enter press. */
const TAKES_PRESS = 'input, button, :any-link, summary, [role=button], [role=link], [role=checkbox], [role=switch]';

/**
 * Whether a key belongs to something on the event's way to the deck, in this or any open shadow root. Stops at the deck,
 * or goes on to the document where the deck is the page.
 */
export function takesKey(event: KeyboardEvent, deck: Element, fullPage: boolean): boolean {
  // Escape closes what the page has opened over the deck.
  if (event.key === 'Escape' && deck.ownerDocument.querySelector('dialog:modal, :popover-open')) return true;
  const path = event.composedPath();
  for (const target of path) {
    if (target === deck && !fullPage) return false;
    if (!(target instanceof Element) || target === deck) continue;
    if (
      matches(target, TAKES_ALL) ||
      OWNING_ROLE.test(attribute(target, 'role') ?? '') ||
      isEditable(target) ||
      isWidget(target, target === path[0] && !isAround(target, deck))
    )
      return true;
    if (matches(target, OPEN) && !deck.shadowRoot?.contains(target) && !contains(target, deck)) return true;
    if ((event.key === ' ' || event.key === 'Enter') && matches(target, TAKES_PRESS)) return true;
    // A deck on a slide hears keys itself.
    if (nameOf(target) === DECK) return true;
    if (event.key.startsWith('Arrow') && scrolls(target, event.key)) return true;
  }
  return false;
}

function isEditable(element: Element): boolean {
  return element instanceof HTMLElement && element.isContentEditable;
}

/** A control of the page's own; or whatever has the focus in a closed shadow root, which may be a field. */
function isWidget(element: Element, focused: boolean): boolean {
  const type = customElements.get(nameOf(element)) as { readonly formAssociated?: boolean } | undefined;
  return (
    type?.formAssociated === true ||
    (focused && type !== undefined && !element.shadowRoot && (element as HTMLElement).tabIndex < 0)
  );
}

/** Whether a deck is in the shadow tree of an element, or in one inside it. */
function isAround(element: Element, deck: Element): boolean {
  const root = deck.getRootNode();
  return root instanceof ShadowRoot && (root.host === element || isAround(element, root.host));
}

/** A region that can have the focus to be scrolled, such as a long line of code, gets the arrows it can use. */
function scrolls(element: Element, key: string): boolean {
  if (!matches(element, ':focus')) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return key === 'ArrowLeft' || key === 'ArrowRight'
    ? /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1
    : /auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
}
