/** Takes out of HTML from elsewhere what could do harm. DOMPurify does the work by our policy, which `policy.ts` has in one place. */
import purify from 'dompurify';
import { attribute, nameOf, property } from '../../elements/dom.js';
import { DECK, SECTION } from '../../elements/tags.js';
import { mediaKind } from '../../model/media-kind.js';
import { quote, warn } from '../../model/warn.js';
import { isSameOrigin, resolveAddresses } from './addresses.js';
import { copyAttributes, everyElement } from './elements.js';
import { keepIdsApart } from './ids.js';
import { filterStyles } from './inline-styles.js';
import { STYLE, policyOfOurs } from './parse.js';
import { ATTRIBUTES_IN, ATTRIBUTES_OUT, MOST_DECKS, OWN_TAGS, TAGS_OUT, VALUES_IN } from './policy.js';

/** How HTML is taken. */
export interface Manner {
  /** Whether the author of the page vouches for it: then only scripts are taken out, which do not run twice. */
  readonly trusted: boolean;
  /** What relative addresses in it are relative to; null where the page is. */
  readonly base: URL | null;
  /** Where the HTML comes from, where its own `<base>` says that addresses are relative to something else. */
  readonly from?: URL | null;
  /** The text is that of this page, which has the same elements: their ids are its own. */
  readonly isOfPage?: boolean;
}

/** Our own: a page that uses DOMPurify as well may have told it other rules. */
const purifier = purify(window);

/** What addresses are relative to in the HTML that is on its way through the purifier, and where it comes from. */
let origin = new URL(location.href);
let server = origin;

/**
 * Makes nodes fit for the page: resolves their addresses and takes out what the policy does not let through. The last thing to be done to
 * them: nothing else may write an attribute after.
 * @param box Stands in a document where nothing runs.
 * @throws Error where there are too many decks in it, for people.
 */
export function sanitise(box: HTMLElement, { trusted, base, from, isOfPage = false }: Manner): void {
  if (base) resolveAddresses(box, base);
  if (trusted) {
    for (const script of box.querySelectorAll('script:not([type^="text/"]), script[type*="javascript"]'))
      script.remove();
    return;
  }
  if (everyElement(box).filter((element) => nameOf(element) === DECK).length > MOST_DECKS)
    throw new Error(`The source of the slides has more than ${String(MOST_DECKS)} decks on its slides; it is refused.`);
  dropCustomised(box);
  filterStyles(box);
  keepIdsApart(box, isOfPage);
  origin = base ?? new URL(document.baseURI);
  server = from ?? origin;
  purifier.sanitize(box, {
    IN_PLACE: true,
    ADD_TAGS: OWN_TAGS,
    ADD_ATTR: [...ATTRIBUTES_IN, STYLE],
    ADD_URI_SAFE_ATTR: [STYLE],
    ALLOW_DATA_ATTR: false,
    FORBID_TAGS: TAGS_OUT,
    FORBID_ATTR: ATTRIBUTES_OUT,
    TRUSTED_TYPES_POLICY: policyOfOurs(),
  });
  if (__DEV__) tellRemoved();
}

/** Says what was taken out, by name; that no script runs is known. */
function tellRemoved(): void {
  const names = purifier.removed.flatMap((each) =>
    'attribute' in each && each.attribute
      ? each.attribute.name
      : 'element' in each && each.element instanceof Element
        ? `<${each.element.localName}>`
        : [],
  );
  const told = [...new Set(names)].filter((name) => !/^(<script>|on.*)$/.test(name)).sort();
  if (told.length > 0)
    warn(
      'sanitised',
      document,
      `HTML that is not trusted lost ${quote(told.join(', '))}. The README says what such HTML may have; the author of the page can ` +
        'let the rest through by the attribute `trusted`.',
    );
}

/** An element that was parsed with `is` keeps that in its copies, without the attribute too: it is made anew. */
function dropCustomised(box: HTMLElement): void {
  for (const element of everyElement(box)) {
    if (element === box || attribute(element, 'is') === null) continue;
    const plain = box.ownerDocument.createElementNS(property(element, 'namespaceURI'), nameOf(element));
    copyAttributes(element, plain);
    plain.removeAttribute('is');
    plain.append(...property(element, 'childNodes'));
    Element.prototype.replaceWith.call(element, plain);
  }
}

const plainName = (attribute: string): string => attribute.replace(/^data-(q-)?/, '');

/** Whether an attribute may stay by its value. Others than those that are named here are let through. */
function isAllowed(element: Element, name: string, value: string): boolean {
  const { localName } = element;
  if (VALUES_IN[name]) return VALUES_IN[name].test(value.trim());
  const option = plainName(name);
  // A page in a frame would open over the deck.
  if (option === 'lightbox')
    return /^(img|video)$/.test(localName) && (!/[./:]/.test(value) || /^(image|video)$/.test(kindOf(value) ?? ''));
  // What loads by itself comes from the same server.
  if ((localName === DECK && option === 'src') || (localName === SECTION && /^(src|markdown)$/.test(option)))
    return isNear(value, element);
  return true;
}

function kindOf(address: string): string | null {
  return URL.canParse(address, origin.href) ? mediaKind(new URL(address, origin).href) : null;
}

function isNear(address: string, element: Element): boolean {
  // What is no address is refused later, and told.
  if (!URL.canParse(address, origin.href)) return true;
  const url = new URL(address, origin);
  // A `<base>` is no word for another server: anybody can write one.
  const isOurs = isSameOrigin(url, server);
  if (__DEV__ && !isOurs)
    warn(
      'source',
      document,
      `A <${element.localName}> in HTML that is not trusted names ${url.href}, which is on another server, and is not loaded. Link to it instead, ` +
        'or say that the HTML is `trusted`.',
    );
  return isOurs;
}

purifier.addHook('uponSanitizeElement', (node) => {
  // Of fields only the check marks of a list of tasks stay.
  if (node instanceof Element && node.localName === 'input' && node.getAttribute('type')?.toLowerCase() !== 'checkbox')
    node.remove();
});

purifier.addHook('uponSanitizeAttribute', (element, data) => {
  data.keepAttr = isAllowed(element, data.attrName, data.attrValue);
});

purifier.addHook('afterSanitizeAttributes', (element) => {
  // In a form of the page the one would be sent with it, and the other would send it.
  if (element.localName === 'input') element.setAttribute('disabled', '');
  if (element.localName === 'button') element.setAttribute('type', 'button');
});
