import { assert } from 'chai';
import '../../../src/index.js';
import type { DeckController, DeckHost } from '../../../src/deck/host.js';
import { openChannel, openLine } from '../../../src/features/speaker/channel.js';
import type { Topic } from '../../../src/features/speaker/channel.js';
import type { Message } from '../../../src/model/messages.js';
import { fixture, until } from '../../helpers/fixture.js';
import { openWith } from '../../helpers/url.js';

const DECK = 'deckdeckdeck';
const VIEW = 'viewviewview';

/** What a deck's host is to its channel. */
function hostOf(id: string, feature: DeckHost['feature'] = () => Promise.resolve(null)): DeckHost {
  return { element: fixture(`<q-deck id="${id}"><q-section>A</q-section></q-deck>`), feature } as unknown as DeckHost;
}

/** Lets the deck of an id begin a session whose name the test knows. */
function name(id: string, session = DECK): void {
  sessionStorage.setItem(`q-deck ${id}`, session);
}

/** What this browser knows of the sessions that decks of an id have begun. */
const place = (id: string): string => `q-deck sessions ${location.pathname}${location.search} ${id}`;

/** Opens the test's page as the speaker view of a session that this browser began. */
async function openView(session: string, id: string): Promise<void> {
  localStorage.setItem(place(id), JSON.stringify([session]));
  await openWith(`#q-speaker=${session}.${id}`);
}

/** Another window of the page that knows the session: whatever it hears and says. */
class Other {
  readonly heard: Message[] = [];
  readonly #channel: BroadcastChannel;
  #count = 0;

  constructor(
    id: string,
    readonly name: string,
    session = DECK,
    path = location.pathname + location.search,
  ) {
    this.#channel = new BroadcastChannel(`q-deck 2 ${path} ${id} ${session}`.trimEnd());
    this.#channel.onmessage = ({ data }) => {
      this.heard.push(data as Message);
    };
    others.push(this);
  }

  say(type: string, to: string, data?: unknown): void {
    this.raw({ from: this.name, to, count: (this.#count += 1), type, data });
  }

  raw(data: unknown): void {
    this.#channel.postMessage(data);
  }

  /** Waits for a message of a type. */
  async hears(type: string): Promise<Message> {
    return until(() => this.heard.find((each) => each.type === type), `${this.name} hears ${type}`);
  }

  close(): void {
    this.#channel.close();
  }
}

const others: Other[] = [];
let end: AbortController;

/** A topic that takes texts, and what it heard. */
function texts(): Topic<string> & { heard: string[]; joins: number } {
  return {
    heard: [],
    joins: 0,
    read: (data) => (typeof data === 'string' ? data : null),
    hear(data) {
      this.heard.push(data);
    },
    joined() {
      this.joins += 1;
    },
  };
}

describe('the channel between windows', () => {
  beforeEach(() => {
    end = new AbortController();
  });
  afterEach(() => {
    end.abort();
    localStorage.clear();
    sessionStorage.clear();
    for (const other of others.splice(0)) other.close();
  });

  describe('of a deck that is presented', () => {
    it('tells that it is there, and answers a view that asks for it or for any', async () => {
      name('one');
      const other = new Other('one', VIEW);
      const line = openLine(hostOf('one'), end.signal);
      const here = await other.hears('here');
      assert.deepEqual([here.from, here.to, here.data], [line.session, line.session, 'new']);
      assert.isFalse(line.connected);
      other.say('hello', '');
      await until(() => line.connected);
      assert.isFalse(line.speaking);
    });

    it('sends only while a view listens, and tells who joins', async () => {
      name('two');
      const other = new Other('two', VIEW);
      const line = openLine(hostOf('two'), end.signal);
      const topic = texts();
      const send = line.topic('pen', topic, end.signal);
      send('nobody there');
      other.say('hello', line.session);
      await until(() => topic.joins === 1);
      send('drawn');
      assert.equal((await other.hears('pen')).data, 'drawn');
      assert.notInclude(
        other.heard.map(({ data }) => data),
        'nobody there',
      );
      other.say('hello', line.session);
      other.say('bye', line.session);
      await until(() => !line.connected);
      assert.equal(topic.joins, 1);
    });

    it('reads what it hears, and passes over what is not of the right shape, or for somebody else', async () => {
      name('three');
      const other = new Other('three', VIEW);
      const stranger = new Other('three', 'strangerstra');
      const line = openLine(hostOf('three'), end.signal);
      const topic = texts();
      line.topic('pen', topic, end.signal);
      other.say('hello', line.session);
      await until(() => line.connected);
      stranger.say('pen', line.session, 'never said hello');
      other.say('pen', line.session, { html: '<img onerror>' });
      other.say('pen', 'somebodyelse', 'for another deck');
      other.raw(null);
      other.raw({ from: VIEW, to: line.session, count: 99, type: 'PEN', data: 'x' });
      other.raw('pen');
      other.say('pen', line.session, 'good');
      await until(() => topic.heard.length > 0);
      assert.deepEqual(topic.heard, ['good']);
    });

    it('hears a message once that came twice', async () => {
      name('twice');
      const other = new Other('twice', VIEW);
      const line = openLine(hostOf('twice'), end.signal);
      const topic = texts();
      line.topic('pen', topic, end.signal);
      other.raw({ from: VIEW, to: line.session, count: 1, type: 'hello' });
      other.raw({ from: VIEW, to: line.session, count: 2, type: 'pen', data: 'a' });
      other.raw({ from: VIEW, to: line.session, count: 2, type: 'pen', data: 'a' });
      other.raw({ from: VIEW, to: line.session, count: 3, type: 'pen', data: 'b' });
      await until(() => topic.heard.includes('b'));
      assert.deepEqual(topic.heard, ['a', 'b']);
    });

    it('loads the feature that a message is for', async () => {
      const topic = texts();
      const asked: string[] = [];
      const host = hostOf('late', async (name): Promise<DeckController> => {
        asked.push(name);
        openChannel(host, end.signal).topic(name, topic, end.signal);
        return {};
      });
      name('late');
      const other = new Other('late', VIEW);
      const line = openLine(host, end.signal);
      other.say('hello', line.session);
      other.say('laser', line.session, 'first');
      other.say('laser', line.session, 'second');
      await until(() => topic.heard.length === 2);
      assert.deepEqual(topic.heard, ['first', 'second']);
      assert.equal(asked[0], 'laser');
    });

    it('is one for all features, open until the last of them ends, and says goodbye', async () => {
      name('shared');
      const other = new Other('shared', VIEW);
      const host = hostOf('shared');
      const [a, b] = [new AbortController(), new AbortController()];
      const line = openLine(host, a.signal);
      assert.equal(openChannel(host, b.signal), line);
      other.say('hello', line.session);
      await until(() => line.connected);
      a.abort();
      assert.isTrue(line.connected);
      b.abort();
      assert.equal((await other.hears('bye')).from, line.session);
      assert.equal(openLine(host, end.signal).session, line.session, 'it keeps its name');
    });

    it('keeps to its deck and its page', async () => {
      name('four');
      const elsewhere = new Other('four', VIEW, DECK, '/another/page');
      const beside = new Other('five', VIEW);
      const line = openLine(hostOf('four'), end.signal);
      elsewhere.say('hello', line.session);
      beside.say('hello', line.session);
      const right = new Other('four', 'rightrightri');
      right.say('hello', line.session);
      await until(() => line.connected);
      assert.isEmpty(elsewhere.heard);
      assert.isEmpty(beside.heard);
    });

    it('says nothing to a page of its origin that only listens, and hears nothing from it', async () => {
      name('heard');
      const other = new Other('heard', VIEW);
      // Whoever does not know the session can only guess what the channel is called.
      const listeners = ['', 'any', '~0'].map((guess) => new Other('heard', 'listenerlist', guess));
      const line = openLine(hostOf('heard'), end.signal);
      const topic = texts();
      const send = line.topic('pen', topic, end.signal);
      other.say('hello', line.session);
      await until(() => line.connected);
      send('drawn');
      for (const each of listeners) {
        each.say('hello', '');
        each.say('hello', line.session);
        each.say('pen', line.session, 'from a listener');
      }
      await other.hears('pen');
      other.say('pen', line.session, 'from the view');
      await until(() => topic.heard.length > 0);
      assert.deepEqual(topic.heard, ['from the view']);
      for (const each of listeners) assert.isEmpty(each.heard);
    });

    it('takes its name again after a reload, once', () => {
      sessionStorage.setItem('q-deck again', 'samesamesame');
      assert.equal(openLine(hostOf('again'), end.signal).session, 'samesamesame');
      assert.isNull(sessionStorage.getItem('q-deck again'));
      sessionStorage.setItem('q-deck hostile', '<script>');
      assert.match(openLine(hostOf('hostile'), end.signal).session, /^[a-z\d]{8,}$/);
    });
  });

  describe('of a page with the address of a speaker view', () => {
    it('is that of a page that presents, where nobody in this browser began the session', async () => {
      await openWith('#q-speaker=zzzzzzzzzzzz.wrong');
      assert.isFalse(openLine(hostOf('wrong'), end.signal).speaking);
    });

    it('is so too where the address names no session', async () => {
      await openWith('#q-speaker=nameless');
      assert.isFalse(openLine(hostOf('nameless'), end.signal).speaking);
    });
  });

  describe('of a speaker view', () => {
    it('asks for its deck, and hears no other', async () => {
      await openView(DECK, 'view');
      const deck = new Other('view', DECK);
      const bystander = new Other('view', 'bystandersby');
      const line = openLine(hostOf('view'), end.signal);
      const topic = texts();
      line.topic('pen', topic, end.signal);
      assert.isTrue(line.speaking);
      const hello = await deck.hears('hello');
      assert.equal(hello.to, DECK);
      bystander.say('here', 'bystandersby');
      deck.say('here', DECK);
      await until(() => line.connected);
      bystander.say('here', 'bystandersby', 'new');
      bystander.say('pen', 'bystandersby', 'of another');
      deck.say('pen', DECK, 'of mine');
      await until(() => topic.heard.length > 0);
      assert.deepEqual(topic.heard, ['of mine']);
      assert.equal(line.session, DECK);
    });

    it('takes any deck of the page that this browser knows of where its address names none', async () => {
      localStorage.setItem(place('any'), JSON.stringify(['longgonelong', DECK]));
      sessionStorage.setItem('q-deck speaker view', '.any');
      await openWith('#q-speaker=any');
      const deck = new Other('any', DECK);
      const line = openLine(hostOf('any'), end.signal);
      assert.equal((await deck.hears('hello')).to, '');
      deck.say('here', DECK);
      await until(() => line.session === DECK);
    });

    it('takes the next deck that comes after its own has gone, and its own when it is back', async () => {
      await openView(DECK, 'gone');
      const deck = new Other('gone', DECK);
      const next = new Other('gone', 'nextnextnext', 'nextnextnext');
      const line = openLine(hostOf('gone'), end.signal);
      deck.say('here', DECK);
      await until(() => line.connected);
      deck.say('bye', DECK);
      await until(() => !line.connected);
      deck.say('here', DECK, 'new');
      await until(() => line.connected);
      deck.say('bye', DECK);
      await until(() => !line.connected);
      // Another window keeps the session that its deck has begun, and the view hears of it.
      localStorage.setItem(place('gone'), JSON.stringify([DECK, 'nextnextnext']));
      dispatchEvent(new StorageEvent('storage', { key: place('gone') }));
      assert.equal((await next.hears('hello')).to, '');
      next.say('here', 'nextnextnext');
      await until(() => line.session === 'nextnextnext');
      next.say('bye', 'nextnextnext');
      await until(() => !line.connected);
    });

    it('knows after three questions without an answer that nobody is there', async () => {
      await openView(DECK, 'silent');
      const deck = new Other('silent', DECK);
      const line = openLine(hostOf('silent'), end.signal);
      let changes = 0;
      line.watch(() => {
        changes += 1;
      }, end.signal);
      deck.say('here', DECK);
      await until(() => line.connected);
      for (let i = 0; i < 3; i += 1) line.hello();
      assert.isTrue(line.connected);
      line.hello();
      assert.isFalse(line.connected);
      assert.equal(changes, 2);
      line.unbind();
      assert.equal(line.session, '');
    });
  });
});
