/** A browser that denies a page what it asks for: storage, channels, windows, the whole screen. The deck goes on without. */
import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { listen } from '../helpers/console.js';
import { nextFrame, until } from '../helpers/fixture.js';
import { deckOf, shownIds } from '../helpers/shown.js';
import { at, shadowOf } from '../helpers/where.js';

const TALK =
  '<q-section id="a">A<p q-fragment>1</p></q-section><q-section id="b">B</q-section><q-section id="c">C</q-section>';

function refuse(): never {
  throw new DOMException('Denied', 'SecurityError');
}

type Undo = () => void;

/** Puts a getter in the place of a property. */
function deny(owner: object, name: string, get: () => unknown): Undo {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, get });
  return () => {
    if (own) Object.defineProperty(owner, name, own);
    else Reflect.deleteProperty(owner, name);
  };
}

const rejected = () => (): Promise<never> => Promise.reject(new DOMException('Denied', 'NotAllowedError'));

/** What is denied, and what somebody does nevertheless. */
const denials: Record<string, readonly [deny: () => Undo[], ask: (deck: QDeck) => unknown]> = {
  storage: [
    () => [
      deny(window, 'localStorage', refuse),
      deny(window, 'sessionStorage', refuse),
      deny(window, 'open', () => () => null),
    ],
    async (deck) => {
      deck.openSpeakerView();
      await until(() => shadowOf(deck).querySelector('[part~="speaker-blocked"]'));
      shadowOf(deck).querySelector('dialog')?.close();
    },
  ],
  channels: [
    () => [deny(window, 'BroadcastChannel', () => undefined), deny(window, 'open', () => () => null)],
    async (deck) => {
      deck.openSpeakerView();
      await until(() => shadowOf(deck).querySelector('[part~="speaker-blocked"]'));
      shadowOf(deck).querySelector('dialog')?.close();
    },
  ],
  'the whole screen': [
    () => [deny(Element.prototype, 'requestFullscreen', rejected)],
    (deck) => {
      deck.toggleFullscreen(true);
    },
  ],
  'a method for the whole screen': [
    () => [deny(Element.prototype, 'requestFullscreen', () => undefined)],
    (deck) => {
      deck.toggleFullscreen(true);
    },
  ],
  'the history': [
    () => [deny(window.history, 'replaceState', () => refuse), deny(window.history, 'pushState', () => refuse)],
    (deck) => {
      deck.goTo('c');
    },
  ],
};

describe('a deck in a page that is denied', () => {
  for (const [what, [deny, ask]] of Object.entries(denials)) {
    it(`${what} goes on without, and leaves the page without a word of error`, async () => {
      const undo = deny();
      try {
        const lines = await listen(async () => {
          const deck = await deckOf(
            TALK,
            `transition="none" full-page ${what === 'the history' ? 'history="push"' : 'history="none"'}`,
          );
          await ask(deck);
          await nextFrame();
          deck.first();
          const walk = [at(deck)];
          for (let i = 0; i < 3; i += 1) {
            document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }));
            walk.push(`${at(deck)} ${shownIds(deck).join()}`);
          }
          assert.deepEqual(walk, ['a/-1', 'a/0 a', 'b/-1 b', 'c/-1 c']);
          deck.remove();
          await nextFrame();
        });
        assert.deepEqual(
          lines.filter(({ level }) => level === 'error'),
          [],
        );
      } finally {
        for (const back of undo) back();
      }
    });
  }
});
