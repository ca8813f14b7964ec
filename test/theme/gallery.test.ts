/** The gallery page: what it shows is what its fields and its address say. */
import { assert } from 'chai';
import type { QDeck } from '../../src/index.js';
import { find, fixture, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';

interface Gallery {
  readonly window: Window;
  readonly field: (name: string) => HTMLSelectElement;
  /** The decks that are there, once they are all ready. */
  readonly decks: (count: number) => Promise<QDeck[]>;
}

async function open(query: string): Promise<Gallery> {
  const frame = fixture<HTMLIFrameElement>(
    `<iframe width="1200" height="800" src="/test/pages/gallery.html${query}"></iframe>`,
  );
  const page = await until(
    () => frame.contentDocument?.querySelector('main > section')?.ownerDocument,
    'the gallery is there',
    9000,
  );
  if (!frame.contentWindow) throw new Error('The frame has no window.');
  const all = (): QDeck[] =>
    [...page.querySelectorAll('main > section')].flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll<QDeck>('q-deck') ?? []),
    ]);
  return {
    window: frame.contentWindow,
    field: (name) => find(page, `[name=${name}]`),
    decks: async (count) => {
      await until(
        () => all().length === count && all().every(({ currentSlide }) => currentSlide),
        `${String(count)} decks are there`,
        9000,
      );
      return all();
    },
  };
}

const schemeOf = (deck: QDeck): string => getComputedStyle(deck).colorScheme;
const sheetOf = (deck: QDeck): string | null =>
  (deck.getRootNode() as ShadowRoot).querySelector('link')?.getAttribute('href') ?? null;

describe('the gallery', () => {
  it('shows one slide in all themes, light and dark', async () => {
    const { field, decks } = await open('?theme=all&slide=table');
    const themes = field('theme').options.length - 1;
    assert.isAtLeast(themes, 10);
    const shown = await decks(2 * themes);
    assert.equal(new Set(shown.map(sheetOf)).size, themes);
    assert.sameMembers([...new Set(shown.map(schemeOf))], ['light', 'dark']);
    assert.ok(shown.every(({ currentSlide }) => currentSlide?.id === 'table'));
  });

  it('shows every kind of slide in a theme by its own nature', async () => {
    const { field, decks } = await open('?theme=blueprint&scheme=own');
    const shown = await decks(field('slide').options.length - 1);
    assert.deepEqual([...new Set(shown.map(schemeOf))], ['dark']);
  });

  it('takes what it does not know for the first choice', async () => {
    const { field, decks } = await open('?theme=%3Cb%3E&scheme=loud&slide=title');
    assert.deepEqual(
      ['theme', 'scheme'].map((name) => field(name).value),
      ['swiss', 'both'],
    );
    await decks(2);
  });

  it('follows its fields, and says so in its address', async () => {
    const { window, field, decks } = await open('?slide=title&scheme=dark&theme=journal');
    await decks(1);
    // A key that comes before the window of the frame has the focus is lost.
    await until(async () => {
      field('theme').focus();
      await press('n');
      return window.location.search === '?theme=notebook&scheme=dark&slide=title';
    }, 'the address has followed');
    const [deck] = await decks(1);
    assert.equal(deck && sheetOf(deck), '../../theme/notebook.css');
  });
});
