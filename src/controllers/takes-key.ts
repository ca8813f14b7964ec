/** Whether what has the focus needs a key for itself. */
import { DECK } from '../elements/tags.js';

/**
 * Things that take every key: text fields, lists, media with controls, and the roles that own arrows and letters. Families of roles by what their
 * names share: `menu`, `menubar`, `menuitemradio`; `tree`, `treeitem`, `treegrid`; `textbox`, `listbox`, but not `checkbox`.
 */
const TAKES_ALL =
  'input:not([type="button"], [type="submit"], [type="reset"], [type="image"], [type="file"], [type="color"]), ' +
  'select, textarea, audio[controls], video[controls], iframe, object, embed, ' +
  '[role$="box"]:not([role="checkbox"]), [role^="menu"], [role^="tree"], [role^="grid"], [role^="radio"], ' +
  '[role="option"], [role="tab"], [role="tablist"], [role="slider"], [role="spinbutton"], [role="scrollbar"], [role="application"]';

/** Things that Space and Enter press. */
const TAKES_PRESS = 'input, button, a[href], area[href], summary, [role="button"], [role="link"], [role="checkbox"], [role="switch"]';

/**
 * Whether a key belongs to something on the event's way to the deck, in this or any open shadow root. Stops at the deck,
 * or goes on to the document where the deck is the page.
 */
export function takesKey(event: KeyboardEvent, deck: Element, fullPage: boolean): boolean {
  // Escape closes what the page has opened over the deck.
  if (event.key === 'Escape' && deck.ownerDocument.querySelector('dialog:modal, :popover-open')) return true;
  for (const target of event.composedPath()) {
    if (target === deck && !fullPage) return false;
    if (!(target instanceof Element) || target === deck) continue;
    if (target.matches(TAKES_ALL) || isEditable(target)) return true;
    if ((event.key === ' ' || event.key === 'Enter') && target.matches(TAKES_PRESS)) return true;
    // A deck on a slide hears keys itself.
    if (target.localName === DECK) return true;
    if (event.key.startsWith('Arrow') && scrolls(target, event.key)) return true;
  }
  return false;
}

function isEditable(element: Element): boolean {
  return element instanceof HTMLElement && element.isContentEditable;
}

/** A region that was made focusable to be scrolled, such as a long line of code, gets the arrows it can use. */
function scrolls(element: Element, key: string): boolean {
  if (!element.hasAttribute('tabindex') || !element.matches(':focus')) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return key === 'ArrowLeft' || key === 'ArrowRight'
    ? /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1
    : /auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
}
