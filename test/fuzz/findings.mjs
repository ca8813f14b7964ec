/** Looks through what an input became for nodes and attributes that have no place in a talk of somebody else, in whatever way they would do harm. */

/** Elements that run, load or lead elsewhere, in any namespace. */
const ELEMENTS = new RegExp(
  `^(${[
    ...['script', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'base', 'meta', 'link', 'style', 'form'],
    ...['portal', 'fencedframe', 'foreignobject', 'annotation-xml', 'use', 'set', 'animate'],
    ...['discard', 'handler', 'site-thing', 'noscript', 'plaintext', 'xmp', 'isindex', 'keygen'],
  ].join('|')})$`,
  'i',
);
/** Attributes that run, open, send, or that scripts of a site may obey. */
const ATTRIBUTES = new RegExp(
  `^(${[
    ...['on.*', 'srcdoc', 'is', 'nonce', 'ping', 'attributionsrc', 'popover.*', 'command.*', 'formaction', 'action'],
    ...['form', 'interest.*', 'http-equiv', 'hx-.*', 'x-.*', 'v-.*', 'ng-.*', '@.*', ':.*', '_', 'data-load'],
    ...['data-action', 'data-bs.*', 'data-site.*'],
  ].join('|')})$`,
  'i',
);
/** Only what a page's author wrote may say this. */
const OF_AUTHORS = /^(data-q-|data-)?(trusted|repair|full-page|history|background-iframe)$/i;
const ADDRESSES = new RegExp(
  `^(data-q-|data-|.*:)?(${[
    ...['href', 'src', 'action', 'formaction', 'data', 'poster', 'cite', 'background', 'from', 'to'],
    ...['values', 'by', 'lightbox', 'markdown', 'background-iframe'],
  ].join('|')})$`,
  'i',
);

/** An address as a browser reads it: without what stands before it, and without white space inside. */
// eslint-disable-next-line no-control-regex -- these are the characters that browsers drop
const bare = (value) => value.replace(/^[\u0000-\u0020]+/, '').replace(/[\t\n\r]/g, '');
const RUNS = /^(javascript|vbscript):|^data:(text\/html|image\/svg|text\/xml|application\/x)/i;
const runs = ({ localName }, { name, value }) =>
  // In a picture, SVG runs nothing.
  RUNS.test(bare(value)) &&
  (localName === 'a' || /use|iframe/.test(localName + name) || !/^data:image\//i.test(bare(value)));

function* walk(node) {
  for (const child of node.children) {
    yield child;
    yield* walk(child);
  }
}

/**
 * What is wrong with the nodes in a box.
 * @param {boolean} isAuthors Its nodes are those of the page's author, of whom values only may be another's: only what the deck made of these is looked at.
 */
export function findings(box, isAuthors = false) {
  const found = new Set();
  for (const deck of box.querySelectorAll('q-deck')) {
    for (const element of isAuthors ? [] : walk(deck)) {
      // What the test wrote itself.
      if (element.hasAttribute('data-fuzz') || element.closest('[data-fuzz-source]')) continue;
      if (ELEMENTS.test(element.localName)) found.add(`<${element.localName}> is in a deck`);
      for (const attribute of element.attributes) {
        const { name, value } = attribute;
        if (ATTRIBUTES.test(name)) found.add(`the attribute ${name} is in a deck`);
        if (OF_AUTHORS.test(name)) found.add(`the option ${name} is in a deck that is not trusted`);
        if (ADDRESSES.test(name) && runs(element, attribute))
          found.add(
            `an address that runs is in a deck: <${element.localName} ${name}=${JSON.stringify(value.slice(0, 80))}>`,
          );
      }
    }
    for (const element of deck.shadowRoot ? walk(deck.shadowRoot) : []) {
      if (/^(script|object|embed|base|meta)$/i.test(element.localName))
        found.add(`<${element.localName}> is in a deck's shadow`);
      for (const attribute of element.attributes)
        if (/^on/i.test(attribute.name) || (ADDRESSES.test(attribute.name) && runs(element, attribute)))
          found.add(`<${element.localName} ${attribute.name}> that runs is in a deck's shadow`);
    }
    const { width, height } = deck.getBoundingClientRect();
    if (width > 1000 || height > 1000) found.add('a deck is larger than its page lets it be');
  }
  return found;
}
