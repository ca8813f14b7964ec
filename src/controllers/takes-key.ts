/** Whether what has the focus needs a key for itself. */
import { attribute, contains, matches, nameOf } from '../elements/dom.js';
import { DECK } from '../elements/tags.js';

/** Things that take every key: what is typed into, and pages of their own. */
const TAKES_ALL =
  'input:not([type=button],[type=submit],[type=reset],[type=image],[type=file],[type=color],[type=checkbox],[type=radio],[type=range]),' +
  'textarea,iframe,object,embed';

/**
 * The keys that mean something to other controls; all others are the deck's. A list is searched by letters, yet the keys of a clicker, which sends PageUp, PageDown, `b`,
 * `.` and Escape, reach the deck from every one of them.
 */
const TAKES_SOME: readonly (readonly [controls: string, keys: RegExp])[] = [
  ['select', /^(?!Page|Esc|[b.]$)/i],
  ['[type=radio]', /^Arrow/],
  ['[type=range],:is(audio,video)[controls]', /^(Arrow|Home|End)/],
  [
    'input:not([type=range]),button,:any-link,summary,:is(audio,video)[controls],[role=button],[role=link],[role=checkbox],[role=switch]',
    /^( |Enter)$/,
  ],
  // Roles that own arrows, no letters.
  ['[role=tab],[role=tablist],[role=slider],[role=scrollbar],[role^=radio]', /^(Arrow|Home|End| |Enter)/],
];

/**
 * The roles that own arrows and letters. Families by what their names share: `menu`, `menubar`, `menuitemradio`; `tree`, `treeitem`, `treegrid`;
 * boxes, but not `checkbox`.
 */
const OWNING_ROLE = /^((combo|list|search|text)box|option|spinbutton|application)$|^(menu|tree|grid)/;

/** What the page has opened over the deck, or over its slide. */
const OPEN = 'dialog[open],:popover-open';

/**
 * Whether a key belongs to something on the event's way to the deck, in this or any open shadow root. Stops at the deck,
 * or goes on to the document where the deck is the page.
 */
export function takesKey(event: KeyboardEvent, deck: Element, fullPage: boolean): boolean {
  // Escape closes what the page has opened over the deck.
  if (event.key === 'Escape' && deck.ownerDocument.querySelector('dialog:modal,:popover-open')) return true;
  const path = event.composedPath();
  for (const target of path) {
    if (target === deck && !fullPage) return false;
    if (!(target instanceof Element) || target === deck) continue;
    if (
      matches(target, TAKES_ALL) ||
      TAKES_SOME.some(([controls, keys]) => keys.test(event.key) && matches(target, controls)) ||
      OWNING_ROLE.test(attribute(target, 'role') ?? '') ||
      // Drawings have no such thing, and a form's may be a field of that name.
      (target as { readonly isContentEditable?: unknown }).isContentEditable === true ||
      isWidget(target, target === path[0] && !isAround(target, deck))
    )
      return true;
    if (matches(target, OPEN) && !deck.shadowRoot?.contains(target) && !contains(target, deck)) return true;
    // A deck on a slide hears keys itself.
    if (nameOf(target) === DECK) return true;
    if (event.key.startsWith('Arrow') && scrolls(target, event.key)) return true;
  }
  return false;
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
  return /Left|Right/.test(key)
    ? /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1
    : /auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
}
