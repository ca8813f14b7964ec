/** What the page around the decks is like: its nodes, styles and places, the names in it, and what lies over it. Nothing of that is a talk's to change. */

const STYLES = [
  ...['display', 'visibility', 'opacity', 'color', 'backgroundColor', 'outlineStyle', 'position', 'fontFamily'],
  ...['transform', 'filter', 'pointerEvents', 'cursor'],
];

/** The elements of the page whose styles and places are watched. */
const watched = () => [
  document.documentElement,
  document.body,
  ...document.querySelectorAll('body > *, body > * > :not(.cell), .cell:nth-child(5n), .cell:nth-child(5n) > b'),
];

/** The tag of an element as it is written. */
const tag = (element) =>
  `<${element.localName} ${[...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' ')}>`;

/** The page without what is in its cells, as one text for each thing that may have changed. */
export function around() {
  const { body, head, documentElement: root } = document;
  const cells = [...document.querySelector('#cells').children];
  return {
    nodes: [
      tag(root) + tag(head) + head.innerHTML + tag(body),
      ...[...body.children].map((each) => (each.id === 'cells' ? tag(each) : each.outerHTML)),
      ...cells.map((cell) => tag(cell) + tag(cell.firstElementChild) + cell.childElementCount),
    ].join('\n'),
    styles: watched()
      .map((each) => {
        const style = getComputedStyle(each);
        const { x, y, width, height } = each.getBoundingClientRect();
        return [each.localName, x, y, width, height, ...STYLES.map((name) => style[name])].join();
      })
      .join('\n'),
    size: [root.scrollWidth, root.scrollHeight, scrollX, scrollY].join(),
    state: [
      document.querySelector('body > form input').value,
      document.querySelector('body > details').open,
      document.querySelector('body > label input').checked,
      document.querySelectorAll('body > :modal, body > :popover-open').length,
      document.forms[0].elements.length,
      document.title,
      Object.getOwnPropertyNames(Object.prototype).length,
    ].join(),
    names: [
      ...['pay', 'menu', 'title', 'login'].map(
        (id) => document.getElementById(id) === document.querySelector(`body > #${id}`),
      ),
      document.forms.login === document.querySelector('body > form'),
      ...['cookie', 'querySelector', 'body', 'currentScript', 'location'].map((name) => typeof document[name]),
      globalThis.siteConfig?.url,
    ].join(),
  };
}

/**
 * What is seen at places of the page where no deck is: elements of a deck there lie over the page.
 * @param {boolean} everywhere At every label of a cell, which takes its time, or at a few places.
 */
export function over(everywhere) {
  const places = document.querySelectorAll(
    `.cell${everywhere ? '' : ':nth-child(9n + 1)'} > b, body > header, body > footer, body > .quiet`,
  );
  return [...places].flatMap((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    const box = hit?.closest('.cell > div');
    // A dialog of the deck's own lies over the page, as it should.
    if (!box || hit.shadowRoot?.elementFromPoint(x + width / 2, y + height / 2)?.closest('dialog, [popover]'))
      return [];
    const places = [hit, hit.closest('q-deck') ?? hit, each].map((one) => {
      const { x: left, y: top, width: across, height: down } = one.getBoundingClientRect();
      return [left, top, across, down].map(Math.round).join();
    });
    return [{ id: box.dataset.id, what: `<${hit.localName}> of a deck lies over the page (${places.join(' · ')})` }];
  });
}

/** Where two texts differ, for people. */
export function difference(before, after) {
  let i = 0;
  while (i < before.length && before[i] === after[i]) i += 1;
  const [was, is] = [before, after].map((text) => JSON.stringify(text.slice(Math.max(0, i - 40), i + 60)));
  return `${was} became ${is}`;
}
