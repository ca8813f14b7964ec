/** Where the focus is. */

/** What has the focus in an element's document, in any shadow root. */
export function focused({ ownerDocument }: Element): Element | null {
  let at = ownerDocument.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
