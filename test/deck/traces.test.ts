/** Whatever a deck is doing when it is taken out of the page, the page is as it was before it came. */
import { assert } from 'chai';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { find, fixture, nextFrame, until } from '../helpers/fixture.js';
import { centreOf, clickWith } from '../helpers/pointer.js';
import { editHash } from '../helpers/url.js';
import { shadowOf } from '../helpers/where.js';
import { tracesOf } from '../helpers/traces.js';

const PICTURE = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';

const STILL = 'transition="none"';

const TALK = `
  <q-section id="a" background-color="navy" auto-animate><h2 data-id="h">A</h2><p q-fragment>1</p><q-fragment effect="grow">2</q-fragment>
    <q-code language="js" lines="1|2" copy><pre>let a;\nlet b;</pre></q-code><img id="picture" lightbox src='${PICTURE}' alt="P"></q-section>
  <q-section id="b" auto-animate state="busy" scrollable><q-notes>N</q-notes><h2 data-id="h" style="margin-top: 200px">B</h2><q-math>x^2</q-math>
    <a href="#c">C</a><iframe data-src="/test/pages/media/frame.html" title="Frame"></iframe><video id="video" muted loop data-autoplay></video></q-section>
  <q-section id="s"><q-section id="s1" background-gradient="linear-gradient(red, blue)">S1</q-section><q-section id="s2">S2</q-section></q-section>
  <q-section id="c" markdown><script type="text/template">## M\n\ntext</script></q-section>
  <p slot="footer">Footer</p>`;

const inShadow = (deck: QDeck, selector: string): Promise<Element> =>
  until(() => shadowOf(deck).querySelector(selector), selector);
const inState = (deck: QDeck, state: string): Promise<unknown> => until(() => deck.matches(`:state(${state})`), state);
const key = (target: EventTarget, name: string, options: KeyboardEventInit = {}): boolean =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...options }),
  );

/** What the deck is doing when it goes, and the options that it has. */
const doing: Record<string, readonly [attributes: string, begin: (deck: QDeck) => unknown]> = {
  nothing: [STILL, () => undefined],
  'nothing, as the page': [
    'full-page history="push" wheel notes loop slide-number="c/t"',
    (deck) => inShadow(deck, 'aside'),
  ],
  'writing its place, as the page': [
    'full-page',
    async (deck) => {
      deck.goTo('b');
      await until(() => location.hash === '#/b');
    },
  ],
  'writing its place, in an article': [
    'id="talk" history',
    async (deck) => {
      deck.goTo('b');
      await until(() => location.hash === '#talk=b');
    },
  ],
  'in an article with a router of its own': [
    'id="talk" history',
    async (deck) => {
      deck.goTo('b');
      await until(() =>
        JSON.stringify([
          window.history.state,
          (window as { navigation?: Navigation }).navigation?.currentEntry?.getState(),
        ]).includes('"talk":"b"'),
      );
    },
  ],
  'a transition': [
    'transition="slide" transition-speed="slow"',
    async (deck) => {
      deck.goTo('s1');
      await until(() => deck.getAnimations({ subtree: true }).length > 0);
    },
  ],
  'an auto-animation': [
    'transition-speed="slow"',
    async (deck) => {
      // The first time it may not have been loaded.
      await until(() => deck.goTo(deck.position?.h === 0 ? 'b' : 'a') && deck.matches(':state(auto-animate)'));
    },
  ],
  'auto-slide': ['auto-slide="9000"', (deck) => inState(deck, 'auto-slide')],
  overview: [
    'full-page',
    async (deck) => {
      deck.toggleOverview(true);
      await inState(deck, 'overview');
    },
  ],
  help: [
    STILL,
    async (deck) => {
      deck.toggleHelp(true);
      await inShadow(deck, 'dialog[open]');
    },
  ],
  'go to': [
    'full-page',
    async (deck) => {
      key(deck, 'g');
      await inShadow(deck, 'dialog[open]');
    },
  ],
  pause: [
    STILL,
    (deck) => {
      deck.togglePause(true);
    },
  ],
  pen: [
    'full-page',
    async (deck) => {
      key(deck, 'd');
      await inState(deck, 'pen');
    },
  ],
  laser: [
    'full-page',
    async (deck) => {
      key(deck, 'q');
      await inState(deck, 'laser');
      deck.dispatchEvent(new PointerEvent('pointermove', { clientX: 200, clientY: 200, bubbles: true }));
    },
  ],
  zoom: [
    STILL,
    async (deck) => {
      await clickWith(centreOf(deck), 'Alt');
      await inState(deck, 'zoomed');
    },
  ],
  lightbox: [
    STILL,
    async (deck) => {
      await inShadow(deck, '[part~="lightbox-trigger"]');
      find(deck, '#picture').click();
      await inShadow(deck, 'dialog[open]');
    },
  ],
  'a page to read': ['view="scroll"', (deck) => inState(deck, 'scroll')],
  'paper of slides': [
    'slide-number="c"',
    async (deck) => {
      await inState(deck, 'paper');
      dispatchEvent(new Event('beforeprint'));
      assert.isNotNull(find(deck, '#c').assignedSlot);
    },
  ],
  'paper of steps': [
    'print="steps"',
    async (deck) => {
      await until(() => {
        dispatchEvent(new Event('beforeprint'));
        if (deck.matches(':state(printed)')) return true;
        dispatchEvent(new Event('afterprint'));
        return false;
      });
    },
  ],
  'a speaker view': [
    'id="talk"',
    async (deck) => {
      const { open } = window;
      const opened: unknown[] = [];
      window.open = (...args) => {
        opened.push(args);
        return null;
      };
      deck.openSpeakerView();
      await until(() => opened.length > 0);
      window.open = open;
      await inShadow(deck, 'dialog[open]');
    },
  ],
  'a search': [
    STILL,
    async (deck) => {
      await until(() => {
        key(document, 'f', { ctrlKey: true });
        return deck.matches(':state(finding)') || !('onbeforematch' in document);
      });
    },
  ],
  media: [
    STILL,
    async (deck) => {
      deck.goTo('b');
      await until(() => find<HTMLIFrameElement>(deck, 'iframe').contentWindow?.location.href.includes('frame.html'));
    },
  ],
  'a listener that takes the deck away while it moves': [
    STILL,
    (deck) => {
      deck.addEventListener('q-change', () => deck.remove());
      deck.next();
    },
  ],
};

/** Tells what is left of a deck that did something, once what may still end by itself has ended. */
async function tracesWhile(attributes: string, begin: (deck: QDeck) => unknown): Promise<string[]> {
  return tracesOf(
    async () => {
      const deck = fixture<QDeck>(`<q-deck ${attributes} style="width: 600px">${TALK}</q-deck>`);
      await until(() => deck.position && shadowOf(deck).querySelector('.announcer'), 'the deck has its features');
      await begin(deck);
      deck.remove();
    },
    async (left) => {
      // Two frames and an idle period: nothing of a deck that is gone may begin anything then.
      await nextFrame();
      await nextFrame();
      await until(() => left().every((line) => !line.startsWith('timeout')), 'no timer runs').catch(() => undefined);
    },
  );
}

describe('a deck that is taken out of its page', () => {
  // What all decks share is loaded, and registered, once a page.
  before(() =>
    tracesWhile('view="scroll"', (deck) => until(() => customElements.get('q-math') && deck.slides.length === 5)),
  );

  for (const [what, [attributes, begin]] of Object.entries(doing)) {
    it(`leaves nothing behind: ${what}`, async () => {
      if (what.includes('router')) await editHash('#!/users');
      assert.deepEqual(await tracesWhile(attributes, begin), []);
    });
  }
});
