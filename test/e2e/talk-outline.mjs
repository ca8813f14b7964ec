/**
 * What the talk has to show at each step, read from its page by a parser of its own, so that the engine is not asked about itself.
 * It knows as much HTML as the talk has: well nested tags, quoted attributes, a handful of entities.
 */

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
const TOKEN =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<\/([\w-]+)\s*>|<([\w-]+)((?:\s+[\w-]+(?:\s*=\s*"[^"]*")?)*)\s*\/?>|[^<]+/gi;

const decode = (text) =>
  text.replace(/&(#\d+|\w+);/g, (whole, name) => {
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    if (!(name in ENTITIES)) throw new Error(`The test's parser does not know ${whole}.`);
    return ENTITIES[name];
  });

/** @typedef {{tag: string, attributes: Set<string>, children: (Element | string)[]}} Element */

/** @returns {Element} The page as a tree. */
function parse(html) {
  const root = { tag: '#root', attributes: new Set(), children: [] };
  const open = [root];
  for (const [whole, closed, opened, attributes = ''] of html.matchAll(TOKEN)) {
    if (closed) {
      const { tag } = open.pop();
      if (tag !== closed) throw new Error(`</${closed}> closes <${tag}>: the test's parser cannot read this page.`);
    } else if (opened) {
      const names = attributes.replace(/"[^"]*"/g, '').match(/[\w-]+/g) ?? [];
      const element = { tag: opened, attributes: new Set(names), children: [] };
      open.at(-1).children.push(element);
      if (!VOID.has(opened)) open.push(element);
    } else if (!whole.startsWith('<!')) open.at(-1).children.push(decode(whole));
  }
  return root;
}

function* descendants(element) {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* descendants(child);
  }
}

const isFragment = ({ tag, attributes }) => tag === 'q-fragment' || attributes.has('q-fragment');
const sectionsIn = (element) => element.children.filter(({ tag }) => tag === 'q-section');

/** Text without its white space: where lines break is no matter of this test. */
export const squeeze = (text) => text.replace(/\s+/g, '');

/** The text of a slide with the first `shown` of its fragments. */
function textOf(slide, shown) {
  let seen = 0;
  const collect = (element) =>
    element.children
      .map((child) => {
        if (typeof child === 'string') return child;
        if (['q-notes', 'script', 'style'].includes(child.tag)) return '';
        // Document order is the order of the steps: a fragment comes before what is in it.
        if (isFragment(child)) {
          seen += 1;
          if (seen > shown) return skip(child);
        }
        return collect(child);
      })
      .join('');
  const skip = (element) => {
    seen += [...descendants(element)].filter(isFragment).length;
    return '';
  };
  return squeeze(collect(slide));
}

/**
 * Reads the talk.
 * @param {string} html The page.
 * @returns Its columns, each with the number of its slides, and its steps from first to last: what the URL's hash and the
 *   visible text (without white space) have to be.
 */
export function readTalk(html) {
  const deck = [...descendants(parse(html))].find(({ tag }) => tag === 'q-deck');
  const columns = sectionsIn(deck).map((section) => {
    const nested = sectionsIn(section);
    return nested.length > 0 ? nested : [section];
  });
  const steps = columns.flatMap((column, h) =>
    column.flatMap((slide, v) => {
      if (slide.attributes.has('id'))
        throw new Error('A slide has an id now: its URL is told by name, teach this test.');
      const count = [...descendants(slide)].filter(isFragment).length;
      return Array.from({ length: count + 1 }, (_, shown) => ({
        h,
        v,
        f: shown - 1,
        last: shown === count,
        hash: shown > 0 ? `#/${h}/${v}/${shown - 1}` : v > 0 ? `#/${h}/${v}` : `#/${h}`,
        text: textOf(slide, shown),
      }));
    }),
  );
  return { columns: columns.map(({ length }) => length), steps };
}
