/**
 * The line between a deck in the window that presents it and the same deck in its speaker views. A deck has a random name, its session; only
 * who knows it can listen and is heard, so another tab of the same talk stays out of it, and so does a page of the same origin that only listens. Features talk through topics: each owns its type of message and reads what comes.
 */
import type { DeckHost } from '../../deck/host.js';
import { PROTOCOL, isName, readMessage } from '../../model/messages.js';
import type { Message } from '../../model/messages.js';
import { isSpeakerView, keyOf } from './address.js';
import { speakerAddress } from './admission.js';
import { openPost } from './post.js';
import { knownSessions, noteSession, watchSessions } from './sessions.js';

/** Tells the other windows; does nothing while there are none. */
export type Send<T> = (data: T) => void;

/** How a feature understands its messages. */
export interface Topic<T> {
  /** Reads what another window sent; null where it is not of the right shape, and it is passed over. */
  read(data: unknown): T | null;
  /** Gets what was read. Must not send it back. */
  hear(data: T, from: string): void;
  /**
   * Another window has come: send it what it has missed.
   * @param fresh Speaker view: the deck's page has just been loaded.
   */
  joined?(fresh: boolean): void;
}

/** The line of one deck, in one window. */
export interface Channel {
  /**
   * Takes on a type of message, until the signal aborts, and gives what sends such messages.
   * @param type The name of the feature: a deck that gets such a message loads the feature of that name first.
   */
  topic<T>(type: string, topic: Topic<T>, signal: AbortSignal): Send<T>;
  /** Whether another window listens. */
  readonly connected: boolean;
  /** Whether this window is the speaker view. */
  readonly speaking: boolean;
}

/** What only the speaker view's own two halves use. */
export interface Line extends Channel {
  /** The random name of this deck in this window. */
  readonly name: string;
  /** That of the deck that presents; in a speaker view empty, until one is found. */
  readonly session: string;
  /** Speaker view: asks who is there. To be repeated: it also tells the deck that the view is still there. */
  hello(): void;
  /** Speaker view: takes any deck of the page that answers. */
  unbind(): void;
  /** Writes to a window that was just opened, too. */
  add(other: Window): void;
  /** Calls back when `connected` may have changed, until the signal aborts. */
  watch(changed: () => void, signal: AbortSignal): void;
}

/** Hellos without an answer before a deck counts as gone, and how long a deck waits for the next hello in ms: background tabs may say one a minute. */
const UNANSWERED = 3;
const PATIENCE = 150_000;

interface Shared {
  readonly line: Line;
  readonly end: AbortController;
  users: number;
}

const lines = new WeakMap<DeckHost, Shared>();
/** A deck keeps its name when it comes into another tree. */
const names = new WeakMap<DeckHost, string>();

/** The line of a deck to its other windows, open until the signal aborts; all features of a deck share one. */
export function openChannel(host: DeckHost, signal: AbortSignal): Channel {
  return openLine(host, signal);
}

/** As `openChannel`, for the speaker view itself. */
export function openLine(host: DeckHost, signal: AbortSignal): Line {
  let shared = lines.get(host);
  if (!shared) {
    const end = new AbortController();
    lines.set(host, (shared = { line: makeLine(host, end.signal), end, users: 0 }));
  }
  const own = shared;
  own.users += 1;
  signal.addEventListener(
    'abort',
    () => {
      if ((own.users -= 1) > 0) return;
      lines.delete(host);
      own.end.abort();
    },
    { once: true },
  );
  return own.line;
}

function makeLine(host: DeckHost, signal: AbortSignal): Line {
  const key = keyOf(host.element);
  const speaking = isSpeakerView(host.element);
  // The speaker view of one deck is no window of the page's other decks.
  const aside = !speaking && speakerAddress() !== null;
  const me = (names.get(host) ?? (speaking ? '' : takeSession(key))) || randomName();
  names.set(host, me);
  let session = speaking ? (speakerAddress()?.session ?? '') : me;
  let count = 0;
  let unanswered = 0;
  /** Those who are there: when they were last heard, and the count of their last message. */
  const others = new Map<string, number>();
  const counts = new Map<string, number>();
  /** Speaker view: decks that have come since. */
  const fresh = new Set<string>();
  const topics = new Map<string, Topic<unknown>>();
  const watchers = new Set<() => void>();
  const changed = (): void => {
    for (const watcher of [...watchers]) watcher();
  };
  signal.addEventListener('abort', () => send('bye'), { once: true });
  const post = openPost(`q-deck ${String(PROTOCOL)} ${location.pathname}${location.search} ${key}`, hear, signal);

  function send(type: string, data?: unknown, to = session): void {
    if (!aside) post.send({ from: me, to, count: (count += 1), type, data } satisfies Message);
  }

  /** Listens to the deck that the view belongs to; without one, to every deck that this browser knows of. */
  function tune(): void {
    if (!speaking) noteSession(key, me);
    post.tune(session ? [session] : knownSessions(key));
  }

  /** Whether a message says that a deck has just come. */
  const isNew = ({ from, data }: Message): boolean => data === 'new' || fresh.has(from);

  function hear(value: unknown): void {
    const message = readMessage(value);
    if (aside || !message || message.from === me || message.count <= (counts.get(message.from) ?? 0)) return;
    const { from, to, type } = message;
    // A speaker view without a deck takes one that has just come; any other stranger is passed over.
    const adopts =
      speaking && type === 'here' && from === to && (session === '' || (others.size === 0 && isNew(message)));
    if (!adopts && to !== session && (speaking || type !== 'hello' || to !== '')) return;
    counts.set(from, message.count);
    if (type === 'here' || type === 'hello' || type === 'bye') meet(message);
    else void deliver(message);
  }

  function meet(message: Message): void {
    const { from, type } = message;
    const isStranger = !others.has(from);
    const hasJustCome = isNew(message);
    if (type === 'bye') others.delete(from);
    else if (speaking && type === 'here') {
      session = from;
      fresh.clear();
      tune();
      unanswered = 0;
      others.set(from, performance.now());
    } else if (!speaking && type === 'hello') {
      others.set(from, performance.now());
      send('here');
    } else return;
    if (type === 'bye') counts.delete(from);
    if (isStranger === (type === 'bye')) return;
    if (isStranger) {
      // The deck hears at once of the view that found it.
      if (speaking) send('hello');
      for (const topic of [...topics.values()]) topic.joined?.(hasJustCome);
    }
    changed();
  }

  async function deliver({ from, type, data }: Message): Promise<void> {
    if (!others.has(from) && !speaking) return;
    if (!topics.has(type)) await host.feature(type);
    const topic = signal.aborted ? undefined : topics.get(type);
    const read = topic?.read(data);
    if (read !== null && read !== undefined) topic?.hear(read, from);
  }

  /** Those who went without a word. */
  function forgetLost(): void {
    const before = others.size;
    if (speaking && unanswered >= UNANSWERED) others.clear();
    const now = performance.now();
    if (!speaking) for (const [from, last] of others) if (now - last > PATIENCE) others.delete(from);
    if (others.size !== before) changed();
  }

  if (!speaking) {
    const timer = setInterval(forgetLost, PATIENCE / 5);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
    window.addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (persisted && takeSession(key)) send('here', 'new');
      },
      { signal },
    );
  }
  window.addEventListener(
    'pagehide',
    () => {
      if (!speaking) keepSession(key, me);
      send('bye');
    },
    { signal },
  );
  if (!aside) tune();
  if (speaking) {
    watchSessions(
      key,
      (begun) => {
        if (others.size > 0) return;
        for (const each of begun) fresh.add(each);
        post.tune([...(session ? [session] : knownSessions(key)), ...fresh]);
        send('hello', undefined, '');
      },
      signal,
    );
    send('hello');
  } else send('here', 'new');

  return {
    speaking,
    name: me,
    get connected() {
      return others.size > 0;
    },
    get session() {
      return session;
    },
    topic(type, topic, until) {
      topics.set(type, topic);
      until.addEventListener(
        'abort',
        () => {
          if (topics.get(type) === topic) topics.delete(type);
        },
        { once: true },
      );
      return (data) => {
        if (others.size > 0) send(type, data);
      };
    },
    hello() {
      forgetLost();
      unanswered += 1;
      if (!session) tune();
      send('hello');
    },
    unbind() {
      session = '';
      tune();
    },
    add: (other) => {
      post.add(other);
    },
    watch(callback, until) {
      watchers.add(callback);
      until.addEventListener('abort', () => watchers.delete(callback), { once: true });
    },
  };
}

function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36))
    .join('')
    .padStart(12, '0');
}

/** A deck keeps its name while its page is reloaded. Only then is it stored: a tab that is duplicated must not get the same. */
function keepSession(key: string, name: string): void {
  try {
    sessionStorage.setItem(`q-deck ${key}`, name);
  } catch {
    // Without storage the view finds the deck by its first word.
  }
}

function takeSession(key: string): string {
  try {
    const name = sessionStorage.getItem(`q-deck ${key}`);
    sessionStorage.removeItem(`q-deck ${key}`);
    return isName(name) ? name : '';
  } catch {
    return '';
  }
}
