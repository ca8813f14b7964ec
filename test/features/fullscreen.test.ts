import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { listen } from '../helpers/console.js';
import { withFeature } from '../helpers/features.js';
import { fixture, nextFrame, until } from '../helpers/fixture.js';
import { deckOf } from '../helpers/shown.js';

const TALK = '<q-section>A</q-section><q-section>B</q-section>';
const { requestFullscreen } = Element.prototype;
const { exitFullscreen } = Document.prototype;
const asked: Element[] = [];
let full: Element | null = null;

/** Stands in for the screen: test browsers have none, or refuse without a hand on the mouse. */
function pretend(): void {
  Object.defineProperty(document, 'fullscreenElement', { configurable: true, get: () => full });
  Element.prototype.requestFullscreen = function (this: Element) {
    asked.push(this);
    full = asked.at(-1) ?? null;
    return Promise.resolve();
  };
  Document.prototype.exitFullscreen = () => {
    full = null;
    return Promise.resolve();
  };
}

describe('fullscreen', () => {
  beforeEach(pretend);
  afterEach(() => {
    Element.prototype.requestFullscreen = requestFullscreen;
    Document.prototype.exitFullscreen = exitFullscreen;
    Reflect.deleteProperty(document, 'fullscreenElement');
    asked.length = 0;
    full = null;
  });

  it('is the deck itself where it is embedded, and is left again', async () => {
    const deck = await deckOf(TALK);
    assert.equal(deck.toggleFullscreen(), true);
    await until(() => full === deck);
    deck.toggleFullscreen();
    await until(() => full === null);
  });

  it('is the whole page where the deck is the page', async () => {
    const deck = await deckOf(TALK, 'full-page history="none"');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', bubbles: true, cancelable: true }));
    await until(() => full === document.documentElement);
    deck.toggleFullscreen(false);
    await until(() => full === null);
  });

  it('ends when the deck that is the page leaves it, and not when the deck is put elsewhere', async () => {
    const deck = await deckOf(TALK, 'full-page history="none"');
    deck.toggleFullscreen(true);
    await until(() => full === document.documentElement);
    const box = fixture('<div></div>');
    box.append(deck);
    await nextFrame();
    assert.isTrue(full === document.documentElement);
    deck.remove();
    await until(() => full === null);
  });

  it('stays when a deck leaves the page that did not ask for it', async () => {
    const deck = await deckOf(TALK, 'full-page history="none"');
    deck.toggleFullscreen(false);
    await document.documentElement.requestFullscreen();
    deck.remove();
    await nextFrame();
    assert.isTrue(full === document.documentElement);
  });

  it('is asked for once where it is on', async () => {
    const deck = await deckOf(TALK);
    deck.toggleFullscreen(true);
    await until(() => full === deck);
    deck.toggleFullscreen(true);
    deck.toggleFullscreen(false);
    await until(() => full === null);
    assert.deepEqual(asked, [deck]);
  });

  it('is by command too', async () => {
    const deck = await withFeature('commands', () => fixture<QDeck>(`<q-deck id="talk">${TALK}</q-deck>`));
    deck.dispatchEvent(Object.assign(new Event('command'), { command: '--fullscreen' }));
    await until(() => full === deck);
  });

  const refusals: [what: string, refuse: () => Promise<void>][] = [
    ['says no', () => Promise.reject(new TypeError('not allowed'))],
    [
      'throws',
      () => {
        throw new TypeError('broken');
      },
    ],
  ];
  for (const [what, refuse] of refusals) {
    it(`leaves the deck in its box where the browser ${what}, and says why`, async () => {
      Element.prototype.requestFullscreen = refuse;
      const lines = await listen(async () => {
        const deck = await deckOf(TALK);
        deck.toggleFullscreen(true);
        for (let i = 0; i < 5; i += 1) await nextFrame();
        assert.equal(deck.next(), true);
      });
      assert.lengthOf(lines, 1);
      assert.match(lines[0]?.text ?? '', /\] fullscreen: /);
    });
  }

  it('is nothing where the browser has none', async () => {
    Reflect.deleteProperty(Element.prototype, 'requestFullscreen');
    const lines = await listen(async () => {
      const deck = await deckOf(TALK);
      deck.toggleFullscreen(true);
      for (let i = 0; i < 5; i += 1) await nextFrame();
    });
    assert.lengthOf(lines, 1);
    assert.match(lines[0]?.text ?? '', /\] fullscreen: /);
  });
});
