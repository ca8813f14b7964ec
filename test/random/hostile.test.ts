/** What others may write: states, attributes, storage, messages of other windows. Nothing of it throws, and the deck goes on. */
import { assert } from 'chai';
import fc from 'fast-check';
import '../../src/index.js';
import type { QDeck } from '../../src/index.js';
import { KEPT } from '../../src/controllers/url-place.js';
import { DECK_OPTIONS, FRAGMENT_OPTIONS, SECTION_OPTIONS } from '../../src/model/deck-options.js';
import { listen } from '../helpers/console.js';
import { cleanUp, find, fixture, until } from '../helpers/fixture.js';
import { settled, shownIds } from '../helpers/shown.js';
import { openWith } from '../helpers/url.js';
import { seeds, tryOut } from './trials.js';

const SLIDES = `<q-section id="a"><p q-fragment id="p">1</p><q-fragment id="q">2</q-fragment></q-section>
  <q-section id="s"><q-section id="b">B</q-section><q-section id="c">C</q-section></q-section><q-section id="d">D</q-section>`;
const REPLAY = 'npm run test:chromium -- test/random/hostile.test.ts';

/** Runs something and fails where anything was thrown meanwhile, also in a promise that nobody waits for. */
async function unharmed(run: () => Promise<void>): Promise<void> {
  const rejected: unknown[] = [];
  const onReject = (event: PromiseRejectionEvent): void => {
    rejected.push(String(event.reason));
  };
  addEventListener('unhandledrejection', onReject);
  const lines = await listen(run);
  removeEventListener('unhandledrejection', onReject);
  cleanUp();
  assert.deepEqual([...lines.filter(({ level }) => level === 'error'), ...rejected], []);
}

async function talk(attributes: string): Promise<QDeck> {
  const deck = fixture<QDeck>(`<q-deck id="talk" transition="none" ${attributes}>${SLIDES}</q-deck>`);
  await settled(deck);
  return deck;
}

/** Lets whatever was asked for come. */
async function pass(deck: QDeck): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  await deck.updateComplete;
}

/** The deck can be walked through from its start to its end, each slide being shown. */
function goesOn(deck: QDeck): void {
  deck.toggleOverview(false);
  deck.togglePause(false);
  deck.removeAttribute('loop');
  deck.goTo({ h: 0 });
  for (let i = 0; i < 20 && deck.next(); i += 1);
  // Shuffled, any slide may be the last.
  const last = deck.slides.findLast((each) => !each.hasAttribute('skip')) ?? null;
  assert.isTrue(deck.shuffle || deck.currentSlide === last, 'it can be walked through');
  // One slide is shown, but for the one that is on its way out.
  if (!deck.matches(':state(scroll), :state(overview)'))
    assert.deepEqual(shownIds(deck, 'q-section:not(:state(leaving))'), [deck.currentSlide?.id]);
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    'true',
    '0',
    '-1',
    '1e999',
    'NaN',
    'null',
    'constructor',
    '__proto__',
    '*',
    '"]',
    ':has(',
    '<img src=x onerror=alert(1)>',
    '#a',
    '||',
    '1|9-2|all',
    'javascript:alert(1)',
    '}',
    'url(',
    '\u202e',
    '\ud83d',
    'x'.repeat(1e4),
    '('.repeat(500),
  ),
);
const FEATURES = [
  'overview',
  'pen',
  'zoom',
  'laser',
  'help',
  'autoSlide',
  'goTo',
  'notes',
  'scroll',
  'lightbox',
  'media',
  'x',
  '__proto__',
  'constructor',
  '../x',
  'QDeck',
];
const anyStroke = fc.record(
  {
    tool: fc.oneof(fc.constant('pen'), fc.jsonValue()),
    ink: fc.oneof(fc.constant('red'), fc.jsonValue()),
    points: fc.jsonValue(),
  },
  { requiredKeys: [] },
);
const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.record({ x: fc.double(), y: fc.double() }),
  fc.record(
    {
      on: fc.boolean(),
      drawings: fc.dictionary(
        fc.constantFrom('a', '0', '1', '/0', 'nobody'),
        fc.oneof(fc.array(anyStroke), fc.jsonValue()),
      ),
    },
    { requiredKeys: [] },
  ),
);
const anyState = fc
  .record({ h: fc.jsonValue(), v: fc.jsonValue(), f: fc.jsonValue(), paused: fc.jsonValue() }, { requiredKeys: [] })
  .chain((place) =>
    fc.dictionary(fc.constantFrom(...FEATURES), anyValue).map((parts): unknown => ({ ...place, ...parts })),
  );

const CODE_ATTRIBUTES = ['language', 'lines', 'start', 'wrap', 'copy', 'no-trim', 'line-numbers'];
/** What names files would ask the server for each. */
const FILES = /image|video|iframe|src|full-page|view|markdown/;
const names = (table: object): string[] => Object.keys(table).filter((name) => !FILES.test(name));
const anyAttribute = fc.oneof(
  fc.tuple(fc.constant('q-deck'), fc.constantFrom('dir', 'lang', ...names(DECK_OPTIONS))),
  fc.tuple(fc.constant('#b'), fc.constantFrom(...names(SECTION_OPTIONS))),
  fc.tuple(fc.constant('#p'), fc.constantFrom('q-fragment', ...names(FRAGMENT_OPTIONS))),
  fc.tuple(fc.constant('#q'), fc.constantFrom(...names(FRAGMENT_OPTIONS))),
  fc.tuple(fc.constant('q-code'), fc.constantFrom(...CODE_ATTRIBUTES)),
);

const anyMessage = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      from: fc.constantFrom<unknown>('viewviewview', 'strangerstranger', '', 7),
      to: fc.constantFrom<unknown>('', 'SESSION', 'nobodynobody', null),
      count: fc.oneof(fc.integer({ min: 1, max: 1e6 }), fc.jsonValue()),
      type: fc.constantFrom<unknown>('hello', 'here', 'bye', 'speaker', 'pen', 'zoom', 'laser', 'constructor', 'x', 3),
      data: fc.oneof(
        anyValue,
        fc.record(
          {
            is: fc.constantFrom<unknown>('go', 'at', 'ask', 'watch', 'do', 'slides', 0),
            slide: fc.oneof(fc.nat(9), fc.jsonValue()),
            step: fc.oneof(fc.nat(9), fc.jsonValue()),
            paused: fc.oneof(fc.boolean(), fc.jsonValue()),
            order: fc.oneof(fc.nat(9), fc.jsonValue()),
            action: fc.jsonValue(),
            tree: fc.jsonValue(),
            watch: fc.jsonValue(),
          },
          { requiredKeys: [] },
        ),
      ),
    },
    { requiredKeys: [] },
  ),
);

for (const seed of seeds) {
  describe(`a deck, from seed ${String(seed)}`, () => {
    it('takes any state', () =>
      tryOut(
        fc.asyncProperty(fc.array(anyState, { maxLength: 4 }), (states) =>
          unharmed(async () => {
            const deck = await talk('history="none"');
            for (const state of states) {
              deck.setState(state);
              await pass(deck);
              assert.isNotNull(deck.position);
              assert.doesNotThrow(() => JSON.stringify(deck.getState()));
            }
            goesOn(deck);
          }),
        ),
        seed,
        8,
        REPLAY,
      )).timeout(110_000);

    it('takes any attribute', () =>
      tryOut(
        fc.asyncProperty(fc.array(fc.tuple(anyAttribute, anyText), { minLength: 5, maxLength: 25 }), (edits) =>
          unharmed(async () => {
            const deck = await talk('history="none"');
            find(deck, '#d').append(Object.assign(document.createElement('q-code'), { textContent: 'one\ntwo' }));
            for (const [[selector, name], value] of edits) {
              const element = selector === 'q-deck' ? deck : find(deck, selector);
              element.setAttribute(name, value);
              if (value.length % 3 === 0) await pass(deck);
            }
            await pass(deck);
            goesOn(deck);
          }),
        ),
        seed,
        8,
        REPLAY,
      )).timeout(110_000);

    // Few, since WebKit refuses more than a hundred writes of the history in ten seconds.
    it('takes anything in storage and in the state of its entry', () =>
      tryOut(
        fc.asyncProperty(anyText, anyValue, fc.boolean(), (text, value, isPage) =>
          unharmed(async () => {
            await openWith('');
            const keys = ['q-deck talk', `q-deck view ${location.pathname}`, 'q-deck watch talk', 'q-deck speaker'];
            for (const each of keys) {
              localStorage.setItem(each, text.slice(0, 1000));
              sessionStorage.setItem(each, text.slice(0, 1000));
            }
            const state: unknown = isPage ? { [KEPT]: value } : { [KEPT]: { talk: value } };
            window.history.replaceState(state, '');
            if ('navigation' in window) window.navigation.updateCurrentEntry({ state });
            try {
              const deck = await talk(isPage ? 'full-page' : 'history="replace"');
              assert.equal(deck.currentSlide?.id, 'a');
              deck.next();
              dispatchEvent(new Event('pagehide'));
              goesOn(deck);
            } finally {
              cleanUp();
              for (const each of keys) for (const storage of [localStorage, sessionStorage]) storage.removeItem(each);
            }
          }),
        ),
        seed,
        4,
        REPLAY,
      )).timeout(110_000);

    it('takes any message', () =>
      tryOut(
        fc.asyncProperty(fc.array(anyMessage, { minLength: 10, maxLength: 40 }), (messages) =>
          unharmed(async () => {
            const name = `q-deck 2 ${location.pathname}${location.search} talk`;
            sessionStorage.setItem('q-deck talk', 'talktalktalk');
            const channel = new BroadcastChannel(`${name} talktalktalk`);
            let session = '';
            let answers = 0;
            channel.onmessage = ({ data }: MessageEvent<{ from: string; type: string }>) => {
              if (data.type === 'here') session = data.from;
              answers += 1;
            };
            localStorage.setItem(`q-deck view ${location.pathname}`, '1');
            try {
              const deck = await talk('history="none"');
              await until(() => session, 'the deck is on the line');
              for (const message of messages) {
                const isEnvelope =
                  typeof message === 'object' && message !== null && 'to' in message && message.to === 'SESSION';
                channel.postMessage(isEnvelope ? { ...message, to: session } : message);
                window.postMessage({ [name]: message });
              }
              // What was sent before has been heard when this is answered.
              const before = answers;
              channel.postMessage({ from: 'lastlastlast', to: session, count: 1, type: 'hello' });
              await until(() => answers > before, 'the deck answers');
              await pass(deck);
              assert.isNotNull(deck.position);
              goesOn(deck);
            } finally {
              channel.close();
              localStorage.removeItem(`q-deck view ${location.pathname}`);
            }
          }),
        ),
        seed,
        8,
        REPLAY,
      )).timeout(110_000);
  });
}
