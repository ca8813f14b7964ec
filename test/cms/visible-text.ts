/** What of a page's text a reader sees. */

const UNSEEN =
  'script, style, template, noscript, textarea, title, option, iframe, object, video, audio, canvas, q-notes, aside.notes, [hidden], ' +
  // What the reader has to open, and the source of a deck in another spelling, which stands before it.
  'details:not([open]), [data-q-from] + *';

/** The text nodes that have something to say to a reader. */
export function textNodes(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (/[^\s\u200b]/.test(node.data) && !node.parentElement?.closest(UNSEEN)) nodes.push(node);
  }
  return nodes;
}

/** Whether a text is on the screen now: laid out and not hidden. Text of code may be there as a painted copy. */
export function isSeen(text: Text): boolean {
  const { parentElement, ownerDocument } = text;
  const code = parentElement?.closest('q-code');
  if (code?.shadowRoot) {
    return (
      code.checkVisibility({ visibilityProperty: true }) && lean(code.shadowRoot.textContent).includes(lean(text.data))
    );
  }
  if (!parentElement || getComputedStyle(parentElement).visibility === 'hidden') return false;
  const range = ownerDocument.createRange();
  range.selectNodeContents(text);
  return range.getClientRects().length > 0;
}

/** A text without its white space, which tools change between blocks. */
export function lean(text: string): string {
  return text.replace(/\s+/g, '');
}
