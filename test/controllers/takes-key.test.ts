import { assert } from 'chai';
import '../../src/index.js';
import { find, fixture } from '../helpers/fixture.js';
import { press } from '../helpers/keys.js';
import { deckOf } from '../helpers/shown.js';
import { shadowOf } from '../helpers/where.js';

const ARROWS = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'];
const PRESS = [' ', 'Enter'];
const ENDS = ['Home', 'End'];
const LETTERS = ['n', 'o'];
/** What a presenter's clicker sends. */
const CLICKER = ['PageUp', 'PageDown', 'b', '.', 'Escape'];
const ALL = [...ARROWS, ...PRESS, ...ENDS, ...LETTERS, ...CLICKER];
const NONE: string[] = [];

/** HTML with one element of id `x`, and which keys it takes for itself. */
const TAKERS: [html: string, keys: string[]][] = [
  ['<input id="x" aria-label="x">', ALL],
  ['<input type="number" id="x" aria-label="x">', ALL],
  ['<input type="date" id="x" aria-label="x">', ALL],
  ['<input type="checkbox" id="x" aria-label="x">', PRESS],
  ['<input type="radio" id="x" aria-label="x">', [...ARROWS, ...PRESS]],
  ['<input type="range" id="x" aria-label="x">', [...ARROWS, ...ENDS]],
  ['<input type="file" id="x" aria-label="x">', PRESS],
  ['<input type="color" id="x" aria-label="x">', PRESS],
  ['<input type="submit" id="x">', PRESS],
  ['<input type="button" value="x" id="x">', PRESS],
  ['<textarea id="x" aria-label="x"></textarea>', ALL],
  ['<select id="x" aria-label="x"><option>1</option></select>', [...ARROWS, ...PRESS, ...ENDS, ...LETTERS]],
  ['<div contenteditable id="x">text</div>', ALL],
  ['<div contenteditable="plaintext-only" id="x">text</div>', ALL],
  ['<div contenteditable><span tabindex="0" id="x">inner</span></div>', ALL],
  ['<div contenteditable="false" tabindex="0" id="x">text</div>', NONE],
  ['<video controls id="x" tabindex="0"></video>', [...ARROWS, ...PRESS, ...ENDS]],
  ['<audio controls id="x" tabindex="0"></audio>', [...ARROWS, ...PRESS, ...ENDS]],
  ['<video id="x" tabindex="0"></video>', NONE],
  ['<button id="x">x</button>', PRESS],
  ['<a href="#nowhere" id="x">x</a>', PRESS],
  ['<details><summary id="x">x</summary>y</details>', PRESS],
  ['<span role="button" tabindex="0" id="x">x</span>', PRESS],
  ['<span role="link" tabindex="0" id="x">x</span>', PRESS],
  ['<span role="checkbox" tabindex="0" id="x">x</span>', PRESS],
  ['<span role="switch" tabindex="0" id="x">x</span>', PRESS],
  ...[
    'textbox',
    'searchbox',
    'combobox',
    'listbox',
    'menu',
    'menubar',
    'menuitem',
    'spinbutton',
    'tree',
    'treeitem',
    'grid',
    'gridcell',
    'treegrid',
    'application',
  ].map((role): [string, string[]] => [`<span role="${role}" tabindex="0" id="x">x</span>`, ALL]),
  ...['radiogroup', 'radio', 'slider', 'tablist', 'tab', 'scrollbar'].map((role): [string, string[]] => [
    `<span role="${role}" tabindex="0" id="x">x</span>`,
    [...ARROWS, ...PRESS, ...ENDS],
  ]),
  ['<div role="tablist"><button role="tab" id="x">x</button></div>', [...ARROWS, ...PRESS, ...ENDS]],
  ['<div role="listbox"><span tabindex="0" id="x">x</span></div>', ALL],
  ['<span tabindex="0" id="x">x</span>', NONE],
  ['<button id="x"><b tabindex="0">x</b></button>', PRESS],
];

/** The keys that did not make it to the deck. */
async function takenFrom(element: Element, keys: readonly string[]): Promise<string[]> {
  const deck = await deckOf('<q-section>A</q-section>', 'full-page history="none"');
  deck.keyBindings = Object.fromEntries(keys.map((key) => [key === ' ' ? 'Space' : key, 'pause']));
  const taken: string[] = [];
  for (const key of keys) {
    deck.togglePause(false);
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    if (!deck.paused) taken.push(key);
  }
  deck.remove();
  return taken;
}

describe('keys that belong to what has the focus', () => {
  const named = (keys: readonly string[]): string[] => ALL.filter((key) => keys.includes(key));

  for (const [html, keys] of TAKERS) {
    it(`${html}: ${keys === ALL ? 'all' : keys.join(' ').replace('  ', ' Space ') || 'none'}`, async () => {
      const box = fixture(`<div>${html}</div>`);
      assert.deepEqual(await takenFrom(find(box, '#x'), ALL), named(keys));
    });

    it(`the same in an open shadow root: ${html}`, async () => {
      const box = fixture('<div></div>');
      const root = box.attachShadow({ mode: 'open' });
      root.append(...fixture(`<div>${html}</div>`).childNodes);
      assert.deepEqual(await takenFrom(find(root, '#x'), ALL), named(keys));
    });
  }
});

describe('keys that are typed for real', () => {
  it('write into a field on a slide and move nothing', async () => {
    const deck = await deckOf('<q-section><input id="x" aria-label="x"></q-section><q-section>B</q-section>');
    const input = find<HTMLInputElement>(deck, '#x');
    input.focus();
    await press('n', ' ', 'b', '.', 'ArrowRight', 'End');
    assert.equal(input.value, 'n b.');
    assert.deepEqual(deck.getState(), { h: 0, v: 0, f: -1, paused: false });
  });

  for (const name of ['video', 'audio'])
    it(`of a clicker go past the controls of ${name}`, async () => {
      const deck = await deckOf(
        `<q-section><${name} controls tabindex="0" id="x"></${name}></q-section><q-section>B</q-section>`,
      );
      find(deck, '#x').focus();
      await press('b');
      assert.isTrue(deck.paused);
      await press('.');
      assert.isFalse(deck.paused);
      await press('PageDown');
      assert.equal(deck.position?.h, 1);
    });

  it('press a button on a slide with Space, and go on with the arrows', async () => {
    const deck = await deckOf('<q-section><button id="x">Go</button></q-section><q-section>B</q-section>');
    let clicks = 0;
    const button = find(deck, '#x');
    button.addEventListener('click', () => {
      clicks += 1;
    });
    button.focus();
    await press(' ', 'Enter');
    assert.equal(clicks, 2);
    assert.equal(deck.position?.h, 0);
    await press('ArrowRight');
    assert.equal(deck.position?.h, 1);
  });

  it('press the arrows of the deck with Space', async () => {
    const deck = await deckOf('<q-section>A</q-section><q-section>B</q-section><q-section>C</q-section>');
    find(shadowOf(deck), '.control--right').focus();
    await press(' ');
    assert.equal(deck.position?.h, 1);
    await press('Enter');
    assert.equal(deck.position?.h, 2);
  });

  it('scroll a region that was made focusable for it, before they move the deck', async () => {
    const deck = await deckOf(`<q-section>
      <pre tabindex="0" role="region" aria-label="x" id="x" style="overflow: auto; width: 100px">${'long '.repeat(50)}</pre></q-section><q-section>B</q-section>`);
    find(deck, '#x').focus();
    await press('ArrowRight');
    assert.equal(deck.position?.h, 0);
    await press('PageDown');
    assert.equal(deck.position?.h, 1);
  });

  it('are given back to the deck around a page of its own field', async () => {
    const deck = await deckOf(
      '<q-section>A</q-section><q-section>B</q-section>',
      'full-page history="none" transition="none"',
    );
    const field = fixture<HTMLInputElement>('<input aria-label="x" style="position: fixed; inset: 0 auto auto 0">');
    field.focus();
    await press('ArrowRight');
    assert.equal(deck.position?.h, 0);
    field.blur();
    await press('ArrowRight');
    assert.equal(deck.position?.h, 1);
  });
});
