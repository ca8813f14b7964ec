import { assert } from 'chai';
import '../../src/index.js';
import type { ChangeEvent, QDeck } from '../../src/index.js';
import { find, fixture, oneEvent } from '../helpers/fixture.js';
import { click } from '../helpers/pointer.js';
import { deckOf, settled } from '../helpers/shown.js';
import { at } from '../helpers/where.js';

const url = location.href;

/** A deck whose first slide has a link. */
async function linked(link: string, attributes = 'transition="none"'): Promise<QDeck> {
  return deckOf(
    `
    <q-section id="a">${link}<p id="here">Here</p></q-section>
    <q-section id="b"><q-section id="b1">B1</q-section><q-section id="b2"><p id="detail">B2</p><p q-fragment>1</p></q-section></q-section>
    <q-section id="caf\u00e9">C</q-section>
    <q-section id="2">D</q-section>`,
    attributes,
  );
}

describe('links inside a deck', () => {
  afterEach(() => {
    history.replaceState(null, '', url);
  });

  const links: [href: string, to: string][] = [
    ['#b2', 'b2/-1'],
    ['#b', 'b1/-1'],
    ['#detail', 'b2/-1'],
    ['#/b2', 'b2/-1'],
    ['#/b2/0', 'b2/0'],
    ['#/1/1', 'b2/-1'],
    ['#/1/1/0', 'b2/0'],
    ['#/99', '2/-1'],
    ['#2', '2/-1'],
    ['#/2', 'caf\u00e9/-1'],
    ['#caf\u00e9', 'caf\u00e9/-1'],
    ['#caf%C3%A9', 'caf\u00e9/-1'],
  ];
  for (const [href, to] of links) {
    it(`<a href="${href}"> leads to ${to}, and not into the URL`, async () => {
      const deck = await linked(`<a href="${href}">Link</a>`);
      const change = oneEvent<ChangeEvent>(deck, 'q-change');
      await click(find(deck, 'a'));
      assert.equal(at(deck), to);
      assert.equal((await change).origin, 'link');
      assert.equal(location.href, url);
    });
  }

  it('go there when something inside them is clicked, in a shadow root too', async () => {
    const deck = await linked('<span id="host"></span>');
    const link = document.createElement('a');
    link.href = '#b2';
    link.append(Object.assign(document.createElement('b'), { textContent: 'Link' }));
    find(deck, '#host').attachShadow({ mode: 'open' }).append(link);
    await click(find(link, 'b'));
    assert.equal(at(deck), 'b2/-1');
  });

  it('are the browser\u2019s where they name nothing in the deck', async () => {
    const outside = fixture('<p id="outside">Outside</p>');
    const deck = await linked('<a href="#outside">Link</a>');
    await click(find(deck, 'a'));
    assert.equal(at(deck), 'a/-1');
    assert.equal(location.hash, `#${outside.id}`);
  });

  it('are the browser\u2019s where a number is the name of something outside the deck', async () => {
    fixture('<p id="1">Footnote</p>');
    const deck = await linked('<a href="#1">1</a>');
    await click(find(deck, 'a'));
    assert.equal(at(deck), 'a/-1');
    assert.equal(location.hash, '#1');
  });

  it('are the page\u2019s where it prevents them, and the browser\u2019s with a modifier, a target or a download', async () => {
    const deck = await linked('<a href="#b2">Link</a>');
    const link = find<HTMLAnchorElement>(deck, 'a');
    const heard = (init: MouseEventInit): void => {
      const stop = (event: Event): void => {
        event.preventDefault();
      };
      // Nothing may open: the page around has the last word.
      document.body.addEventListener('click', stop, { once: true });
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init }));
    };
    for (const init of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])
      heard(init);
    link.target = '_blank';
    heard({});
    link.removeAttribute('target');
    link.download = 'x';
    heard({});
    link.removeAttribute('download');
    link.addEventListener('click', (event) => event.preventDefault());
    heard({});
    assert.equal(at(deck), 'a/-1');
  });

  it('outside a deck move nothing', async () => {
    const link = fixture('<a href="#b2">Link</a>');
    const deck = await linked('');
    await click(link);
    assert.equal(at(deck), 'a/-1');
  });

  it('lead out of a deck in a slide, to the deck around it', async () => {
    const outer = await deckOf(`
      <q-section id="a"><q-deck id="in" style="width: 400px"><q-section id="i1"><a href="#b">Out</a> <a href="#i2">On</a></q-section><q-section id="i2">2</q-section></q-deck></q-section>
      <q-section id="b">B</q-section>`);
    const inner = find<QDeck>(outer, '#in');
    await settled(inner);
    find(inner, '[href="#i2"]').click();
    assert.deepEqual([at(outer), at(inner)], ['a/-1', 'i2/-1']);
    find(inner, '[href="#b"]').click();
    assert.deepEqual([at(outer), at(inner)], ['b/-1', 'i2/-1']);
  });
});
