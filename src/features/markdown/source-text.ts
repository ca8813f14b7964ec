/** The source that an author wrote into an element. */

/** What may hold a source, in the order it is looked for; all but `<pre>` need no escaping, all but `<pre>` are lost in some CMS. */
const CARRIERS = ['pre', 'textarea', 'script[type]:not([type*="javascript"], [type="module"])', 'template'];

/** The first of some nodes that holds a source as a whole; undefined where it stands in the nodes themselves. */
function carrierIn(nodes: readonly Node[]): Element | undefined {
  const elements = nodes.filter((node): node is Element => node.nodeType === Node.ELEMENT_NODE);
  for (const kind of CARRIERS) {
    const carrier = elements.find((element) => element.matches(kind));
    if (carrier) return carrier;
  }
  return undefined;
}

/** The source in some nodes. What the parser took for tags is written out as tags, characters are themselves. */
export function sourceText(nodes: readonly Node[]): string {
  const carrier = carrierIn(nodes);
  if (!carrier) return asWritten(nodes, true);
  // By name, not by class: they may have come from another document.
  if (carrier.localName === 'textarea') return (carrier as HTMLTextAreaElement).value;
  // The only way to write this end tag inside a script is to escape it.
  if (carrier.localName === 'script') return carrier.textContent.replace(/<\\\/(?=script)/gi, '</');
  return asWritten('content' in carrier ? (carrier as HTMLTemplateElement).content.childNodes : carrier.childNodes);
}

/** @param filtered Editors make paragraphs and breaks of blank lines and line ends: these are line ends again. */
function asWritten(nodes: Iterable<Node>, filtered = false): string {
  const box = document.createElement('template');
  box.content.append(...[...nodes].map((node) => node.cloneNode(true)));
  if (filtered) {
    for (const br of box.content.querySelectorAll('br')) br.replaceWith('  \n');
    for (const p of box.content.querySelectorAll('p')) if (!p.hasAttributes()) p.replaceWith(...p.childNodes, '\n\n');
  }
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0' };
  return box.getHTML().replace(/&(amp|lt|gt|nbsp);/g, (entity, name: string) => characters[name] ?? entity);
}
