import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { find, fixture, until } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { click } from '../helpers/pointer.js';
import { deckOf } from '../helpers/shown.js';
import { shadowOf } from '../helpers/where.js';

/** A field in a shadow root; `closed` ones are seen by nobody, the roots are kept here for the test. */
const roots = new WeakMap<Element, ShadowRoot>();
function define(
  name: string,
  mode: ShadowRootMode,
  options: { delegatesFocus?: boolean; associated?: boolean } = {},
): void {
  customElements.define(
    name,
    class extends HTMLElement {
      static readonly formAssociated = options.associated ?? false;
      constructor() {
        super();
        const root = this.attachShadow({ mode, delegatesFocus: options.delegatesFocus ?? false });
        root.append(Object.assign(document.createElement('input'), { ariaLabel: 'Inner' }));
        roots.set(this, root);
      }
    },
  );
}
define('t-open-field', 'open');
define('t-closed-field', 'closed');
define('t-delegating-field', 'closed', { delegatesFocus: true });
customElements.define(
  't-rating',
  class extends HTMLElement {
    static readonly formAssociated = true;
    connectedCallback(): void {
      this.tabIndex = 0;
    }
  },
);
customElements.define(
  't-card',
  class extends HTMLElement {
    connectedCallback(): void {
      this.tabIndex = 0;
    }
  },
);

const deckWith = (html: string, attributes = ''): Promise<QDeck> =>
  deckOf(
    `<q-section id="a">${html}</q-section><q-section id="b">B</q-section><q-section>C</q-section>`,
    `transition="none" ${attributes}`,
  );

const column = (deck: QDeck): number | undefined => deck.position?.h;

/** What has the focus inside a widget. */
function inner(widget: Element): HTMLInputElement {
  const root = roots.get(widget);
  if (!root) throw new Error('The widget has no root');
  return find<HTMLInputElement>(root, 'input');
}

for (const page of ['', 'full-page history="none"']) {
  describe(`widgets on a slide of <q-deck ${page}>`, () => {
    for (const name of ['t-open-field', 't-closed-field', 't-delegating-field']) {
      it(`<${name}> is typed into`, async () => {
        const deck = await deckWith(`<${name}></${name}>`, page);
        const field = inner(find(deck, name));
        field.focus();
        await press('n', ' ', 'b', '.', 'ArrowLeft', 'ArrowRight', 'End', 'x');
        assert.equal(field.value, 'n b.x');
        assert.deepEqual([column(deck), deck.paused], [0, false]);
        field.blur();
        find(shadowOf(deck), '.viewport').focus();
        await press('n');
        assert.equal(column(deck), 1);
      });
    }

    it('a control of the page that is no field has its keys, and a box that can be focused leaves them to the deck', async () => {
      const deck = await deckWith('<t-rating></t-rating><t-card>Card</t-card>', page);
      find(deck, 't-rating').focus();
      await press('ArrowRight', ' ', 'n');
      assert.equal(column(deck), 0);
      find(deck, 't-card').focus();
      await press('ArrowRight');
      assert.equal(column(deck), 1);
    });

    it('a canvas has the keys that it prevents or stops, and no others', async () => {
      const deck = await deckWith('<canvas tabindex="0" width="90" height="90" id="map"></canvas>', page);
      const map = find(deck, '#map');
      const moved: string[] = [];
      map.addEventListener('keydown', (event) => {
        if (event.key === 'ArrowRight') event.preventDefault();
        if (event.key === 'ArrowLeft') event.stopPropagation();
        moved.push(event.key);
      });
      map.focus();
      await press('ArrowRight', 'ArrowLeft', 'n');
      assert.deepEqual(moved, ['ArrowRight', 'ArrowLeft', 'n']);
      assert.equal(column(deck), 1);
    });

    it('radio buttons, a range, a date and a list are set by keys', async () => {
      const deck = await deckWith(
        `
        <input type="radio" name="r" checked aria-label="one" id="one"><input type="radio" name="r" aria-label="two" id="two">
        <input type="range" min="0" max="10" value="5" aria-label="range" id="range"><input type="date" aria-label="date" id="date">
        <select aria-label="list" id="list" size="3"><option selected>1</option><option>2</option></select>`,
        page,
      );
      find(deck, '#one').focus();
      await press('ArrowDown');
      assert.isTrue(find<HTMLInputElement>(deck, '#two').checked);
      find(deck, '#range').focus();
      await press('ArrowRight');
      assert.equal(find<HTMLInputElement>(deck, '#range').value, '6');
      find(deck, '#date').focus();
      await press('ArrowUp', 'ArrowRight');
      find(deck, '#list').focus();
      await press('ArrowDown');
      assert.equal(find<HTMLSelectElement>(deck, '#list').selectedIndex, 1);
      assert.equal(column(deck), 0);
    });

    it('<details> opens and closes, and leaves the arrows to the deck', async () => {
      const deck = await deckWith('<details><summary>More</summary><p>Text</p></details>', page);
      const details = find<HTMLDetailsElement>(deck, 'details');
      find(deck, 'summary').focus();
      await press(' ');
      await until(() => details.open);
      await press('Enter');
      await until(() => !details.open);
      assert.equal(column(deck), 0);
      await press('ArrowRight');
      assert.equal(column(deck), 1);
    });

    it('a dialog has all keys until it is closed', async () => {
      const deck = await deckWith('<dialog><p>Text</p><button>Close</button></dialog>', page);
      const dialog = find<HTMLDialogElement>(deck, 'dialog');
      dialog.showModal();
      await press('ArrowRight', 'n', 'b', 'o');
      assert.deepEqual([column(deck), deck.paused, deck.matches(':state(overview)')], [0, false, false]);
      await press('Escape');
      await until(() => !dialog.open);
      assert.isFalse(deck.matches(':state(overview)'), 'Escape was for the dialog');
      find(shadowOf(deck), '.viewport').focus();
      await press('ArrowRight');
      assert.equal(column(deck), 1);
    });

    it('a popover has the keys of what is in it, and Escape', async () => {
      const deck = await deckWith(
        '<button popovertarget="pop">Open</button><div popover id="pop"><button autofocus id="in">In it</button></div>',
        page,
      );
      find(deck, 'button').focus();
      await press('Enter');
      await until(() => find(deck, '#pop').matches(':popover-open'));
      find(deck, '#in').focus();
      await press('ArrowRight', 'n');
      assert.equal(column(deck), 0);
      await press('Escape');
      await until(() => !find(deck, '#pop').matches(':popover-open'));
      assert.isFalse(deck.matches(':state(overview)'));
      assert.equal(column(deck), 0);
    });

    it('text that can be edited is edited', async () => {
      const deck = await deckWith('<div contenteditable aria-label="text" role="textbox" id="edit"></div>', page);
      const edit = find(deck, '#edit');
      edit.focus();
      await press('n', 'o', 'ArrowLeft', 'b');
      assert.equal(edit.textContent, 'nbo');
      assert.equal(column(deck), 0);
    });
  });
}

describe('a full-page deck in a closed shadow root', () => {
  /** An element that keeps a deck to itself. */
  async function hidden(html: string): Promise<{ deck: QDeck; root: ShadowRoot }> {
    if (!customElements.get('t-app')) customElements.define('t-app', class extends HTMLElement {});
    const app = fixture('<t-app></t-app>');
    const root = app.attachShadow({ mode: 'closed' });
    const template = document.createElement('template');
    template.innerHTML = `<q-deck full-page history="none" transition="none"><q-section>${html}</q-section><q-section>B</q-section></q-deck>`;
    root.append(document.importNode(template.content, true));
    const deck = find<QDeck>(root, 'q-deck');
    await until(() => deck.shadowRoot?.querySelector('.announcer'));
    return { deck, root };
  }

  it('hears keys wherever the focus is, and leaves fields theirs', async () => {
    const { deck, root } = await hidden('<input aria-label="x"><a href="#x">Link</a>');
    const field = find<HTMLInputElement>(root, 'input');
    field.focus();
    await press('n', 'b');
    assert.deepEqual([field.value, column(deck), deck.paused], ['nb', 0, false]);
    find(root, 'a').focus();
    await press('ArrowRight');
    assert.equal(column(deck), 1);
    deck.first();
    await click(deck);
    await press('ArrowRight');
    assert.equal(column(deck), 1);
  });
});

describe('several decks on a page', () => {
  const TALL = '<p id="text">Text of the page</p><div style="height: 3000px"></div>';
  const talk = (id: string): string =>
    `<q-deck id="${id}" transition="none" style="width: 360px"><q-section><h2>1</h2></q-section><q-section>2</q-section><q-section>3</q-section></q-deck>`;

  /** Two decks above text that scrolls. */
  async function pageOf(): Promise<{ page: HTMLElement; one: QDeck; two: QDeck }> {
    const page = fixture(
      `<main>${talk('one')}<a href="#between" id="between">Between</a>${talk('two')}<a href="#after" id="after">After</a>${TALL}</main>`,
    );
    const [one, two] = [find<QDeck>(page, '#one'), find<QDeck>(page, '#two')];
    for (const deck of [one, two]) await until(() => deck.shadowRoot?.querySelector('.announcer'));
    return { page, one, two };
  }

  afterEach(() => {
    scrollTo(0, 0);
  });

  it('have the keys one after the other as Tab goes through them', async () => {
    const { page, one, two } = await pageOf();
    const active = (): string | undefined => document.activeElement?.id;
    find(shadowOf(one), '.viewport').focus();
    await press('ArrowRight');
    for (let i = 0; i < 9 && active() !== 'between'; i += 1) await press('Tab');
    assert.equal(active(), 'between');
    await press('ArrowRight', 'n', 'b');
    assert.deepEqual([column(one), column(two), one.paused], [1, 0, false], 'between them neither has the keys');
    for (let i = 0; i < 9 && shadowOf(two).activeElement?.className !== 'viewport'; i += 1) await press('Tab');
    await press('ArrowRight', 'ArrowRight');
    assert.deepEqual([column(one), column(two)], [1, 2]);
    for (let i = 0; i < 9 && active() !== 'after'; i += 1) await press('Tab');
    await press('ArrowLeft');
    assert.deepEqual([column(one), column(two)], [1, 2]);
    find(page, '#between').focus();
    for (let i = 0; i < 9 && !one.matches(':focus-within'); i += 1) await press('Shift+Tab');
    await press('ArrowLeft');
    assert.deepEqual([column(one), column(two)], [0, 2]);
  });

  it('lose the keys to a click on the page, whose arrows then scroll it', async () => {
    const { page, one, two } = await pageOf();
    await click(find(one, 'h2'));
    await press('ArrowRight');
    assert.equal(column(one), 1);
    await click(find(page, '#text'));
    const { scrollY: before } = window;
    await press('ArrowDown');
    await until(() => scrollY > before, 'the page scrolls');
    await press('ArrowRight', ' ');
    assert.deepEqual([column(one), column(two)], [1, 0]);
  });

  it('let the page scroll on with up and down where they have no stack', async () => {
    const { one } = await pageOf();
    await click(find(one, 'h2'));
    const { scrollY: before } = window;
    await press('ArrowDown', 'ArrowDown');
    await until(() => scrollY > before, 'the page scrolls');
    assert.equal(column(one), 0);
  });
});
